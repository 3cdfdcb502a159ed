// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/HistoryCheckRun.h"

#include "base/Background.h"

#include <QPointer>
#include <QPromise>
#include <QThread>

namespace herald {

namespace {
/// Brings the progress to the thread of its context.
class Relay : public QObject {
public:
    Relay(QObject* context, HistoryCheckProgress progress)
        : m_context(context)
        , m_progress(std::move(progress))
    {
    }
    void say(const QString& step, int number, int count)
    {
        QMetaObject::invokeMethod(
            this,
            [this, step, number, count] {
                if (m_context)
                    m_progress(step, number, count);
            },
            Qt::QueuedConnection);
    }

private:
    const QPointer<QObject> m_context;
    const HistoryCheckProgress m_progress;
};
} // namespace

QFuture<Result<HistoryCheckReport>> runCheck(const QString& databaseFile,
    const std::shared_ptr<std::atomic<bool>>& isCancelled, QObject* context,
    const HistoryCheckProgress& progress)
{
    const auto promise = std::make_shared<QPromise<Result<HistoryCheckReport>>>();
    promise->start();
    auto* relay = new Relay(context, progress);
    QThread* thread = QThread::create([promise, databaseFile, isCancelled, relay] {
        giveWayToWindow();
        promise->addResult(checkHistory(
            databaseFile, [isCancelled] { return isCancelled->load(); },
            [relay](
                const QString& step, int number, int count) { relay->say(step, number, count); }));
        promise->finish();
        relay->deleteLater();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return promise->future();
}

} // namespace herald
