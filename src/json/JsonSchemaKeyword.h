// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// The keywords of JSON Schema, draft 7, that decide about a value or hold other schemas.
enum class SchemaKeyword {
    None, ///< says nothing about the value
    Definitions,
    Type,
    Enum,
    Const,
    AllOf,
    AnyOf,
    OneOf,
    Not,
    If,
    Then,
    Else,
    MultipleOf,
    Maximum,
    ExclusiveMaximum,
    Minimum,
    ExclusiveMinimum,
    MaxLength,
    MinLength,
    Pattern,
    Format,
    Items,
    AdditionalItems,
    MaxItems,
    MinItems,
    UniqueItems,
    Contains,
    MaxProperties,
    MinProperties,
    Required,
    Properties,
    PatternProperties,
    AdditionalProperties,
    Dependencies,
    PropertyNames,
};

SchemaKeyword schemaKeyword(const QString& name);

} // namespace herald
