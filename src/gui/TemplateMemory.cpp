// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/TemplateMemory.h"

#include "base/WhenDone.h"
#include "gui/ComposerDraft.h"
#include "history/HistoryStore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace herald {

QString templateKey(const QString& id, const QString& path)
{
    return id.isEmpty() ? path : id;
}

TemplateMemory::TemplateMemory(HistoryStore& history, QObject* parent)
    : QObject(parent)
    , m_history(history)
{
}

void TemplateMemory::restore()
{
    whenDone(m_history.templateUses(), this, [this](const Result<QList<TemplateUse>>& uses) {
        if (!uses) {
            Q_EMIT failed(uses.error());
            return;
        }
        for (const TemplateUse& use : *uses)
            m_uses.insert(use.key, use);
        Q_EMIT changed();
    });
}

PlaceholderValues TemplateMemory::values(const QString& id, const QString& path) const
{
    const TemplateUse use = m_uses.value(templateKey(id, path));
    const QJsonObject object = QJsonDocument::fromJson(use.values).object();
    PlaceholderValues values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value.value().toString());
    return values;
}

void TemplateMemory::noteUse(const ComposerDraft& draft, qint64 nowMs)
{
    if (draft.templatePath.isEmpty())
        return;
    QJsonObject values;
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value)
        values.insert(value.key(), value.value());
    const QString key = templateKey(draft.content.id, draft.templatePath);
    TemplateUse use = m_uses.value(key, {.key = key});
    use.lastUsedMs = nowMs;
    use.values = QJsonDocument(values).toJson(QJsonDocument::Compact);
    save(use);
}

void TemplateMemory::setFavourite(const QString& key, bool isFavourite)
{
    TemplateUse use = m_uses.value(key, {.key = key});
    use.isFavourite = isFavourite;
    save(use);
}

void TemplateMemory::move(const QString& from, const QString& to)
{
    if (!m_uses.contains(from))
        return;
    TemplateUse use = m_uses.take(from);
    use.key = to;
    m_uses.insert(to, use);
    whenDone(m_history.moveTemplateUse(from, to), this, [this](const Result<void>& moved) {
        if (!moved)
            Q_EMIT failed(moved.error());
    });
    Q_EMIT changed();
}

void TemplateMemory::save(const TemplateUse& use)
{
    m_uses.insert(use.key, use);
    whenDone(m_history.saveTemplateUse(use), this, [this](const Result<void>& saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    Q_EMIT changed();
}

} // namespace herald
