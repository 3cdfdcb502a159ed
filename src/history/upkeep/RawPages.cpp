// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/RawPages.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace herald {

namespace {
constexpr char tableLeaf = 0x0d;
constexpr qsizetype fileHeaderSize = 100;
constexpr qsizetype leafHeaderSize = 8;
constexpr qint64 logHeaderSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr qsizetype largestPayload = 67'108'864;

template <typename T> T number(const QByteArray& bytes, qsizetype offset)
{
    if (offset < 0 || offset + qsizetype(sizeof(T)) > bytes.size())
        return 0;
    return qFromBigEndian<T>(bytes.constData() + offset);
}

/// Big-endian base 128, at most nine bytes; moves `offset` behind it.
std::optional<quint64> varint(const QByteArray& bytes, qsizetype& offset)
{
    constexpr int lastByte = 8;
    quint64 value = 0;
    for (int i = 0; i <= lastByte; ++i) {
        if (offset < 0 || offset >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<unsigned char>(bytes.at(offset++));
        if (i == lastByte)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7fU);
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

qint64 signedNumber(const QByteArray& bytes, qsizetype offset, qsizetype size)
{
    quint64 value = (bytes.at(offset) & 0x80) != 0 ? ~quint64(0) : 0;
    for (qsizetype i = 0; i < size; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes.at(offset + i));
    return qint64(value);
}

qsizetype sizeOf(quint64 serialType)
{
    constexpr qsizetype fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serialType < 12 ? fixed[serialType] : qsizetype((serialType - 12) / 2);
}

QVariant valueAt(const QByteArray& payload, qsizetype offset, quint64 serialType)
{
    constexpr quint64 null = 0;
    constexpr quint64 real = 7;
    constexpr quint64 zero = 8;
    constexpr quint64 one = 9;
    constexpr quint64 firstBlob = 12;
    if (serialType >= firstBlob)
        return payload.mid(offset, sizeOf(serialType));
    if (serialType == zero || serialType == one)
        return qint64(serialType - zero);
    if (serialType == null || serialType == real || serialType > one)
        return QVariant(QMetaType::fromType<qlonglong>()); // Herald stores no real numbers
    return signedNumber(payload, offset, sizeOf(serialType));
}

bool isPageSize(qint64 size)
{
    return size >= 512 && size <= 65536 && std::has_single_bit(quint64(size));
}
} // namespace

RawPages::RawPages(const QString& file)
    : m_database(file)
    , m_log(file + QStringLiteral("-wal"))
{
    constexpr qsizetype pageSizeOffset = 16;
    constexpr qsizetype reservedOffset = 20;
    if (!m_database.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = m_database.read(fileHeaderSize);
    const auto stored = number<quint16>(header, pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (isPageSize(pageSize)) {
        m_pageSize = pageSize;
        const auto reserved = header.size() > reservedOffset ? header.at(reservedOffset) : '\0';
        m_usableSize = m_pageSize - static_cast<unsigned char>(reserved);
    }
    m_pageCount = quint32((m_database.size() + m_pageSize - 1) / m_pageSize);
    readLog(m_log.fileName());
    readFreeList();
}

void RawPages::readLog(const QString& logFile)
{
    constexpr qsizetype saltOffset = 16;
    constexpr qsizetype saltSize = 8;
    m_log.setFileName(logFile);
    if (!m_log.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = m_log.read(logHeaderSize);
    const qint64 pageSize = number<quint32>(header, 8);
    if (pageSize != m_pageSize)
        return;
    std::unordered_map<quint32, qint64> open; // of the transaction that is read
    for (qint64 at = logHeaderSize; at + frameHeaderSize + pageSize <= m_log.size();
         at += frameHeaderSize + pageSize) {
        m_log.seek(at);
        const QByteArray frame = m_log.read(frameHeaderSize);
        if (frame.mid(8, saltSize) != header.mid(saltOffset, saltSize))
            return; // of an earlier use of the log
        open.insert_or_assign(number<quint32>(frame, 0), at + frameHeaderSize);
        if (number<quint32>(frame, 4) == 0)
            continue;
        for (const auto& [page, offset] : open) {
            m_logged.insert_or_assign(page, offset);
            m_pageCount = std::max(m_pageCount, page);
        }
        open.clear();
    }
}

void RawPages::readFreeList()
{
    constexpr qsizetype firstTrunkOffset = 32;
    auto trunk = number<quint32>(page(1), firstTrunkOffset);
    while (trunk != 0 && trunk <= m_pageCount && m_free.insert(trunk).second) {
        const QByteArray bytes = page(trunk);
        const auto leaves = std::min<qsizetype>(number<quint32>(bytes, 4), m_usableSize / 4 - 2);
        for (qsizetype i = 0; i < leaves; ++i)
            m_free.insert(number<quint32>(bytes, 8 + 4 * i));
        trunk = number<quint32>(bytes, 0);
    }
}

QByteArray RawPages::page(quint32 number)
{
    if (number == 0 || number > m_pageCount)
        return {};
    const auto logged = m_logged.find(number);
    QFile& file = logged == m_logged.end() ? m_database : m_log;
    const qint64 offset
        = logged == m_logged.end() ? qint64(number - 1) * m_pageSize : logged->second;
    return file.seek(offset) ? file.read(m_pageSize) : QByteArray();
}

void RawPages::visitRecords(const std::function<bool(const QVariantList&)>& visit)
{
    for (quint32 number = 1; number <= m_pageCount; ++number) {
        if (!m_free.contains(number) && !visitLeaf(number, visit))
            return;
    }
}

bool RawPages::visitLeaf(quint32 pageNumber, const std::function<bool(const QVariantList&)>& visit)
{
    const QByteArray bytes = page(pageNumber);
    const qsizetype header = pageNumber == 1 ? fileHeaderSize : 0;
    if (bytes.size() <= header || bytes.at(header) != tableLeaf)
        return true;
    const int cells = number<quint16>(bytes, header + 3);
    for (int i = 0; i < cells; ++i) {
        const qsizetype pointer = header + leafHeaderSize + qsizetype(2) * i;
        if (pointer + 2 > bytes.size())
            return true;
        const auto record = recordAt(bytes, number<quint16>(bytes, pointer));
        if (record && !visit(*record))
            return false;
    }
    return true;
}

std::optional<QVariantList> RawPages::recordAt(const QByteArray& bytes, qsizetype offset)
{
    const auto size = varint(bytes, offset);
    const auto key = size ? varint(bytes, offset) : size;
    if (!key || *size > quint64(largestPayload))
        return std::nullopt;
    const QByteArray content = payload(bytes, offset, qsizetype(*size));
    qsizetype typeAt = 0;
    const auto headerSize = varint(content, typeAt);
    if (!headerSize || *headerSize > quint64(content.size()))
        return std::nullopt;
    auto valueAtOffset = qsizetype(*headerSize);
    QVariantList record;
    while (typeAt < qsizetype(*headerSize)) {
        const auto type = varint(content, typeAt);
        if (!type || *type > quint64(2 * largestPayload)
            || valueAtOffset + sizeOf(*type) > content.size())
            return std::nullopt;
        record.append(valueAt(content, valueAtOffset, *type));
        valueAtOffset += sizeOf(*type);
    }
    if (!record.isEmpty() && record.first().isNull())
        record.first() = qint64(*key);
    return record;
}

QByteArray RawPages::payload(const QByteArray& bytes, qsizetype offset, qsizetype size)
{
    const qsizetype mostLocal = m_usableSize - 35;
    if (size <= mostLocal)
        return bytes.mid(offset, size);
    const qsizetype leastLocal = (m_usableSize - 12) * 32 / 255 - 23;
    const qsizetype wished = leastLocal + (size - leastLocal) % (m_usableSize - 4);
    const qsizetype local = wished <= mostLocal ? wished : leastLocal;
    QByteArray content = bytes.mid(offset, local);
    auto next = number<quint32>(bytes, offset + local);
    // The size bounds the chain, so that one that bites its tail ends too.
    while (content.size() < size && next != 0) {
        const QByteArray more = page(next);
        if (more.size() <= 4)
            break;
        content.append(more.mid(4, std::min(m_usableSize - 4, size - content.size())));
        next = number<quint32>(more, 0);
    }
    return content;
}

} // namespace herald
