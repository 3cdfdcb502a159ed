// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/RowFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowFile)
};

constexpr qsizetype blockBytes = 256 * 1024;

Failure cannotRead(const QString& name)
{
    return failure(ErrorKind::InvalidInput,
        //: %1: a file, %2: the system's reason
        Text::tr("%1 cannot be read: %2.")
            .arg(QDir::toNativeSeparators(name), QString::fromLocal8Bit(std::strerror(errno))));
}

bool isSame(const timespec& a, const timespec& b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}
} // namespace

RowFile::RowFile(Hash hash, std::function<bool()> isStopped)
    : m_hash(hash)
    , m_isStopped(std::move(isStopped))
{
}

RowFile::~RowFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> RowFile::open(const QString& file)
{
    m_name = file;
    // A pipe that nobody writes to must not hang here.
    m_descriptor
        = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (m_descriptor < 0 || ::fstat(m_descriptor, &m_opened) != 0)
        return cannotRead(file);
    if (!S_ISREG(m_opened.st_mode))
        return failure(ErrorKind::InvalidInput,
            Text::tr("%1 is no ordinary file. Rows are checked before they are sent, so they must "
                     "come from a file that can be read again: save them to one.")
                .arg(QDir::toNativeSeparators(file)));
    return {};
}

Result<QByteArrayView> RowFile::next()
{
    if (m_isStopped())
        return failure(ErrorKind::Cancelled, Text::tr("Reading the rows was stopped."));
    if (const auto unchanged = checkUnchanged(); !unchanged)
        return tl::unexpected(unchanged.error());
    m_block.resize(blockBytes);
    ssize_t count = 0;
    do
        count = ::read(m_descriptor, m_block.data(), blockBytes);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        return cannotRead(m_name);
    m_block.resize(count);
    m_bytesRead += count;
    if (m_hash == Hash::Sha256)
        m_sha256.addData(m_block);
    return QByteArrayView(m_block);
}

Result<void> RowFile::checkUnchanged() const
{
    struct stat now { };
    if (::fstat(m_descriptor, &now) != 0)
        return cannotRead(m_name);
    if (now.st_size == m_opened.st_size && isSame(now.st_mtim, m_opened.st_mtim))
        return {};
    return failure(ErrorKind::Conflict,
        Text::tr("%1 was changed while it was being read.").arg(QDir::toNativeSeparators(m_name)));
}

} // namespace herald
