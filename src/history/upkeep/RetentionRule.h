// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace herald {

/// How much of the history is kept; pinned publishes always are.
struct RetentionRule {
    int days = 0; ///< older publishes go; 0: of any age
    qint64 megabytes = 0; ///< 1,000,000 bytes of the database; the oldest go first; 0: of any size

    bool isEmpty() const { return days <= 0 && megabytes <= 0; }
    friend bool operator==(const RetentionRule&, const RetentionRule&) = default;
};

} // namespace herald
