// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/QuerySql.h"

#include "history/Database.h"

#include <algorithm>

namespace herald {

namespace {
QList<QByteArray> wordsOf(const QString& text)
{
    QList<QByteArray> words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        words.append(word.toUtf8().toLower()); // QByteArray folds ASCII only, as SQLite does
    return words;
}

bool holds(const QString& text, const QByteArray& word)
{
    return text.toUtf8().toLower().contains(word);
}
} // namespace

Condition conditionOf(const HistoryQuery& query, PublishId before)
{
    QStringList parts;
    QVariantList values;
    const auto add = [&](const QString& part, const QVariantList& partValues) {
        parts.append(part);
        values.append(partValues);
    };
    if (!before.isNull())
        add(QStringLiteral("p.id < ?"), {before.value()});
    if (query.until)
        add(QStringLiteral("p.id < ?"), {PublishId::earliest(*query.until).value()});
    if (query.since)
        add(QStringLiteral("p.id >= ?"), {PublishId::earliest(*query.since).value()});
    if (query.outcome) {
        // The second half is what lets SQLite use the partial index of everything not accepted.
        const bool isCommon = *query.outcome == Outcome::Accepted;
        add(isCommon ? QStringLiteral("p.outcome = ?")
                     : QStringLiteral("p.outcome = ? AND p.outcome <> 1"),
            {int(*query.outcome)});
    }
    if (!query.accountId.isEmpty())
        add(QStringLiteral(
                "p.target IN (SELECT id FROM target WHERE account_id = CAST(? AS TEXT))"),
            {storedText(query.accountId)});
    // instr() rather than LIKE: it has no wildcards to escape, no limit of length, and does not
    // stop at NUL.
    for (const QByteArray& word : wordsOf(query.text))
        add(QStringLiteral(
                "(instr(lower(p.data), CAST(? AS TEXT)) OR p.name IN (SELECT id FROM event_name"
                " WHERE instr(lower(name), CAST(? AS TEXT)))"
                " OR instr(lower(CAST(p.answer_body AS TEXT)), CAST(? AS TEXT)))"),
            {word, word, word});
    if (parts.isEmpty())
        return {QStringLiteral("true"), {}};
    return {parts.join(QStringLiteral(" AND ")), values};
}

bool matches(const HistoryQuery& query, const Publish& publish)
{
    const PublishOrder& order = publish.order;
    if (query.until && publish.id >= PublishId::earliest(*query.until))
        return false;
    if (query.since && publish.id < PublishId::earliest(*query.since))
        return false;
    if (query.outcome && publish.result.outcome != *query.outcome)
        return false;
    if (!query.accountId.isEmpty() && order.accountId != query.accountId)
        return false;
    const auto words = wordsOf(query.text);
    return std::all_of(words.begin(), words.end(), [&](const QByteArray& word) {
        return holds(order.event.data, word) || holds(order.event.name, word)
            || publish.result.answer.body.toLower().contains(word);
    });
}

} // namespace herald
