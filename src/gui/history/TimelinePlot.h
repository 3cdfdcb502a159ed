// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeline/TimelineAnswer.h"

#include <QWidget>

#include <array>
#include <optional>

class QCPAxis;
class QCPAxisRect;
class QCPBars;
class QCPGraph;
class QCustomPlot;

namespace herald {

/// How an outcome is painted: by tone and by pattern, so that colour is never alone.
QBrush timelineBrush(Outcome outcome, const QPalette& palette);
QPen timelinePen(bool isMedian, const QPalette& palette); ///< else of the 95th percentile

/// The picture: publishes over time, stacked by outcome, above how long they took. Every bin is
/// equally wide, whatever time it covers. Time runs as the language is read. Making one takes some
/// 25 ms.
class TimelinePlot : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePlot(QWidget* parent = nullptr);
    ~TimelinePlot() override;

    void show(const TimelineAnswer& answer);
    using QWidget::show;
    /// What is not within this period is shown dimmed; an invalid moment: open on that side.
    void setChosen(const QDateTime& since, const QDateTime& until);
    void setNote(const QString& note); ///< in place of a picture; empty: none

    std::optional<qsizetype> cursorBin() const { return m_cursor; }
    /// First and last bin of what the keys or the mouse mark.
    std::pair<qsizetype, qsizetype> marked() const;
    void clearCursor();
    /// For tests and tool tips: the middle of a bin, in this widget.
    QPoint placeOf(qsizetype bin) const;
    std::optional<qsizetype> binAt(const QPoint& place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markChanged(qsizetype first, qsizetype last); ///< to be told; also while it grows
    void unmarked();
    void chosen(qsizetype first, qsizetype last); ///< this period is wanted
    void clicked(qsizetype bin); ///< the rows of this bin are to be seen
    /// A period shorter or longer by this factor around the moment, which keeps its place.
    void zoomed(double factor, qint64 aroundMs);
    void wholeWanted();
    void backWanted();
    void toolTipWanted(const QPoint& globalPlace, qsizetype bin);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Overlay;

    void build();
    void refreshLook();
    void refreshDirection();
    void refreshTicks();
    void setCounts();
    void setTimes();
    void paintOverlay(QPainter& painter) const;
    QRectF area(qsizetype first, qsizetype last) const;
    double edgeOf(qint64 ms) const;
    qint64 momentAt(const QPointF& place) const;
    bool moveCursor(int key, bool extends);
    void chooseMarked();
    void placeCursor(qsizetype bin, bool extends);

    TimelineAnswer m_answer;
    QString m_note;
    QDateTime m_since;
    QDateTime m_until;
    std::optional<qsizetype> m_cursor;
    qsizetype m_anchor = 0; ///< the other end of what is marked
    std::optional<QPoint> m_pressedAt;
    bool m_isDragging = false;

    QCustomPlot* m_plot;
    Overlay* m_overlay;
    QCPAxisRect* m_counts = nullptr;
    QCPAxisRect* m_times = nullptr;
    std::array<QCPBars*, 6> m_bars {};
    QCPGraph* m_median = nullptr;
    QCPGraph* m_p95 = nullptr;
};

} // namespace herald
