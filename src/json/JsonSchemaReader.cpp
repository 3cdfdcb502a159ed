// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonSchemaReader.h"

#include "json/JsonReader.h"
#include "json/JsonSchemaCheck.h"
#include "json/JsonSchemaMeta.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

using Kind = JsonTree::Kind;

constexpr qsizetype maxSchemaLength = 1'048'576;
constexpr qsizetype maxReferences = 10'000;
constexpr int maxIndex = 1'000; ///< of an item that a reference leads to

QString withoutFragment(const QUrl& address)
{
    return address.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
}

/// An address with a name after "#", or the document's own.
QString keyOf(const QUrl& address)
{
    const QString name = address.fragment(QUrl::FullyDecoded);
    return name.isEmpty() ? withoutFragment(address) : withoutFragment(address) + u'#' + name;
}

Failure failAt(const QString& text, qsizetype position, const QString& problem)
{
    const JsonProblem place = JsonReader(text).problemAt(position, problem);
    return failure(ErrorKind::InvalidInput,
        //: of a JSON Schema; %3 says what is wrong there, without a full stop
        Text::tr("Line %1, column %2: %3.").arg(place.line).arg(place.column).arg(problem));
}

} // namespace

JsonSchemaReader::JsonSchemaReader(const QString& text)
    : m_text(text)
{
    m_rules.m_text = text;
}

Result<JsonSchemaRules> JsonSchemaReader::read(const JsonSchemaRules* form)
{
    if (m_text.size() > maxSchemaLength)
        return failure(ErrorKind::InvalidInput,
            Text::tr("The schema has more than %L1 characters.").arg(maxSchemaLength));
    const auto root = m_rules.m_tree.add(m_text);
    if (!root) {
        const JsonProblem problem = m_rules.m_tree.problem();
        return failure(ErrorKind::InvalidInput,
            Text::tr("Line %1, column %2: %3.")
                .arg(problem.line)
                .arg(problem.column)
                .arg(problem.text));
    }
    m_rules.m_root = *root;
    if (form) {
        if (const auto checked = checkDraft(); !checked)
            return tl::unexpected(checked.error());
        if (const auto checked = checkForm(*form); !checked)
            return tl::unexpected(checked.error());
        addDraft7();
    }
    m_rules.m_tree.makeDigests();
    m_rules.m_keywords.resize(m_rules.m_tree.size(), SchemaKeyword::None);
    m_addresses.insert(QString(), m_rules.m_root);
    walk(m_rules.m_root, {});
    if (const auto followed = follow(); !followed)
        return tl::unexpected(followed.error());
    if (const auto settled = settle(); !settled)
        return tl::unexpected(settled.error());
    return std::move(m_rules);
}

/// The drafts from 2019 on have keywords that would be passed over in silence.
Result<void> JsonSchemaReader::checkDraft() const
{
    const int draft = m_rules.m_tree.member(m_rules.m_root, QStringLiteral("$schema"));
    if (draft >= 0 && m_rules.m_tree.at(draft).text.contains(u"json-schema.org/draft/20"))
        return fail(draft, Text::tr("This schema is of a later draft, and Herald checks draft 7"));
    return {};
}

Result<void> JsonSchemaReader::checkForm(const JsonSchemaRules& form) const
{
    JsonTree tree;
    const auto root = tree.add(m_text);
    tree.makeDigests();
    const QList<SchemaProblem> problems = JsonSchemaCheck(form, tree).run(*root);
    if (problems.isEmpty())
        return {};
    return failAt(m_text, problems.first().start, problems.first().text);
}

/// A reference to the schema of schemas is one to a document that everybody has.
void JsonSchemaReader::addDraft7()
{
    if (!m_text.contains(draft7Address))
        return;
    if (const auto root = m_rules.m_tree.add(draft7Schema())) {
        m_rules.m_draft7Root = *root;
        m_addresses.insert(draft7Address, *root);
    }
}

