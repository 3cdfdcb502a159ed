// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/ComposerDraft.h"

#include "templates/TemplateEntry.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace herald {

namespace {

const QString contentKey = QStringLiteral("content");
const QString valuesKey = QStringLiteral("values");
const QString revisionKey = QStringLiteral("revision");

} // namespace

Composition ComposerDraft::composition() const
{
    return {.event = content.event,
        .dataMode = content.dataMode,
        .isSentMinified = content.isSentMinified,
        .placeholders = content.placeholders,
        .values = values};
}

Lineage ComposerDraft::lineage() const
{
    if (templatePath.isEmpty())
        return {};
    Lineage lineage;
    lineage.templateId = content.id;
    lineage.templatePath = templatePath;
    lineage.templateVersion = templateVersion(revision);
    return lineage;
}

QByteArray draftDetails(const ComposerDraft& draft)
{
    QJsonObject values;
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value)
        values.insert(value.key(), value.value());
    EventTemplate withoutEvent = draft.content;
    withoutEvent.event = {};
    return QJsonDocument(
        QJsonObject {{contentKey, QString::fromUtf8(withoutEvent.toFile())}, {valuesKey, values},
            {revisionKey, QString::fromLatin1(draft.revision)}})
        .toJson(QJsonDocument::Compact);
}

ComposerDraft draftFromDetails(
    const Event& event, const QString& templatePath, const QByteArray& details)
{
    const QJsonObject object = QJsonDocument::fromJson(details).object();
    ComposerDraft draft {.templatePath = templatePath};
    if (auto content = EventTemplate::fromFile(object.value(contentKey).toString().toUtf8()))
        draft.content = *content;
    draft.content.event = event;
    const QJsonObject values = object.value(valuesKey).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        draft.values.insert(value.key(), value.value().toString());
    draft.revision = object.value(revisionKey).toString().toLatin1();
    return draft;
}

} // namespace herald
