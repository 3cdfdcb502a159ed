// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "event/Lineage.h"
#include "history/Publish.h"

#include <QObject>

class QAction;
class QWidget;

namespace herald {

class Composer;
class GuardFlow;
class MessageBar;
class QueueDialog;
struct WindowServices;

/// "Send when connected": offered where a publish was not sent, and for the draft in the composer.
class QueueFlow : public QObject {
    Q_OBJECT
public:
    QueueFlow(WindowServices& services, Composer& composer, GuardFlow& guards, MessageBar& messages,
        QWidget& window);

    QAction* action() const { return m_action; } ///< for the menu: the draft, not tried at first
    void offer(const Publish& publish); ///< that was not sent
    void showQueue();

Q_SIGNALS:
    void announced(const QString& text);

private:
    void queueDraft();
    void queue(const Event& event, const Account& account, const Lineage& lineage);

    WindowServices& m_services;
    Composer& m_composer;
    GuardFlow& m_guards;
    MessageBar& m_messages;
    QWidget& m_window;
    QAction* m_action;
};

} // namespace herald
