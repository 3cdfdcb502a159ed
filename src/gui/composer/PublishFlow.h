// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "event/Expansion.h"
#include "gui/composer/ComposerDraft.h"
#include "history/Publish.h"

#include <QObject>
#include <QPointer>

namespace herald {

class AccountList;
class Composer;
class Expander;
class GuardFlow;
class MessageBar;
class Publisher;
class PublishJob;
struct Error;

/// From the Publish button to the sentence about what became of it. One publish at a time.
class PublishFlow : public QObject {
    Q_OBJECT
public:
    PublishFlow(Composer& composer, AccountList& accounts, Expander& expander, GuardFlow& guards,
        Publisher& publisher, MessageBar& messages, QObject* parent = nullptr);

    bool isSending() const { return m_isExpanding || !m_job.isNull(); }
    void cancel();
    /// The same event to the same place as before; asks first where it may arrive twice.
    void publishAgain(const Publish& publish);

    /// "Accepted in 84 ms" and the like: what the status line says.
    static QString summary(const Publish& publish);

Q_SIGNALS:
    void idle(); ///< no publish is in flight any longer
    /// It is being published, as it is, and all of it may be remembered.
    void used(const herald::ComposerDraft& draft);
    void tokenWanted(const herald::Account& account);
    void notSent(const herald::Publish& publish); ///< all of it, and it has a row

private:
    static QString outcomeOf(const Publish& publish);
    void askAndPublish(const ComposerDraft& draft);
    void publishDraft(const ComposerDraft& draft, const Account& account);
    void send(
        const Result<ExpandedEvent>& expanded, const ComposerDraft& draft, const Account& account);
    void publish(const Event& event, const Account& account, const Lineage& lineage);
    void publishFromHistory(const Event& event, const Account& account, const Lineage& lineage);
    void finish(const Publish& publish, const QString& storageError);
    void fail(
        const Error& error, const Event& event, const Account& account, const Lineage& lineage);

    Composer& m_composer;
    AccountList& m_accounts;
    Expander& m_expander;
    GuardFlow& m_guards;
    Publisher& m_publisher;
    MessageBar& m_messages;
    bool m_isExpanding = false;
    bool m_isCancelled = false; ///< while it was being filled in
    bool m_isOfTheComposer = false; ///< what is being published, unlike one of the history
    QPointer<PublishJob> m_job;
};

} // namespace herald
