// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonSchema.h"
#include "json/JsonSchemaRules.h"

#include <QElapsedTimer>

namespace herald {

/// One check of one value. Takes a bounded number of steps, whatever the schema: a check that
/// needs more ends with a problem that says so. Recurses into schemas, at most maxDepth deep.
class JsonSchemaCheck {
public:
    static constexpr int maxSteps = 2'000'000; ///< a fraction of a second
    static constexpr int maxDepth = 1'024;
    static constexpr int maxPatternMs = 1'000; ///< from the first pattern on
    static constexpr int maxProblems = 100;

    /// Both must outlive the check; the tree has its digests.
    JsonSchemaCheck(const JsonSchemaRules& rules, JsonTree& tree);

    /// Empty where the value fits.
    QList<SchemaProblem> run(int value);
    /// Whether the value fits this one of the schemas; false where that is too hard to say.
    bool fitsAlone(int schema, int value);
    qint64 steps() const { return m_steps; } ///< taken so far

private:
    using Kind = JsonTree::Kind;

    bool fits(int schema, int value);
    bool fitsQuietly(int schema, int value);
    bool fitsKeyword(int schema, int member, int value);
    bool fitsNumberKeyword(SchemaKeyword keyword, int member, int value);
    bool fitsStringKeyword(SchemaKeyword keyword, int member, int value);
    bool fitsArrayKeyword(int schema, int member, int value);
    bool fitsObjectKeyword(int schema, int member, int value);

    bool fitsType(int member, int value);
    bool fitsValues(SchemaKeyword keyword, int member, int value);
    bool fitsAll(int member, int value);
    bool fitsAny(int member, int value);
    bool fitsOne(int member, int value);
    bool fitsCondition(int schema, int member, int value);
    bool fitsPattern(int member, int value);
    bool fitsFormat(int member, int value);
    bool fitsItems(int member, int value);
    bool fitsFurtherItems(int schema, int member, int value);
    bool hasOnlyDifferentItems(int value);
    bool containsItem(int member, int value);
    bool hasRequired(int member, int value);
    bool fitsProperties(int member, int value);
    bool fitsPatternProperties(int member, int value);
    bool fitsFurtherProperties(int schema, int member, int value);
    bool fitsMember(int schema, int member);
    bool isNamed(int schema, const QString& key);
    bool fitsDependencies(int member, int value);
    bool fitsNames(int member, int value);

    bool isOfType(const QString& type, int value) const;
    bool mayBeMeant(int schema, int value) const;
    bool matches(const JsonPattern& pattern, const QString& text);
    bool spend(qint64 steps);
    bool say(int value, const QString& text);
    bool sayOfKey(int member, const QString& text);
    bool add(qsizetype start, qsizetype length, const QString& text);
    QString excerpt(int node) const;
    QString list(int array) const;

    const JsonSchemaRules& m_rules;
    const JsonTree& m_schema;
    JsonTree& m_tree;
    QHash<int, int> m_names; ///< a member's key as a value of its own
    QList<SchemaProblem> m_problems;
    int m_quiet = 0; ///< schemas that are only tried
    int m_depth = 0;
    qint64 m_steps = 0;
    QElapsedTimer m_clock; ///< for patterns, whose steps nobody counts
    bool m_isTooHard = false;
};

} // namespace herald
