// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "history/timeline/TimelineAnswer.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace herald {

class HistoryStore;
class Timeline;
class TimelineDialog;
class TimelineLegend;
class TimelinePlot;

/// The timeline above the table: what the filters let through, over the period that they let
/// through, or a part or surroundings of it that was zoomed to. It is painted for the first time
/// after the window was, and asks nothing while it is hidden.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    TimelineView(HistoryStore& store, const Clock& clock, QWidget* parent = nullptr);
    ~TimelineView() override;

    /// What the table shows.
    void setQuery(const HistoryQuery& query);
    /// How high the pane is that it is a part of: where the table would be left with a few rows, it
    /// makes way, and the action says so.
    void setRoom(int paneHeight);
    /// Shows and hides it; checkable.
    QAction* shownAction() const { return m_shown; }
    /// The same in words and numbers, also while it is hidden.
    QAction* tableAction() const { return m_tableAction; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The filter's period; invalid moments: any time.
    void periodChosen(const QDateTime& since, const QDateTime& until);
    void momentChosen(const QDateTime& before); ///< the newest row before this is to be seen

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Period {
        qint64 since = 0;
        qint64 until = 0;
    };

    int placeHeight() const;
    void refreshShown();
    bool isWatched() const;
    void createPlot();
    void connectPlot();
    int wantedBins() const;
    bool isSamePeriod(const HistoryQuery& query) const;
    void followChanges();
    void askSoon(int afterMs);
    void ask();
    void show(const TimelineAnswer& answer);
    void showPicture(const QString& summary);
    void sayProblem(const Error& error);
    void tell(const QString& text); ///< in place of the legend; empty: the legend again
    QString noteFor(const TimelineAnswer& answer) const;
    void choose(qsizetype first, qsizetype last);
    void showRowsOf(qsizetype bin);
    void zoom(double factor, qint64 aroundMs);
    void showWhole();
    void goBack();
    void openTable();

    const Clock& m_clock;
    Timeline* m_timeline;
    HistoryQuery m_query;
    std::optional<Period> m_zoom; ///< in place of the query's period
    TimelineAnswer m_answer;
    QTimer m_pause;
    QElapsedTimer m_asked;
    qint64 m_lastTookMs = 0;
    int m_askedBins = 0;
    bool m_hasRoom = true;
    bool m_isPainted = false;
    bool m_isAsking = false;
    bool m_isStale = true; ///< something happened since the last question

    QAction* m_shown;
    QAction* m_tableAction;
    QVBoxLayout* m_layout;
    QStackedWidget* m_head;
    TimelineLegend* m_legend;
    QLabel* m_told;
    QToolButton* m_whole;
    QToolButton* m_asTable;
    QWidget* m_place; ///< keeps the room until the plot is there
    TimelinePlot* m_plot = nullptr;
    QPointer<TimelineDialog> m_dialog;
};

} // namespace herald
