// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/Expander.h"

#include "base/WhenDone.h"
#include "history/HistoryStore.h"

#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>

namespace herald {

namespace {
using Reply = std::shared_ptr<QPromise<Result<ExpandedEvent>>>;

Reply startedReply()
{
    auto reply = std::make_shared<QPromise<Result<ExpandedEvent>>>();
    reply->start();
    return reply;
}

void give(const Reply& reply, const Result<ExpandedEvent>& result)
{
    reply->addResult(result);
    reply->finish();
}

QStringList counterNames(const Composition& composition)
{
    return countersIn(composition).values();
}
} // namespace

Expander::Expander(
    HistoryStore& history, const Clock& clock, EnvironmentList environment, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
    , m_environment(std::move(environment))
    , m_random(QRandomGenerator::securelySeeded())
{
    connect(&history, &HistoryStore::changedElsewhere, this, [this] { ask(m_counts.keys()); });
}

QFuture<Result<ExpandedEvent>> Expander::expand(
    const Composition& composition, ReceiverClass receiver)
{
    const Reply reply = startedReply();
    const QStringList names = counterNames(composition);
    BuiltInSource source = previewSource(composition);
    source.random = &m_random;
    const ExpandedEvent expanded = expandEvent(composition, source, receiver);
    if (names.isEmpty() || !canPublish(expanded.findings)) {
        give(reply, expanded);
        return reply->future();
    }
    whenDone(m_history.nextCounts(names), this,
        [this, reply, composition, receiver, source = std::move(source)](
            const Result<QHash<QString, qint64>>& taken) mutable {
            if (!taken)
                return give(reply, tl::unexpected(taken.error()));
            learn(*taken);
            source.counters = *taken;
            give(reply, expandEvent(composition, source, receiver));
        });
    return reply->future();
}

ExpandedEvent Expander::preview(const Composition& composition, ReceiverClass receiver)
{
    return expandEvent(composition, previewSource(composition), receiver);
}

QFuture<Result<ExpandedEvent>> Expander::previewAfterAsking(
    const Composition& composition, ReceiverClass receiver)
{
    const Reply reply = startedReply();
    whenDone(m_history.counts(counterNames(composition)), this,
        [this, reply, composition, receiver](const Result<QHash<QString, qint64>>& counts) {
            if (!counts)
                return give(reply, tl::unexpected(counts.error()));
            learn(*counts);
            give(reply, preview(composition, receiver));
        });
    return reply->future();
}

BuiltInSource Expander::previewSource(const Composition& composition)
{
    constexpr quint32 anySeed = 1;
    m_previewRandom.seed(anySeed);
    BuiltInSource source;
    source.now = m_clock.now();
    if (!environmentIn(composition).isEmpty())
        source.environment = m_environment.values();
    source.random = &m_previewRandom;
    QStringList unknown;
    const QStringList names = counterNames(composition);
    for (const QString& name : names) {
        source.counters.insert(name, m_counts.value(name) + 1);
        if (!m_counts.contains(name))
            unknown.append(name);
    }
    ask(unknown);
    return source;
}

void Expander::ask(const QStringList& names)
{
    if (names.isEmpty())
        return;
    for (const QString& name : names)
        m_counts.insert(name, m_counts.value(name)); // asked for once
    whenDone(m_history.counts(names), this, [this](const Result<QHash<QString, qint64>>& counts) {
        if (counts)
            learn(*counts);
    });
}

/// Answers may overtake each other: what was taken later is the larger number.
void Expander::learn(const QHash<QString, qint64>& counts)
{
    bool isNew = false;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        qint64& known = m_counts[count.key()];
        isNew = isNew || count.value() > known;
        known = std::max(known, count.value());
    }
    if (isNew)
        Q_EMIT counted();
}

} // namespace herald
