// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonSchemaCheck.h"
#include "json/JsonSchemaFormat.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

qint64 characterCount(const QString& text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// For the plural of a count that may exceed what %n takes.
int plural(double count)
{
    return static_cast<int>(std::min(count, 2e9));
}

} // namespace

bool JsonSchemaCheck::fitsNumberKeyword(SchemaKeyword keyword, int member, int value)
{
    const bool isLimit = keyword == SchemaKeyword::MultipleOf || keyword == SchemaKeyword::Maximum
        || keyword == SchemaKeyword::ExclusiveMaximum || keyword == SchemaKeyword::Minimum
        || keyword == SchemaKeyword::ExclusiveMinimum;
    if (!isLimit || m_schema.kind(member) != Kind::Number)
        return true;
    const QString& typed = m_tree.at(value).text;
    if (!spend(typed.size() / 16))
        return true;
    const JsonDecimal number(typed);
    const JsonDecimal limit = m_rules.number(member);
    switch (keyword) {
    case SchemaKeyword::MultipleOf:
        return number.isMultipleOf(limit)
            || say(value, Text::tr("This must be a multiple of %1").arg(excerpt(member)));
    case SchemaKeyword::Maximum:
        return number <= limit
            || say(value, Text::tr("This must be at most %1").arg(excerpt(member)));
    case SchemaKeyword::ExclusiveMaximum:
        return number < limit
            || say(value, Text::tr("This must be less than %1").arg(excerpt(member)));
    case SchemaKeyword::Minimum:
        return number >= limit
            || say(value, Text::tr("This must be at least %1").arg(excerpt(member)));
    default:
        return number > limit
            || say(value, Text::tr("This must be more than %1").arg(excerpt(member)));
    }
}

bool JsonSchemaCheck::fitsStringKeyword(SchemaKeyword keyword, int member, int value)
{
    if (keyword == SchemaKeyword::Pattern)
        return fitsPattern(member, value);
    if (keyword == SchemaKeyword::Format)
        return fitsFormat(member, value);
    const bool isLimit = keyword == SchemaKeyword::MaxLength || keyword == SchemaKeyword::MinLength;
    if (!isLimit || m_schema.kind(member) != Kind::Number)
        return true;
    const QString& text = m_tree.at(value).text;
    if (!spend(text.size() / 16))
        return true;
    const double limit = m_rules.number(member).toDouble();
    const auto count = static_cast<double>(characterCount(text));
    if (keyword == SchemaKeyword::MaxLength)
        return count <= limit
            || say(
                value, Text::tr("This may have at most %n character(s)", nullptr, plural(limit)));
    return count >= limit
        || say(value, Text::tr("This must have at least %n character(s)", nullptr, plural(limit)));
}

bool JsonSchemaCheck::fitsPattern(int member, int value)
{
    if (!m_rules.hasPattern(member) || matches(m_rules.pattern(member), m_tree.at(value).text))
        return true;
    return say(value, Text::tr("This must match the pattern %1").arg(excerpt(member)));
}

bool JsonSchemaCheck::fitsFormat(int member, int value)
{
    const QString& text = m_tree.at(value).text;
    const QString& format = m_schema.at(member).text;
    if (!spend(20 + text.size() / 16) || hasFormat(text, format))
        return true;
    //: %1 is a format that JSON Schema knows: date-time, email …
    return say(value, Text::tr("This must have the format “%1”").arg(format));
}

