// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/Publisher.h"

#include "base/WhenDone.h"
#include "event/EventLint.h"
#include "history/HistoryStore.h"
#include "publishing/DestinationLookup.h"
#include "publishing/PracticeHost.h"
#include "publishing/Withholding.h"

#include <QElapsedTimer>

namespace herald {

namespace {

/// The cloud counts from when it was asked; the history counts from the order.
Timings sinceOrder(Timings timings, qint64 offsetUs)
{
    for (qint64* step : {&timings.queuedUs, &timings.connectedUs, &timings.encryptedUs,
             &timings.writtenUs, &timings.firstByteUs, &timings.doneUs}) {
        if (*step >= 0)
            *step += offsetUs;
    }
    return timings;
}

} // namespace

/// A chain of steps, each begun by the answer to the one before.
class Publisher::Job final : public PublishJob {
    Q_OBJECT
public:
    Job(const Event& event, const Account& account, const Lineage& lineage,
        const PublishTerms& terms, Publisher& publisher)
        : PublishJob(&publisher)
        , m_publisher(publisher)
        , m_account(account)
        , m_terms(terms)
    {
        m_sinceOrder.start();
        m_publish.order = {.event = event,
            .scope = account.scope,
            .server = account.server,
            .accountId = account.id,
            .accountName = account.name,
            .isPractice = account.isPractice(),
            .lineage = lineage};
    }

    ~Job() override
    {
        if (m_stage != Stage::Sending)
            return;
        // The call may outlive this job, its answer would reach nobody.
        if (m_call) {
            m_call->disconnect(this);
            m_call->cancel();
        }
        if (!isRecorded())
            return;
        m_publisher.m_history.finish(m_publish.id,
            {.outcome = Outcome::Unknown,
                .reason = tr("Herald was closed before the cloud had answered.")});
    }

    void start()
    {
        if (m_stage != Stage::Ordered)
            return;
        const QList<Finding> findings = lintEvent(m_publish.order.event, m_account.receiver);
        if (!canPublish(findings)) {
            fail({.kind = ErrorKind::InvalidInput, .text = findings.first().text});
            return;
        }
        if (!isLetThrough())
            return;
        lookUpDestination(m_account, m_publisher.m_vault, m_publisher.m_practice, this,
            [this](const Result<Destination>& destination) { record(destination); });
    }

    void cancel() override
    {
        switch (m_stage) {
        case Stage::Ordered:
            m_stage = Stage::Over;
            QMetaObject::invokeMethod(this, &Job::failCancelled, Qt::QueuedConnection);
            return;
        case Stage::Recording:
            m_isCancelled = true;
            return;
        case Stage::Sending:
            if (m_call)
                m_call->cancel();
            return;
        case Stage::Over:
            return;
        }
    }

private:
    bool isLetThrough()
    {
        const GuardVerdict verdict = m_publisher.m_guards.check(m_account, m_publish.order.event,
            m_terms.permit ? &*m_terms.permit : nullptr,
            m_terms.begin ? GuardKeeper::By::Program : GuardKeeper::By::Hand);
        if (!verdict.isAllowed())
            fail({.kind = ErrorKind::Guarded, .text = verdict.reason});
        return verdict.isAllowed();
    }

    enum class Stage {
        Ordered, ///< nothing is written down, nothing is sent
        Recording, ///< the row is on its way to the disk
        Sending,
        Over,
    };

    void record(const Result<Destination>& destination)
    {
        if (m_stage != Stage::Ordered)
            return;
        if (!destination) {
            fail(destination.error());
            return;
        }
        // Again: while the keychain asked for its password the guard may have been changed.
        if (!isLetThrough())
            return;
        m_stage = Stage::Recording;
        m_publish.order.server = destination->server;
        if (!isRecorded()) {
            send(*destination);
            return;
        }
        whenResolved(
            begin(), this, [this, destination = *destination](const Result<PublishId>& id) {
                pass(id, destination);
            });
    }

