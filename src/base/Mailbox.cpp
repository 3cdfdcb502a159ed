// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Mailbox.h"

#include <QPointer>

#include <utility>

namespace herald {

void Mailbox::put(std::function<void()> work)
{
    const QMutexLocker locker(&m_mutex);
    const bool isFirst = m_waiting.empty();
    m_waiting.push_back(std::move(work));
    if (isFirst)
        QMetaObject::invokeMethod(this, &Mailbox::empty, Qt::QueuedConnection);
}

void Mailbox::empty()
{
    std::vector<std::function<void()>> waiting;
    {
        const QMutexLocker locker(&m_mutex);
        waiting.swap(m_waiting);
    }
    const QPointer<Mailbox> self(this); // the work may end it
    for (const auto& work : waiting) {
        if (!self)
            return;
        work();
    }
}

} // namespace herald
