// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace herald {

/// One file of the library, good or broken.
struct TemplateEntry {
    QString path; ///< "Doors/open": folders and name as the user reads them, decoded, "/" between
    QString problem = {}; ///< not empty: the file is broken, and how; it is shown, never hidden, never deleted
    EventTemplate content = {};

    QString name() const { return path.section(u'/', -1); }
};

/// A folder of files Folder/Name.event.json. Reads and writes on a thread of its own; the list is kept in memory.
/// Changes on disk are noticed. Main thread only.
class TemplateLibrary : public QObject {
    Q_OBJECT
public:
    explicit TemplateLibrary(const QString& folder, QObject* parent = nullptr);
    ~TemplateLibrary() override;

    QFuture<Result<void>> load();
    QList<TemplateEntry> entries() const; ///< sorted by path, as a reader sorts
    std::optional<TemplateEntry> find(const QString& path) const;

    /// Replaces the file atomically; saving unchanged changes no byte. Refuses an empty path, and a new path that
    /// differs from another only by case.
    QFuture<Result<void>> save(const QString& path, const EventTemplate& content);
    /// Fails where the new path is taken.
    QFuture<Result<void>> rename(const QString& from, const QString& to);
    /// Moves the file out of the library; undoRemove() puts the very same bytes back.
    QFuture<Result<void>> remove(const QString& path);
    QFuture<Result<QString>> undoRemove(); ///< the restored path

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
