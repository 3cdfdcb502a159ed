// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateClash.h"

#include "templates/TemplatePath.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
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

Failure folderClash(const QString& existing)
{
    return failure(ErrorKind::InvalidInput,
        Text::tr("The folder “%1” is there already; two names that differ only by letter "
                 "case do not fit on every disk.")
            .arg(existing));
}

/// Each folder is spelled as those that are there.
Result<void> checkSpelling(
    const QStringList& needed, const QStringList& folders, const QString& except)
{
    if (needed.isEmpty())
        return {};
    QHash<QString, QString> existing;
    for (const QString& folder : folders) {
        if (except.isEmpty() || (folder != except && !folder.startsWith(except + u'/')))
            existing.insert(templatePathKey(folder), folder);
    }
    for (const QString& folder : needed) {
        const QString spelled = existing.value(templatePathKey(folder), folder);
        if (spelled != folder && !folders.contains(folder))
            return folderClash(spelled);
    }
    return {};
}

/// The first spelling of each name, and the names that have another.
struct Spellings {
    QHash<QString, QString> first;
    QHash<QString, QString> other;

    void add(const QString& path)
    {
        const QString key = templatePathKey(path);
        if (!first.contains(key))
            first.insert(key, path);
        else if (first.value(key) != path)
            other.insert(key, path);
    }
    /// A spelling that is not this one, or nothing.
    QString besides(const QString& path) const
    {
        if (other.isEmpty())
            return {};
        const QString key = templatePathKey(path);
        const auto second = other.constFind(key);
        if (second == other.constEnd())
            return {};
        return *second == path ? first.value(key) : *second;
    }
};

} // namespace

Result<void> checkFreePath(const QString& path, const QList<TemplateEntry>& entries,
    const QStringList& folders, const QString& except)
{
    const QString key = templatePathKey(path);
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
    }
    return checkSpelling(foldersOf(path), folders, {});
}

Result<void> checkFreeFolder(const QString& path, const QStringList& folders, const QString& except)
{
    if (path != except && folders.contains(path))
        return failure(
            ErrorKind::InvalidInput, Text::tr("A folder “%1” is there already.").arg(path));
    return checkSpelling(foldersOf(path) + QStringList {path}, folders, except);
}

void markClashes(QList<TemplateEntry>& entries)
{
    Spellings names;
    Spellings folders;
    QHash<QString, QString> ids;
    QHash<QString, QString> sameId;
    QSet<QString> seenFolders;
    for (const TemplateEntry& entry : entries) {
        names.add(entry.path);
        const QString folder = templateBaseFolder(entry.path);
        if (!folder.isEmpty() && !seenFolders.contains(folder)) {
            seenFolders.insert(folder);
            for (const QString& each : foldersOf(entry.path))
                folders.add(each);
        }
        const QString& id = entry.content.id;
        if (id.isEmpty())
            continue;
        if (ids.contains(id))
            sameId.insert(id, entry.path);
        else
            ids.insert(id, entry.path);
    }
    const auto warningOf = [&](const TemplateEntry& entry) {
        if (templatePath(entry.file) != entry.path)
            return Text::tr("Another file's name reads the same: “%1”. Rename one of the two.")
                .arg(templatePath(entry.file));
        if (const QString twin = names.besides(entry.path); !twin.isEmpty())
            return Text::tr("“%1” differs from this name only by letter case or accents, and on "
                            "some disks one replaces the other. Rename one of the two.")
                .arg(twin);
        for (const QString& folder : foldersOf(entry.path)) {
            if (const QString twin = folders.besides(folder); !twin.isEmpty())
                return Text::tr("The folders “%1” and “%2” differ only by letter case or accents, "
                                "and some disks hold one of them only. Rename one of the two.")
                    .arg(folder, twin);
        }
        const auto same = sameId.constFind(entry.content.id);
        if (same == sameId.constEnd())
            return QString();
        return Text::tr("“%1” has the same id, as a file has that was copied; favourites and the "
                        "history take the two for one. Duplicate one in Herald and delete it.")
            .arg(*same == entry.path ? ids.value(entry.content.id) : *same);
    };
    for (TemplateEntry& entry : entries)
        entry.warning = warningOf(entry);
}

} // namespace herald
