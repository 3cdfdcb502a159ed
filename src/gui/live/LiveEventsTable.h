// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/DayTable.h"

namespace herald {

class LiveEventsColumns;
class LiveEventsModel;

/// The table of live events. It follows the newest as long as nobody reads: who scrolled or
/// selected a row keeps before his eyes what he sees, until followNewest().
class LiveEventsTable : public DayTable {
    Q_OBJECT
public:
    explicit LiveEventsTable(QWidget* parent = nullptr);

    /// Both outlive the table. Once.
    void setEvents(LiveEventsModel& events, const Clock& clock);

    bool isFollowing() const;
    /// How many came since it does not.
    int unseenCount() const { return m_unseen; }
    void followNewest();
    LiveEventsColumns& columns() { return *m_columns; }
    qint64 currentNumber() const; ///< LiveEvent::number; 0: none

    /// A letter typed by accident moves nothing.
    void keyboardSearch(const QString& search) override;

Q_SIGNALS:
    void currentEventChanged();
    void unseenChanged(int count);
    void detailsRequested(); ///< Return or double click
    /// With the keyboard, below the current row.
    void menuRequested(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QDate dayOf(int row) const override;

protected Q_SLOTS:
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

private:
    void sizeRows();
    void keepViewStill(int first, int count);
    void remember();
    void restore();
    void noteScroll();
    void setUnseen(int count);

    LiveEventsModel* m_events = nullptr;
    LiveEventsColumns* m_columns = nullptr; ///< with the events
    int m_unseen = 0;
    /// Before a reset.
    bool m_wasFollowing = true;
    qint64 m_currentNumber = 0;
    qint64 m_topNumber = 0;
};

} // namespace herald
