// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryReader.h"

#include <utility>

namespace herald {

HistoryReader::HistoryReader(QString file)
    : m_file(std::move(file))
{
}

void HistoryReader::ask(ReadJob job)
{
    QMetaObject::invokeMethod(
        this, [this, job = std::move(job)] { run(job); }, Qt::QueuedConnection);
}

void HistoryReader::open(const Result<void>& ready)
{
    if (m_opened && *m_opened)
        return;
    Result<void> opened = ready;
    if (opened)
        opened = m_database.open(m_file, Database::Mode::ReadOnly);
    if (opened)
        m_queries = std::make_unique<HistoryQueries>(m_database);
    m_opened = opened;
    for (const ReadJob& job : std::exchange(m_waiting, {}))
        run(job);
}

void HistoryReader::close()
{
    m_waiting.clear();
    m_queries.reset();
    m_database.close();
    m_opened = failure(ErrorKind::Cancelled, {});
}

void HistoryReader::run(const ReadJob& job)
{
    if (!m_opened)
        m_waiting.push_back(job);
    else if (*m_opened)
        job(m_queries.get());
    else
        job(tl::unexpected(m_opened->error()));
}

} // namespace herald
