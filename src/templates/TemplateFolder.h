// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateEntry.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

class QFileInfo;

namespace herald {

/// The library's folder on disk. Every call may block: it lives on the library's thread.
class TemplateFolder {
public:
    enum class Replace { OnlyKnown, Anything };

    explicit TemplateFolder(const QString& root);

    const TemplateListing& listing() const { return m_listing; }
    QStringList folders() const; ///< absolute, to be watched
    QStringList files() const; ///< absolute, to be watched

    /// Reads what is new or changed since the last scan.
    Result<void> scan();
    /// The next scan reads this file (absolute path) whatever its times say.
    void forget(const QString& file);

    Result<void> save(const QString& path, const EventTemplate& content, Replace replace,
        const QByteArray& basedOn);
    Result<void> rename(const QString& from, const QString& to);
    Result<void> remove(const QString& path);
    Result<QString> undoRemove();

private:
    struct Stamp {
        qint64 size = 0;
        qint64 modified = 0; ///< in the file system's own units
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    struct Known {
        Stamp stamp;
        QString path; ///< what the file's name reads as; two files may read the same
        TemplateEntry entry;
    };
    struct Removed {
        QString file; ///< where it was, below the root
        QString place; ///< the numbered folder that holds it, absolute
    };

    void scanFolder(const QString& folder, int depth, QHash<QString, Known>& found);
    Known look(const QFileInfo& info, const QString& file);
    void refresh(const QString& file);
    void list();
    void complain(const QString& problem);
    void complainOfTooMany();

    const TemplateEntry* entryAt(const QString& path) const;
    Result<void> checkReplacing(const QString& path, const QString& file,
        const TemplateEntry* known, const QByteArray& basedOn) const;
    Result<void> writeUnlessSame(const QString& file, EventTemplate content) const;
    bool hasId(const QString& id) const;
    Result<QString> newRemovedPlace() const;
    void dropEmptyFolders(const QString& file) const;
    QString absolute(const QString& file) const;

    QString m_root;
    QHash<QString, Known> m_known; ///< by file below the root
    QSet<QString> m_folders; ///< absolute
    qint64 m_bytes = 0; ///< of all files read in this scan
    TemplateListing m_listing;
    QString m_problem;
    QList<Removed> m_removed;
};

} // namespace herald
