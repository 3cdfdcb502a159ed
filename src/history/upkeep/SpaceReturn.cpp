// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/SpaceReturn.h"

namespace herald {

namespace {
constexpr qint64 reservePages = 512; // 2 MiB
constexpr int stepPages = 128;
} // namespace

Result<bool> returnSpace(Database& database)
{
    const auto unused = database.value(QStringLiteral("PRAGMA freelist_count"));
    if (!unused)
        return tl::unexpected(unused.error());
    if (unused->toLongLong() <= reservePages)
        return false;
    auto query = database.prepare(QStringLiteral("PRAGMA incremental_vacuum(%1)").arg(stepPages));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return database.failureOf(*query);
    while (query->next()) { // a row for each page: only the last one ends the work
    }
    return true;
}

} // namespace herald
