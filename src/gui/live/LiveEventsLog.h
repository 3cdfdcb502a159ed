// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/LiveEvent.h"

#include <deque>

namespace herald {

/// The newest events of a stream. It is up to the owner to let go of what there is no room for.
class LiveEventsLog {
public:
    struct Room {
        int events = 50'000;
        qint64 bytes = 32 * 1024 * 1024; ///< of memory, as far as it can be told
    };

    explicit LiveEventsLog(const Room& room)
        : m_room(room)
    {
    }

    void append(const QList<StreamEvent>& events);
    /// All of another log, which is empty then.
    void take(LiveEventsLog& newer);
    void clear();

    /// The oldest event that there is room for; there always is for the newest.
    qint64 firstToKeep() const;
    /// How many that were.
    qint64 letGoBefore(qint64 number);

    bool isEmpty() const { return m_events.empty(); }
    int size() const { return static_cast<int>(m_events.size()); }
    qint64 bytes() const { return m_bytes; }
    qint64 firstNumber() const { return m_last - size() + 1; } ///< above lastNumber(): none
    qint64 lastNumber() const { return m_last; }

    /// Null: it was let go, or has not come yet.
    const LiveEvent* find(qint64 number) const;
    /// The number of the same event, with the time of its receipt; 0: it is not here.
    qint64 numberOf(const StreamEvent& event) const;
    void setMine(qint64 number, PublishId id);

private:
    static qint64 costOf(const StreamEvent& event);
    void add(LiveEvent event);

    Room m_room;
    std::deque<LiveEvent> m_events; ///< numbers without a gap
    qint64 m_last = 0;
    qint64 m_bytes = 0;
};

} // namespace herald
