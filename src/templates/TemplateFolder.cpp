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

#include <algorithm>
#include <filesystem>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateFolder)
};

constexpr qsizetype maxFiles = 100'000;
constexpr qint64 maxBytes = 256LL * 1024 * 1024;
constexpr int maxRemoved = 100;

QString baseFolder(const QString& path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

} // namespace

TemplateFolder::TemplateFolder(const QString& root)
    : m_root(QDir::cleanPath(QFileInfo(root).absoluteFilePath()))
{
}

Result<void> TemplateFolder::save(
    const QString& path, const EventTemplate& content, Replace replace, const QByteArray& basedOn)
{
    if (auto checked = checkTemplatePath(path); !checked)
        return checked;
    const TemplateEntry* known = entryAt(path);
    if (!known) {
        if (auto checked = checkFreePath(path, m_listing.entries); !checked)
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

Result<void> TemplateFolder::rename(const QString& from, const QString& to)
{
    const TemplateEntry* known = entryAt(from);
    if (!known)
        return failure(ErrorKind::NotFound, Text::tr("There is no template “%1”.").arg(from));
    if (from == to)
        return {};
    if (auto checked = checkTemplatePath(to); !checked)
        return checked;
    if (auto checked = checkFreePath(to, m_listing.entries, from); !checked)
        return checked;
    const QString oldFile = known->file;
    const QString newFile = templateFile(to);
    if (auto moved = moveTemplateFile(absolute(oldFile), absolute(newFile)); !moved)
        return moved;
    dropEmptyFolders(oldFile);
    m_bytes -= std::min<qint64>(m_known.take(oldFile).stamp.size, maxTemplateBytes);
    refresh(newFile);
    return {};
}

Result<void> TemplateFolder::remove(const QString& path)
{
    const TemplateEntry* known = entryAt(path);
    if (!known)
        return failure(ErrorKind::NotFound, Text::tr("There is no template “%1”.").arg(path));
    const Result<QString> place = newRemovedPlace();
    if (!place)
        return Failure(place.error());
    const QString file = known->file;
    if (auto moved = moveTemplateFile(absolute(file), *place + u'/' + file); !moved) {
        QDir(*place).removeRecursively();
        return moved;
    }
    dropEmptyFolders(file);
    m_removed.append({file, *place});
    refresh(file);
    return {};
}

Result<QString> TemplateFolder::undoRemove()
{
    if (m_removed.isEmpty())
        return failure(ErrorKind::NotFound, Text::tr("No deleted template is left to bring back."));
    const Removed last = m_removed.back();
    if (auto moved = moveTemplateFile(last.place + u'/' + last.file, absolute(last.file)); !moved)
        return Failure(moved.error());
    m_removed.removeLast();
    QDir(last.place).removeRecursively();
    refresh(last.file);
    return m_known.value(last.file).entry.path;
}

/// A new numbered folder below the library, out of the sight of this library and of git.
Result<QString> TemplateFolder::newRemovedPlace() const
{
    const QDir bin(absolute(QStringLiteral(".removed")));
    const auto failed = [&bin] {
        return failure(ErrorKind::Storage,
            Text::tr("The template was not deleted: the folder “%1”, from which it could be "
                     "brought back, cannot be written.")
                .arg(bin.path()));
    };
    if (!bin.mkpath(QStringLiteral(".")))
        return failed();
    if (!bin.exists(QStringLiteral(".gitignore"))) {
        if (auto written = writeTemplateFile(bin.filePath(QStringLiteral(".gitignore")), "*\n");
            !written)
            return failed();
    }
    int last = 0;
    const QStringList places = bin.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& place : places)
        last = std::max(last, place.toInt());
    for (const QString& place : places) {
        if (place.toInt() > 0 && place.toInt() <= last + 1 - maxRemoved)
            QDir(bin.filePath(place)).removeRecursively();
    }
    const QString place = QString::number(last + 1);
    if (!bin.mkdir(place))
        return failed();
    return bin.filePath(place);
}

void TemplateFolder::dropEmptyFolders(const QString& file) const
{
    QString folder = baseFolder(file);
    while (!folder.isEmpty() && QDir().rmdir(absolute(folder)))
        folder = baseFolder(folder);
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

Result<void> TemplateFolder::scan()
{
    m_problem.clear();
    m_bytes = 0;
    m_folders.clear();
    const QFileInfo root(m_root);
    if (root.exists() && !root.isDir())
        complain(
            Text::tr("The templates cannot be read: “%1” is a file, not a folder.").arg(m_root));
    else if (root.exists() && !root.isReadable())
        complain(Text::tr("The templates cannot be read: you may not read the folder “%1”.")
                     .arg(m_root));
    const QString unreadable = m_problem;
    QHash<QString, Known> found;
    if (root.exists() && unreadable.isEmpty())
        scanFolder({}, 0, found);
    m_known = std::move(found);
    list();
    if (unreadable.isEmpty())
        return {};
    return failure(ErrorKind::Storage, unreadable);
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
    m_folders.insert(path);
    QDirIterator each(path, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    while (each.hasNext()) {
        const QFileInfo info = each.nextFileInfo();
        const QString name = info.fileName();
        const QString file = folder.isEmpty() ? name : folder + u'/' + name;
        if (name.startsWith(u'.'))
            continue;
        if (info.isDir() && !info.isSymLink())
            scanFolder(file, depth + 1, found);
        if (info.isDir() || !name.endsWith(templateSuffix))
            continue;
        if (found.size() == maxFiles)
            return complainOfTooMany();
        found.insert(file, look(info, file));
    }
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
    if (!content)
        return broken(content.error().text);
    looked.entry.content = *std::move(content);
    return looked;
}

void TemplateFolder::forget(const QString& file)
{
    if (const auto known = m_known.find(file.mid(m_root.size() + 1)); known != m_known.end())
        known->stamp = {};
}

void TemplateFolder::refresh(const QString& file)
{
    const QFileInfo info(absolute(file));
    m_bytes -= std::min<qint64>(m_known.take(file).stamp.size, maxTemplateBytes);
    if (info.exists() || info.isSymLink())
        m_known.insert(file, look(info, file));
    for (QString folder = baseFolder(file); !folder.isEmpty(); folder = baseFolder(folder))
        m_folders.insert(absolute(folder));
    m_folders.insert(m_root);
    list();
}

/// Two files whose names read the same are told apart by their spelling on disk.
void TemplateFolder::list()
{
    QHash<QString, int> uses;
    for (const Known& known : std::as_const(m_known))
        ++uses[known.path];
    QList<TemplateEntry> entries;
    entries.reserve(m_known.size());
    for (Known& known : m_known) {
        const bool isSecond
            = uses.value(known.path) > 1 && templateFile(known.path) != known.entry.file;
        known.entry.path = isSecond ? known.entry.file : known.path;
        entries.append(known.entry);
    }
    m_listing = {.entries = inTreeOrder(entries), .problem = m_problem};
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
    return {m_folders.begin(), m_folders.end()};
}

QStringList TemplateFolder::files() const
{
    QStringList files;
    for (const QString& file : m_known.keys())
        files += absolute(file);
    return files;
}

} // namespace herald
