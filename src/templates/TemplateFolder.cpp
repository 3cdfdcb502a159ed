// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateFolder.h"

#include "templates/TemplateClash.h"
#include "templates/TemplateFile.h"
#include "templates/TemplateOrder.h"
#include "templates/TemplatePath.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <filesystem>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateFolder)
};

constexpr qsizetype maxFiles = 100'000;
constexpr qint64 maxBytes = 256LL * 1024 * 1024;

/// "Doors/North", "Doors" and "" for "Doors/North/open".
QStringList foldersAround(const QString& file)
{
    QStringList folders;
    for (QString folder = templateBaseFolder(file); !folder.isEmpty();
         folder = templateBaseFolder(folder))
        folders += folder;
    return folders << QString();
}

QString searchTextOf(const TemplateEntry& entry, const QString& path)
{
    const EventTemplate& content = entry.content;
    QString text
        = QStringList {path, content.event.name, content.event.data, content.description}.join(
            u'\n');
    for (const QString& tag : content.tags)
        text += tagMark + tag;
    return text.toCaseFolded();
}

/// An unresolved merge, as git leaves it in a file.
int mergeConflictLine(const QByteArray& bytes)
{
    const QByteArrayView marker("<<<<<<< ");
    if (bytes.startsWith(marker))
        return 1;
    const qsizetype at = bytes.indexOf(QByteArray("\n") + marker.toByteArray());
    return at < 0 ? 0 : static_cast<int>(bytes.first(at + 1).count('\n')) + 1;
}

} // namespace

TemplateFolder::TemplateFolder(const QString& root, Missing missing)
    : m_root(QDir::cleanPath(QFileInfo(root).absoluteFilePath()))
    , m_missing(missing)
{
}

Result<void> TemplateFolder::checkWritable() const
{
    if (m_missing == Missing::IsEmpty || QFileInfo(m_root).isDir())
        return {};
    return failure(ErrorKind::NotFound,
        Text::tr("Nothing was changed: the folder “%1” is not there. Bring it back, or choose "
                 "another one for the templates.")
            .arg(m_root));
}

Result<void> TemplateFolder::save(
    const QString& path, const EventTemplate& content, Replace replace, const QByteArray& basedOn)
{
    if (auto checked = checkTemplatePath(path); !checked)
        return checked;
    if (auto checked = checkWritable(); !checked)
        return checked;
    const TemplateEntry* known = entryAt(path);
    if (!known) {
        if (auto checked = checkFreePath(path, m_listing.entries, folderPaths()); !checked)
            return checked;
    }
    const QString file = known ? known->file : templateFile(path);
    const bool exists = QFileInfo::exists(absolute(file));
    if (exists && replace == Replace::OnlyKnown) {
        if (auto checked = checkReplacing(path, file, known, basedOn); !checked)
            return checked;
    }
    if (auto written = writeUnlessSame(file, content); !written)
        return written;
    refresh(file);
    return {};
}

/// The id is the file's: one that is there keeps its own, or none, and a new one gets one.
Result<void> TemplateFolder::writeUnlessSame(const QString& file, EventTemplate content) const
{
    const bool exists = QFileInfo::exists(absolute(file));
    const Result<QByteArray> bytes = exists ? readTemplateFile(absolute(file)) : QByteArray();
    const Result<EventTemplate> onDisk
        = bytes ? EventTemplate::fromFile(*bytes) : Result<EventTemplate>(Failure(bytes.error()));
    if (onDisk)
        content.id = onDisk->id;
    else if (content.id.isEmpty() || hasId(content.id))
        content.id = newTemplateId();
    if (onDisk && *onDisk == content.withoutOrphans())
        return {};
    const Result<QByteArray> checked = checkedTemplateBytes(content);
    if (!checked)
        return Failure(checked.error());
    return writeTemplateFile(absolute(file), *checked);
}

bool TemplateFolder::hasId(const QString& id) const
{
    const auto& entries = m_listing.entries;
    return std::any_of(entries.begin(), entries.end(),
        [&id](const TemplateEntry& entry) { return entry.content.id == id; });
}

Result<void> TemplateFolder::checkReplacing(const QString& path, const QString& file,
    const TemplateEntry* known, const QByteArray& basedOn) const
{
    if (known && !known->problem.isEmpty())
        return failure(ErrorKind::Conflict,
            Text::tr("“%1” holds something that this Herald cannot read, and saving would lose it.")
                .arg(path),
            known->problem);
    const Result<QByteArray> onDisk = readTemplateFile(absolute(file));
    if (!onDisk)
        return Failure(onDisk.error());
    const QByteArray expected = basedOn.isEmpty() && known ? known->revision : basedOn;
    if (templateRevision(*onDisk) == expected)
        return {};
    return failure(ErrorKind::Conflict,
        known
            ? Text::tr("“%1” was changed on disk meanwhile, and saving would lose that change.")
                  .arg(path)
            : Text::tr("A template “%1” is there already, and saving would replace it.").arg(path));
}

