// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace herald {

/// How long the window's thread is away: a timer of a millisecond that comes late.
class BusyWatch : public QObject {
public:
    BusyWatch()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed() - beatNs);
            m_since.start();
        });
        m_since.start();
        m_beat.start(1);
    }
    double takeLongestMs() { return double(std::exchange(m_longest, 0)) / 1e6; }

private:
    static constexpr qint64 beatNs = 1'000'000;
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace herald
