// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/NameReach.h"

#include "base/WhenDone.h"
#include "event/PlaceholderText.h"
#include "history/HistoryStore.h"
#include "templates/TemplateLibrary.h"

#include <QSet>

#include <algorithm>

namespace herald {

namespace {

constexpr int mostContinuations = 50;

/// A template's name up to its first placeholder: what is known of it.
QString knownPart(const QString& name)
{
    const PlaceholderScan scan = scanPlaceholders(name, TextKind::Plain);
    return scan.uses.isEmpty() ? name : name.first(scan.uses.first().start);
}

NameReach reachAmong(const QString& name, const QStringList& others)
{
    QSet<QString> beginnings;
    QSet<QString> continuations;
    for (const QString& other : others) {
        if (other.isEmpty() || other == name)
            continue;
        if (name.startsWith(other))
            beginnings.insert(other);
        else if (other.startsWith(name))
            continuations.insert(other);
    }
    NameReach reach {beginnings.values(), continuations.values()};
    std::sort(reach.beginnings.begin(), reach.beginnings.end());
    std::sort(reach.continuations.begin(), reach.continuations.end());
    return reach;
}

QStringList namesOf(const TemplateLibrary& templates)
{
    QStringList names;
    const QList<TemplateEntry> entries = templates.entries();
    for (const TemplateEntry& entry : entries)
        names.append(knownPart(entry.content.event.name));
    return names;
}

} // namespace

void lookUpReach(const QString& name, HistoryStore& history, const TemplateLibrary& templates,
    QObject* context, const std::function<void(const NameReach&)>& answer)
{
    if (name.isEmpty()) {
        answer({});
        return;
    }
    using Names = Result<QStringList>;
    const QStringList kept = namesOf(templates);
    whenDone(history.beginningsOf(name), context,
        [&history, name, kept, context, answer](const Names& beginnings) {
            whenDone(history.names(name, mostContinuations), context,
                [name, kept, beginnings, answer](const Names& continuations) {
                    answer(reachAmong(name,
                        kept + beginnings.value_or(QStringList())
                            + continuations.value_or(QStringList())));
                });
        });
}

} // namespace herald
