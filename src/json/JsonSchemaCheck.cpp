// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonSchemaCheck.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

constexpr qsizetype longestExcerpt = 40;
constexpr int mostValuesShown = 8;

} // namespace

JsonSchemaCheck::JsonSchemaCheck(const JsonSchemaRules& rules, JsonTree& tree)
    : m_rules(rules)
    , m_schema(rules.tree())
    , m_tree(tree)
{
}

QList<SchemaProblem> JsonSchemaCheck::run(int value)
{
    fits(m_rules.root(), value);
    if (!m_isTooHard)
        return m_problems;
    return {{m_tree.at(value).start, m_tree.at(value).length,
        Text::tr("The schema makes this too hard to check; simplify it")}};
}

bool JsonSchemaCheck::fitsAlone(int schema, int value)
{
    return fitsQuietly(schema, value) && !m_isTooHard;
}

bool JsonSchemaCheck::fits(int schema, int value)
{
    if (m_depth == maxDepth)
        m_isTooHard = true;
    if (!spend(1))
        return true; // run() says so once
    const int target = m_rules.target(schema);
    if (m_schema.kind(target) == Kind::False)
        return say(value, Text::tr("The schema allows nothing here"));
    if (m_schema.kind(target) != Kind::Object)
        return true;
    ++m_depth;
    bool isFit = true;
    for (int member = m_schema.firstChild(target); member >= 0;
         member = m_schema.nextSibling(member)) {
        isFit = fitsKeyword(target, member, value) && isFit;
        if (m_isTooHard || (!isFit && m_quiet > 0))
            break;
    }
    --m_depth;
    return isFit;
}

bool JsonSchemaCheck::fitsQuietly(int schema, int value)
{
    ++m_quiet;
    const bool isFit = fits(schema, value);
    --m_quiet;
    return isFit;
}

bool JsonSchemaCheck::fitsKeyword(int schema, int member, int value)
{
    if (!spend(1))
        return true;
    switch (const SchemaKeyword keyword = m_rules.keyword(member)) {
    case SchemaKeyword::None:
        return true;
    case SchemaKeyword::Type:
        return fitsType(member, value);
    case SchemaKeyword::Enum:
    case SchemaKeyword::Const:
        return fitsValues(keyword, member, value);
    case SchemaKeyword::AllOf:
        return fitsAll(member, value);
    case SchemaKeyword::AnyOf:
        return fitsAny(member, value);
    case SchemaKeyword::OneOf:
        return fitsOne(member, value);
    case SchemaKeyword::Not:
        return !fitsQuietly(member, value)
            || say(value, Text::tr("This is what the schema rules out (“not”)"));
    case SchemaKeyword::If:
        return fitsCondition(schema, member, value);
    default:
        break;
    }
    switch (m_tree.kind(value)) {
    case Kind::Number:
        return fitsNumberKeyword(m_rules.keyword(member), member, value);
    case Kind::String:
        return fitsStringKeyword(m_rules.keyword(member), member, value);
    case Kind::Array:
        return fitsArrayKeyword(schema, member, value);
    case Kind::Object:
        return fitsObjectKeyword(schema, member, value);
    default:
        return true;
    }
}

bool JsonSchemaCheck::isOfType(const QString& type, int value) const
{
    switch (m_tree.kind(value)) {
    case Kind::Null:
        return type == u"null";
    case Kind::False:
    case Kind::True:
        return type == u"boolean";
    case Kind::Number:
        return type == u"number"
            || (type == u"integer" && JsonDecimal(m_tree.at(value).text).isWhole());
    case Kind::String:
        return type == u"string";
    case Kind::Array:
        return type == u"array";
    case Kind::Object:
        return type == u"object";
    }
    return false;
}

bool JsonSchemaCheck::fitsType(int member, int value)
{
    const JsonTree::Node& type = m_schema.at(member);
    if (type.kind == Kind::String)
        return isOfType(type.text, value)
            //: %1 is a type of JSON: string, integer …
            || say(value, Text::tr("This must be of the type “%1”").arg(type.text));
    QStringList types;
    for (int item = m_schema.firstChild(member); item >= 0 && spend(1);
         item = m_schema.nextSibling(item)) {
        if (isOfType(m_schema.at(item).text, value))
            return true;
        types += m_schema.at(item).text;
    }
    return type.kind != Kind::Array
        //: %1 is a list of types of JSON: string, integer …
        || say(value,
            Text::tr("This must be of one of these types: %1")
                .arg(types.mid(0, mostValuesShown).join(QStringLiteral(", "))));
}

bool JsonSchemaCheck::fitsValues(SchemaKeyword keyword, int member, int value)
{
    if (!m_rules.hasValues(member) || m_rules.values(member).contains(m_tree.digest(value)))
        return true;
    if (m_quiet > 0)
        return false;
    if (keyword == SchemaKeyword::Const)
        return say(value, Text::tr("This must be %1").arg(excerpt(member)));
    return say(value, Text::tr("This must be one of: %1").arg(list(member)));
}

