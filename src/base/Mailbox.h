// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>

#include <functional>
#include <vector>

namespace herald {

/// Work for the thread of this object, from any thread, done in the order in which it came. What
/// comes before the event loop has turned to it comes in one event: waking a thread costs more than
/// most of the work. What has not been done when the mailbox goes is not done.
class Mailbox : public QObject {
public:
    using QObject::QObject;

    void put(std::function<void()> work); ///< any thread

private:
    void empty();

    QMutex m_mutex;
    std::vector<std::function<void()>> m_waiting; ///< not empty: an event is on its way
};

} // namespace herald
