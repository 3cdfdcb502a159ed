// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateWorker.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <chrono>
#include <tuple>

namespace herald {

namespace {

using namespace std::chrono_literals;

/// One checkout changes many files at once.
constexpr auto settleTime = 150ms;
/// The operating system's watches are few; beyond these, a file rewritten in place is seen at the
/// next scan.
constexpr qsizetype maxWatchedFiles = 5000;

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

} // namespace

TemplateWorker::TemplateWorker(const QString& root)
    : m_folder(root)
    , m_root(QDir::cleanPath(QFileInfo(root).absoluteFilePath()))
    , m_watcher(this)
    , m_debounce(this)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(settleTime);
    connect(&m_debounce, &QTimer::timeout, this, &TemplateWorker::rescan);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &TemplateWorker::noteFile);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &TemplateWorker::noteFolder);
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
        folders += nearestExisting(m_root);
    const QStringList files = m_folder.files().mid(0, maxWatchedFiles);
    const QStringList wanted = folders + files;
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    if (const QStringList surplus = without(watched, wanted); !surplus.isEmpty())
        m_watcher.removePaths(surplus);
    const QStringList added = without(wanted, watched);
    if (added.isEmpty())
        return false;
    const QStringList refused = m_watcher.addPaths(added);
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
    const TemplateListing before = m_folder.listing();
    std::ignore = m_folder.scan(); // a failure is in the listing
    if (m_folder.listing() != before)
        Q_EMIT scanned(m_folder.listing());
    syncWatches();
}

} // namespace herald
