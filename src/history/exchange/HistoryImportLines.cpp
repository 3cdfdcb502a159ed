// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryImportLines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryImport)
};

constexpr qsizetype blockBytes = 256 * 1024;
constexpr int pollMs = 100; // between two looks whether it is stopped

Failure cannotRead(const QString& name)
{
    return failure(ErrorKind::InvalidInput,
        //: %1: a file, %2: the system's reason
        Text::tr("%1 cannot be read: %2.")
            .arg(QDir::toNativeSeparators(name), QString::fromLocal8Bit(std::strerror(errno))));
}
} // namespace

HistoryImportLines::HistoryImportLines(qsizetype longest, std::function<bool()> isStopped)
    : m_longest(longest)
    , m_isStopped(std::move(isStopped))
{
}

HistoryImportLines::~HistoryImportLines()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> HistoryImportLines::openFile(const QString& file)
{
    // A pipe that nobody writes to must not hang here.
    m_descriptor
        = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    return opened(file);
}

Result<void> HistoryImportLines::openDescriptor(int descriptor)
{
    m_descriptor = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    return opened(Text::tr("Standard input"));
}

Result<void> HistoryImportLines::opened(const QString& name)
{
    m_name = name;
    struct stat status { };
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0)
        return cannotRead(name);
    if (S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return cannotRead(name);
    }
    if (S_ISREG(status.st_mode))
        m_totalBytes = status.st_size;
    return {};
}

Result<std::optional<HistoryImportLines::Line>> HistoryImportLines::next()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if (end >= 0)
            return takeLine(end);
        m_searched = m_buffer.size();
        if (m_isAtEnd && !m_isSkipping && m_from >= m_buffer.size())
            return std::nullopt;
        if (m_isAtEnd)
            return takeLine(m_buffer.size());
        if (m_buffer.size() - m_from > m_longest) {
            m_isSkipping = true;
            m_from = m_searched = m_buffer.size();
        }
        const auto isMore = readMore();
        if (!isMore)
            return tl::unexpected(isMore.error());
        m_isAtEnd = !*isMore;
    }
}

HistoryImportLines::Line HistoryImportLines::takeLine(qsizetype end)
{
    Line line {.number = ++m_line,
        .bytes = QByteArrayView(m_buffer).sliced(m_from, end - m_from),
        .isTooLong = std::exchange(m_isSkipping, false)};
    m_from = m_searched = std::min(end + 1, m_buffer.size());
    line.isTooLong = line.isTooLong || line.bytes.size() > m_longest;
    if (line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    if (line.number == 1 && line.bytes.startsWith("\xef\xbb\xbf"))
        line.bytes = line.bytes.sliced(3); // a byte order mark: some editors put one there
    return line;
}

/// False at the end.
Result<bool> HistoryImportLines::readMore()
{
    m_buffer.remove(0, std::exchange(m_from, 0));
    m_searched = m_buffer.size();
    const qsizetype size = m_buffer.size();
    for (;;) {
        if (m_isStopped())
            return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled."));
        pollfd ready {.fd = m_descriptor, .events = POLLIN, .revents = 0};
        if (::poll(&ready, 1, pollMs) == 0)
            continue;
        m_buffer.resize(size + blockBytes);
        const ssize_t count = ::read(m_descriptor, m_buffer.data() + size, blockBytes);
        m_buffer.resize(size + std::max<ssize_t>(count, 0));
        m_bytesRead += std::max<ssize_t>(count, 0);
        if (count >= 0)
            return count > 0;
        if (errno != EINTR && errno != EAGAIN)
            return cannotRead(m_name);
    }
}

} // namespace herald
