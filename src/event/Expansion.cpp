// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Expansion.h"

#include "json/JsonReader.h"
#include "json/JsonText.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Expansion)
};

using Token = JsonReader::Token;

constexpr qsizetype maxProblems = 100;

/// Where a value is put.
enum class Place { Plain, String, JsonValue, JsonKey };

Place placeOf(const PlaceholderUse& use, TextKind kind)
{
    if (kind == TextKind::Plain)
        return Place::Plain;
    if (use.isInString)
        return Place::String;
    return use.isKey ? Place::JsonKey : Place::JsonValue;
}

bool isOneToken(const QString& text, Token wanted)
{
    JsonReader reader(text);
    return reader.next() == wanted && reader.next() == Token::End;
}

Failure refuse(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

/// The value as its kind takes it: white space around numbers and truth values is dropped.
Result<QString> typedValue(const Placeholder& placeholder, const QString& value)
{
    const QString& name = placeholder.name;
    switch (placeholder.kind) {
    case Placeholder::Kind::Text:
        return value;
    case Placeholder::Kind::Number:
        if (const QString trimmed = value.trimmed(); isOneToken(trimmed, Token::Number))
            return trimmed;
        return refuse(Text::tr("“%1” must be a number such as 12, -0.5 or 1e3.").arg(name));
    case Placeholder::Kind::Boolean:
        if (const QString trimmed = value.trimmed(); trimmed == u"true" || trimmed == u"false")
            return trimmed;
        return refuse(Text::tr("“%1” must be true or false.").arg(name));
    case Placeholder::Kind::Choice:
        if (placeholder.choices.contains(value))
            return value;
        return refuse(Text::tr("The value of “%1” is not in its list of choices.").arg(name));
    }
    Q_UNREACHABLE();
}

/// What keeps a value from standing in its place, or nothing.
std::optional<QString> misfit(const QString& label, const QString& value, Place place)
{
    if (place == Place::JsonKey && !isOneToken(value, Token::String))
        return Text::tr("“%1” stands where a key stands: put double quotes around {{%1}}.")
            .arg(label);
    if (place == Place::JsonValue && findJsonProblem(value))
        return Text::tr("“%1” stands outside of a string, so its value must be JSON by itself: a "
                        "number, true, false, null, text in double quotes. For any text, put "
                        "double quotes around {{%1}}.")
            .arg(label);
    return std::nullopt;
}

/// Gathers the values for the history.
class UsedValues {
public:
    void add(const QString& key, const QString& value)
    {
        const auto known = m_values.constFind(key);
        if (known == m_values.constEnd())
            m_values.insert(key, value);
        else if (*known != value)
            m_values.insert(QStringLiteral("%1 #%2").arg(key).arg(++m_repeats[key] + 1), value);
    }
    PlaceholderValues take() { return std::move(m_values); }

private:
    PlaceholderValues m_values;
    QHash<QString, int> m_repeats;
};

class Expander {
public:
    Expander(const QString& text, TextKind kind, const Composition& composition,
        const BuiltInSource& source)
        : m_source(text)
        , m_kind(kind)
        , m_values(composition.values)
        , m_builtIns(source)
    {
        for (const Placeholder& placeholder : composition.placeholders)
            m_definitions.insert(placeholder.name, &placeholder);
    }

    ExpandedText expand()
    {
        const PlaceholderScan scan = scanPlaceholders(m_source, m_kind);
        m_out.problems = scan.problems;
        m_out.text.reserve(m_source.size());
        auto literal = scan.literals.begin();
        for (const PlaceholderUse& use : scan.uses) {
            for (; literal != scan.literals.end() && *literal < use.start; ++literal)
                addLiteral(*literal);
            addUse(use);
        }
        for (; literal != scan.literals.end(); ++literal)
            addLiteral(*literal);
        copyUntil(m_source.size());
        std::stable_sort(m_out.problems.begin(), m_out.problems.end(),
            [](const auto& a, const auto& b) { return a.start < b.start; });
        m_out.used = m_used.take();
        return std::move(m_out);
    }

private:
    void addLiteral(qsizetype position)
    {
        copyUntil(position + 2);
        m_position = position + 4;
    }

    void addUse(const PlaceholderUse& use)
    {
        const Result<QString> value = use.isBuiltIn() ? builtIn(use) : named(use);
        if (!value) {
            addProblem(use, value.error().text);
            return;
        }
        const Place place = placeOf(use, m_kind);
        const QString escaped = place == Place::String ? jsonString(*value) : QString();
        const QStringView shown
            = place == Place::String ? QStringView(escaped).sliced(1).chopped(1) : *value;
        copyUntil(use.start);
        if (m_out.text.size() + shown.size() > maxExpandedLength) {
            addProblem(use,
                Text::tr("With this value the text would be longer than %L1 characters.")
                    .arg(maxExpandedLength));
            return;
        }
        m_out.pieces += {.start = m_out.text.size(),
            .sourceStart = use.start,
            .length = shown.size(),
            .isValue = true};
        m_out.text += shown;
        m_position = use.start + use.length;
        m_used.add(use.label(), *value);
    }

    /// The text as written, from where it was left.
    void copyUntil(qsizetype end)
    {
        if (end == m_position)
            return;
        const QStringView part = QStringView(m_source).sliced(m_position, end - m_position);
        m_out.pieces += {.start = m_out.text.size(),
            .sourceStart = m_position,
            .length = part.size(),
            .isValue = false};
        m_out.text += part;
        m_position = end;
    }

    Result<QString> builtIn(const PlaceholderUse& use) const
    {
        Result<QString> value = builtInValue(use, m_builtIns);
        if (!value)
            return value;
        // Whether it fits must not depend on chance.
        const QStringList possible = use.name == u"$pick" ? use.arguments : QStringList {*value};
        for (const QString& one : possible) {
            if (const auto problem = misfit(use.label(), one, placeOf(use, m_kind)))
                return refuse(*problem);
        }
        return value;
    }

    /// A name has the same value everywhere; whether it fits is asked once for each kind of place.
    Result<QString> named(const PlaceholderUse& use)
    {
        const std::pair key {use.name, placeOf(use, m_kind)};
        const auto known = m_named.find(key);
        return known != m_named.end() ? known->second
                                      : m_named.emplace(key, fittingValue(use)).first->second;
    }

    Result<QString> fittingValue(const PlaceholderUse& use) const
    {
        const Placeholder undefined {.name = use.name};
        const Placeholder* placeholder = m_definitions.value(use.name, &undefined);
        const auto given = m_values.constFind(use.name);
        if (given == m_values.constEnd() && placeholder->defaultValue.isEmpty())
            return refuse(Text::tr("“%1” needs a value.").arg(use.name));
        Result<QString> value = typedValue(
            *placeholder, given == m_values.constEnd() ? placeholder->defaultValue : *given);
        if (!value)
            return value;
        if (const auto problem = misfit(use.name, *value, placeOf(use, m_kind)))
            return refuse(*problem);
        return value;
    }

    /// Once for each name and text.
    void addProblem(const PlaceholderUse& use, const QString& text)
    {
        const qsizetype said = m_said.size();
        m_said.insert({use.label(), text});
        if (m_said.size() == said || m_out.problems.size() >= maxProblems)
            return;
        m_out.problems += PlaceholderProblem {.start = use.start,
            .length = use.length,
            .name = use.name,
            .text = text,
            .isInString = use.isInString};
    }

    const QString& m_source;
    TextKind m_kind;
    const PlaceholderValues& m_values;
    const BuiltInSource& m_builtIns;
    QHash<QString, const Placeholder*> m_definitions;
    std::map<std::pair<QString, Place>, Result<QString>> m_named;
    QSet<std::pair<QString, QString>> m_said;
    qsizetype m_position = 0; ///< how far the source is copied
    UsedValues m_used;
    ExpandedText m_out;
};

} // namespace

qsizetype ExpandedText::sourcePosition(qsizetype position) const
{
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), position,
        [](qsizetype wanted, const Piece& piece) { return wanted < piece.start; });
    if (after == pieces.begin())
        return position;
    const Piece& piece = *std::prev(after);
    return piece.isValue ? piece.sourceStart : piece.sourceStart + position - piece.start;
}

ExpandedText expandText(
    const QString& text, TextKind kind, const Composition& composition, const BuiltInSource& source)
{
    return Expander(text, kind, composition, source).expand();
}

} // namespace herald
