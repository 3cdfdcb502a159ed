// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/ColumnMapping.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

const QString valuePrefix = QStringLiteral("value:");

QString* partCalled(ColumnMapping& mapping, const QString& field)
{
    if (field == u"name")
        return &mapping.name;
    if (field == u"data")
        return &mapping.data;
    if (field == u"private")
        return &mapping.isPrivate;
    if (field == u"ttl")
        return &mapping.ttl;
    return nullptr;
}

bool isPlaceholder(const QString& name, const QList<Placeholder>& placeholders)
{
    return std::any_of(placeholders.begin(), placeholders.end(),
        [&](const Placeholder& placeholder) { return placeholder.name == name; });
}

std::optional<bool> truthOf(const QString& text)
{
    const QString word = text.trimmed().toLower();
    static const QStringList yes {QStringLiteral("true"), QStringLiteral("1"),
        QStringLiteral("yes"), QStringLiteral("private")};
    static const QStringList no {QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no"),
        QStringLiteral("public")};
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

/// Nothing: not a number of seconds that an event may live.
std::optional<int> secondsOf(const QString& text)
{
    bool isNumber = false;
    const int seconds = text.trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > maxTtlSeconds)
        return std::nullopt;
    return seconds;
}
} // namespace

ColumnMapping guessMapping(const QStringList& columns, const QList<Placeholder>& placeholders)
{
    QHash<QString, QString> left; // by its name in lower case
    for (const QString& column : columns) {
        if (!left.contains(column.toLower()))
            left.insert(column.toLower(), column);
    }
    ColumnMapping mapping;
    for (const Placeholder& placeholder : placeholders) {
        const QString exact = columns.contains(placeholder.name)
            ? placeholder.name
            : left.value(placeholder.name.toLower());
        if (!exact.isEmpty())
            mapping.values.insert(placeholder.name, exact);
        left.remove(placeholder.name.toLower());
    }
    const auto take = [&left](std::initializer_list<const char*> names) {
        for (const char* name : names) {
            if (left.contains(QString::fromLatin1(name)))
                return left.take(QString::fromLatin1(name));
        }
        return QString();
    };
    mapping.name = take({"name", "event", "event_name", "event name"});
    mapping.data = take({"data", "payload", "event_data", "event data"});
    mapping.isPrivate = take({"private"});
    mapping.ttl = take({"ttl"});
    return mapping;
}

Result<void> setColumn(ColumnMapping& mapping, const QString& field, const QString& column,
    const QList<Placeholder>& placeholders)
{
    QString* part = partCalled(mapping, field);
    const QString name = field.startsWith(valuePrefix) ? field.mid(valuePrefix.size()) : field;
    if (isPlaceholder(name, placeholders) && part == nullptr) {
        if (column.isEmpty())
            mapping.values.remove(name);
        else
            mapping.values.insert(name, column);
        return {};
    }
    if (part == nullptr)
        return failure(ErrorKind::InvalidInput,
            Text::tr("There is no field “%1”. There are name, data, private, ttl and the "
                     "template's placeholders.")
                .arg(field));
    *part = column;
    return {};
}

Result<void> checkMapping(
    const ColumnMapping& mapping, const QStringList& columns, const Composition& base)
{
    if (mapping.name.isEmpty() && base.event.name.isEmpty())
        return failure(ErrorKind::InvalidInput,
            Text::tr("No column holds the event's name. Say which one does."));
    if (columns.isEmpty())
        return {};
    const QStringList wanted
        = QStringList {mapping.name, mapping.data, mapping.isPrivate, mapping.ttl}
        + mapping.values.values();
    for (const QString& column : wanted) {
        if (column.isEmpty() || columns.contains(column))
            continue;
        return failure(ErrorKind::InvalidInput,
            //: %2 lists names such as "side, room"
            Text::tr("The file has no column “%1”. It has: %2")
                .arg(column, columns.join(QStringLiteral(", "))));
    }
    return {};
}

tl::expected<Composition, QString> composedFrom(
    const Row& row, const ColumnMapping& mapping, const Composition& base)
{
    if (!row.problem.isEmpty())
        return tl::unexpected(row.problem);
    Composition made = base;
    const auto given = [&row](const QString& column) {
        return column.isEmpty() ? QString() : row.field(column);
    };
    if (const QString name = given(mapping.name); !name.isNull())
        made.event.name = name;
    if (const QString data = given(mapping.data); !data.isNull())
        made.event.data = data;
    if (const QString word = given(mapping.isPrivate); !word.isEmpty()) {
        const auto isPrivate = truthOf(word);
        if (!isPrivate)
            return tl::unexpected(
                Text::tr("“%1” says neither private nor public: write true or false.").arg(word));
        made.event.isPrivate = *isPrivate;
    }
    if (const QString number = given(mapping.ttl); !number.isEmpty()) {
        const auto seconds = secondsOf(number);
        if (!seconds)
            return tl::unexpected(
                Text::tr("“%1” is no TTL: it takes a whole number of seconds from 0 to %2.")
                    .arg(number, QString::number(maxTtlSeconds)));
        made.event.ttlSeconds = *seconds;
    }
    for (auto value = mapping.values.begin(); value != mapping.values.end(); ++value) {
        if (const QString text = given(value.value()); !text.isNull())
            made.values.insert(value.key(), text);
    }
    return made;
}

} // namespace herald
