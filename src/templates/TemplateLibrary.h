// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateEntry.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace herald {

/// A folder of files Folder/Name.event.json. Reads and writes on a thread of its own, one order
/// after the other; the list is kept in memory and is up to date when a future finishes. Changes on
/// disk are noticed within a moment: every folder and up to 5,000 files are watched; load() looks
/// at everything afresh. Main thread only.
///
/// A folder that holds nothing but folders is shown as an empty one; one with other files in it and
/// no templates is passed over.
///
/// Read are at most 100,000 files, 256 MiB of them, 32 folders deep. Hidden files and folders and
/// links to folders are passed over. Destruction waits for the orders given; their futures are
/// cancelled.
class TemplateLibrary : public QObject {
    Q_OBJECT
public:
    explicit TemplateLibrary(const QString& folder, QObject* parent = nullptr);
    ~TemplateLibrary() override;

    /// A folder that does not exist is an empty library; the first save makes it.
    QFuture<Result<void>> load();
    /// Another folder, read at once. Where it `mayBeMissing`, it is made by the first save, as the
    /// first one is; otherwise it is a problem that it is not there, and nothing is written. What
    /// was done before can no longer be undone.
    QFuture<Result<void>> setFolder(const QString& folder, bool mayBeMissing = false);
    QList<TemplateEntry> entries() const; ///< folders first, each level as a reader sorts
    std::optional<TemplateEntry> find(const QString& path) const;
    QString folder() const;
    /// What keeps some of the folder from being shown (a limit, a folder that cannot be read), or
    /// nothing.
    QString problem() const;
    QString notice() const; ///< a limit that the user should know of; nothing is missing
    QList<EmptyTemplateFolder> emptyFolders() const;
    QStringList folders() const; ///< "Doors/North", all that the tree shows

    /// Replaces the file atomically; saving unchanged changes no byte. Refuses an empty path, and a
    /// new path that differs from another only by case. Replaces only the state `basedOn`
    /// (TemplateEntry::revision; empty: the state that entries() shows) and no broken file, else
    /// fails with ErrorKind::Conflict and touches nothing. A new file gets an id, its own where
    /// another template has that of `content`; a file that is replaced keeps the id that it has, or
    /// none: find() tells it.
    QFuture<Result<void>> save(
        const QString& path, const EventTemplate& content, const QByteArray& basedOn = {});
    /// As save(), one after the other, for an import: many at once take much less time. Ends with
    /// the first that the disk does not take; one result for each until then.
    QFuture<Result<QList<Result<void>>>> saveAll(const QList<TemplateSave>& saves);
    /// The same as save(), whatever the file holds now.
    QFuture<Result<void>> overwrite(const QString& path, const EventTemplate& content);

    /// Each of these moves one file or folder, never onto another, and is undone by undo(). A new
    /// path says where a thing goes and what it is called there; "Doors/open" is moved to the top
    /// as "open". Empty folders are kept and shown.
    QFuture<Result<void>> rename(const QString& from, const QString& to);
    QFuture<Result<void>> renameFolder(const QString& from, const QString& to);
    /// "open 2" beside "open", with an id of its own.
    QFuture<Result<QString>> duplicate(const QString& path); ///< the new path
    QFuture<Result<void>> newFolder(const QString& path);
    /// Moves the file or folder out of the library, to .removed/NUMBER/ below its folder, where the
    /// last 100 stay.
    QFuture<Result<void>> remove(const QString& path);
    QFuture<Result<void>> removeFolder(const QString& path);
    /// Takes the last of these back that this object did, up to 100 one after the other: the very
    /// same bytes where they were. What is in the way stays, and is said.
    QFuture<Result<QString>> undo(); ///< the path that is there again
    /// What undo() would take back.
    std::optional<TemplateDeed> lastDeed() const;

Q_SIGNALS:
    void changed(); ///< entries(), emptyFolders(), problem(), notice() or lastDeed() differ
    /// Every path at or below `from` is now at or below `to`: by rename(), renameFolder() or
    /// undo(). Comes before changed().
    void moved(const QString& from, const QString& to);
    /// Another hand wrote, added or took away the templates at these paths; entries() shows them as
    /// they are now. Follows changed().
    void changedOnDisk(const QStringList& paths);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