    void pass(const Result<PublishId>& id, const Destination& destination)
    {
        if (!id) {
            fail(id.error());
            return;
        }
        m_publish.id = *id;
        if (!m_terms.gate)
            return send(destination);
        m_terms.gate(*this, [self = QPointer<Job>(this), destination] {
            if (self)
                self->send(destination);
        });
    }

    QFuture<Result<PublishId>> begin() const
    {
        const PublishOrder& order = m_publish.order;
        if (isWhole())
            return write(order, {});
        return write(withoutData(order), withheldFrom(order.event));
    }

    QFuture<Result<PublishId>> write(
        const PublishOrder& order, const std::optional<WithheldData>& withheld) const
    {
        return m_terms.begin ? m_terms.begin(order, withheld)
                             : m_publisher.m_history.begin(order, withheld);
    }

    void send(const Destination& destination)
    {
        if (m_isCancelled) {
            finish({.outcome = Outcome::Cancelled,
                .reason = tr("You cancelled it before anything was sent."),
                .timings = {.doneUs = elapsedUs()}});
            return;
        }
        m_stage = Stage::Sending;
        const qint64 offsetUs = elapsedUs();
        m_call = m_publisher.m_cloud.publish(m_publish.order.event, destination, m_terms.deadlines);
        connect(m_call, &PublishCall::leaving, this,
            [this] { Q_EMIT m_publisher.leaving(m_publish, m_account, elapsedUs()); });
        connect(m_call, &PublishCall::finished, this, [this, offsetUs](PublishResult result) {
            result.timings = sinceOrder(result.timings, offsetUs);
            finish(result);
        });
        Q_EMIT started(m_publish.id);
    }

    void finish(const PublishResult& result)
    {
        m_stage = Stage::Over;
        m_publish.result = result;
        if (!isRecorded()) {
            Q_EMIT answered(result);
            tell({});
            return;
        }
        const PublishResult kept = isWhole() ? result : withoutData(result);
        const auto written = m_terms.finish ? m_terms.finish(m_publish.id, kept)
                                            : m_publisher.m_history.finish(m_publish.id, kept);
        Q_EMIT answered(result); // whoever hears of it orders its own rows behind this write
        whenResolved(written, this,
            [this](const Result<void>& stored) { tell(stored ? QString() : stored.error().text); });
    }

    void tell(const QString& storageError)
    {
        deleteLater();
        Q_EMIT m_publisher.published(m_publish);
        Q_EMIT finished(m_publish, storageError);
    }

    void fail(const Error& error)
    {
        m_stage = Stage::Over;
        deleteLater();
        Q_EMIT failed(error);
    }

    void failCancelled()
    {
        fail({.kind = ErrorKind::Cancelled, .text = tr("Cancelled. Nothing was sent.")});
    }

    bool isRecorded() const { return m_account.recording != Recording::Nothing; }
    bool isWhole() const { return m_account.recording == Recording::Everything; }
    qint64 elapsedUs() const { return m_sinceOrder.nsecsElapsed() / 1000; }

    Publisher& m_publisher;
    const Account m_account;
    const PublishTerms m_terms;
    QElapsedTimer m_sinceOrder;
    Publish m_publish;
    QPointer<PublishCall> m_call;
    Stage m_stage = Stage::Ordered;
    bool m_isCancelled = false;
};

Publisher::Publisher(GuardKeeper& guards, TokenVault& vault, HistoryStore& history,
    CloudClient& cloud, PracticeHost& practice, QObject* parent)
    : QObject(parent)
    , m_guards(guards)
    , m_vault(vault)
    , m_history(history)
    , m_cloud(cloud)
    , m_practice(practice)
{
}

Publisher::~Publisher()
{
    // Before the references, which the jobs still use, are gone.
    qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
}

PublishJob* Publisher::publish(
    const Event& event, const Account& account, const Lineage& lineage, const PublishTerms& terms)
{
    auto* job = new Job(event, account, lineage, terms, *this);
    // Not at once: whoever ordered connects to the job first.
    QMetaObject::invokeMethod(job, &Job::start, Qt::QueuedConnection);
    return job;
}

} // namespace herald

#include "Publisher.moc"
