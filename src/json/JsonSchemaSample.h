// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonSchemaRules.h"

namespace herald {

/// Makes a value that fits a schema, where that is easy.
class JsonSchemaSample {
public:
    /// The rules must outlive it.
    explicit JsonSchemaSample(const JsonSchemaRules& rules);

    /// A formatted text that fits; else the best that was found.
    QString make();

private:
    using Kind = JsonTree::Kind;

    /// What to try where the schema leaves a choice.
    struct Attempt {
        bool isFull = true; ///< with what is not required
        int form = 0; ///< of "anyOf" and "oneOf"
    };

    void gather(int schema, QList<int>& schemas) const;
    QString value(int schema, int depth);
    QString value(const QList<int>& schemas, int depth);
    QString given(const QList<int>& schemas);
    QString typeOf(const QList<int>& schemas) const;
    QString object(const QList<int>& schemas, int depth);
    QString array(const QList<int>& schemas, int depth);
    QString string(const QList<int>& schemas) const;
    QString number(const QList<int>& schemas, bool isWhole);

    int find(const QList<int>& schemas, const QString& keyword) const;
    double limit(const QList<int>& schemas, const QString& keyword, double otherwise) const;
    bool fits(const QString& text);
    bool fitsAll(const QList<int>& schemas, const QString& text);

    const JsonSchemaRules& m_rules;
    const JsonTree& m_tree;
    Attempt m_attempt;
    int m_values = 0; ///< made so far in this attempt
    qint64 m_steps = 0; ///< of all checks
};

} // namespace herald
