// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchTerm.h"

#include <QList>

#include <optional>

namespace herald {

/// Which rows. Everything given must hold.
struct HistoryQuery {
    QList<SearchTerm> terms = {}; ///< of a search, see readSearch()
    std::optional<Outcome> outcome = {};
    QString accountId = {};
    std::optional<QDateTime> since = {}; ///< inclusive
    std::optional<QDateTime> until = {}; ///< exclusive

    friend bool operator==(const HistoryQuery&, const HistoryQuery&) = default;
};

} // namespace herald
