// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/queue/QueueFlow.h"

#include "base/WhenDone.h"
#include "gui/accounts/RecordingBox.h"
#include "gui/composer/Composer.h"
#include "gui/guards/GuardFlow.h"
#include "gui/parts/MessageBar.h"
#include "gui/queue/QueueDialog.h"
#include "gui/WindowServices.h"

#include <QAction>

namespace herald {

QueueFlow::QueueFlow(WindowServices& services, Composer& composer, GuardFlow& guards,
    MessageBar& messages, QWidget& window)
    : QObject(&window)
    , m_services(services)
    , m_composer(composer)
    , m_guards(guards)
    , m_messages(messages)
    , m_window(window)
    , m_action(new QAction(tr("Send &when connected"), this))
{
    m_action->setObjectName(QStringLiteral("sendWhenConnected"));
    m_action->setStatusTip(
        tr("Keep this event on this computer and publish it as soon as there is a connection"));
    connect(m_action, &QAction::triggered, this, &QueueFlow::queueDraft);
    connect(&services.networkWatch, &NetworkWatch::went, &services.queue,
        [&queue = services.queue] { queue.setOnline(false); });
    connect(&services.networkWatch, &NetworkWatch::cameBack, &services.queue,
        [&queue = services.queue] { queue.setOnline(true); });
    connect(&services.queue, &SendQueue::failed, this, [this](const Error& error) {
        m_messages.showMessage(MessageBar::Level::Error,
            tr("What waits to be sent could not be read or written: %1").arg(error.text));
    });
}

void QueueFlow::offer(const Publish& publish)
{
    const auto account = m_services.accounts.find(publish.order.accountId);
    const bool mayBeKept = account && account->recording == Recording::Everything;
    if (!mayBeKept || publish.id.isNull())
        return;
    m_messages.showMessage(MessageBar::Level::Information,
        tr("“%1” was not sent. Herald can keep it and publish it as soon as there is a "
           "connection.")
            .arg(publish.order.event.name));
    m_messages.addWayOn(tr("Send when connected"), [this, publish, account = *account]() mutable {
        account.scope = publish.order.scope;
        queue(publish.order.event, account, publish.order.lineage);
    });
}

void QueueFlow::queueDraft()
{
    const ComposerDraft draft = m_composer.draft();
    Account account = m_services.accounts.current();
    account.recording = m_composer.recordingBox().recording();
    const ReceiverClass receiver = m_composer.receiver();
    const ExpandedEvent preview = m_services.expander.preview(draft.composition(), receiver);
    if (!canPublish(preview.findings))
        return m_composer.publish(); // which says what is wrong
    m_guards.ask(account, preview.event, [this, draft, account, receiver] {
        whenDone(m_services.expander.expand(draft.composition(), receiver), this,
            [this, draft, account](const Result<ExpandedEvent>& expanded) {
                if (!expanded)
                    return m_messages.showMessage(MessageBar::Level::Error, expanded.error().text);
                Lineage lineage = draft.lineage();
                lineage.values = expanded->used;
                queue(expanded->event, account, lineage);
            });
    });
}

void QueueFlow::queue(const Event& event, const Account& account, const Lineage& lineage)
{
    whenDone(m_services.queue.add(event, account, lineage), this,
        [this, name = event.name](const Result<qint64>& added) {
            if (added)
                Q_EMIT announced(
                    tr("“%1” waits and is sent as soon as there is a connection").arg(name));
            else
                m_messages.showMessage(MessageBar::Level::Error, added.error().text);
        });
}

void QueueFlow::showQueue()
{
    auto* dialog = m_window.findChild<QueueDialog*>();
    if (dialog == nullptr) {
        dialog = new QueueDialog(m_services.queue, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace herald
