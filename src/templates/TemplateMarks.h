// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace herald {

/// What belongs to one user and not into the files, by templateKey().
struct TemplateMarks {
    QSet<QString> favourites = {};
    QHash<QString, qint64> lastUsedMs = {}; ///< Unix time

    friend bool operator==(const TemplateMarks&, const TemplateMarks&) = default;
};

} // namespace herald
