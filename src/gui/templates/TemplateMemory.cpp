// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/templates/TemplateMemory.h"

#include "base/WhenDone.h"
#include "gui/composer/ComposerDraft.h"
#include "history/HistoryStore.h"
#include "templates/TemplatePath.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace herald {

TemplateMemory::TemplateMemory(HistoryStore& history, QObject* parent)
    : QObject(parent)
    , m_history(history)
{
}

void TemplateMemory::restore()
{
    whenDone(m_history.templateUses(), this, [this](const Result<QList<TemplateUse>>& uses) {
        m_isRestored = true;
        const QHash<QString, TemplateUse> noted = std::exchange(m_uses, {});
        if (!uses)
            Q_EMIT failed(uses.error());
        for (const TemplateUse& use : uses.value_or(QList<TemplateUse>()))
            m_uses.insert(use.key, use);
        for (const TemplateUse& use : noted)
            add(use);
        Q_EMIT changed();
    });
}

/// What was noted before the rest was read is newer, but knows of no mark made before.
void TemplateMemory::add(const TemplateUse& noted)
{
    const TemplateUse stored = m_uses.value(noted.key, noted);
    TemplateUse both = noted.lastUsedMs > 0 ? noted : stored;
    both.isFavourite = noted.isFavourite || stored.isFavourite;
    save(both);
}

TemplateMarks TemplateMemory::marks() const
{
    TemplateMarks marks;
    for (const TemplateUse& use : m_uses) {
        if (use.isFavourite)
            marks.favourites.insert(use.key);
        if (use.lastUsedMs > 0)
            marks.lastUsedMs.insert(use.key, use.lastUsedMs);
    }
    return marks;
}

PlaceholderValues TemplateMemory::values(const TemplateEntry& entry) const
{
    const TemplateUse use = m_uses.value(templateKey(entry));
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
    const QString key = templateKey({.path = draft.templatePath, .content = draft.content});
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
    const QStringList keys = m_uses.keys();
    for (const QString& key : keys) {
        const QString moved = movedPath(key, from, to);
        if (moved == key)
            continue;
        TemplateUse use = m_uses.take(key);
        use.key = moved;
        m_uses.insert(moved, use);
        whenDone(m_history.moveTemplateUse(key, moved), this, [this](const Result<void>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
    }
    Q_EMIT changed();
}

void TemplateMemory::save(const TemplateUse& use)
{
    m_uses.insert(use.key, use);
    if (!m_isRestored) { // it would write over what has not been read yet
        Q_EMIT changed();
        return;
    }
    whenDone(m_history.saveTemplateUse(use), this, [this](const Result<void>& saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    Q_EMIT changed();
}

} // namespace herald
