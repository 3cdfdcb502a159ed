// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace herald {

/// What the user adds to a publish afterwards.
struct PublishMark {
    static constexpr qsizetype longestNote = 10'000; ///< characters
    static constexpr qsizetype longestTag = 64; ///< characters
    static constexpr qsizetype mostTags = 32;

    bool isPinned = false; ///< kept by retention
    QString note = {};
    QStringList tags = {}; ///< without spaces; each once, letter case ignored

    friend bool operator==(const PublishMark&, const PublishMark&) = default;
};

} // namespace herald
