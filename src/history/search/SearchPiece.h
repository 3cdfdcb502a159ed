// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchFilter.h"

#include <QList>
#include <QStringView>

namespace herald {

/// One piece of a search between spaces; places count UTF-16 units of the whole search.
///
/// A quotation mark opens a quote at the beginning of a piece or of a filter's value; one that a
/// space or the end follows closes it. All others are text, so that JSON can be pasted:
/// "state":"open" is one piece.
struct SearchPiece {
    qsizetype from = 0;
    qsizetype length = 0;
    bool isNegated = false; ///< a minus stands before it
    std::optional<SearchFilter> filter = {};
    qsizetype valueFrom = 0; ///< the opening quotation mark, where there is one
    QStringView value = {}; ///< without filter and quotation marks
    bool isQuoted = false;
    bool isClosed = true; ///< else the closing quotation mark is missing

    qsizetype end() const { return from + length; }
};

/// The views are of `search`.
QList<SearchPiece> searchPieces(QStringView search);

/// The value as it can stand after a filter's colon: in quotes where it needs them.
QString searchValue(const QString& value);

} // namespace herald