void JsonSchemaReader::walk(int schema, const QUrl& base)
{
    m_open.append({schema, base});
    while (!m_open.isEmpty())
        visit(m_open.takeLast());
}

void JsonSchemaReader::visit(const Place& place)
{
    const JsonTree& tree = m_rules.m_tree;
    if (tree.kind(place.schema) != Kind::Object || m_seen.contains(place.schema))
        return;
    m_seen.insert(place.schema);
    const int ref = tree.member(place.schema, QStringLiteral("$ref"));
    if (ref >= 0 && tree.kind(ref) == Kind::String) {
        const QUrl address = place.base.resolved(QUrl(tree.at(ref).text));
        m_references.append({place.schema, ref, address});
        // What stands beside a reference does not count, but may be referred to.
        const int definitions = tree.member(place.schema, QStringLiteral("definitions"));
        if (definitions >= 0)
            visitEach(definitions, place.base);
        return;
    }
    QUrl base = place.base;
    const int id = tree.member(place.schema, QStringLiteral("$id"));
    if (id >= 0 && tree.kind(id) == Kind::String) {
        const QUrl address = base.resolved(QUrl(tree.at(id).text));
        if (!m_addresses.contains(keyOf(address)))
            m_addresses.insert(keyOf(address), place.schema);
        if (!tree.at(id).text.startsWith(u'#'))
            base = address.adjusted(QUrl::RemoveFragment);
    }
    for (int member = tree.firstChild(place.schema); member >= 0; member = tree.nextSibling(member))
        visitMember(member, base);
}

void JsonSchemaReader::visitMember(int member, const QUrl& base)
{
    const JsonTree& tree = m_rules.m_tree;
    const SchemaKeyword keyword = schemaKeyword(tree.at(member).key);
    m_rules.m_keywords[member] = keyword;
    switch (keyword) {
    case SchemaKeyword::Not:
    case SchemaKeyword::If:
    case SchemaKeyword::Then:
    case SchemaKeyword::Else:
    case SchemaKeyword::AdditionalItems:
    case SchemaKeyword::Contains:
    case SchemaKeyword::AdditionalProperties:
    case SchemaKeyword::PropertyNames:
        m_open.append({member, base});
        break;
    case SchemaKeyword::Items:
        if (tree.kind(member) == Kind::Array)
            visitEach(member, base);
        else
            m_open.append({member, base});
        break;
    case SchemaKeyword::PatternProperties:
        preparePatterns(member);
        visitEach(member, base);
        break;
    case SchemaKeyword::AllOf:
    case SchemaKeyword::AnyOf:
    case SchemaKeyword::OneOf:
    case SchemaKeyword::Definitions:
    case SchemaKeyword::Properties:
    case SchemaKeyword::Dependencies:
        visitEach(member, base);
        break;
    default:
        prepare(member);
    }
}

void JsonSchemaReader::visitEach(int parent, const QUrl& base)
{
    const JsonTree& tree = m_rules.m_tree;
    for (int child = tree.firstChild(parent); child >= 0; child = tree.nextSibling(child))
        m_open.append({child, base});
}

/// What would cost time at every check.
void JsonSchemaReader::prepare(int member)
{
    const JsonTree& tree = m_rules.m_tree;
    const JsonTree::Node& value = tree.at(member);
    const SchemaKeyword keyword = m_rules.m_keywords[member];
    if (value.kind == Kind::Number)
        m_rules.m_numbers.insert(member, JsonDecimal(value.text));
    else if (keyword == SchemaKeyword::Pattern && value.kind == Kind::String)
        m_rules.m_patterns.insert(member, JsonPattern(value.text));
    if (keyword == SchemaKeyword::Const)
        m_rules.m_values.insert(member, {tree.digest(member)});
    if (keyword != SchemaKeyword::Enum || value.kind != Kind::Array)
        return;
    QSet<QByteArray> digests;
    for (int item = tree.firstChild(member); item >= 0; item = tree.nextSibling(item))
        digests.insert(tree.digest(item));
    m_rules.m_values.insert(member, digests);
}

