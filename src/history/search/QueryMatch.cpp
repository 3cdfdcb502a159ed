// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/QueryMatch.h"

#include "history/Publish.h"
#include "history/search/FoldedText.h"

#include <algorithm>

namespace herald {

namespace {
using Field = SearchTerm::Field;

bool isWithin(const SearchTerm& term, std::optional<qint64> tookUs)
{
    if (!tookUs)
        return false;
    switch (term.comparison) {
    case SearchTerm::Comparison::Less:
        return *tookUs < term.tookUs;
    case SearchTerm::Comparison::AtMost:
        return *tookUs <= term.tookUs;
    case SearchTerm::Comparison::More:
        return *tookUs > term.tookUs;
    case SearchTerm::Comparison::AtLeast:
        return *tookUs >= term.tookUs;
    }
    return false;
}

bool holdsAnywhere(const QString& text, const SearchedRow& row)
{
    return row.data.contains(text) || row.name.contains(text) || row.answer.contains(text)
        || row.account.contains(text) || row.templatePath.contains(text) || row.note.contains(text)
        || std::any_of(row.tags.begin(), row.tags.end(),
            [&](const QString& tag) { return tag.contains(text); });
}

bool holds(const SearchTerm& term, const SearchedRow& row)
{
    switch (term.field) {
    case Field::Anything:
        return holdsAnywhere(term.text, row);
    case Field::Name:
        return row.name.contains(term.text);
    case Field::Data:
        return row.data.contains(term.text);
    case Field::Answer:
        return row.answer.contains(term.text);
    case Field::Note:
        return row.note.contains(term.text);
    case Field::Tag:
        return row.tags.contains(term.text);
    case Field::Account:
        return row.account.contains(term.text);
    case Field::Template:
        return row.templatePath.contains(term.text);
    case Field::Outcome:
        return row.outcome == term.outcome;
    case Field::After:
        return row.id >= PublishId::earliest(term.moment);
    case Field::Before:
        return row.id < PublishId::earliest(term.moment);
    case Field::Took:
        return isWithin(term, row.tookUs);
    case Field::Pinned:
        return row.isPinned;
    case Field::Noted:
        return !row.note.isEmpty() || !row.tags.isEmpty();
    case Field::Receipt:
        return row.receipt == term.receipt;
    case Field::Run:
        return row.run == term.run;
    }
    return false;
}
} // namespace

SearchedRow SearchedRow::of(const Publish& publish)
{
    QStringList tags;
    for (const QString& tag : publish.mark.tags)
        tags.append(foldedText(tag));
    return {.id = publish.id,
        .name = foldedText(publish.order.event.name),
        .data = foldedText(publish.order.event.data),
        .answer = foldedText(QString::fromUtf8(publish.result.answer.body)),
        .note = foldedText(publish.mark.note),
        .tags = tags,
        .account = foldedText(publish.order.accountName),
        .templatePath = foldedText(publish.order.lineage.templatePath),
        .accountId = publish.order.accountId,
        .outcome = publish.result.outcome,
        .tookUs = publish.durationUs(),
        .isPinned = publish.mark.isPinned,
        .receipt = publish.receipt ? std::optional(publish.receipt->state) : std::nullopt};
}

bool matches(const SearchTerm& term, const SearchedRow& row)
{
    return holds(term, row) != term.isNegated;
}

bool matches(const HistoryQuery& query, const SearchedRow& row)
{
    if (query.until && row.id >= PublishId::earliest(*query.until))
        return false;
    if (query.since && row.id < PublishId::earliest(*query.since))
        return false;
    if (query.outcome && row.outcome != *query.outcome)
        return false;
    if (!query.accountId.isEmpty() && row.accountId != query.accountId)
        return false;
    return std::all_of(query.terms.begin(), query.terms.end(),
        [&](const SearchTerm& term) { return matches(term, row); });
}

std::optional<qint64> neededRun(const HistoryQuery& query)
{
    for (const SearchTerm& term : query.terms) {
        if (term.field == Field::Run && !term.isNegated)
            return term.run;
    }
    return std::nullopt;
}

} // namespace herald
