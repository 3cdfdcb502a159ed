// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateActions.h"

#include "templates/TemplateBin.h"
#include "templates/TemplateClash.h"
#include "templates/TemplateFile.h"
#include "templates/TemplatePath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateActions)
};

using Kind = TemplateDeed::Kind;

constexpr qsizetype maxUndo = 100; // as many as TemplateBin keeps

QStringList missingFolders(QString folder)
{
    QStringList missing;
    for (; !QFileInfo::exists(folder) && !QDir(folder).isRoot(); folder = QFileInfo(folder).path())
        missing.prepend(folder);
    return missing;
}

void dropEmpty(const QStringList& folders)
{
    for (auto folder = folders.crbegin(); folder != folders.crend(); ++folder)
        std::ignore = QDir().rmdir(*folder); // not where something else came to lie in it
}

Kind kindOfMove(const QString& from, const QString& to)
{
    return templateBaseFolder(from) == templateBaseFolder(to) ? Kind::Rename : Kind::Move;
}

Failure noTemplate(const QString& path)
{
    return failure(ErrorKind::NotFound, Text::tr("There is no template “%1”.").arg(path));
}

} // namespace

TemplateActions::TemplateActions(TemplateFolder& folder)
    : m_folder(folder)
{
}

Result<void> TemplateActions::rename(const QString& from, const QString& to)
{
    const TemplateEntry* known = m_folder.entryAt(from);
    if (!known)
        return noTemplate(from);
    if (from == to)
        return {};
    if (auto checked = checkTemplatePath(to); !checked)
        return checked;
    if (auto checked = checkFreePath(to, m_folder.listing().entries, m_folder.folderPaths(), from);
        !checked)
        return checked;
    return move(
        {.kind = kindOfMove(from, to), .path = from, .to = to}, known->file, templateFile(to));
}

Result<void> TemplateActions::renameFolder(const QString& from, const QString& to)
{
    const Result<QString> folder = m_folder.folderAt(from);
    if (!folder)
        return Failure(folder.error());
    if (from == to)
        return {};
    if (to.startsWith(from + u'/'))
        return failure(ErrorKind::InvalidInput, Text::tr("A folder cannot be moved into itself."));
    if (auto checked = checkTemplateFolder(to); !checked)
        return checked;
    if (auto checked = checkFreeFolder(to, m_folder.folderPaths(), from); !checked)
        return checked;
    for (const QString& inner : m_folder.folderPaths()) {
        if (!inner.startsWith(from + u'/'))
            continue;
        if (auto checked = checkTemplateFolder(to + inner.sliced(from.size())); !checked)
            return checked;
    }
    return move({.kind = kindOfMove(from, to), .isFolder = true, .path = from, .to = to}, *folder,
        templateFolderOnDisk(to));
}

Result<void> TemplateActions::move(const TemplateDeed& deed, const QString& from, const QString& to)
{
    Done done {.deed = deed, .now = m_folder.absolute(to), .before = m_folder.absolute(from)};
    done.madeFolders = missingFolders(QFileInfo(done.now).path());
    if (auto moved = moveTemplateFile(done.before, done.now); !moved) {
        dropEmpty(done.madeFolders);
        return moved;
    }
    remember(done);
    lookAgain();
    return {};
}

Result<QString> TemplateActions::duplicate(const QString& path)
{
    const TemplateEntry* known = m_folder.entryAt(path);
    if (!known)
        return noTemplate(path);
    if (!known->problem.isEmpty())
        return failure(ErrorKind::InvalidInput,
            Text::tr("“%1” cannot be read, so it cannot be duplicated. %2")
                .arg(path, known->problem));
    if (auto checked = m_folder.checkWritable(); !checked)
        return Failure(checked.error());
    const QString copy = freeCopyPath(path);
    if (auto checked = checkTemplatePath(copy); !checked)
        return Failure(checked.error());
    EventTemplate content = known->content;
    content.id = newTemplateId();
    if (auto saved = m_folder.save(copy, content, TemplateFolder::Replace::OnlyKnown, {}); !saved)
        return Failure(saved.error());
    remember({.deed = {.kind = Kind::Duplicate, .path = path, .to = copy},
        .now = m_folder.absolute(templateFile(copy)),
        .before = {}});
    return copy;
}

/// "open 2" of "open", "open 3" of "open 2".
QString TemplateActions::freeCopyPath(const QString& path) const
{
    static const QRegularExpression number(QStringLiteral(" [1-9][0-9]{0,4}$"));
    const QRegularExpressionMatch match = number.match(path);
    const QString stem = match.hasMatch() ? path.first(match.capturedStart()) : path;
    QSet<QString> taken;
    for (const TemplateEntry& entry : m_folder.listing().entries)
        taken.insert(templatePathKey(entry.path));
    int next = match.hasMatch() ? match.captured().toInt() + 1 : 2;
    const auto isTaken = [&](const QString& copy) {
        return taken.contains(templatePathKey(copy))
            || QFileInfo::exists(m_folder.absolute(templateFile(copy)));
    };
    QString copy;
    do
        copy = QStringLiteral("%1 %2").arg(stem).arg(next++);
    while (isTaken(copy));
    return copy;
}

