// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <compare>

namespace herald {

/// The exact value of a JSON number, whatever its size.
class JsonDecimal {
public:
    JsonDecimal() = default; ///< 0
    /// A number as JsonReader takes it.
    explicit JsonDecimal(QStringView number);

    bool isZero() const { return m_digits.isEmpty(); }
    bool isNegative() const { return m_isNegative; }
    bool isWhole() const { return m_exponent >= 0; }
    /// Exact for divisors of up to 18 digits; others are taken as double.
    bool isMultipleOf(const JsonDecimal& divisor) const;
    /// The same for the same value.
    QByteArray canonical() const;
    double toDouble() const;

    friend std::strong_ordering operator<=>(const JsonDecimal& a, const JsonDecimal& b);
    friend bool operator==(const JsonDecimal&, const JsonDecimal&) = default;

private:
    std::strong_ordering compareSize(const JsonDecimal& other) const;

    bool m_isNegative = false;
    QByteArray m_digits; ///< no zero at either end; empty: 0
    qint64 m_exponent = 0; ///< the value is the digits as a whole number, times 10 to this power
};

} // namespace herald
