// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/DetailsMarks.h"

#include "gui/parts/MarkedText.h"

#include <QTextBlock>
#include <QTextDocument>

namespace herald {

namespace {

constexpr int fieldProperty = QTextFormat::UserProperty + 40;

using Selections = QList<QTextEdit::ExtraSelection>;

void markFragment(const QTextFragment& fragment, const QList<SearchTerm>& terms,
    QTextEdit::ExtraSelection selection, Selections& selections)
{
    const QTextCharFormat format = fragment.charFormat();
    if (!format.hasProperty(fieldProperty))
        return;
    const auto field = static_cast<SearchTerm::Field>(format.intProperty(fieldProperty));
    for (const MatchRange& mark : matchRanges(terms, field, fragment.text())) {
        const int from = fragment.position() + static_cast<int>(mark.from);
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(from + static_cast<int>(mark.length), QTextCursor::KeepAnchor);
        selections.append(selection);
    }
}

} // namespace

void setSearchedField(QTextCharFormat& format, SearchTerm::Field field)
{
    format.setProperty(fieldProperty, static_cast<int>(field));
}

Selections detailsMarks(
    QTextDocument& document, const QList<SearchTerm>& terms, const QPalette& palette)
{
    Selections selections;
    if (terms.isEmpty())
        return selections;
    const QTextEdit::ExtraSelection blank {QTextCursor(&document),
        markFormat(palette.color(QPalette::Base), palette.color(QPalette::Text))};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            markFragment(part.fragment(), terms, blank, selections);
        if (selections.size() >= mostMatchRanges)
            return selections.first(mostMatchRanges);
    }
    return selections;
}

} // namespace herald
