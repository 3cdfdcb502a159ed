// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryQueries.h"

#include "history/PublishRow.h"
#include "history/QuerySql.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryQueries)
};

constexpr qsizetype longestBeginning = 256; // characters; names are 64 at most

/// Whether SQLite alone would have to look at every row.
bool needsSearch(const HistoryQuery& query)
{
    return !query.terms.isEmpty() || !query.accountId.isEmpty();
}

Failure overtaken()
{
    return failure(ErrorKind::Cancelled, Text::tr("The search was stopped."));
}
} // namespace

Result<QList<Publish>> HistoryQueries::page(
    const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken)
{
    return needsSearch(query) ? foundPage(query, before, limit, isOvertaken)
                              : plainPage(query, before, limit);
}

Result<QList<Publish>> HistoryQueries::plainPage(
    const HistoryQuery& query, PublishId before, int limit)
{
    const Condition condition = conditionOf(query, before);
    auto rows = m_statements.rows(selectPublish(BodyPart::Without)
            + QStringLiteral("WHERE %1 ORDER BY p.id DESC LIMIT ?").arg(condition.sql),
        condition.values + QVariantList {limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Publish> page;
    while (rows->next())
        page.append(readPublish(rows->row(), BodyPart::Without));
    if (const auto end = m_statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return page;
}

Result<QList<Publish>> HistoryQueries::foundPage(
    const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken)
{
    QList<PublishId> ids;
    const auto done = m_finder.find(query, before, isOvertaken, [&](PublishId id) {
        ids.append(id);
        return ids.size() < limit;
    });
    if (!done)
        return tl::unexpected(done.error());
    QList<Publish> page;
    for (const PublishId id : ids) {
        auto rows = m_statements.rows(
            selectPublish(BodyPart::Without) + QStringLiteral("WHERE p.id = ?"), {id.value()});
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next())
            page.append(readPublish(rows->row(), BodyPart::Without));
        if (const auto end = m_statements.ended(*rows); !end)
            return tl::unexpected(end.error());
    }
    return page;
}

Result<Survey> HistoryQueries::survey(const HistoryQuery& query, PublishId before, int stride,
    const SurveyLimit& limit, const IsOvertaken& isOvertaken)
{
    QElapsedTimer timer;
    timer.start();
    const IsEnough isEnough = [&](const Survey& survey) {
        return timer.elapsed() >= limit.longest.count()
            || survey.landmarks.size() >= limit.mostLandmarks;
    };
    return query.terms.isEmpty() ? plainSurvey(query, before, stride, isEnough, isOvertaken)
                                 : foundSurvey(query, before, stride, isEnough, isOvertaken);
}

Result<Survey> HistoryQueries::plainSurvey(const HistoryQuery& query, PublishId before, int stride,
    const IsEnough& isEnough, const IsOvertaken& isOvertaken)
{
    Survey survey {.next = before};
    while (!isEnough(survey)) {
        if (isOvertaken())
            return overtaken();
        const Condition condition = conditionOf(query, survey.next);
        auto rows = m_statements.rows(
            QStringLiteral("SELECT count(*), min(id) FROM"
                           " (SELECT p.id FROM publish p WHERE %1 ORDER BY p.id DESC LIMIT ?)")
                .arg(condition.sql),
            condition.values + QVariantList {stride});
        if (!rows)
            return tl::unexpected(rows.error());
        const bool hasRow = rows->next();
        const qint64 count = hasRow ? rows->row().value(0).toLongLong() : 0;
        const PublishId lowest(hasRow ? rows->row().value(1).toLongLong() : 0);
        if (const auto end = m_statements.ended(*rows); !hasRow && !end)
            return tl::unexpected(end.error());
        survey.rows += count;
        if (count < stride) {
            survey.isComplete = true;
            return survey;
        }
        survey.next = lowest;
        survey.landmarks.append(lowest);
    }
    return survey;
}

Result<Survey> HistoryQueries::foundSurvey(const HistoryQuery& query, PublishId before, int stride,
    const IsEnough& isEnough, const IsOvertaken& isOvertaken)
{
    Survey survey {.isComplete = true, .next = before};
    qint64 sinceLandmark = 0;
    const auto done = m_finder.find(query, before, isOvertaken, [&](PublishId id) {
        ++survey.rows;
        survey.next = id;
        if (++sinceLandmark < stride)
            return true;
        sinceLandmark = 0;
        survey.landmarks.append(id);
        survey.isComplete = !isEnough(survey);
        return survey.isComplete;
    });
    if (!done)
        return tl::unexpected(done.error());
    return survey;
}

Result<qint64> HistoryQueries::count(
    const HistoryQuery& query, PublishId before, const IsOvertaken& isOvertaken)
{
    constexpr int stride = 2048;
    const auto survey = this->survey(query, before, stride, {}, isOvertaken);
    if (!survey)
        return tl::unexpected(survey.error());
    return survey->rows;
}

Result<QList<PublishId>> HistoryQueries::ids(
    const HistoryQuery& query, PublishId before, int limit, const IsOvertaken& isOvertaken)
{
    QList<PublishId> ids;
    const auto done = m_finder.find(query, before, isOvertaken, [&](PublishId id) {
        ids.append(id);
        return ids.size() < limit;
    });
    if (!done)
        return tl::unexpected(done.error());
    return ids;
}

Result<QList<PublishId>> HistoryQueries::landmarks(const HistoryQuery& query, PublishId before,
    int stride, int atMost, const IsOvertaken& isOvertaken)
{
    QList<PublishId> landmarks;
    PublishId top = before;
    if (query.terms.isEmpty()) {
        for (; landmarks.size() < atMost; landmarks.append(top)) {
            if (isOvertaken())
                return overtaken();
            const Condition condition = conditionOf(query, top);
            const auto id = m_statements.value(
                QStringLiteral("SELECT CASE count(*) WHEN ? THEN min(id) END FROM"
                               " (SELECT p.id FROM publish p WHERE %1 ORDER BY p.id DESC LIMIT ?)")
                    .arg(condition.sql),
                QVariantList {stride} + condition.values + QVariantList {stride});
            if (!id)
                return tl::unexpected(id.error());
            if (id->isNull())
                break;
            top = PublishId(id->toLongLong());
        }
        return landmarks;
    }
    qint64 seen = 0;
    const auto done = m_finder.find(query, before, isOvertaken, [&](PublishId id) {
        if (++seen % stride == 0)
            landmarks.append(id);
        return landmarks.size() < atMost;
    });
    if (!done)
        return tl::unexpected(done.error());
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
