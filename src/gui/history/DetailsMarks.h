// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchTerm.h"

#include <QList>
#include <QTextCharFormat>
#include <QTextEdit>

namespace herald {

/// Notes in the format of a text which field of a publish it shows.
void setSearchedField(QTextCharFormat& format, SearchTerm::Field field);

/// What the search found in the texts that have a field noted, for setExtraSelections(); at most
/// mostMatchRanges.
QList<QTextEdit::ExtraSelection> detailsMarks(
    QTextDocument& document, const QList<SearchTerm>& terms, const QPalette& palette);

} // namespace herald
