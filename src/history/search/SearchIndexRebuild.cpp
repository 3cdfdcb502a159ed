// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchIndexRebuild.h"

#include "history/HistoryThreads.h"
#include "history/search/SearchIndex.h"

#include <QElapsedTimer>

namespace herald {

namespace {
constexpr qint64 momentMs = 200; // so long a publish may have to wait, and no longer
} // namespace

QFuture<Result<bool>> forgetSearchIndex(HistoryThreads& threads)
{
    return threads.maintain<bool>([](Database& database, const auto&) -> Result<bool> {
        const auto state = database.value(
            QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'search_state'"));
        if (!state)
            return tl::unexpected(state.error());
        if (!state->isValid())
            return true;
        return database.execute(QStringLiteral("UPDATE search_state SET format = 0")).map([] {
            return true;
        });
    });
}

QFuture<Result<qint64>> makeSearchIndex(HistoryThreads& threads)
{
    return threads.maintain<qint64>(
        [](Database& database, const auto& isOvertaken) -> Result<qint64> {
            QElapsedTimer timer;
            timer.start();
            SearchIndex index(database);
            while (!timer.hasExpired(momentMs) && !isOvertaken()) {
                const auto isMore = index.step();
                if (!isMore)
                    return tl::unexpected(isMore.error());
                if (!*isMore)
                    return -1;
            }
            return index.rows();
        });
}

} // namespace herald
