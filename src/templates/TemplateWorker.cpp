// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateWorker.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace herald {

namespace {

using namespace std::chrono_literals;

/// One checkout changes many files at once.
constexpr auto settleTime = 150ms;
/// Where the library does not exist yet, its appearing is what must be seen.
QString nearestExisting(QString folder)
{
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).path();
    return folder;
}

QStringList without(const QStringList& paths, const QStringList& others)
{
    const QSet<QString> unwanted(others.begin(), others.end());
    QStringList result;
    for (const QString& path : paths) {
        if (!unwanted.contains(path))
            result += path;
    }
    return result;
}

bool isReadableFolder(const QString& path)
{
    const QFileInfo info(path);
    return info.isDir() && info.isReadable();
}

} // namespace

TemplateWorker::TemplateWorker(const QString& root)
    : m_folder(root)
    , m_actions(m_folder)
    , m_watcher(this)
    , m_debounce(this)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(settleTime);
    connect(&m_debounce, &QTimer::timeout, this, &TemplateWorker::rescan);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &TemplateWorker::noteFile);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &TemplateWorker::noteFolder);
}

TemplateListing TemplateWorker::listing() const
{
    TemplateListing listing = m_folder.listing();
    listing.lastDeed = m_actions->last();
    if (m_isBlind && listing.notice.isEmpty())
        listing.notice = tr("The operating system watches no more files for Herald. What other "
                            "programs change is seen when the templates are read again (F5).");
    return listing;
}

Result<void> TemplateWorker::setRoot(const QString& root, TemplateFolder::Missing missing)
{
    m_actions.reset();
    m_folder = TemplateFolder(root, missing);
    m_actions.emplace(m_folder);
    m_isRead = false;
    return scan();
}

Result<void> TemplateWorker::scan()
{
    const TemplateListing before = m_folder.listing();
    Result<void> result = m_folder.scan();
    const QStringList changed = m_isRead ? changedPaths(before, m_folder.listing()) : QStringList();
    if (m_folder.listing() != before)
        Q_EMIT scanned(listing(), changed);
    m_isRead = true;
    return result;
}

Result<void> TemplateWorker::rename(const QString& from, const QString& to, bool isFolder)
{
    Result<void> result
        = isFolder ? m_actions->renameFolder(from, to) : m_actions->rename(from, to);
    if (result && from != to)
        Q_EMIT moved(from, to);
    return result;
}

Result<QString> TemplateWorker::undo()
{
    const std::optional<TemplateDeed> deed = m_actions->last();
    Result<QString> result = m_actions->undo();
    using Kind = TemplateDeed::Kind;
    if (result && (deed->kind == Kind::Rename || deed->kind == Kind::Move))
        Q_EMIT moved(deed->to, deed->path);
    return result;
}

void TemplateWorker::syncWatches()
{
    if (addWatches())
        noteFolder();
}

/// Whether anything is newly watched.
bool TemplateWorker::addWatches()
{
    QStringList folders = m_folder.folders();
    if (folders.isEmpty())
        folders += nearestExisting(m_folder.root());
    const QStringList files = m_folder.files().mid(0, maxWatchedTemplateFiles);
    const QStringList wanted = folders + files;
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    if (const QStringList surplus = without(watched, wanted); !surplus.isEmpty())
        m_watcher.removePaths(surplus);
    const QStringList added = without(wanted, watched);
    if (added.isEmpty())
        return false;
    const QStringList refused = m_watcher.addPaths(added);
    m_isBlind = std::any_of(refused.begin(), refused.end(), isReadableFolder);
    return refused.size() < added.size();
}

void TemplateWorker::noteFile(const QString& file)
{
    m_folder.forget(file);
    noteFolder();
}

/// Not restarted by further changes, so that a busy folder is still looked at.
void TemplateWorker::noteFolder()
{
    if (!m_debounce.isActive())
        m_debounce.start();
}

void TemplateWorker::rescan()
{
    std::ignore = scan(); // a failure is in the listing
    syncWatches();
}

} // namespace herald