bool JsonSchemaCheck::fitsArrayKeyword(int schema, int member, int value)
{
    const int count = m_tree.at(value).childCount;
    const double limit = m_rules.number(member).toDouble();
    const bool isNumber = m_schema.kind(member) == Kind::Number;
    switch (m_rules.keyword(member)) {
    case SchemaKeyword::Items:
        return fitsItems(member, value);
    case SchemaKeyword::AdditionalItems:
        return fitsFurtherItems(schema, member, value);
    case SchemaKeyword::MaxItems:
        return !isNumber || count <= limit
            || say(value, Text::tr("This may hold at most %n item(s)", nullptr, plural(limit)));
    case SchemaKeyword::MinItems:
        return !isNumber || count >= limit
            || say(value, Text::tr("This must hold at least %n item(s)", nullptr, plural(limit)));
    case SchemaKeyword::UniqueItems:
        return m_schema.kind(member) != Kind::True || hasOnlyDifferentItems(value);
    case SchemaKeyword::Contains:
        return containsItem(member, value);
    default:
        return true;
    }
}

bool JsonSchemaCheck::fitsItems(int member, int value)
{
    const bool isTuple = m_schema.kind(member) == Kind::Array;
    int schema = isTuple ? m_schema.firstChild(member) : member;
    bool isFit = true;
    for (int item = m_tree.firstChild(value); item >= 0 && schema >= 0;
         item = m_tree.nextSibling(item)) {
        isFit = fits(schema, item) && isFit;
        if (m_isTooHard || (!isFit && m_quiet > 0))
            break;
        if (isTuple)
            schema = m_schema.nextSibling(schema);
    }
    return isFit;
}

/// Counts only where "items" is a list.
bool JsonSchemaCheck::fitsFurtherItems(int schema, int member, int value)
{
    const int items = m_schema.member(schema, QStringLiteral("items"));
    if (items < 0 || m_schema.kind(items) != Kind::Array)
        return true;
    bool isFit = true;
    int passed = 0;
    for (int item = m_tree.firstChild(value); item >= 0 && spend(1);
         item = m_tree.nextSibling(item)) {
        if (passed++ >= m_schema.at(items).childCount)
            isFit = fits(member, item) && isFit;
        if (!isFit && m_quiet > 0)
            break;
    }
    return isFit;
}

bool JsonSchemaCheck::hasOnlyDifferentItems(int value)
{
    QSet<QByteArray> seen;
    for (int item = m_tree.firstChild(value); item >= 0 && spend(1);
         item = m_tree.nextSibling(item)) {
        if (seen.contains(m_tree.digest(item)))
            return say(item, Text::tr("An item before equals this one; all must differ"));
        seen.insert(m_tree.digest(item));
    }
    return true;
}

bool JsonSchemaCheck::containsItem(int member, int value)
{
    for (int item = m_tree.firstChild(value); item >= 0; item = m_tree.nextSibling(item)) {
        if (fitsQuietly(member, item) || m_isTooHard)
            return true;
    }
    return say(
        value, Text::tr("No item here is of the kind that the schema asks for (“contains”)"));
}

bool JsonSchemaCheck::fitsObjectKeyword(int schema, int member, int value)
{
    const int count = m_tree.at(value).childCount;
    const double limit = m_rules.number(member).toDouble();
    const bool isNumber = m_schema.kind(member) == Kind::Number;
    switch (m_rules.keyword(member)) {
    case SchemaKeyword::MaxProperties:
        return !isNumber || count <= limit
            || say(value, Text::tr("This may have at most %n key(s)", nullptr, plural(limit)));
    case SchemaKeyword::MinProperties:
        return !isNumber || count >= limit
            || say(value, Text::tr("This must have at least %n key(s)", nullptr, plural(limit)));
    case SchemaKeyword::Required:
        return hasRequired(member, value);
    case SchemaKeyword::Properties:
        return fitsProperties(member, value);
    case SchemaKeyword::PatternProperties:
        return fitsPatternProperties(member, value);
    case SchemaKeyword::AdditionalProperties:
        return fitsFurtherProperties(schema, member, value);
    case SchemaKeyword::Dependencies:
        return fitsDependencies(member, value);
    case SchemaKeyword::PropertyNames:
        return fitsNames(member, value);
    default:
        return true;
    }
}

