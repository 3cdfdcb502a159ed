// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/OneShotUpload.h"

#include <algorithm>
#include <utility>

namespace herald {

OneShotUpload::OneShotUpload(QByteArray body, QObject* parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotUpload::bytesAvailable() const
{
    return m_body.size() - m_position;
}

qint64 OneShotUpload::readData(char* target, qint64 maxSize)
{
    if (m_isStopped || m_position == m_body.size())
        return -1;
    if (m_position == 0)
        Q_EMIT begun();
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_position);
    std::copy_n(m_body.cbegin() + m_position, size, target);
    m_position += size;
    if (m_position == m_body.size())
        Q_EMIT exhausted();
    return size;
}

} // namespace herald