Result<void> TemplateActions::newFolder(const QString& path)
{
    if (auto checked = checkTemplateFolder(path); !checked)
        return checked;
    if (auto checked = checkFreeFolder(path, m_folder.folderPaths()); !checked)
        return checked;
    if (auto checked = m_folder.checkWritable(); !checked)
        return checked;
    const QString folder = m_folder.absolute(templateFolderOnDisk(path));
    const QStringList made = missingFolders(folder);
    if (made.isEmpty())
        return failure(ErrorKind::InvalidInput,
            Text::tr("“%1” is there already.").arg(QDir::toNativeSeparators(folder)));
    if (!QDir().mkpath(folder)) {
        dropEmpty(made);
        return failure(ErrorKind::Storage,
            Text::tr("The folder “%1” cannot be made.").arg(QDir::toNativeSeparators(folder)));
    }
    remember({.deed = {.kind = Kind::NewFolder, .isFolder = true, .path = path, .to = path},
        .now = folder,
        .before = {},
        .madeFolders = made});
    lookAgain();
    return {};
}

Result<void> TemplateActions::remove(const QString& path)
{
    const TemplateEntry* known = m_folder.entryAt(path);
    if (!known)
        return noTemplate(path);
    return moveAway({.kind = Kind::Delete, .path = path}, known->file);
}

Result<void> TemplateActions::removeFolder(const QString& path)
{
    const Result<QString> folder = m_folder.folderAt(path);
    if (!folder)
        return Failure(folder.error());
    return moveAway({.kind = Kind::Delete, .isFolder = true, .path = path}, *folder);
}

Result<void> TemplateActions::moveAway(const TemplateDeed& deed, const QString& file)
{
    const Result<QString> place = newRemovedPlace(m_folder.root());
    if (!place)
        return Failure(place.error());
    const Done done {.deed = deed,
        .now = *place + u'/' + file,
        .before = m_folder.absolute(file),
        .removedPlace = *place};
    if (auto moved = moveTemplateFile(done.before, done.now); !moved) {
        QDir(*place).removeRecursively();
        return moved;
    }
    remember(done);
    lookAgain();
    return {};
}

Result<QString> TemplateActions::undo()
{
    if (m_done.isEmpty())
        return failure(ErrorKind::NotFound, Text::tr("Nothing is left that could be undone."));
    const Done last = m_done.constLast();
    const Result<void> takenBack = last.before.isEmpty() ? takeBackNew(last) : takeBack(last);
    // What is gone cannot be brought back, and must not keep back what was done before it.
    if (takenBack || takenBack.error().kind == ErrorKind::NotFound)
        m_done.removeLast();
    lookAgain();
    if (!takenBack)
        return Failure(takenBack.error());
    return last.deed.kind == Kind::NewFolder ? templateBaseFolder(last.deed.path) : last.deed.path;
}

Result<void> TemplateActions::takeBack(const Done& done) const
{
    if (auto moved = moveTemplateFile(done.now, done.before); !moved)
        return moved;
    dropEmpty(done.madeFolders);
    if (!done.removedPlace.isEmpty())
        QDir(done.removedPlace).removeRecursively();
    return {};
}

/// A copy may hold work by now, and goes where the deleted go; a folder must be empty again.
Result<void> TemplateActions::takeBackNew(const Done& done) const
{
    if (done.deed.isFolder) {
        if (!QFileInfo::exists(done.now))
            return failure(ErrorKind::NotFound,
                Text::tr("The folder “%1” is gone already.").arg(done.deed.path));
        if (!QDir().rmdir(done.now))
            return failure(ErrorKind::Conflict,
                Text::tr("The folder “%1” is not empty any more, so it stays.")
                    .arg(done.deed.path));
        dropEmpty(done.madeFolders);
        return {};
    }
    const Result<QString> place = newRemovedPlace(m_folder.root());
    if (!place)
        return Failure(place.error());
    const Result<void> moved
        = moveTemplateFile(done.now, *place + u'/' + QFileInfo(done.now).fileName());
    if (!moved)
        QDir(*place).removeRecursively();
    return moved;
}

std::optional<TemplateDeed> TemplateActions::last() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.constLast().deed);
}

void TemplateActions::remember(const Done& done)
{
    if (m_done.size() == maxUndo)
        m_done.removeFirst();
    m_done.append(done);
}

/// A failure is in the listing.
void TemplateActions::lookAgain()
{
    std::ignore = m_folder.scan();
}

} // namespace herald