const TemplateEntry* TemplateFolder::entryAt(const QString& path) const
{
    const auto& entries = m_listing.entries;
    const auto at = std::find_if(entries.begin(), entries.end(),
        [&path](const TemplateEntry& entry) { return entry.path == path; });
    return at == entries.end() ? nullptr : &*at;
}

QString TemplateFolder::absolute(const QString& file) const
{
    return m_root + u'/' + file;
}

QStringList TemplateFolder::folderPaths() const
{
    QStringList paths;
    for (auto each = m_folders.constBegin(); each != m_folders.constEnd(); ++each) {
        if (!each.key().isEmpty())
            paths += templateFolderPath(each.key());
    }
    return paths;
}

Result<QString> TemplateFolder::folderAt(const QString& path) const
{
    QStringList folders;
    for (auto each = m_folders.constBegin(); each != m_folders.constEnd(); ++each) {
        if (!each.key().isEmpty() && templateFolderPath(each.key()) == path)
            folders += each.key();
    }
    if (folders.isEmpty())
        return failure(ErrorKind::NotFound, Text::tr("There is no folder “%1”.").arg(path));
    if (folders.size() == 1)
        return folders.constFirst();
    folders.sort();
    return failure(ErrorKind::Conflict,
        Text::tr("The folders “%1” and “%2” read the same. Rename one of them on disk first.")
            .arg(folders[0], folders[1]));
}

Result<void> TemplateFolder::scan()
{
    m_problem.clear();
    m_bytes = 0;
    m_folders.clear();
    checkRoot();
    const QString unreadable = m_problem;
    QHash<QString, Known> found;
    if (unreadable.isEmpty() && QFileInfo::exists(m_root)) {
        m_wasThere = true;
        scanFolder({}, 0, found);
    }
    m_known = std::move(found);
    list();
    if (unreadable.isEmpty())
        return {};
    return failure(ErrorKind::Storage, unreadable);
}

void TemplateFolder::checkRoot()
{
    const QFileInfo root(m_root);
    if (!root.exists() && (m_wasThere || m_missing == Missing::IsProblem))
        complain(
            Text::tr("The templates cannot be read: the folder “%1” is not there.").arg(m_root));
    else if (root.exists() && !root.isDir())
        complain(
            Text::tr("The templates cannot be read: “%1” is a file, not a folder.").arg(m_root));
    else if (root.exists() && !root.isReadable())
        complain(Text::tr("The templates cannot be read: you may not read the folder “%1”.")
                     .arg(m_root));
}

