// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/ProcessLock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <unistd.h>

namespace herald {

namespace {
using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProcessLock)
};

constexpr off_t entryByte = 0;
constexpr auto longestEntry = 60s; // a repair of a large database by another process
constexpr auto entryPause = 10ms;

struct flock byteRange(short type, off_t start, off_t length)
{
    struct flock range { };
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_start = start;
    range.l_len = length;
    return range;
}

bool change(int descriptor, short type, off_t byte)
{
    struct flock range = byteRange(type, byte, 1);
    return fcntl(descriptor, F_OFD_SETLK, &range) == 0;
}

bool isHeldElsewhere(int descriptor, off_t start, off_t length)
{
    struct flock range = byteRange(F_WRLCK, start, length);
    // Where the question fails nobody may be declared dead.
    return fcntl(descriptor, F_OFD_GETLK, &range) != 0 || range.l_type != F_UNLCK;
}
} // namespace

ProcessLock::ProcessLock(const QString& databaseFile)
    : m_file(databaseFile + QStringLiteral("-lock"))
{
}

ProcessLock::~ProcessLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<void> ProcessLock::enter()
{
    if (m_descriptor < 0)
        m_descriptor
            = open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return failure(ErrorKind::Storage,
            Text::tr(
                "The history cannot be opened: %1 cannot be written. Check the permissions of the "
                "folder and the free space of its disk.")
                .arg(QDir::toNativeSeparators(m_file)),
            QString::fromLocal8Bit(std::strerror(errno)));
    const QDeadlineTimer deadline(longestEntry);
    while (!change(m_descriptor, F_WRLCK, entryByte)) {
        if (deadline.hasExpired() || (errno != EAGAIN && errno != EACCES))
            return failure(ErrorKind::Storage,
                Text::tr("Another Herald is busy with the history (%1). Try again in a moment.")
                    .arg(QDir::toNativeSeparators(m_file)),
                QString::fromLocal8Bit(std::strerror(errno)));
        QThread::msleep(entryPause.count());
    }
    return {};
}

void ProcessLock::release() const
{
    change(m_descriptor, F_UNLCK, entryByte);
}

Result<qint64> ProcessLock::takeToken()
{
    constexpr int attempts = 8;
    for (int i = 0; i < attempts && m_token == 0; ++i) {
        const auto token = qint64(QRandomGenerator::system()->generate64() >> 2) + 1;
        if (change(m_descriptor, F_WRLCK, token))
            m_token = token;
    }
    if (m_token == 0)
        return failure(ErrorKind::Storage,
            Text::tr("The history cannot be opened: %1 cannot be locked. Is the folder on a "
                     "network drive "
                     "that knows no locks?")
                .arg(QDir::toNativeSeparators(m_file)),
            QString::fromLocal8Bit(std::strerror(errno)));
    return m_token;
}

bool ProcessLock::isAlive(qint64 token) const
{
    if (token <= 0)
        return false;
    return token == m_token || isHeldElsewhere(m_descriptor, token, 1);
}

bool ProcessLock::othersAlive() const
{
    return isHeldElsewhere(m_descriptor, entryByte + 1, std::numeric_limits<off_t>::max() - 1);
}

} // namespace herald
