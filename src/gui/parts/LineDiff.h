// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace herald {

/// One line of two texts laid side by side.
struct DiffLine {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text = {};
    int before = 0; ///< line number in the first text, from 1; 0: not in it
    int after = 0; ///< in the second

    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

inline constexpr qsizetype maxDiffLines = 20'000; ///< of both texts together

/// What makes the second text of the first, line by line (`\n` ends a line), the shortest way;
/// nothing where the texts have too many lines. Takes longer the more differs: not for the window's
/// thread.
std::optional<QList<DiffLine>> lineDiff(const QString& before, const QString& after);

} // namespace herald