void JsonSchemaReader::preparePatterns(int member)
{
    const JsonTree& tree = m_rules.m_tree;
    for (int child = tree.firstChild(member); child >= 0; child = tree.nextSibling(child))
        m_rules.m_patterns.insert(child, JsonPattern(tree.at(child).key));
}

/// A reference may lead to a place that no keyword led to; there may be more behind it.
Result<void> JsonSchemaReader::follow()
{
    for (qsizetype i = 0; i < m_references.size(); ++i) {
        if (i == maxReferences)
            return fail(m_references[i].value,
                Text::tr("The schema has more than %L1 references").arg(maxReferences));
        const Reference reference = m_references[i];
        const auto target = find(reference);
        if (!target)
            return tl::unexpected(target.error());
        m_rules.m_targets.insert(reference.schema, *target);
        walk(*target, reference.address.adjusted(QUrl::RemoveFragment));
    }
    return {};
}

Result<int> JsonSchemaReader::find(const Reference& reference)
{
    if (!QUrl(m_rules.m_tree.at(reference.value).text).isValid()
        && !m_rules.m_tree.at(reference.value).text.isEmpty())
        return fail(reference.value, Text::tr("This is not the address of a schema"));
    const auto named = m_addresses.constFind(keyOf(reference.address));
    if (named != m_addresses.cend())
        return *named;
    const auto document = m_addresses.constFind(withoutFragment(reference.address));
    if (document == m_addresses.cend())
        return fail(reference.value,
            Text::tr("This refers to another document; Herald fetches none, so put what is needed "
                     "under “definitions”"));
    const QString pointer = reference.address.fragment(QUrl::FullyDecoded);
    const int target = pointer.startsWith(u'/') ? findPointer(*document, pointer) : -1;
    if (target < 0)
        return fail(reference.value, Text::tr("There is nothing at the place this refers to"));
    return target;
}

/// -1: none. Source: RFC 6901.
int JsonSchemaReader::findPointer(int document, const QString& pointer) const
{
    const JsonTree& tree = m_rules.m_tree;
    int node = document;
    QStringList steps = pointer.sliced(1).split(u'/');
    for (QString& step : steps) {
        if (node >= 0 && tree.kind(node) == Kind::Array) {
            bool isNumber = false;
            const int index = step.toInt(&isNumber);
            node = isNumber && index >= 0 && index <= maxIndex ? tree.item(node, index) : -1;
        } else if (node >= 0) {
            step.replace(QStringLiteral("~1"), QStringLiteral("/"));
            step.replace(QStringLiteral("~0"), QStringLiteral("~"));
            node = tree.member(node, step);
        }
    }
    return node;
}

/// Lets every reference point at the schema at the end of its chain.
Result<void> JsonSchemaReader::settle()
{
    for (const Reference& reference : std::as_const(m_references)) {
        int target = reference.schema;
        QSet<int> passed;
        while (m_rules.m_targets.contains(target) && !passed.contains(target)) {
            passed.insert(target);
            target = m_rules.m_targets.value(target);
        }
        if (passed.contains(target))
            return fail(reference.value, Text::tr("This reference leads back to itself"));
        for (const int schema : std::as_const(passed))
            m_rules.m_targets.insert(schema, target);
    }
    return {};
}

Failure JsonSchemaReader::fail(int node, const QString& text) const
{
    return failAt(m_text, m_rules.m_tree.at(node).start, text);
}

QString JsonSchemaRules::text(int node) const
{
    const bool isDraft7 = m_draft7Root >= 0 && node >= m_draft7Root;
    return (isDraft7 ? draft7Schema() : m_text).mid(m_tree.at(node).start, m_tree.at(node).length);
}

Result<JsonSchemaRules> JsonSchemaRules::read(const QString& text, const JsonSchemaRules* form)
{
    return JsonSchemaReader(text).read(form);
}

} // namespace herald
