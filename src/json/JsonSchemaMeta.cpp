// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonSchemaMeta.h"

#include <QStringList>

namespace herald {

namespace {

/// What a keyword's value must be, as a schema; and the keywords that want such a value.
struct KeywordRule {
    const char* value;
    const char* keywords; ///< separated by spaces
};

// Source: JSON Schema Validation, draft 7 (draft-handrews-json-schema-validation-01), sections 6 to
// 10, and JSON Schema Core (draft-handrews-json-schema-01), sections 7 to 9.
constexpr KeywordRule rules[] = {
    {R"({"$ref": "#"})",
        "additionalItems additionalProperties contains else if not propertyNames then"},
    {R"({"$ref": "#/definitions/schemaArray"})", "allOf anyOf oneOf"},
    {R"({"anyOf": [{"$ref": "#"}, {"$ref": "#/definitions/schemaArray"}]})", "items"},
    {R"({"type": "object", "additionalProperties": {"$ref": "#"}})", "definitions properties"},
    {R"({"type": "object", "additionalProperties": {"$ref": "#"},)"
     R"( "propertyNames": {"format": "regex"}})",
        "patternProperties"},
    {R"({"type": "object", "additionalProperties":)"
     R"( {"anyOf": [{"$ref": "#"}, {"$ref": "#/definitions/stringArray"}]}})",
        "dependencies"},
    {R"({"$ref": "#/definitions/nonNegativeInteger"})",
        "maxItems maxLength maxProperties minItems minLength minProperties"},
    {R"({"$ref": "#/definitions/stringArray"})", "required"},
    {R"({"anyOf": [{"$ref": "#/definitions/simpleTypes"}, {"type": "array", "minItems": 1,)"
     R"( "uniqueItems": true, "items": {"$ref": "#/definitions/simpleTypes"}}]})",
        "type"},
    {R"({"type": "number"})", "exclusiveMaximum exclusiveMinimum maximum minimum"},
    {R"({"type": "number", "exclusiveMinimum": 0})", "multipleOf"},
    {R"({"type": "boolean"})", "readOnly uniqueItems"},
    {R"({"type": "array"})", "enum examples"},
    {R"({"type": "string"})", "$comment contentEncoding contentMediaType description format title"},
    {R"({"type": "string", "format": "regex"})", "pattern"},
    {R"({"type": "string", "format": "uri"})", "$schema"},
    {R"({"type": "string", "format": "uri-reference"})", "$id $ref"},
    {"true", "const default"},
};

/// Named as other schemas may refer to them.
constexpr KeywordRule definitions[] = {
    {R"({"type": "array", "minItems": 1, "items": {"$ref": "#"}})", "schemaArray"},
    {R"({"type": "integer", "minimum": 0})", "nonNegativeInteger nonNegativeIntegerDefault0"},
    {R"({"enum": ["array", "boolean", "integer", "null", "number", "object", "string"]})",
        "simpleTypes"},
    {R"({"type": "array", "uniqueItems": true, "items": {"type": "string"}})", "stringArray"},
};

template <typename Rules> QString members(const Rules& from)
{
    QStringList members;
    for (const KeywordRule& rule : from) {
        const QStringList keywords = QString::fromLatin1(rule.keywords).split(u' ');
        for (const QString& keyword : keywords)
            members
                += QStringLiteral("    \"%1\": %2").arg(keyword, QString::fromLatin1(rule.value));
    }
    return members.join(QStringLiteral(",\n"));
}

} // namespace

QString draft7Schema()
{
    return QStringLiteral("{\n"
                          "  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
                          "  \"$id\": \"http://json-schema.org/draft-07/schema#\",\n"
                          "  \"type\": [\"object\", \"boolean\"],\n"
                          "  \"default\": true,\n"
                          "  \"definitions\": {\n%1\n  },\n"
                          "  \"properties\": {\n%2\n  }\n"
                          "}\n")
        .arg(members(definitions), members(rules));
}

} // namespace herald
