// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonSchemaSample.h"

#include "json/JsonPatternSample.h"
#include "json/JsonSchemaCheck.h"
#include "json/JsonText.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace herald {

namespace {

constexpr int maxDepth = 16;
constexpr int fullDepth = 4; ///< deeper, only what is required
constexpr int maxValues = 2'000;
constexpr int formsTried = 4;
constexpr int maxItems = 100;
constexpr int maxKeys = 200; ///< of one object
constexpr qsizetype maxTextLength = 10'000;

/// What a string of this format may be.
QString formatSample(const QString& format)
{
    static const QHash<QString, QString> samples {
        {QStringLiteral("date-time"), QStringLiteral("2026-01-31T12:00:00Z")},
        {QStringLiteral("date"), QStringLiteral("2026-01-31")},
        {QStringLiteral("time"), QStringLiteral("12:00:00Z")},
        {QStringLiteral("email"), QStringLiteral("someone@example.com")},
        {QStringLiteral("hostname"), QStringLiteral("example.com")},
        {QStringLiteral("ipv4"), QStringLiteral("192.0.2.1")},
        {QStringLiteral("ipv6"), QStringLiteral("2001:db8::1")},
        {QStringLiteral("uri"), QStringLiteral("https://example.com/")},
        {QStringLiteral("uri-reference"), QStringLiteral("/")},
        {QStringLiteral("json-pointer"), QStringLiteral("/a")},
        {QStringLiteral("regex"), QStringLiteral("a")},
        {QStringLiteral("uuid"), QStringLiteral("123e4567-e89b-42d3-a456-426614174000")},
    };
    return samples.value(format, QStringLiteral("text"));
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

} // namespace

JsonSchemaSample::JsonSchemaSample(const JsonSchemaRules& rules)
    : m_rules(rules)
    , m_tree(rules.tree())
{
}

QString JsonSchemaSample::make()
{
    QString best;
    for (int form = 0; form < formsTried; ++form) {
        for (const bool isFull : {true, false}) {
            m_attempt = {isFull, form};
            m_values = 0;
            const QString text = value(m_rules.root(), 0);
            if (fits(text))
                return formatJson(text).value_or(text);
            if (best.isEmpty())
                best = text;
        }
    }
    return formatJson(best).value_or(best);
}

/// The schemas that a value must all fit.
void JsonSchemaSample::gather(int schema, QList<int>& schemas) const
{
    QList<int> open {schema};
    while (!open.isEmpty() && schemas.size() < maxItems) {
        const int target = m_rules.target(open.takeFirst());
        if (m_tree.kind(target) != Kind::Object || schemas.contains(target))
            continue;
        schemas += target;
        const int all = m_tree.member(target, QStringLiteral("allOf"));
        for (int child = all < 0 ? -1 : m_tree.firstChild(all); child >= 0;
             child = m_tree.nextSibling(child))
            open += child;
        for (const auto& keyword : {QStringLiteral("anyOf"), QStringLiteral("oneOf")}) {
            const int forms = m_tree.member(target, keyword);
            if (forms >= 0 && m_tree.at(forms).childCount > 0)
                open += m_tree.item(
                    forms, std::min(m_attempt.form, m_tree.at(forms).childCount - 1));
        }
    }
}

QString JsonSchemaSample::value(int schema, int depth)
{
    QList<int> schemas;
    gather(schema, schemas);
    return value(schemas, depth);
}

QString JsonSchemaSample::value(const QList<int>& schemas, int depth)
{
    if (depth > maxDepth || ++m_values > maxValues)
        return QStringLiteral("null");
    if (const QString ready = given(schemas); !ready.isEmpty())
        return ready;
    const QString type = typeOf(schemas);
    if (type == u"object")
        return object(schemas, depth);
    if (type == u"array")
        return array(schemas, depth);
    if (type == u"number" || type == u"integer")
        return number(schemas, type == u"integer");
    if (type == u"boolean")
        return QStringLiteral("true");
    if (type == u"null")
        return type;
    return depth == 0 && type.isEmpty() ? QStringLiteral("{}") : jsonString(string(schemas));
}

/// A value that the schema itself names.
QString JsonSchemaSample::given(const QList<int>& schemas)
{
    QList<int> candidates;
    for (const auto& keyword : {QStringLiteral("const"), QStringLiteral("default")}) {
        if (const int found = find(schemas, keyword); found >= 0)
            candidates += found;
    }
    for (const auto& keyword : {QStringLiteral("examples"), QStringLiteral("enum")}) {
        const int found = find(schemas, keyword);
        for (int item = found < 0 ? -1 : m_tree.firstChild(found);
             item >= 0 && candidates.size() < maxItems; item = m_tree.nextSibling(item))
            candidates += item;
    }
    for (const int candidate : std::as_const(candidates)) {
        const QString text = m_rules.text(candidate);
        if (text.size() <= maxTextLength && fitsAll(schemas, text))
            return text;
    }
    return {};
}

/// As the schemas say, or as their keywords let one guess; empty: anything.
QString JsonSchemaSample::typeOf(const QList<int>& schemas) const
{
    const int type = find(schemas, QStringLiteral("type"));
    if (type >= 0 && m_tree.kind(type) == Kind::String)
        return m_tree.at(type).text;
    if (type >= 0 && m_tree.kind(type) == Kind::Array && m_tree.firstChild(type) >= 0)
        return m_tree.at(m_tree.firstChild(type)).text;
    static const QList<std::pair<QString, QString>> signs {
        {QStringLiteral("properties"), QStringLiteral("object")},
        {QStringLiteral("required"), QStringLiteral("object")},
        {QStringLiteral("minProperties"), QStringLiteral("object")},
        {QStringLiteral("items"), QStringLiteral("array")},
        {QStringLiteral("minItems"), QStringLiteral("array")},
        {QStringLiteral("contains"), QStringLiteral("array")},
        {QStringLiteral("minimum"), QStringLiteral("number")},
        {QStringLiteral("exclusiveMinimum"), QStringLiteral("number")},
        {QStringLiteral("maximum"), QStringLiteral("number")},
        {QStringLiteral("exclusiveMaximum"), QStringLiteral("number")},
        {QStringLiteral("multipleOf"), QStringLiteral("number")},
        {QStringLiteral("minLength"), QStringLiteral("string")},
        {QStringLiteral("pattern"), QStringLiteral("string")},
        {QStringLiteral("format"), QStringLiteral("string")},
    };
    for (const auto& [keyword, meant] : signs) {
        if (find(schemas, keyword) >= 0)
            return meant;
    }
    return {};
}

QString JsonSchemaSample::object(const QList<int>& schemas, int depth)
{
    QStringList keys;
    QHash<QString, QList<int>> places;
    for (const int schema : schemas) {
        const int required = m_tree.member(schema, QStringLiteral("required"));
        for (int item = required < 0 ? -1 : m_tree.firstChild(required); item >= 0;
             item = m_tree.nextSibling(item)) {
            if (keys.size() < maxKeys && !places.contains(m_tree.at(item).text)) {
                keys += m_tree.at(item).text;
                places.insert(keys.last(), {});
            }
        }
    }
    for (const int schema : schemas) {
        const int properties = m_tree.member(schema, QStringLiteral("properties"));
        for (int member = properties < 0 ? -1 : m_tree.firstChild(properties); member >= 0;
             member = m_tree.nextSibling(member)) {
            const QString& key = m_tree.at(member).key;
            const bool isWanted = m_attempt.isFull && depth < fullDepth && keys.size() < maxKeys
                && m_tree.kind(m_rules.target(member)) != Kind::False;
            if (!places.contains(key) && isWanted)
                keys += key;
            if (isWanted || places.contains(key))
                gather(member, places[key]);
        }
    }
    QStringList members;
    for (const QString& key : std::as_const(keys)) {
        if (m_values <= maxValues)
            members += jsonString(key) + u':' + value(places.value(key), depth + 1);
    }
    const double count
        = std::min<double>(limit(schemas, QStringLiteral("minProperties"), 0), maxItems);
    for (int number = 1; static_cast<double>(members.size()) < count; ++number)
        members += QStringLiteral("\"key%1\":null").arg(number);
    return u'{' + members.join(u',') + u'}';
}

QString JsonSchemaSample::array(const QList<int>& schemas, int depth)
{
    const int items = find(schemas, QStringLiteral("items"));
    const int contains = find(schemas, QStringLiteral("contains"));
    const bool isTuple = items >= 0 && m_tree.kind(items) == Kind::Array;
    const double least = limit(schemas, QStringLiteral("minItems"), 0);
    const bool wantsOne = contains >= 0 || (m_attempt.isFull && items >= 0 && depth < fullDepth);
    const double most = limit(schemas, QStringLiteral("maxItems"), maxItems);
    const double wanted = isTuple && m_attempt.isFull ? m_tree.at(items).childCount
        : wantsOne                                    ? 1
                                                      : 0;
    const int count = static_cast<int>(
        std::min({std::max(least, wanted), most, static_cast<double>(maxItems)}));
    QStringList values;
    for (int i = 0; i < count; ++i) {
        QList<int> forms;
        if (i == 0 && contains >= 0)
            gather(contains, forms);
        const int form = isTuple ? m_tree.item(items, i) : items;
        if (form >= 0)
            gather(form, forms);
        QString next = value(forms, depth + 1);
        if (values.contains(next) && typeOf(forms) != u"object")
            next = next.startsWith(u'"') ? next.chopped(1) + QString::number(i + 1) + u'"'
                                         : QString::number(i + 1);
        values += next;
    }
    return u'[' + values.join(u',') + u']';
}

QString JsonSchemaSample::string(const QList<int>& schemas) const
{
    const int format = find(schemas, QStringLiteral("format"));
    const int pattern = find(schemas, QStringLiteral("pattern"));
    QString text = QStringLiteral("text");
    if (format >= 0)
        text = formatSample(m_tree.at(format).text);
    else if (pattern >= 0)
        text = patternSample(m_tree.at(pattern).text).value_or(text);
    const double least = limit(schemas, QStringLiteral("minLength"), 0);
    const double most = limit(schemas, QStringLiteral("maxLength"), maxTextLength);
    if (static_cast<double>(text.size()) < least)
        text = text.leftJustified(static_cast<int>(std::min<double>(least, maxTextLength)), u'x');
    return text.left(static_cast<qsizetype>(std::min<double>(most, maxTextLength)));
}

QString JsonSchemaSample::number(const QList<int>& schemas, bool isWhole)
{
    const double infinite = std::numeric_limits<double>::infinity();
    const double least = limit(schemas, QStringLiteral("minimum"), -infinite);
    const double above = limit(schemas, QStringLiteral("exclusiveMinimum"), -infinite);
    const double most = limit(schemas, QStringLiteral("maximum"), infinite);
    const double below = limit(schemas, QStringLiteral("exclusiveMaximum"), infinite);
    double step = limit(schemas, QStringLiteral("multipleOf"), isWhole ? 1 : 0);
    if (isWhole && step < 1)
        step = 1;
    for (const double start :
        {1.0, 0.0, least, most, above + 1, below - 1, above + (below - above) / 2}) {
        if (!std::isfinite(start))
            continue;
        for (const double guess : {start, step > 0 ? std::ceil(start / step) * step : start,
                 step > 0 ? std::floor(start / step) * step : start}) {
            if (fitsAll(schemas, numberText(guess)))
                return numberText(guess);
        }
    }
    return QStringLiteral("0");
}

int JsonSchemaSample::find(const QList<int>& schemas, const QString& keyword) const
{
    for (const int schema : schemas) {
        if (const int found = m_tree.member(schema, keyword); found >= 0)
            return found;
    }
    return -1;
}

double JsonSchemaSample::limit(
    const QList<int>& schemas, const QString& keyword, double otherwise) const
{
    const int found = find(schemas, keyword);
    if (found < 0 || m_tree.kind(found) != Kind::Number)
        return otherwise;
    return m_rules.number(found).toDouble();
}

bool JsonSchemaSample::fits(const QString& text)
{
    return fitsAll({m_rules.root()}, text);
}

bool JsonSchemaSample::fitsAll(const QList<int>& schemas, const QString& text)
{
    JsonTree tree;
    const auto root = m_steps < JsonSchemaCheck::maxSteps ? tree.add(text) : std::nullopt;
    if (!root)
        return false;
    tree.makeDigests();
    JsonSchemaCheck check(m_rules, tree);
    const bool isFit = std::all_of(schemas.cbegin(), schemas.cend(),
        [&check, &root](int schema) { return check.fitsAlone(schema, *root); });
    m_steps += check.steps() + text.size();
    return isFit;
}

} // namespace herald
