// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/PublishFlow.h"

#include "accounts/AccountList.h"
#include "base/WhenDone.h"
#include "event/DurationText.h"
#include "gui/accounts/RecordingBox.h"
#include "gui/composer/Composer.h"
#include "gui/guards/GuardFlow.h"
#include "gui/parts/MessageBar.h"
#include "gui/parts/OutcomeWords.h"
#include "history/ReceiptText.h"
#include "publishing/Expander.h"
#include "publishing/Publisher.h"

namespace herald {

namespace {
bool isAboutToken(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind >= ErrorKind::KeychainNoBus;
}
} // namespace

PublishFlow::PublishFlow(Composer& composer, AccountList& accounts, Expander& expander,
    GuardFlow& guards, Publisher& publisher, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_composer(composer)
    , m_accounts(accounts)
    , m_expander(expander)
    , m_guards(guards)
    , m_publisher(publisher)
    , m_messages(messages)
{
    connect(&composer, &Composer::publishRequested, this, &PublishFlow::askAndPublish);
    connect(&composer, &Composer::cancelRequested, this, &PublishFlow::cancel);
}

void PublishFlow::cancel()
{
    if (m_isExpanding)
        m_isCancelled = true;
    else if (m_job)
        m_job->cancel();
}

/// Before anything is filled in: a counter is not taken for what is not published.
void PublishFlow::askAndPublish(const ComposerDraft& draft)
{
    Account account = m_accounts.current();
    account.recording = m_composer.recordingBox().recording();
    const Event event = m_expander.preview(draft.composition(), m_composer.receiver()).event;
    m_guards.ask(account, event, [this, draft, account] { publishDraft(draft, account); });
}

void PublishFlow::publishDraft(const ComposerDraft& draft, const Account& account)
{
    if (isSending())
        return;
    m_messages.dismiss();
    m_composer.setSending(true);
    m_isExpanding = true;
    m_isCancelled = false;
    m_isOfTheComposer = true;
    whenDone(m_expander.expand(draft.composition(), m_composer.receiver()), this,
        [this, draft, account](
            const Result<ExpandedEvent>& expanded) { send(expanded, draft, account); });
}

void PublishFlow::send(
    const Result<ExpandedEvent>& expanded, const ComposerDraft& draft, const Account& account)
{
    m_isExpanding = false;
    Lineage lineage = draft.lineage();
    if (!expanded)
        return fail(expanded.error(), {}, account, lineage);
    if (m_isCancelled)
        return fail({.kind = ErrorKind::Cancelled, .text = {}}, {}, account, lineage);
    if (!canPublish(expanded->findings))
        return fail({.kind = ErrorKind::InvalidInput, .text = expanded->findings.first().text}, {},
            account, lineage);
    lineage.values = expanded->used;
    if (account.recording == Recording::Everything)
        Q_EMIT used(draft);
    publish(expanded->event, account, lineage);
}

void PublishFlow::publish(const Event& event, const Account& account, const Lineage& lineage)
{
    if (isSending())
        return;
    m_messages.dismiss();
    m_composer.setSending(true);
    m_job = m_publisher.publish(event, account, lineage);
    connect(m_job, &PublishJob::finished, this, &PublishFlow::finish);
    connect(m_job, &PublishJob::failed, this, [this, event, account, lineage](const Error& error) {
        fail(error, event, account, lineage);
    });
}

void PublishFlow::publishAgain(const Publish& before)
{
    std::optional<Account> account = m_accounts.find(before.order.accountId);
    if (!account) {
        m_messages.showMessage(MessageBar::Level::Warning,
            tr("The account “%1” is no longer in the list. Use the event in the composer and "
               "choose another account.")
                .arg(before.order.accountName));
        return;
    }
    account->scope = before.order.scope;
    const Event event = before.order.event;
    const Lineage lineage = before.order.lineage;
    if (before.result.outcome != Outcome::Unknown) {
        publishFromHistory(event, *account, lineage);
        return;
    }
    m_messages.showMessage(MessageBar::Level::Warning,
        isUnknownButSeen(before)
            ? tr("“%1” was seen in the event stream: it was published. Published again, it arrives "
                 "twice.")
                  .arg(event.name)
            : tr("It is not known whether “%1” was published. Published again, it may arrive "
                 "twice.")
                  .arg(event.name));
    m_messages.addWayOn(tr("Publish again"), [this, event, account = *account, lineage] {
        publishFromHistory(event, account, lineage);
    });
}

void PublishFlow::publishFromHistory(
    const Event& event, const Account& account, const Lineage& lineage)
{
    if (isSending())
        return;
    m_guards.ask(account, event, [this, event, account, lineage] {
        m_isOfTheComposer = false;
        publish(event, account, lineage);
    });
}

void PublishFlow::finish(const Publish& publish, const QString& storageError)
{
    m_job.clear();
    m_composer.setSending(false);
    m_composer.setStatus(summary(publish), publish.result.outcome);
    if (m_isOfTheComposer)
        m_composer.recordingBox().reset();
    if (!storageError.isEmpty())
        m_messages.showMessage(MessageBar::Level::Error,
            tr("The outcome could not be written to the history: %1").arg(storageError));
    else if (publish.result.outcome == Outcome::NotSent)
        Q_EMIT notSent(publish);
    Q_EMIT idle();
}

void PublishFlow::fail(
    const Error& error, const Event& event, const Account& account, const Lineage& lineage)
{
    m_job.clear();
    m_composer.setSending(false);
    m_composer.setStatus(
        error.kind == ErrorKind::Cancelled ? tr("Cancelled. Nothing was sent.") : error.text,
        error.kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::NotSent);
    if (isAboutToken(error.kind)) {
        m_messages.showMessage(MessageBar::Level::Warning, error.text);
        m_messages.addWayOn(
            tr("Try again"), [this, event, account, lineage] { publish(event, account, lineage); });
        // As it is in the list: not with what was chosen for this publish alone.
        m_messages.addWayOn(tr("Enter token…"),
            [this, account] { Q_EMIT tokenWanted(m_accounts.find(account.id).value_or(account)); });
    }
    Q_EMIT idle();
}

QString PublishFlow::summary(const Publish& publish)
{
    const QString sentence = outcomeOf(publish);
    const bool isRecorded = publish.result.outcome == Outcome::Sending || !publish.id.isNull();
    //: %1 a sentence about what became of a publish, with or without a full stop
    return isRecorded ? sentence : tr("%1 · not recorded").arg(sentence);
}

QString PublishFlow::outcomeOf(const Publish& publish)
{
    const QString name = publish.order.event.name;
    switch (publish.result.outcome) {
    case Outcome::Accepted:
        //: %1 event name, %2 duration such as "84 ms"
        return tr("Accepted: %1, in %2").arg(name, durationText(publish.durationUs()));
    case Outcome::Rejected:
    case Outcome::NotSent:
    case Outcome::Unknown:
    case Outcome::Cancelled:
        //: %1 outcome such as "Not sent", %2 event name, %3 reason
        return tr("%1: %2. %3")
            .arg(outcomeHeadline(publish.result.outcome), name, publish.result.reason);
    case Outcome::Sending:
        return tr("Sending: %1").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace herald
