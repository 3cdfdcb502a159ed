// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/timeline/TimelineBytes.h"

#include <QtEndian>

namespace herald {

namespace {
constexpr qsizetype sumBytes = 8;

/// FNV-1a by words of eight bytes: finds damage, is no defence against malice, and needs none,
/// because nothing but a picture is made of it.
quint64 checkSum(std::initializer_list<qint64> context, QByteArrayView bytes)
{
    constexpr quint64 prime = 0x100000001b3;
    quint64 sum = 0xcbf29ce484222325;
    const auto add = [&sum](quint64 word) { sum = (sum ^ word) * prime; };
    for (const qint64 number : context)
        add(quint64(number));
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        add(qFromLittleEndian<quint64>(bytes.data() + at));
    quint64 rest = 0;
    for (; at < bytes.size(); ++at)
        rest = rest << 8 | quint8(bytes.at(at));
    add(rest);
    return sum ^ sum >> 32;
}
} // namespace

void putNumber(QByteArray& out, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        out.append(char(number | 0x80));
    out.append(char(number));
}

bool takeNumber(const char*& at, const char* end, quint64& number)
{
    number = 0;
    for (int shift = 0; at != end && shift < 64; shift += 7) {
        const auto byte = quint8(*at++);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

QByteArray withCheckSum(std::initializer_list<qint64> context, const QByteArray& bytes)
{
    QByteArray sum(sumBytes, Qt::Uninitialized);
    qToLittleEndian(checkSum(context, bytes), sum.data());
    return sum + bytes;
}

QByteArrayView withoutCheckSum(std::initializer_list<qint64> context, QByteArrayView bytes)
{
    if (bytes.size() < sumBytes)
        return {};
    const QByteArrayView rest = bytes.sliced(sumBytes);
    return qFromLittleEndian<quint64>(bytes.data()) == checkSum(context, rest) ? rest
                                                                               : QByteArrayView();
}

} // namespace herald
