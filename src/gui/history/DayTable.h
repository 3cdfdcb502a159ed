// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/DayLayout.h"

#include <QDate>
#include <QTableView>
#include <QTimer>

#include <utility>

namespace herald {

class Clock;

/// A table of equal rows, one for each row of the model, with a heading above the first row of each
/// day (see DayLayout) and whole rows selected. The headings are for the eye: what a row says to
/// assistive technology has its date.
///
/// QTableView's rowAt() and rowViewportPosition() know nothing of the headings: use indexAt() and
/// visualRect().
class DayTable : public QTableView {
    Q_OBJECT
public:
    explicit DayTable(QWidget* parent = nullptr);

    /// What today is. The clock outlives the table.
    void setClock(const Clock& clock);
    /// Of the heading, today and yesterday in words.
    QString dayText(QDate day) const;
    int rowHeight() const;
    int topRow() const; ///< the first that can be seen; -1: there are none

    bool isWhole(int row) const; ///< seen from edge to edge

    QModelIndex indexAt(const QPoint& point) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

public Q_SLOTS:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
        const QList<int>& roles = {}) override;

protected:
    /// Invalid: not known (yet).
    virtual QDate dayOf(int row) const = 0;

    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

protected Q_SLOTS:
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    enum class Change { None, BelowView, Seen };

    DayLayout dayLayout() const;
    int scrollValue() const;
    int headingHeight() const;
    QDate today() const;
    void waitForMidnight();
    std::pair<int, int> wholeRows(const QList<DayLayout::Row>& rows) const;
    void updateRange(int wantedValue);
    void scrollSideways(int column);
    void paintRow(QPainter& painter, const QStyleOptionViewItem& base, const DayLayout::Row& row);
    void paintHeading(QPainter& painter, int y, int row) const;

    const Clock* m_clock = nullptr;
    QTimer m_midnight;
    Change m_change = Change::None; ///< of the rows, since they were laid out last
    /// As painted last.
    int m_paintedValue = 0;
    std::pair<int, int> m_wholeRows = {0, -1}; ///< first and last that are not cut
};

} // namespace herald
