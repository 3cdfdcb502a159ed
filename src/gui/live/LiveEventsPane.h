// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamState.h"
#include "gui/live/LiveEvent.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LiveEventsPane;
}

namespace herald {

class Clock;
class EmptyNote;
class LiveEventsActions;
class LiveEventsModel;

/// The events of the account's stream as the user reads them: search and filters, what can be done
/// with them, the table; and why there are none.
class LiveEventsPane : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    LiveEventsPane(LiveEventsModel& events, const Clock& clock, QWidget* parent = nullptr);
    ~LiveEventsPane() override;

    void setStream(const StreamState& state, const QString& accountName);
    void focusEvents();

    /// Columns and filters; what is searched for is not kept.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    const LiveEvent* current() const; ///< null: none is selected

Q_SIGNALS:
    void connectRequested();
    void detailsRequested();
    void saveRequested();
    void publishThisRequested();
    void saveAsTemplateRequested();
    void showInHistoryRequested();
    void copyCurlRequested();
    void announced(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillShown();
    void connectParts();
    void connectActions();
    void refreshIcons();
    void refreshDirection();
    void refresh(); ///< after the counts, the selection or the stream have changed
    void sayCounts();
    void sayStream();
    void sayEmpty();
    void sayUnseen(int count);
    void applyFilter();
    void clearFilter();
    void clearEvents();
    void onlyName();
    void onlyDevice();
    void copy(const QString& text);
    void showContextMenu(const QPoint& position);

    LiveEventsModel& m_events;
    const Clock& m_clock;
    std::unique_ptr<Ui::LiveEventsPane> m_ui;
    LiveEventsActions* m_actions = nullptr;
    EmptyNote* m_note = nullptr;
    StreamState m_stream;
    QString m_accountName;
};

} // namespace herald
