// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "json/JsonDecimal.h"
#include "json/JsonPattern.h"
#include "json/JsonSchemaKeyword.h"
#include "json/JsonTree.h"

#include <QSet>

namespace herald {

/// A schema that has been read: where its references lead, its patterns and lists of values made
/// ready. Nothing changes it any more, so that any thread may use it.
class JsonSchemaRules {
public:
    /// Says what is wrong and where (line, column). Where it does not fit `form` (the schema of
    /// schemas), says that too.
    static Result<JsonSchemaRules> read(const QString& text, const JsonSchemaRules* form);

    const JsonTree& tree() const { return m_tree; }
    int root() const { return m_root; }
    /// A value of the schema as it was typed.
    QString text(int node) const;
    /// The schema itself, or what it refers to in the end.
    int target(int schema) const { return m_targets.value(schema, schema); }
    SchemaKeyword keyword(int member) const { return m_keywords[member]; }
    /// A number of the schema, by its node.
    JsonDecimal number(int node) const { return m_numbers.value(node); }
    /// Of a "pattern", or of a member of "patternProperties".
    const JsonPattern& pattern(int node) const { return *m_patterns.find(node); }
    bool hasPattern(int node) const { return m_patterns.contains(node); }
    /// Digests: of an "enum", or the one of a "const".
    const QSet<QByteArray>& values(int node) const { return *m_values.find(node); }
    bool hasValues(int node) const { return m_values.contains(node); }

private:
    friend class JsonSchemaReader;

    QString m_text;
    JsonTree m_tree;
    int m_root = 0;
    int m_draft7Root = -1; ///< of the schema of schemas, where one refers to it
    QList<SchemaKeyword> m_keywords; ///< by node
    QHash<int, int> m_targets;
    QHash<int, JsonDecimal> m_numbers;
    QHash<int, JsonPattern> m_patterns;
    QHash<int, QSet<QByteArray>> m_values;
};

} // namespace herald
