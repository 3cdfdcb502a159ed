// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonDecimal.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace herald {

namespace {

/// Beyond it nothing compares by its digits any more.
constexpr qint64 maxExponent = 1'000'000'000'000;
/// A divisor of 18 digits has fewer factors of 2 and of 5 than this.
constexpr qint64 enoughZeros = 60;
constexpr qsizetype maxDivisorDigits = 18;

qint64 exponentOf(QStringView text)
{
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    if (fits)
        return std::clamp(value, -maxExponent, maxExponent);
    return text.startsWith(u'-') ? -maxExponent : maxExponent;
}

quint64 remainder(const QByteArray& digits, qint64 zeros, quint64 divisor)
{
    quint64 rest = 0;
    for (const char digit : digits)
        rest = (rest * 10 + static_cast<quint64>(digit - '0')) % divisor;
    for (qint64 i = 0; i < zeros && rest != 0; ++i)
        rest = rest * 10 % divisor;
    return rest;
}

quint64 withoutTwosAndFives(quint64 number)
{
    while (number % 2 == 0)
        number /= 2;
    while (number % 5 == 0)
        number /= 5;
    return number;
}

} // namespace

JsonDecimal::JsonDecimal(QStringView number)
    : m_isNegative(number.startsWith(u'-'))
{
    if (m_isNegative)
        number = number.sliced(1);
    qsizetype end = number.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (end < 0)
        end = number.size();
    else
        m_exponent = exponentOf(number.sliced(end + 1));
    const QStringView mantissa = number.first(end);
    m_digits = mantissa.toLatin1();
    const qsizetype point = m_digits.indexOf('.');
    if (point >= 0) {
        m_digits.remove(point, 1);
        m_exponent -= m_digits.size() - point;
    }
    const auto firstDigit
        = std::find_if(m_digits.cbegin(), m_digits.cend(), [](char c) { return c != '0'; });
    m_digits.remove(0, firstDigit - m_digits.cbegin());
    while (m_digits.endsWith('0')) {
        m_digits.chop(1);
        ++m_exponent;
    }
    if (m_digits.isEmpty()) {
        m_isNegative = false;
        m_exponent = 0;
    }
}

bool JsonDecimal::isMultipleOf(const JsonDecimal& divisor) const
{
    if (isZero())
        return true;
    if (divisor.isZero())
        return false;
    if (divisor.m_digits.size() > maxDivisorDigits)
        return *this == divisor || std::fmod(toDouble(), divisor.toDouble()) == 0.0;
    const qint64 zeros = m_exponent - divisor.m_exponent;
    if (zeros < 0)
        return false; // the last digit is no zero, so that 10 is no factor
    const quint64 number = divisor.m_digits.toULongLong();
    if (zeros > enoughZeros)
        return remainder(m_digits, 0, withoutTwosAndFives(number)) == 0;
    return remainder(m_digits, zeros, number) == 0;
}

QByteArray JsonDecimal::canonical() const
{
    return (m_isNegative ? "-" : "") + m_digits + 'e' + QByteArray::number(m_exponent);
}

double JsonDecimal::toDouble() const
{
    return canonical().toDouble();
}

/// Of two numbers other than 0, without their signs.
std::strong_ordering JsonDecimal::compareSize(const JsonDecimal& other) const
{
    const qint64 magnitude = m_digits.size() + m_exponent;
    const qint64 otherMagnitude = other.m_digits.size() + other.m_exponent;
    if (magnitude != otherMagnitude)
        return magnitude <=> otherMagnitude;
    return m_digits.compare(other.m_digits) <=> 0;
}

std::strong_ordering operator<=>(const JsonDecimal& a, const JsonDecimal& b)
{
    const auto sign = [](const JsonDecimal& number) {
        return number.isZero() ? 0 : number.isNegative() ? -1 : 1;
    };
    if (sign(a) != sign(b) || a.isZero())
        return sign(a) <=> sign(b);
    return a.isNegative() ? b.compareSize(a) : a.compareSize(b);
}

} // namespace herald
