// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonSchemaKeyword.h"

#include <QHash>

namespace herald {

SchemaKeyword schemaKeyword(const QString& name)
{
    using enum SchemaKeyword;
    static const QHash<QString, SchemaKeyword> keywords {
        {QStringLiteral("definitions"), Definitions},
        {QStringLiteral("type"), Type},
        {QStringLiteral("enum"), Enum},
        {QStringLiteral("const"), Const},
        {QStringLiteral("allOf"), AllOf},
        {QStringLiteral("anyOf"), AnyOf},
        {QStringLiteral("oneOf"), OneOf},
        {QStringLiteral("not"), Not},
        {QStringLiteral("if"), If},
        {QStringLiteral("then"), Then},
        {QStringLiteral("else"), Else},
        {QStringLiteral("multipleOf"), MultipleOf},
        {QStringLiteral("maximum"), Maximum},
        {QStringLiteral("exclusiveMaximum"), ExclusiveMaximum},
        {QStringLiteral("minimum"), Minimum},
        {QStringLiteral("exclusiveMinimum"), ExclusiveMinimum},
        {QStringLiteral("maxLength"), MaxLength},
        {QStringLiteral("minLength"), MinLength},
        {QStringLiteral("pattern"), Pattern},
        {QStringLiteral("format"), Format},
        {QStringLiteral("items"), Items},
        {QStringLiteral("additionalItems"), AdditionalItems},
        {QStringLiteral("maxItems"), MaxItems},
        {QStringLiteral("minItems"), MinItems},
        {QStringLiteral("uniqueItems"), UniqueItems},
        {QStringLiteral("contains"), Contains},
        {QStringLiteral("maxProperties"), MaxProperties},
        {QStringLiteral("minProperties"), MinProperties},
        {QStringLiteral("required"), Required},
        {QStringLiteral("properties"), Properties},
        {QStringLiteral("patternProperties"), PatternProperties},
        {QStringLiteral("additionalProperties"), AdditionalProperties},
        {QStringLiteral("dependencies"), Dependencies},
        {QStringLiteral("propertyNames"), PropertyNames},
    };
    return keywords.value(name, None);
}

} // namespace herald