void TemplateFolder::scanFolder(const QString& folder, int depth, QHash<QString, Known>& found)
{
    const QString path = folder.isEmpty() ? m_root : absolute(folder);
    if (!QFileInfo(path).isReadable())
        return complain(Text::tr("The folder “%1” cannot be read.").arg(folder));
    if (depth > maxTemplateDepth)
        return complain(Text::tr("The folder “%1” is nested too deep to be read.").arg(folder));
    if (m_folders.size() == maxFiles)
        return complainOfTooMany();
    bool holdsOthers = false;
    m_folders.insert(folder, false);
    QDirIterator each(path, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    while (each.hasNext()) {
        const QFileInfo info = each.nextFileInfo();
        const QString name = info.fileName();
        const QString file = folder.isEmpty() ? name : folder + u'/' + name;
        if (name.startsWith(u'.'))
            continue;
        if (info.isDir() && !info.isSymLink())
            scanFolder(file, depth + 1, found);
        else if (info.isDir() || !name.endsWith(templateSuffix))
            holdsOthers = true;
        else if (found.size() == maxFiles)
            return complainOfTooMany();
        else
            found.insert(file, look(info, file));
    }
    m_folders.insert(folder, holdsOthers);
}

TemplateFolder::Known TemplateFolder::look(const QFileInfo& info, const QString& file)
{
    // Not QFileInfo::lastModified(), which asks for the time zone and knows no more than
    // milliseconds.
    std::error_code ignored;
    const auto modified = std::filesystem::last_write_time(info.filesystemFilePath(), ignored);
    const Stamp stamp {.size = info.size(), .modified = modified.time_since_epoch().count()};
    m_bytes += std::min<qint64>(stamp.size, maxTemplateBytes);
    // What could not be read has no revision, and may be readable now.
    const auto known = m_known.constFind(file);
    const bool wasRead = known != m_known.constEnd() && !known->entry.revision.isEmpty();
    if (wasRead && known->stamp == stamp && info.isReadable())
        return *known;

    Known looked {.stamp = stamp, .path = templatePath(file), .entry = {.path = {}, .file = file}};
    const auto broken = [&looked](const QString& problem) {
        looked.entry.problem = problem;
        return looked;
    };
    if (!info.exists())
        return broken(Text::tr("The link leads nowhere."));
    if (!info.isFile())
        return broken(Text::tr("This is not a file that can be read."));
    if (m_bytes > maxBytes)
        return broken(Text::tr("It was not read: the templates are larger than 256 MiB in all."));
    const Result<QByteArray> bytes = readTemplateFile(info.filePath());
    if (!bytes)
        return broken(bytes.error().text);
    looked.entry.revision = templateRevision(*bytes);
    Result<EventTemplate> content = EventTemplate::fromFile(*bytes);
    looked.entry.searchText = looked.path.toCaseFolded();
    const int conflict = content ? 0 : mergeConflictLine(*bytes);
    if (conflict > 0)
        return broken(
            Text::tr("The file holds a merge conflict that nobody has resolved, from line %1 on.")
                .arg(conflict));
    if (!content)
        return broken(content.error().text);
    looked.entry.content = *std::move(content);
    looked.entry.searchText = searchTextOf(looked.entry, looked.path);
    return looked;
}

void TemplateFolder::forget(const QString& file)
{
    if (const auto known = m_known.find(file.mid(m_root.size() + 1)); known != m_known.end())
        known->stamp = {};
}

void TemplateFolder::refresh(const QString& file)
{
    note(file);
    list();
}

/// Without a new list.
void TemplateFolder::note(const QString& file)
{
    const QFileInfo info(absolute(file));
    m_bytes -= std::min<qint64>(m_known.take(file).stamp.size, maxTemplateBytes);
    if (info.exists() || info.isSymLink())
        m_known.insert(file, look(info, file));
    if (info.exists()) {
        for (const QString& folder : foldersAround(file)) {
            if (!m_folders.contains(folder))
                m_folders.insert(folder, false);
        }
    }
}

/// Two files whose names read the same are told apart by their spelling on disk. Folders without
/// templates are sorted along as a template without a name.
void TemplateFolder::list()
{
    QHash<QString, int> uses;
    for (const Known& known : std::as_const(m_known))
        ++uses[known.path];
    QList<TemplateEntry> all;
    all.reserve(m_known.size());
    for (Known& known : m_known) {
        const bool isSecond
            = uses.value(known.path) > 1 && templateFile(known.path) != known.entry.file;
        known.entry.path = isSecond ? known.entry.file : known.path;
        all.append(known.entry);
    }
    for (const QString& folder : emptyFolders())
        all.append({.path = templateFolderPath(folder) + u'/'});
    TemplateListing listing {.problem = m_problem};
    for (TemplateEntry& entry : inTreeOrder(all)) {
        if (entry.path.endsWith(u'/'))
            listing.emptyFolders.append({entry.path.chopped(1), listing.entries.size()});
        else
            listing.entries.append(std::move(entry));
    }
    markClashes(listing.entries);
    if (listing.entries.size() > maxWatchedTemplateFiles)
        listing.notice = Text::tr(
            "Of the templates, Herald watches %n file(s). Where another program changes a further "
            "one in place, that is seen when the templates are read again (F5).",
            nullptr, static_cast<int>(maxWatchedTemplateFiles));
    m_listing = std::move(listing);
}

/// Those that hold nothing but folders: one with other files in it is somebody else's.
QStringList TemplateFolder::emptyFolders() const
{
    QSet<QString> taken;
    const auto take = [&taken](QString folder) {
        while (!folder.isEmpty() && !taken.contains(folder)) {
            taken.insert(folder);
            folder = templateBaseFolder(folder);
        }
    };
    for (auto each = m_known.constBegin(); each != m_known.constEnd(); ++each)
        take(templateBaseFolder(each.key()));
    for (auto each = m_folders.constBegin(); each != m_folders.constEnd(); ++each) {
        if (each.value())
            take(each.key());
    }
    QStringList folders;
    for (auto each = m_folders.constBegin(); each != m_folders.constEnd(); ++each) {
        if (!each.key().isEmpty() && !taken.contains(each.key()))
            folders += each.key();
    }
    return folders;
}

void TemplateFolder::complain(const QString& problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void TemplateFolder::complainOfTooMany()
{
    complain(Text::tr("There are more than %n template(s) or folders; the others are not shown.",
        nullptr, static_cast<int>(maxFiles)));
}

QStringList TemplateFolder::folders() const
{
    QStringList folders;
    for (auto each = m_folders.constBegin(); each != m_folders.constEnd(); ++each)
        folders += each.key().isEmpty() ? m_root : absolute(each.key());
    return folders;
}

QStringList TemplateFolder::files() const
{
    QStringList files;
    for (auto each = m_known.constBegin(); each != m_known.constEnd(); ++each)
        files += absolute(each.key());
    return files;
}

QStringList changedPaths(const TemplateListing& before, const TemplateListing& after)
{
    QHash<QString, QByteArray> revisions;
    for (const TemplateEntry& entry : before.entries)
        revisions.insert(entry.path, entry.revision);
    QStringList changed;
    for (const TemplateEntry& entry : after.entries) {
        const auto known = revisions.constFind(entry.path);
        if (known == revisions.constEnd() || *known != entry.revision)
            changed += entry.path;
        revisions.remove(entry.path);
    }
    return changed + revisions.keys();
}

} // namespace herald
