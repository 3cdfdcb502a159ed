// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/LineageValues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace herald {

QByteArray storedValues(const PlaceholderValues& values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PlaceholderValues valuesOf(const QByteArray& stored)
{
    PlaceholderValues values;
    const QJsonObject object = QJsonDocument::fromJson(stored).object();
    for (auto value = object.begin(); value != object.end(); ++value) {
        if (value->isString())
            values.insert(value.key(), value->toString());
    }
    return values;
}

} // namespace herald