bool JsonSchemaCheck::hasRequired(int member, int value)
{
    bool isFit = true;
    for (int item = m_schema.firstChild(member); item >= 0 && spend(1);
         item = m_schema.nextSibling(item)) {
        if (m_schema.kind(item) != Kind::String
            || m_tree.member(value, m_schema.at(item).text) >= 0)
            continue;
        isFit = say(value, Text::tr("The key %1 is missing").arg(excerpt(item)));
        if (m_quiet > 0)
            break;
    }
    return isFit;
}

/// The value of a member; where nothing may stand, it is the key that is wrong.
bool JsonSchemaCheck::fitsMember(int schema, int member)
{
    if (m_schema.kind(m_rules.target(schema)) == Kind::False)
        return sayOfKey(member, Text::tr("The schema does not allow this key here"));
    return fits(schema, member);
}

bool JsonSchemaCheck::fitsProperties(int member, int value)
{
    bool isFit = true;
    for (int schema = m_schema.firstChild(member); schema >= 0 && spend(1);
         schema = m_schema.nextSibling(schema)) {
        const int found = m_tree.member(value, m_schema.at(schema).key);
        isFit = (found < 0 || fitsMember(schema, found)) && isFit;
        if (!isFit && m_quiet > 0)
            break;
    }
    return isFit;
}

bool JsonSchemaCheck::fitsPatternProperties(int member, int value)
{
    bool isFit = true;
    for (int schema = m_schema.firstChild(member); schema >= 0;
         schema = m_schema.nextSibling(schema)) {
        for (int found = m_tree.firstChild(value); found >= 0; found = m_tree.nextSibling(found)) {
            if (matches(m_rules.pattern(schema), m_tree.at(found).key))
                isFit = fitsMember(schema, found) && isFit;
            if (m_isTooHard || (!isFit && m_quiet > 0))
                return isFit;
        }
    }
    return isFit;
}

/// Whether "properties" or "patternProperties" speak of this key.
bool JsonSchemaCheck::isNamed(int schema, const QString& key)
{
    const int properties = m_schema.member(schema, QStringLiteral("properties"));
    if (properties >= 0 && m_schema.member(properties, key) >= 0)
        return true;
    const int patterns = m_schema.member(schema, QStringLiteral("patternProperties"));
    if (patterns < 0)
        return false;
    for (int child = m_schema.firstChild(patterns); child >= 0 && spend(1);
         child = m_schema.nextSibling(child)) {
        if (matches(m_rules.pattern(child), key))
            return true;
    }
    return false;
}

bool JsonSchemaCheck::fitsFurtherProperties(int schema, int member, int value)
{
    bool isFit = true;
    for (int found = m_tree.firstChild(value); found >= 0 && spend(1);
         found = m_tree.nextSibling(found)) {
        if (!isNamed(schema, m_tree.at(found).key))
            isFit = fitsMember(member, found) && isFit;
        if (!isFit && m_quiet > 0)
            break;
    }
    return isFit;
}

bool JsonSchemaCheck::fitsDependencies(int member, int value)
{
    bool isFit = true;
    for (int child = m_schema.firstChild(member); child >= 0 && spend(1);
         child = m_schema.nextSibling(child)) {
        if (m_tree.member(value, m_schema.at(child).key) < 0)
            continue;
        isFit
            = (m_schema.kind(child) == Kind::Array ? hasRequired(child, value) : fits(child, value))
            && isFit;
        if (!isFit && m_quiet > 0)
            break;
    }
    return isFit;
}

bool JsonSchemaCheck::fitsNames(int member, int value)
{
    bool isFit = true;
    for (int found = m_tree.firstChild(value); found >= 0 && spend(10);
         found = m_tree.nextSibling(found)) {
        if (!m_names.contains(found)) {
            const JsonTree::Node node = m_tree.at(found);
            m_names.insert(found, m_tree.addString(node.key, node.keyStart, node.keyLength));
        }
        isFit = fits(member, m_names.value(found)) && isFit;
        if (!isFit && m_quiet > 0)
            break;
    }
    return isFit;
}

} // namespace herald
