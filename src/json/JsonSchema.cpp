// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/JsonSchema.h"

#include "json/JsonSchemaCheck.h"
#include "json/JsonSchemaMeta.h"
#include "json/JsonSchemaSample.h"

namespace herald {

class JsonSchema::Private {
public:
    JsonSchemaRules rules;
};

Result<JsonSchema> JsonSchema::fromText(const QString& schema)
{
    const auto form = JsonSchemaRules::read(draft7Schema(), nullptr);
    auto rules = JsonSchemaRules::read(schema, form ? &*form : nullptr);
    if (!rules)
        return tl::unexpected(rules.error());
    JsonSchema result;
    result.d = std::make_shared<const Private>(Private {std::move(*rules)});
    return result;
}

QList<SchemaProblem> JsonSchema::check(const QString& json) const
{
    if (!d)
        return {};
    JsonTree tree;
    const auto root = tree.add(json);
    if (!root)
        return {{0, json.size(), tree.problem().text}};
    tree.makeDigests();
    return JsonSchemaCheck(d->rules, tree).run(*root);
}

QString JsonSchema::sample() const
{
    return d ? JsonSchemaSample(d->rules).make() : QString();
}

} // namespace herald
