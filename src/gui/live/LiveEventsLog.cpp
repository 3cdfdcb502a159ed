// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsLog.h"

#include <algorithm>
#include <utility>

namespace herald {

void LiveEventsLog::append(const QList<StreamEvent>& events)
{
    for (const StreamEvent& event : events)
        add({.event = event});
}

void LiveEventsLog::take(LiveEventsLog& newer)
{
    for (LiveEvent& event : newer.m_events)
        add(std::move(event));
    newer.clear();
}

void LiveEventsLog::clear()
{
    m_events.clear();
    m_bytes = 0;
}

qint64 LiveEventsLog::firstToKeep() const
{
    qint64 bytes = m_bytes;
    qint64 first = firstNumber();
    for (const LiveEvent& each : m_events) {
        const bool hasRoom = m_last - first < m_room.events && bytes <= m_room.bytes;
        if (hasRoom || first == m_last)
            break;
        bytes -= costOf(each.event);
        ++first;
    }
    return first;
}

qint64 LiveEventsLog::letGoBefore(qint64 number)
{
    const qint64 before = size();
    while (!isEmpty() && m_events.front().number < number) {
        m_bytes -= costOf(m_events.front().event);
        m_events.pop_front();
    }
    return before - size();
}

const LiveEvent* LiveEventsLog::find(qint64 number) const
{
    if (number < firstNumber() || number > m_last)
        return nullptr;
    return &m_events[static_cast<std::size_t>(number - firstNumber())];
}

/// They come in the order of their receipt.
qint64 LiveEventsLog::numberOf(const StreamEvent& event) const
{
    auto found = std::lower_bound(m_events.begin(), m_events.end(), event.receivedUs,
        [](const LiveEvent& each, qint64 us) { return each.event.receivedUs < us; });
    for (; found != m_events.end() && found->event.receivedUs == event.receivedUs; ++found) {
        if (found->event == event)
            return found->number;
    }
    return 0;
}

void LiveEventsLog::setMine(qint64 number, PublishId id)
{
    if (find(number))
        m_events[static_cast<std::size_t>(number - firstNumber())].mine = id;
}

/// What the texts take, and the memory's own blocks for them.
qint64 LiveEventsLog::costOf(const StreamEvent& event)
{
    constexpr qint64 blocks = 96;
    const qsizetype characters
        = event.name.size() + event.coreId.size() + (event.data ? event.data->size() : 0);
    return qint64(sizeof(LiveEvent)) + blocks + 2 * characters;
}

void LiveEventsLog::add(LiveEvent event)
{
    event.number = ++m_last;
    m_bytes += costOf(event.event);
    m_events.push_back(std::move(event));
}

} // namespace herald