bool JsonSchemaCheck::fitsAll(int member, int value)
{
    bool isFit = true;
    for (int child = m_schema.firstChild(member); child >= 0; child = m_schema.nextSibling(child)) {
        isFit = fits(child, value) && isFit;
        if (m_isTooHard || (!isFit && m_quiet > 0))
            break;
    }
    return isFit;
}

/// A form that wants another type, or another constant, was hardly meant.
bool JsonSchemaCheck::mayBeMeant(int schema, int value) const
{
    const int target = m_rules.target(schema);
    if (m_schema.kind(target) != Kind::Object)
        return m_schema.kind(target) == Kind::True;
    const int type = m_schema.member(target, QStringLiteral("type"));
    if (type < 0)
        return true;
    if (m_schema.kind(type) == Kind::String)
        return isOfType(m_schema.at(type).text, value);
    for (int item = m_schema.firstChild(type); item >= 0; item = m_schema.nextSibling(item)) {
        if (isOfType(m_schema.at(item).text, value))
            return true;
    }
    return false;
}

bool JsonSchemaCheck::fitsAny(int member, int value)
{
    int meant = -1;
    int meantCount = 0;
    for (int child = m_schema.firstChild(member); child >= 0; child = m_schema.nextSibling(child)) {
        if (fitsQuietly(child, value) || m_isTooHard)
            return true;
        if (mayBeMeant(child, value)) {
            meant = child;
            ++meantCount;
        }
    }
    if (m_quiet > 0 || m_schema.kind(member) != Kind::Array)
        return m_schema.kind(member) != Kind::Array;
    if (meantCount == 1)
        return fits(meant, value); // says what is wrong with it
    return say(value, Text::tr("This fits none of the forms that the schema allows"));
}

bool JsonSchemaCheck::fitsOne(int member, int value)
{
    int count = 0;
    for (int child = m_schema.firstChild(member); child >= 0; child = m_schema.nextSibling(child))
        count += fitsQuietly(child, value) ? 1 : 0;
    if (m_isTooHard || count == 1)
        return true;
    if (count == 0)
        return fitsAny(member, value);
    return say(
        value, Text::tr("This fits %n of the forms of which it may fit only one", nullptr, count));
}

bool JsonSchemaCheck::fitsCondition(int schema, int member, int value)
{
    const bool isThen = fitsQuietly(member, value);
    const int branch
        = m_schema.member(schema, isThen ? QStringLiteral("then") : QStringLiteral("else"));
    return branch < 0 || m_isTooHard || fits(branch, value);
}

bool JsonSchemaCheck::matches(const JsonPattern& pattern, const QString& text)
{
    if (!pattern.isValid() || !spend(20 + text.size() / 16))
        return true;
    if (!m_clock.isValid())
        m_clock.start();
    const JsonPattern::Match match = pattern.find(text);
    m_isTooHard
        = m_isTooHard || match == JsonPattern::Match::TooHard || m_clock.hasExpired(maxPatternMs);
    return match != JsonPattern::Match::No;
}

/// Whether the check goes on.
bool JsonSchemaCheck::spend(qint64 steps)
{
    m_steps += steps;
    m_isTooHard = m_isTooHard || m_steps > maxSteps;
    return !m_isTooHard;
}

bool JsonSchemaCheck::say(int value, const QString& text)
{
    return add(m_tree.at(value).start, m_tree.at(value).length, text);
}

bool JsonSchemaCheck::sayOfKey(int member, const QString& text)
{
    return add(m_tree.at(member).keyStart, m_tree.at(member).keyLength, text);
}

/// Always false, so that a problem can be said and returned at once.
bool JsonSchemaCheck::add(qsizetype start, qsizetype length, const QString& text)
{
    if (m_quiet == 0 && m_problems.size() < maxProblems)
        m_problems.append({start, length, text});
    return false;
}

/// A value of the schema, short enough for a sentence.
QString JsonSchemaCheck::excerpt(int node) const
{
    QString text;
    switch (m_schema.kind(node)) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::False:
        return QStringLiteral("false");
    case Kind::True:
        return QStringLiteral("true");
    case Kind::Array:
        return QStringLiteral("[…]");
    case Kind::Object:
        return QStringLiteral("{…}");
    case Kind::String:
        text = u'"' + m_schema.at(node).text + u'"';
        break;
    case Kind::Number:
        text = m_schema.at(node).text;
    }
    return text.size() > longestExcerpt ? text.first(longestExcerpt) + u'…' : text;
}

QString JsonSchemaCheck::list(int array) const
{
    QStringList values;
    for (int item = m_schema.firstChild(array); item >= 0; item = m_schema.nextSibling(item)) {
        if (values.size() == mostValuesShown)
            return values.join(QStringLiteral(", ")) + QStringLiteral(" …");
        values += excerpt(item);
    }
    return values.join(QStringLiteral(", "));
}

} // namespace herald
