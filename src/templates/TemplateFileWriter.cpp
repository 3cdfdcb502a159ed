// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateFileWriter.h"

#include "json/JsonText.h"

namespace herald {

namespace {

/// The members of one object, or the items of one list, one a line.
class Block {
public:
    explicit Block(int depth)
        : m_indent(depth * 2, u' ')
    {
    }

    void add(const QString& item) { m_items += m_indent + item; }
    void add(QStringView key, const QString& value)
    {
        add(jsonString(key) + QStringLiteral(": ") + value);
    }
    void addText(QStringView key, const QString& text)
    {
        if (!text.isEmpty())
            add(key, jsonString(text));
    }
    void addRaw(const EventTemplate::RawMembers& members)
    {
        for (const auto& [key, value] : members)
            add(key, value);
    }

    QString closed(QChar opening, QChar closing) const
    {
        const QString outer = QLatin1Char('\n') + m_indent.chopped(2);
        return opening + QLatin1Char('\n') + m_items.join(QStringLiteral(",\n")) + outer + closing;
    }
    QString object() const { return closed(u'{', u'}'); }
    QString list() const { return closed(u'[', u']'); }

private:
    QString m_indent;
    QStringList m_items;
};

QString listAsJson(const QStringList& texts, int depth)
{
    Block items(depth);
    for (const QString& text : texts)
        items.add(jsonString(text));
    return items.list();
}

QString linesAsJson(const QString& text)
{
    return text.contains(u'\n') ? listAsJson(text.split(u'\n'), 2) : jsonString(text);
}

QString placeholderAsJson(
    const Placeholder& placeholder, const EventTemplate::RawMembers& unknownKeys)
{
    Block members(3);
    members.add(u"name", jsonString(placeholder.name));
    if (placeholder.kind != Placeholder::Kind::Text)
        members.addText(u"type", placeholderKindWord(placeholder.kind));
    members.addText(u"default", placeholder.defaultValue);
    members.addText(u"description", placeholder.description);
    if (!placeholder.choices.isEmpty())
        members.add(u"choices", listAsJson(placeholder.choices, 4));
    members.addRaw(unknownKeys);
    return members.object();
}

QString placeholdersAsJson(const EventTemplate& content)
{
    Block items(2);
    for (const Placeholder& placeholder : content.placeholders)
        items.add(
            placeholderAsJson(placeholder, content.unknownPlaceholderKeys.value(placeholder.name)));
    return items.list();
}

QString dataModeWord(DataMode mode)
{
    switch (mode) {
    case DataMode::Auto:
        return {};
    case DataMode::Text:
        return QStringLiteral("text");
    case DataMode::Json:
        return QStringLiteral("json");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray templateFileBytes(const EventTemplate& content)
{
    Block members(1);
    members.add(u"heraldTemplate", QStringLiteral("1"));
    members.add(u"name", jsonString(content.event.name));
    members.add(u"data", linesAsJson(content.event.data));
    members.addText(u"dataMode", dataModeWord(content.dataMode));
    if (content.isSentMinified)
        members.add(u"sentMinified", QStringLiteral("true"));
    members.add(
        u"private", content.event.isPrivate ? QStringLiteral("true") : QStringLiteral("false"));
    members.add(u"ttl", QString::number(content.event.ttlSeconds));
    if (!content.placeholders.isEmpty())
        members.add(u"placeholders", placeholdersAsJson(content));
    if (content.receiver)
        members.addText(u"receiver", receiverWord(*content.receiver));
    members.add(u"description", jsonString(content.description));
    if (!content.tags.isEmpty())
        members.add(u"tags", listAsJson(content.tags, 2));
    members.addText(u"account", content.account);
    if (content.scope)
        members.addText(u"scope", scopeWord(*content.scope));
    if (!content.schema.isEmpty())
        members.add(u"schema", linesAsJson(content.schema));
    members.addText(u"id", content.id);
    members.addRaw(content.unknownKeys);
    return (members.object() + u'\n').toUtf8();
}

QString receiverWord(ReceiverClass receiver)
{
    switch (receiver) {
    case ReceiverClass::DeviceOsBefore08:
        return QStringLiteral("device-os-before-0.8");
    case ReceiverClass::DeviceOs08To2:
        return QStringLiteral("device-os-0.8-to-2");
    case ReceiverClass::DeviceOs3Gen2:
        return QStringLiteral("device-os-3-gen-2");
    case ReceiverClass::DeviceOs3Gen3:
        return QStringLiteral("device-os-3-gen-3");
    case ReceiverClass::CloudEvent63:
        return QStringLiteral("device-os-6.3");
    }
    Q_UNREACHABLE();
}

QString scopeWord(const Scope& scope)
{
    switch (scope.kind) {
    case Scope::Kind::MyDevices:
        return QStringLiteral("devices");
    case Scope::Kind::Product:
        return QStringLiteral("product/") + scope.id
            + (scope.asDeviceId.isEmpty() ? QString() : QStringLiteral("/as/") + scope.asDeviceId);
    case Scope::Kind::Organisation:
        return QStringLiteral("organisation/") + scope.id;
    }
    Q_UNREACHABLE();
}

QString placeholderKindWord(Placeholder::Kind kind)
{
    switch (kind) {
    case Placeholder::Kind::Text:
        return QStringLiteral("text");
    case Placeholder::Kind::Number:
        return QStringLiteral("number");
    case Placeholder::Kind::Boolean:
        return QStringLiteral("boolean");
    case Placeholder::Kind::Choice:
        return QStringLiteral("choice");
    }
    Q_UNREACHABLE();
}

} // namespace herald
