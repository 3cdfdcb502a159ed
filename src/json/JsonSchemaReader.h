// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/JsonSchemaRules.h"

#include <QUrl>

namespace herald {

/// Reads a schema: finds the schemas in it, gives them their addresses, follows the references.
class JsonSchemaReader {
public:
    explicit JsonSchemaReader(const QString& text);

    Result<JsonSchemaRules> read(const JsonSchemaRules* form);

private:
    struct Place {
        int schema;
        QUrl base; ///< against which its references are taken
    };
    struct Reference {
        int schema;
        int value; ///< the node of the "$ref" string
        QUrl address;
    };

    Result<void> checkDraft() const;
    Result<void> checkForm(const JsonSchemaRules& form) const;
    void addDraft7();
    void walk(int schema, const QUrl& base);
    void visit(const Place& place);
    void visitMember(int member, const QUrl& base);
    void visitEach(int parent, const QUrl& base);
    void prepare(int member);
    void preparePatterns(int member);
    Result<void> follow();
    Result<int> find(const Reference& reference);
    int findPointer(int document, const QString& pointer) const;
    Result<void> settle();
    Failure fail(int node, const QString& text) const;

    QString m_text;
    JsonSchemaRules m_rules;
    QList<Place> m_open;
    QSet<int> m_seen;
    QHash<QString, int> m_addresses; ///< absolute, "#" only before a name
    QList<Reference> m_references;
};

} // namespace herald
