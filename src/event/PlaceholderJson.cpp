// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/PlaceholderJson.h"

#include "event/PlaceholderText.h"
#include "json/JsonText.h"
#include "json/JsonWriter.h"

#include <algorithm>

namespace herald {

namespace {

void standIn(QString& text, qsizetype start, qsizetype length, bool isInString)
{
    std::fill_n(text.begin() + start, length, QChar(u'_'));
    if (isInString)
        return;
    text[start] = u'"';
    text[start + length - 1] = u'"';
}

} // namespace

std::optional<JsonProblem> findJsonProblemAroundPlaceholders(const QString& text)
{
    return findJsonProblem(jsonWithStandIns(text));
}

std::optional<QString> formatJsonWithPlaceholders(const QString& text)
{
    return JsonWriter(jsonWithStandIns(text), text, JsonWriter::Style::Indented).write();
}

std::optional<QString> minifyJsonWithPlaceholders(const QString& text)
{
    return JsonWriter(jsonWithStandIns(text), text, JsonWriter::Style::Compact).write();
}

QString jsonWithStandIns(const QString& text)
{
    const PlaceholderScan scan = scanPlaceholders(text, TextKind::Json);
    QString json = text;
    for (const PlaceholderUse& use : scan.uses)
        standIn(json, use.start, use.length, use.isInString);
    for (const PlaceholderProblem& problem : scan.problems)
        standIn(json, problem.start, problem.length, problem.isInString);
    return json;
}

} // namespace herald
