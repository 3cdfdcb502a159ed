// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/LineageJson.h"

#include <QJsonObject>

namespace herald {

void addLineage(QJsonObject& json, const Lineage& lineage)
{
    if (!lineage.templatePath.isEmpty()) {
        json.insert(QStringLiteral("template"), lineage.templatePath);
        json.insert(QStringLiteral("templateVersion"), lineage.templateVersion);
    }
    QJsonObject values;
    for (auto value = lineage.values.begin(); value != lineage.values.end(); ++value)
        values.insert(value.key(), value.value());
    if (!values.isEmpty())
        json.insert(QStringLiteral("values"), values);
}

} // namespace herald
