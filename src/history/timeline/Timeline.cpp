// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/Timeline.h"

#include "base/WhenDone.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"
#include "history/timeline/TimelineReader.h"
#include "history/timeline/TimelineSummary.h"

namespace herald {

Timeline::Timeline(HistoryStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

Timeline::~Timeline()
{
    m_reading.cancel();
}

void Timeline::ask(const TimelineQuery& query)
{
    stop();
    const qint64 nowMs = m_store.threads().clock().now().toMSecsSinceEpoch();
    advance(std::make_shared<TimelineReader>(query, nowMs));
}

void Timeline::stop()
{
    ++m_generation;
    m_reading.cancel();
}

/// The reader is used by one call after the other, never by two at once.
void Timeline::advance(const std::shared_ptr<TimelineReader>& reader)
{
    const auto reading = m_store.threads().readAtLeisure<TimelineAnswer>(
        [reader](HistoryQueries& queries, const HistoryQueries::IsOvertaken& isOvertaken) {
            return reader->advance(queries, isOvertaken);
        });
    m_reading = QFuture<void>(reading);
    whenDone(reading, this,
        [this, reader, generation = m_generation](const Result<TimelineAnswer>& answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            if (!answer->isComplete)
                advance(reader);
            else
                repair(answer->damagedRecords);
            Q_EMIT answered(*answer);
        });
}

void Timeline::repair(const QList<qint64>& damagedRecords)
{
    if (damagedRecords.isEmpty())
        return;
    m_store.threads().maintain<bool>(
        [damagedRecords](Database& database, const auto&) -> Result<bool> {
            for (const qint64 first : damagedRecords) {
                if (const auto dropped = dropTimelineRecord(database, first); !dropped)
                    return tl::unexpected(dropped.error());
            }
            return true;
        });
}

} // namespace herald
