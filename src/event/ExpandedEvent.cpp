// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Expansion.h"
#include "event/PlaceholderJson.h"
#include "json/JsonText.h"

#include <algorithm>

namespace herald {

namespace {

using Severity = Finding::Severity;
using Field = Finding::Field;

/// Lines and columns of places in a text, asked for in order: the whole costs one pass.
class Places {
public:
    explicit Places(QStringView text)
        : m_text(text)
    {
    }

    void moveTo(qsizetype position)
    {
        for (; m_position < std::min(position, m_text.size()); ++m_position) {
            const QChar c = m_text[m_position];
            const bool isLineEnd = c == u'\n'
                || (c == u'\r'
                    && (m_position + 1 == m_text.size() || m_text[m_position + 1] != u'\n'));
            if (isLineEnd) {
                ++m_line;
                m_column = 1;
            } else if (!c.isLowSurrogate()) {
                ++m_column;
            }
        }
    }
    int line() const { return m_line; }
    int column() const { return m_column; }

private:
    QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    int m_column = 1;
};

int characters(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

QList<Finding> nameProblems(const ExpandedText& name)
{
    QList<Finding> findings;
    for (const PlaceholderProblem& problem : name.problems)
        findings
            += Finding {.severity = Severity::Error, .field = Field::Name, .text = problem.text};
    return findings;
}

QList<Finding> dataProblems(const QString& written, const ExpandedText& data)
{
    QList<Finding> findings;
    Places places(written);
    for (const PlaceholderProblem& problem : data.problems) {
        places.moveTo(problem.start);
        findings += Finding {.severity = Severity::Error,
            .field = Field::Data,
            .text = problem.text,
            .line = places.line(),
            .column = places.column(),
            .length = characters(QStringView(written).sliced(problem.start, problem.length))};
    }
    return findings;
}

/// Broken JSON, at its place in the text as written. Where a placeholder has no value yet, only
/// what no value can mend.
QList<Finding> jsonFindings(const Composition& composition, const ExpandedText& data)
{
    const QString& written = composition.event.data;
    const bool isJson = dataKind(composition) == TextKind::Json
        || (composition.dataMode == DataMode::Auto && looksLikeJson(data.text));
    if (!isJson || written.isEmpty())
        return {};
    const bool isFilledIn = data.problems.isEmpty();
    if (!isFilledIn && dataKind(composition) == TextKind::Plain)
        return {};
    const auto problem
        = isFilledIn ? findJsonProblem(data.text) : findJsonProblemAroundPlaceholders(written);
    if (!problem)
        return {};
    Places places(written);
    places.moveTo(isFilledIn ? data.sourcePosition(problem->position) : problem->position);
    return {{.severity = Severity::Warning,
        .field = Field::Data,
        .text = problem->text,
        .line = places.line(),
        .column = places.column()}};
}

QString withoutSpace(const Composition& composition, const QString& data)
{
    if (!composition.isSentMinified || composition.dataMode == DataMode::Text
        || (composition.dataMode == DataMode::Auto && !looksLikeJson(data)))
        return data;
    return minifyJson(data).value_or(data);
}

/// A place inside a value stands for the placeholder that it fills.
qsizetype lengthAsWritten(const ExpandedText& data, const SchemaProblem& problem)
{
    const qsizetype from = data.sourcePosition(problem.start);
    return std::max<qsizetype>(data.sourcePosition(problem.start + problem.length) - from, 1);
}

template <typename Wanted> void eachUse(const Composition& composition, Wanted wanted)
{
    for (const PlaceholderUse& use : scanPlaceholders(composition.event.name, TextKind::Plain).uses)
        wanted(use);
    for (const PlaceholderUse& use :
        scanPlaceholders(composition.event.data, dataKind(composition)).uses)
        wanted(use);
}

QSet<QString> argumentsOf(const Composition& composition, QStringView builtIn)
{
    QSet<QString> names;
    eachUse(composition, [&](const PlaceholderUse& use) {
        if (use.name == builtIn)
            names += use.arguments.value(0);
    });
    return names;
}

} // namespace

ExpandedEvent expandEvent(
    const Composition& composition, const BuiltInSource& source, ReceiverClass receiver)
{
    const Event& written = composition.event;
    const ExpandedText name = expandText(written.name, TextKind::Plain, composition, source);
    const ExpandedText data = expandText(written.data, dataKind(composition), composition, source);
    ExpandedEvent expanded {.event = written, .findings = {}, .used = name.used, .data = data};
    expanded.used.insert(data.used);
    expanded.event.name = name.text;
    expanded.event.data
        = data.problems.isEmpty() ? withoutSpace(composition, data.text) : data.text;
    expanded.findings = nameProblems(name) + dataProblems(written.data, data);
    // A name that is not filled in yet has characters that it will not have.
    if (name.problems.isEmpty())
        expanded.findings += lintName(name.text);
    expanded.findings += lintTtl(written.ttlSeconds) + jsonFindings(composition, data)
        + lintSize(expanded.event.data, receiver);
    std::stable_partition(expanded.findings.begin(), expanded.findings.end(),
        [](const Finding& finding) { return finding.severity == Severity::Error; });
    return expanded;
}

QList<Finding> schemaFindings(
    const QString& written, const ExpandedEvent& expanded, QList<SchemaProblem> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
        [](const SchemaProblem& a, const SchemaProblem& b) { return a.start < b.start; });
    QList<Finding> findings;
    Places places(written);
    for (const SchemaProblem& problem : std::as_const(problems)) {
        const qsizetype from = expanded.data.sourcePosition(problem.start);
        const qsizetype length = std::min(
            lengthAsWritten(expanded.data, problem), std::max<qsizetype>(written.size() - from, 0));
        places.moveTo(from);
        findings += Finding {.severity = Severity::Warning,
            .field = Field::Data,
            .text = problem.text,
            .line = places.line(),
            .column = places.column(),
            .length
            = characters(QStringView(written).sliced(std::min(from, written.size()), length))};
    }
    return findings;
}

TextKind dataKind(const Composition& composition)
{
    if (composition.dataMode != DataMode::Auto)
        return composition.dataMode == DataMode::Json ? TextKind::Json : TextKind::Plain;
    const QString& data = composition.event.data;
    if (!looksLikeJson(data))
        return TextKind::Plain;
    // Two braces are a placeholder, four are text; of three the first is an object's.
    const auto* first
        = std::find_if(data.begin(), data.end(), [](QChar c) { return c == u'{' || c == u'['; });
    const auto* last = std::find_if_not(first, data.end(), [](QChar c) { return c == u'{'; });
    const auto braces = last - first;
    return braces == 2 || braces > 3 ? TextKind::Plain : TextKind::Json;
}

QSet<QString> countersIn(const Composition& composition)
{
    return argumentsOf(composition, u"$counter");
}

QSet<QString> environmentIn(const Composition& composition)
{
    return argumentsOf(composition, u"$env");
}

QList<Placeholder> placeholdersIn(const Composition& composition)
{
    QHash<QString, const Placeholder*> definitions;
    for (const Placeholder& placeholder : composition.placeholders)
        definitions.insert(placeholder.name, &placeholder);
    QSet<QString> seen;
    QList<Placeholder> found;
    eachUse(composition, [&](const PlaceholderUse& use) {
        if (use.isBuiltIn() || seen.contains(use.name))
            return;
        seen += use.name;
        const Placeholder* defined = definitions.value(use.name, nullptr);
        found += defined != nullptr ? *defined : Placeholder {.name = use.name};
    });
    return found;
}

} // namespace herald
