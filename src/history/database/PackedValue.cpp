// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/PackedValue.h"

#include <QDateTime>
#include <QtEndian>
#include <QUuid>

#include <algorithm>
#include <array>

namespace herald {

namespace {
/// Stored in the two low bits of the length; never renumber.
enum class Form { Plain = 0, Date = 1, Hexadecimal = 2, Uuid = 3 };

constexpr int formBits = 2;
constexpr qsizetype longest = 0x3fff'ffff;

QByteArray dateText(const QDateTime& time)
{
    static constexpr std::array days {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    const QDate date = time.date();
    const QTime clock = time.time();
    return QByteArray(days.at(size_t(date.dayOfWeek() - 1))) + ", " + two(date.day()) + ' '
        + months.at(size_t(date.month() - 1)) + ' ' + QByteArray::number(date.year()) + ' '
        + two(clock.hour()) + ':' + two(clock.minute()) + ':' + two(clock.second()) + " GMT";
}

/// RFC 9110, section 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray packedDate(const QByteArray& value)
{
    constexpr qsizetype dateLength = 29;
    static const QByteArray months("JanFebMarAprMayJunJulAugSepOctNovDec");
    if (value.size() != dateLength)
        return {};
    const auto number
        = [&value](qsizetype at, qsizetype size) { return value.mid(at, size).toInt(); };
    const QDate date(number(12, 4), int(months.indexOf(value.mid(8, 3)) / 3) + 1, number(5, 2));
    const QTime clock(number(17, 2), number(20, 2), number(23, 2));
    const QDateTime time(date, clock, Qt::UTC);
    const qint64 seconds = time.isValid() ? time.toSecsSinceEpoch() : -1;
    if (seconds < 0 || seconds > 0xffff'ffff || dateText(time) != value)
        return {};
    QByteArray packed(4, Qt::Uninitialized);
    qToBigEndian(quint32(seconds), packed.data());
    return packed;
}

QByteArray uuidText(const QByteArray& packed)
{
    return QUuid::fromRfc4122(packed).toByteArray(QUuid::WithoutBraces);
}

std::pair<Form, QByteArray> packed(const QByteArray& value)
{
    if (const QByteArray date = packedDate(value); !date.isEmpty())
        return {Form::Date, date};
    constexpr qsizetype uuidLength = 36;
    if (value.size() == uuidLength) {
        const QByteArray uuid = QUuid(QString::fromLatin1(value)).toRfc4122();
        if (uuidText(uuid) == value)
            return {Form::Uuid, uuid};
    }
    if (const QByteArray bytes = QByteArray::fromHex(value); bytes.toHex() == value)
        return {Form::Hexadecimal, bytes};
    return {Form::Plain, value};
}

std::optional<QByteArray> unpacked(Form form, const QByteArray& bytes)
{
    switch (form) {
    case Form::Plain:
        return bytes;
    case Form::Hexadecimal:
        return bytes.toHex();
    case Form::Uuid:
        return uuidText(bytes);
    case Form::Date:
        if (bytes.size() != sizeof(quint32))
            return std::nullopt;
        return dateText(
            QDateTime::fromSecsSinceEpoch(qFromBigEndian<quint32>(bytes.constData()), Qt::UTC));
    }
    return std::nullopt;
}
} // namespace

void putPacked(QByteArray& out, const QByteArray& value)
{
    const auto [form, bytes] = packed(value.left(longest));
    auto length = (size_t(bytes.size()) << formBits) | size_t(form);
    for (; length >= 0x80; length >>= 7)
        out.append(char((length & 0x7f) | 0x80));
    out.append(char(length));
    out.append(bytes);
}

std::optional<QByteArray> takePacked(QByteArrayView& rest)
{
    constexpr int lastShift = 28;
    quint64 prefix = 0;
    for (int shift = 0; shift <= lastShift && !rest.isEmpty(); shift += 7) {
        const auto digit = static_cast<unsigned char>(rest.front());
        rest = rest.sliced(1);
        prefix |= quint64(digit & 0x7fU) << shift;
        if (digit >= 0x80)
            continue;
        const auto length = qsizetype(prefix >> formBits);
        if (length > rest.size())
            return std::nullopt;
        const QByteArray bytes = rest.first(length).toByteArray();
        rest = rest.sliced(length);
        return unpacked(Form(prefix & 3U), bytes);
    }
    return std::nullopt;
}

} // namespace herald
