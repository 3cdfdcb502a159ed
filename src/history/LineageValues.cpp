// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/LineageValues.h"

#include "history/database/Database.h"
#include "json/JsonReader.h"
#include "json/JsonText.h"

namespace herald {

namespace {
using Token = JsonReader::Token;
} // namespace

QByteArray storedValues(const PlaceholderValues& values)
{
    QStringList members;
    for (auto value = values.begin(); value != values.end(); ++value)
        members.append(jsonString(value.key()) + u':' + jsonString(value.value()));
    return '{' + members.join(u',').toUtf8() + '}';
}

// Not with QJsonDocument, which drops a leading U+FEFF of a string.
PlaceholderValues valuesOf(const QByteArray& stored)
{
    const QString text = textOf(stored);
    JsonReader reader(text);
    PlaceholderValues values;
    QString key;
    if (reader.next() != Token::BeginObject)
        return {};
    for (;;) {
        switch (reader.next()) {
        case Token::Key:
            key = reader.stringValue();
            break;
        case Token::String:
            if (reader.depth() == 1)
                values.insert(key, reader.stringValue());
            break;
        case Token::Invalid:
            return {};
        case Token::End:
            return values;
        default:
            break;
        }
    }
}

} // namespace herald
