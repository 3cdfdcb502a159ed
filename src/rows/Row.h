// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// One row of a file: a record of a CSV file, an object of a JSON Lines file.
struct Row {
    qint64 line = 0; ///< where it begins, from 1
    QStringList columns = {}; ///< their names
    QStringList fields = {}; ///< one for each; null: not given
    QString problem = {}; ///< why it cannot be read, a sentence; then there are no fields

    /// Null where there is no such column or nothing is given in it.
    QString field(const QString& column) const
    {
        const qsizetype at = columns.indexOf(column);
        return at < 0 ? QString() : fields.value(at);
    }
};

/// A row that cannot be sent.
struct RowProblem {
    qint64 line = 0; ///< from 1
    QString reason = {}; ///< a sentence

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

/// Of one row, names or values of its columns included; far above what any event holds.
inline constexpr qsizetype maxRowBytes = 4 * 1024 * 1024;
inline constexpr qsizetype maxRowColumns = 1000;

} // namespace herald
