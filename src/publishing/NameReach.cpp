// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/NameReach.h"

#include "base/WhenDone.h"
#include "event/PlaceholderText.h"
#include "history/HistoryStore.h"
#include "templates/TemplateLibrary.h"

#include <QSet>

namespace herald {

namespace {

constexpr int mostContinuations = 50;

QStringList sorted(const QSet<QString>& names)
{
    QStringList list = names.values();
    list.sort();
    return list;
}

/// Of a name with placeholders only its beginning is known: it can go on from `name`, but nobody
/// knows whether it is one that `name` begins with.
bool continuesInTemplate(const QString& written, const QString& name)
{
    const PlaceholderScan scan = scanPlaceholders(written, TextKind::Plain);
    return !scan.uses.isEmpty() && written.first(scan.uses.first().start).startsWith(name);
}

NameReach reachAmong(const QString& name, const QStringList& others, const QStringList& written)
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
    for (const QString& other : written) {
        if (continuesInTemplate(other, name))
            continuations.insert(other);
    }
    return {sorted(beginnings), sorted(continuations)};
}

bool hasPlaceholders(const QString& name)
{
    return !scanPlaceholders(name, TextKind::Plain).uses.isEmpty();
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
    QStringList kept;
    QStringList written;
    const QList<TemplateEntry> entries = templates.entries();
    for (const TemplateEntry& entry : entries)
        (hasPlaceholders(entry.content.event.name) ? written : kept)
            .append(entry.content.event.name);
    whenDone(history.beginningsOf(name), context,
        [&history, name, kept, written, context, answer](const Names& beginnings) {
            whenDone(history.names(name, mostContinuations), context,
                [name, kept, written, beginnings, answer](const Names& continuations) {
                    answer(reachAmong(name,
                        kept + beginnings.value_or(QStringList())
                            + continuations.value_or(QStringList()),
                        written));
                });
        });
}

} // namespace herald
