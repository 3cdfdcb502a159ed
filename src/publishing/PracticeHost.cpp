// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/PracticeHost.h"

#include "base/WhenDone.h"

#include <QThreadPool>

#include <utility>

namespace herald {

namespace {

PracticeHost::Access accessOf(const PracticeCloud& cloud)
{
    return {.url = cloud.url(), .token = cloud.token()};
}

/// Stopping joins the cloud's threads: not on this one.
void letGo(std::shared_ptr<PracticeCloud> cloud)
{
    if (cloud)
        QThreadPool::globalInstance()->start([held = std::move(cloud)]() mutable { held.reset(); });
}

} // namespace

PracticeHost::~PracticeHost()
{
    stop();
}

QFuture<Result<PracticeHost::Access>> PracticeHost::access()
{
    QPromise<Result<Access>> promise;
    promise.start();
    const auto future = promise.future();
    if (m_cloud) {
        promise.addResult(accessOf(*m_cloud));
        promise.finish();
        return future;
    }
    m_waiting.push_back(std::move(promise));
    if (m_waiting.size() == 1)
        start();
    return future;
}

void PracticeHost::start()
{
    auto promise = std::make_shared<QPromise<Started>>();
    promise->start();
    whenDone(promise->future(), this, [this, generation = m_generation](const Started& started) {
        if (generation == m_generation)
            take(started);
        else if (started)
            letGo(*started);
    });
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(PracticeCloud::start({}).map([](std::unique_ptr<PracticeCloud> cloud) {
            return std::shared_ptr<PracticeCloud>(std::move(cloud));
        }));
        promise->finish();
    });
}

void PracticeHost::take(const Started& started)
{
    if (!started) {
        answer(Failure(started.error()));
        return;
    }
    m_cloud = *started;
    answer(accessOf(*m_cloud));
}

void PracticeHost::answer(const Result<Access>& access)
{
    for (auto& promise : std::exchange(m_waiting, {})) {
        promise.addResult(access);
        promise.finish();
    }
}

void PracticeHost::stop()
{
    ++m_generation;
    const bool wasWanted = m_cloud || !m_waiting.empty();
    letGo(std::exchange(m_cloud, nullptr));
    answer(failure(ErrorKind::Cancelled, tr("The practice cloud was stopped.")));
    if (wasWanted)
        Q_EMIT stopped();
}

} // namespace herald
