// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/LiveEvent.h"
#include "publishing/LiveStreams.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QAction;
class QDockWidget;
class QMainWindow;

namespace herald {

class HistoryPane;
class LiveEventsModel;
class LiveEventsPane;
class MessageBar;
class TemplateFlow;
struct WindowServices;

/// Between the event stream of the account in use and the rest of the window: what comes is kept,
/// also while the dock is hidden, and goes from there to the composer, to templates, to files.
class LiveEventsFlow : public QObject {
    Q_OBJECT
public:
    LiveEventsFlow(WindowServices& services, TemplateFlow& templates, HistoryPane& history,
        MessageBar& messages, QMainWindow& window);
    ~LiveEventsFlow() override;

    QDockWidget& dock() { return *m_dock; }
    /// Shows the dock and goes there; for the menu.
    QAction& showAction() { return *m_show; }
    /// From here on it follows the account. Not before the first frame.
    void start();
    /// What the user has set there, for the next start (herald.ini).
    void remember() const;

Q_SIGNALS:
    void announced(const QString& text);
    void streamWanted(); ///< that of the account in use, which is off

private:
    void buildPane();
    void follow();
    void showStream();
    void connectStream();
    void showDetails();
    void publishThis(const StreamEvent& event);
    void saveAsTemplate(const StreamEvent& event);
    void showInHistory(PublishId id);
    void copyCurl();
    QString curlOf(const StreamEvent& event) const;
    void save();
    void saveTo(const QString& file);

    WindowServices& m_services;
    TemplateFlow& m_templates;
    HistoryPane& m_history;
    MessageBar& m_messages;
    QMainWindow& m_window;
    LiveEventsModel* m_events;
    QDockWidget* m_dock;
    QAction* m_show;
    LiveEventsPane* m_pane = nullptr; ///< made when it is first seen
    std::shared_ptr<LiveStream> m_stream;
    QUrl m_server; ///< of the stream; the practice cloud's is known when it runs
};

} // namespace herald
