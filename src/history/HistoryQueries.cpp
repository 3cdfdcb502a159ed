// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryQueries.h"

#include "history/PublishRow.h"
#include "history/QueryMatch.h"
#include "history/QuerySql.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryQueries)
};

constexpr qsizetype longestBeginning = 256; // characters; names are 64 at most
constexpr int sliceRows = 1000; // between two looks whether the answer is still wanted

Failure overtaken()
{
    return failure(ErrorKind::Cancelled, Text::tr("The search was stopped."));
}
} // namespace

Result<void> HistoryQueries::scan(const HistoryQuery& query, PublishId before, BodyPart body,
    const IsOvertaken& isOvertaken, const std::function<bool(const Publish&)>& visit)
{
    PublishId top = before;
    for (bool isAtEnd = false; !isAtEnd;) {
        if (isOvertaken())
            return overtaken();
        const Condition condition = conditionOf(query, top);
        auto rows = m_statements.rows(selectPublish(body)
                + QStringLiteral("WHERE %1 ORDER BY p.id DESC LIMIT ?").arg(condition.sql),
            condition.values + QVariantList {sliceRows});
        if (!rows)
            return tl::unexpected(rows.error());
        int read = 0;
        for (; rows->next(); ++read) {
            const Publish publish = readPublish(rows->row(), body);
            top = publish.id;
            const bool isFound = query.terms.isEmpty() || matches(query, SearchedRow::of(publish));
            if (isFound && !visit(publish))
                return {};
        }
        if (const auto end = m_statements.ended(*rows); !end)
            return tl::unexpected(end.error());
        isAtEnd = read < sliceRows;
    }
    return {};
}

Result<QList<Publish>> HistoryQueries::page(
    const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken)
{
    QList<Publish> page;
    const BodyPart body = query.terms.isEmpty() ? BodyPart::Without : BodyPart::With;
    const auto done = scan(query, before, body, isOvertaken, [&](Publish publish) {
        publish.result.answer.body.clear();
        page.append(publish);
        return page.size() < limit;
    });
    if (!done)
        return tl::unexpected(done.error());
    return page;
}

Result<qint64> HistoryQueries::count(
    const HistoryQuery& query, PublishId before, const IsOvertaken& isOvertaken)
{
    if (query.terms.isEmpty()) {
        const Condition condition = conditionOf(query, before);
        const auto count = m_statements.value(
            QStringLiteral("SELECT count(*) FROM publish p WHERE %1").arg(condition.sql),
            condition.values);
        if (!count)
            return tl::unexpected(count.error());
        return count->toLongLong();
    }
    qint64 total = 0;
    const auto done = scan(query, before, BodyPart::With, isOvertaken, [&](const Publish&) {
        ++total;
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return total;
}

Result<QList<PublishId>> HistoryQueries::landmarks(const HistoryQuery& query, PublishId before,
    int stride, int atMost, const IsOvertaken& isOvertaken)
{
    QList<PublishId> landmarks;
    if (!query.terms.isEmpty()) {
        qint64 seen = 0;
        const auto done
            = scan(query, before, BodyPart::With, isOvertaken, [&](const Publish& publish) {
                  if (++seen % stride == 0)
                      landmarks.append(publish.id);
                  return landmarks.size() < atMost;
              });
        if (!done)
            return tl::unexpected(done.error());
        return landmarks;
    }
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
