// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryWriter.h"

#include "history/database/ChangeWatcher.h"
#include "history/database/DatabaseFile.h"

#include <chrono>
#include <utility>

namespace herald {

namespace {
constexpr auto othersPause = std::chrono::seconds(2);
constexpr auto idlePause = std::chrono::milliseconds(500); // after the last write
constexpr size_t largestGroup = 256; // keeps the wait of the first in a flood short
} // namespace

HistoryWriter::HistoryWriter(const QString& file, const Clock& clock)
    : m_file(file)
    , m_clock(clock)
    , m_lock(file)
{
}

HistoryWriter::~HistoryWriter() = default;

void HistoryWriter::order(WriteJob job)
{
    const QMutexLocker locker(&m_mutex);
    m_waiting.push_back(std::move(job));
    if (!std::exchange(m_isWorkPosted, true))
        postWork();
}

void HistoryWriter::postWork()
{
    QMetaObject::invokeMethod(
        this, [this] { work(); }, Qt::QueuedConnection);
}

Result<OpenReport> HistoryWriter::open()
{
    if (m_opened && *m_opened)
        return *m_opened;
    const auto opened = openHistory(m_file, m_clock, m_lock, m_database);
    if (!opened) {
        m_opened = tl::unexpected(opened.error());
    } else {
        m_opened = opened->report;
        m_tables = std::make_unique<HistoryTables>(m_database, opened->owner);
        m_watcher = std::make_unique<ChangeWatcher>(m_database);
        connect(m_watcher.get(), &ChangeWatcher::changed, this, &HistoryWriter::onChangedElsewhere);
        m_owner = opened->owner;
        m_othersPause = std::make_unique<QTimer>();
        m_othersPause->setSingleShot(true);
        connect(m_othersPause.get(), &QTimer::timeout, this, &HistoryWriter::settleOthers);
        m_othersPause->start(othersPause);
        m_idlePause = std::make_unique<QTimer>();
        m_idlePause->setSingleShot(true);
        connect(m_idlePause.get(), &QTimer::timeout, this, &HistoryWriter::workWhileIdle);
        m_idlePause->start(idlePause);
    }
    work();
    for (const MaintenanceJob& job : std::exchange(m_maintenance, {}))
        run(job);
    return *m_opened;
}

void HistoryWriter::close()
{
    if (m_opened)
        work();
    m_watcher.reset();
    m_othersPause.reset();
    m_idlePause.reset();
    m_idleWork.clear(); // with its statements
    m_tables.reset();
    m_database.close();
    const QMutexLocker locker(&m_mutex);
    m_waiting.clear();
}

void HistoryWriter::maintain(MaintenanceJob job)
{
    QMetaObject::invokeMethod(
        this, [this, job = std::move(job)] { run(job); }, Qt::QueuedConnection);
}

void HistoryWriter::run(const MaintenanceJob& job)
{
    if (!m_opened)
        return m_maintenance.push_back(job);
    if (!*m_opened)
        return job(tl::unexpected(m_opened->error()));
    if (!m_database.isOpen())
        return job(failure(ErrorKind::Cancelled, {}));
    work();
    job(&m_database);
    m_idlePause->start(idlePause);
}

/// One step, then back to the event loop: what is ordered meanwhile comes first.
void HistoryWriter::workWhileIdle()
{
    for (const IdleWork& step : m_idleWork) {
        const auto hasMore = step(m_database);
        if (!hasMore && tellsDamage(hasMore.error()))
            noteDamage(m_file);
        if (!hasMore)
            return;
        if (*hasMore)
            return m_idlePause->start(0);
    }
}

void HistoryWriter::onChangedElsewhere()
{
    Q_EMIT changedElsewhere();
    m_idlePause->start(idlePause);
    if (!m_othersPause->isActive())
        m_othersPause->start(othersPause);
}

/// A process that was killed wakes nobody: while others have rows "sending", see whether they live.
void HistoryWriter::settleOthers()
{
    const auto owners = m_tables->sendingOwners();
    if (!owners)
        return;
    bool hasLiving = false;
    bool hasDead = false;
    for (const qint64 owner : *owners) {
        const bool isAlive = m_lock.isAlive(owner);
        hasLiving = hasLiving || (isAlive && owner != m_owner);
        hasDead = hasDead || !isAlive;
    }
    if (hasDead) {
        const auto settled = inTransaction(
            m_database, [this] { return settleTheDead(m_database, m_lock, m_owner); });
        if (settled)
            Q_EMIT changedElsewhere();
    }
    if (hasLiving)
        m_othersPause->start(othersPause);
}

void HistoryWriter::work()
{
    if (!m_opened)
        return; // open() comes back here
    for (;;) {
        std::deque<WriteJob> group;
        {
            const QMutexLocker locker(&m_mutex);
            m_isWorkPosted = !m_waiting.empty();
            if (m_waiting.empty())
                return;
            for (; !m_waiting.empty() && group.size() < largestGroup; m_waiting.pop_front())
                group.push_back(std::move(m_waiting.front()));
        }
        if (*m_opened) {
            writeTogether(group);
            m_idlePause->start(idlePause);
            continue;
        }
        for (const WriteJob& job : group)
            job.settle(tl::unexpected(m_opened->error()));
    }
}

void HistoryWriter::writeTogether(std::deque<WriteJob>& jobs)
{
    const Result<void> committed = attempt(jobs);
    if (committed || jobs.size() == 1) {
        for (const WriteJob& job : jobs)
            job.settle(committed);
        return;
    }
    // One of them may have spoilt it for all: each gets a transaction of its own.
    for (WriteJob& job : jobs) {
        std::deque<WriteJob> alone;
        alone.push_back(std::move(job));
        writeTogether(alone);
    }
}

Result<void> HistoryWriter::attempt(const std::deque<WriteJob>& jobs)
{
    auto committed = inTransaction(m_database, [&]() -> Result<void> {
        HistoryTables::Grouping grouping(*m_tables);
        for (const WriteJob& job : jobs) {
            if (auto done = job.run(*m_tables); !done)
                return done;
        }
        return grouping.end();
    });
    if (!committed && tellsDamage(committed.error()))
        noteDamage(m_file);
    return committed;
}

} // namespace herald
