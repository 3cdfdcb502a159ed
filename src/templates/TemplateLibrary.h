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
    QList<TemplateEntry> entries() const; ///< folders first, each level as a reader sorts
    std::optional<TemplateEntry> find(const QString& path) const;
    QString folder() const;
    /// What keeps some of the folder from being shown (a limit, a folder that cannot be read), or
    /// nothing.
    QString problem() const;

    /// Replaces the file atomically; saving unchanged changes no byte. Refuses an empty path, and a
    /// new path that differs from another only by case. Replaces only the state `basedOn`
    /// (TemplateEntry::revision; empty: the state that entries() shows) and no broken file, else
    /// fails with ErrorKind::Conflict and touches nothing. A new file gets an id, its own where
    /// another template has that of `content`; a file that is replaced keeps the id that it has, or
    /// none: find() tells it.
    QFuture<Result<void>> save(
        const QString& path, const EventTemplate& content, const QByteArray& basedOn = {});
    /// The same, whatever the file holds now.
    QFuture<Result<void>> overwrite(const QString& path, const EventTemplate& content);
    /// Fails where the new path is taken.
    QFuture<Result<void>> rename(const QString& from, const QString& to);
    /// Moves the file out of the library, to .removed/NUMBER/ below its folder, where the last 100
    /// stay.
    QFuture<Result<void>> remove(const QString& path);
    /// Puts the very same bytes back: the last remove() of this object first.
    QFuture<Result<QString>> undoRemove(); ///< the restored path

Q_SIGNALS:
    void changed(); ///< entries() or problem() differ from before

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
