// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace herald {

/// The identity of a publish, and its place in time: 42 bits of Unix milliseconds, 21 random bits.
/// It is the row's primary key, so that "newest first" and paging by key need no other index, and
/// it stays unique when histories of two Heralds are merged.
class PublishId {
public:
    PublishId() = default;
    explicit PublishId(qint64 value)
        : m_value(value)
    {
    }
    /// An id of this moment; strictly later than `previous` where both fall into one millisecond.
    static PublishId create(const QDateTime& now, PublishId previous);
    static PublishId earliest(const QDateTime& time); ///< the smallest id of that millisecond

    qint64 value() const { return m_value; }
    QDateTime time() const; ///< UTC
    bool isNull() const { return m_value == 0; }

    QString toString() const; ///< 16 lower-case hexadecimal digits
    static std::optional<PublishId> fromString(QStringView text);

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the defaulted operator
    friend auto operator<=>(const PublishId&, const PublishId&) = default;

private:
    qint64 m_value = 0;
};

} // namespace herald
