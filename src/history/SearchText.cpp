// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/SearchText.h"

#include "history/FoldedText.h"

namespace herald {

SearchText readSearch(const QString& text, const QDateTime&)
{
    SearchText search;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        search.terms.append({.text = foldedText(word)});
    return search;
}

} // namespace herald
