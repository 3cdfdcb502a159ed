// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateClash.h"

#include "templates/TemplatePath.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateClash)
};

/// "Doors", "Doors/North" for "Doors/North/open".
QStringList foldersOf(const QString& path)
{
    QStringList folders;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
        folders += path.first(slash);
    return folders;
}

} // namespace

Result<void> checkFreePath(
    const QString& path, const QList<TemplateEntry>& entries, const QString& except)
{
    const QString key = templatePathKey(path);
    QHash<QString, QString> folders;
    for (const TemplateEntry& entry : entries) {
        if (entry.path == except)
            continue;
        if (entry.path == path)
            return failure(
                ErrorKind::InvalidInput, Text::tr("A template “%1” is there already.").arg(path));
        if (templatePathKey(entry.path) == key)
            return failure(ErrorKind::InvalidInput,
                Text::tr("“%1” is there already; two names that differ only by letter case do not "
                         "fit on every disk.")
                    .arg(entry.path));
        for (const QString& folder : foldersOf(entry.path))
            folders.insert(templatePathKey(folder), folder);
    }
    for (const QString& folder : foldersOf(path)) {
        const QString existing = folders.value(templatePathKey(folder), folder);
        if (existing != folder)
            return failure(ErrorKind::InvalidInput,
                Text::tr("The folder “%1” is there already; two names that differ only by letter "
                         "case do not fit on every disk.")
                    .arg(existing));
    }
    return {};
}

} // namespace herald
