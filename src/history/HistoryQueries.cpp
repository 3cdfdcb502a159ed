// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryQueries.h"

#include "history/PublishRow.h"
#include "history/QuerySql.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryQueries)
};

constexpr int mostWords = 50;
constexpr qsizetype longestBeginning = 256; // characters; names are 64 at most
constexpr int sliceRows = 20'000; // some 5 ms of a text scan

Failure tooManyWords()
{
    return failure(ErrorKind::InvalidInput,
        Text::tr("A search can have at most %n word(s). Search for fewer.", nullptr, mostWords));
}

Failure overtaken()
{
    return failure(ErrorKind::Cancelled, Text::tr("The search was stopped."));
}
} // namespace

Result<void> HistoryQueries::slice(const HistoryQuery& query, PublishId before,
    const IsOvertaken& isOvertaken,
    const std::function<Result<bool>(const QString&, const QVariantList&)>& visit)
{
    if (wordCount(query) > mostWords)
        return tooManyWords();
    PublishId top = before;
    for (;;) {
        if (isOvertaken())
            return overtaken();
        Condition condition = conditionOf(query, top);
        QVariant floor;
        if (!query.text.isEmpty()) {
            const Condition range = conditionOf({}, top);
            const auto found = m_statements.value(
                QStringLiteral(
                    "SELECT p.id FROM publish p WHERE %1 ORDER BY p.id DESC LIMIT 1 OFFSET %2")
                    .arg(range.sql)
                    .arg(sliceRows),
                range.values);
            if (!found)
                return tl::unexpected(found.error());
            floor = *found;
        }
        if (floor.isValid()) {
            condition.sql += QStringLiteral(" AND p.id >= ?");
            condition.values.append(floor);
        }
        const auto wantsMore = visit(condition.sql, condition.values);
        if (!wantsMore)
            return tl::unexpected(wantsMore.error());
        if (!*wantsMore || !floor.isValid())
            return {};
        top = PublishId(floor.toLongLong());
    }
}

Result<QList<Publish>> HistoryQueries::page(
    const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken)
{
    QList<Publish> page;
    const auto read = [&](const QString& sql, const QVariantList& values) -> Result<bool> {
        auto rows = m_statements.rows(selectPublish(BodyPart::Without)
                + QStringLiteral("WHERE %1 ORDER BY p.id DESC LIMIT ?").arg(sql),
            values + QVariantList {limit - page.size()});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            page.append(readPublish(rows->row(), BodyPart::Without));
        if (const auto end = m_statements.ended(*rows); !end)
            return tl::unexpected(end.error());
        return page.size() < limit;
    };
    if (const auto done = slice(query, before, isOvertaken, read); !done)
        return tl::unexpected(done.error());
    return page;
}

Result<qint64> HistoryQueries::count(
    const HistoryQuery& query, PublishId before, const IsOvertaken& isOvertaken)
{
    qint64 total = 0;
    const auto add = [&](const QString& sql, const QVariantList& values) -> Result<bool> {
        const auto part = m_statements.value(
            QStringLiteral("SELECT count(*) FROM publish p WHERE %1").arg(sql), values);
        if (!part)
            return tl::unexpected(part.error());
        total += part->toLongLong();
        return true;
    };
    if (const auto done = slice(query, before, isOvertaken, add); !done)
        return tl::unexpected(done.error());
    return total;
}

Result<QList<PublishId>> HistoryQueries::landmarks(const HistoryQuery& query, PublishId before,
    int stride, int atMost, const IsOvertaken& isOvertaken)
{
    if (wordCount(query) > mostWords)
        return tooManyWords();
    QList<PublishId> landmarks;
    PublishId top = before;
    while (landmarks.size() < atMost) {
        if (isOvertaken())
            return overtaken();
        const Condition condition = conditionOf(query, top);
        const auto id = m_statements.value(
            QStringLiteral(
                "SELECT p.id FROM publish p WHERE %1 ORDER BY p.id DESC LIMIT 1 OFFSET ?")
                .arg(condition.sql),
            condition.values + QVariantList {stride - 1});
        if (!id)
            return tl::unexpected(id.error());
        if (!id->isValid())
            break;
        top = PublishId(id->toLongLong());
        landmarks.append(top);
    }
    return landmarks;
}

Result<Publish> HistoryQueries::load(PublishId id)
{
    auto rows = m_statements.rows(
        selectPublish(BodyPart::With) + QStringLiteral("WHERE p.id = ?"), {id.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->next())
        return readPublish(rows->row(), BodyPart::With);
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return failure(ErrorKind::NotFound, Text::tr("This publish is not in the history any more."));
}

Result<QStringList> HistoryQueries::names(const QString& prefix, int limit)
{
    const QByteArray lower = storedText(prefix).toLower(); // ASCII only, as lower() does
    auto rows = m_statements.rows(
        QStringLiteral("SELECT CAST(name AS BLOB) FROM event_name"
                       " WHERE lower(substr(CAST(name AS BLOB), 1, ?)) = CAST(? AS TEXT)"
                       " ORDER BY last_used DESC LIMIT ?"),
        {lower.size(), lower, limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList names;
    while (rows->next())
        names.append(textOf(rows->row().value(0)));
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return names;
}

Result<QStringList> HistoryQueries::beginningsOf(const QString& name)
{
    QStringList found;
    for (qsizetype length = 1; length < std::min<qsizetype>(name.size(), longestBeginning);
         ++length) {
        const QString beginning = name.first(length);
        const auto known = m_statements.value(
            QStringLiteral("SELECT 1 FROM event_name WHERE name = CAST(? AS TEXT)"),
            {storedText(beginning)});
        if (!known)
            return tl::unexpected(known.error());
        if (known->isValid())
            found.append(beginning);
    }
    return found;
}

} // namespace herald
