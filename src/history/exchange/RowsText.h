// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/Publish.h"

#include <QFuture>
#include <QList>

#include <functional>
#include <optional>

namespace herald {

class HistoryStore;

/// Publishes as text, to be copied.
struct RowsText {
    static constexpr qsizetype longest = 32 * 1024 * 1024; ///< UTF-16 units, about

    QString text = {};
    qsizetype rows = 0; ///< that are in the text
    qsizetype leftOut = 0; ///< that cannot be said this way
    bool isCut = false; ///< there were more, but the text is long enough
};

/// One publish; nothing: it cannot be said this way. Called on a reading thread.
using RowText = std::function<std::optional<QString>(const Publish&)>;

/// Complete publishes, each ended by a line end where there are several. What was deleted meanwhile
/// is left out.
QFuture<Result<RowsText>> textOfRows(
    HistoryStore& store, const QList<PublishId>& ids, const RowText& textOf);

} // namespace herald
