// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateOrder.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace herald {

namespace {

struct Sortable {
    qsizetype index;
    QStringList names;
    std::vector<QCollatorSortKey> keys;
};

/// The C locale sorts by code point, as no reader does.
QLocale readerLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

bool comesBefore(const Sortable& a, const Sortable& b)
{
    const qsizetype levels = std::min(a.names.size(), b.names.size());
    for (qsizetype level = 0; level < levels; ++level) {
        const bool aIsFolder = level + 1 < a.names.size();
        const bool bIsFolder = level + 1 < b.names.size();
        if (aIsFolder != bIsFolder)
            return aIsFolder;
        if (a.names[level] == b.names[level])
            continue;
        const auto at = static_cast<std::size_t>(level);
        const int order = a.keys[at].compare(b.keys[at]);
        return order != 0 ? order < 0 : a.names[level] < b.names[level];
    }
    return a.names.size() < b.names.size();
}

} // namespace

QList<TemplateEntry> inTreeOrder(const QList<TemplateEntry>& entries)
{
    QCollator collator(readerLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QString, QCollatorSortKey> keys; // folders stand in many paths
    const auto keyOf = [&](const QString& name) {
        auto known = keys.constFind(name);
        if (known == keys.constEnd())
            known = keys.insert(name, collator.sortKey(name));
        return *known;
    };
    std::vector<Sortable> sortables;
    sortables.reserve(static_cast<std::size_t>(entries.size()));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Sortable sortable {.index = i, .names = entries[i].path.split(u'/'), .keys = {}};
        for (const QString& name : std::as_const(sortable.names))
            sortable.keys.push_back(keyOf(name));
        sortables.push_back(std::move(sortable));
    }
    std::sort(sortables.begin(), sortables.end(), comesBefore);
    QList<TemplateEntry> sorted;
    sorted.reserve(entries.size());
    for (const Sortable& sortable : sortables)
        sorted.append(entries[sortable.index]);
    return sorted;
}

} // namespace herald
