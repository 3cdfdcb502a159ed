// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateEntry.h"

#include <QHash>
#include <QStringList>

class QFileInfo;

namespace herald {

/// The operating system's watches are few; beyond these, a file rewritten in place is seen at the
/// next scan.
inline constexpr qsizetype maxWatchedTemplateFiles = 5000;

/// The library's folder on disk. Every call may block: it lives on the library's thread.
class TemplateFolder {
public:
    enum class Replace { OnlyKnown, Anything };
    /// What it means that the folder is not there: it is made by the first save, or something is
    /// wrong and nothing is written.
    enum class Missing { IsEmpty, IsProblem };

    explicit TemplateFolder(const QString& root, Missing missing = Missing::IsEmpty);

    const TemplateListing& listing() const { return m_listing; }
    const QString& root() const { return m_root; }
    QStringList folders() const; ///< absolute, to be watched
    QStringList files() const; ///< absolute, to be watched

    /// Reads what is new or changed since the last scan.
    Result<void> scan();
    /// The next scan reads this file (absolute path) whatever its times say.
    void forget(const QString& file);
    /// Looks at one file, below the root, afresh.
    void refresh(const QString& file);

    Result<void> save(const QString& path, const EventTemplate& content, Replace replace,
        const QByteArray& basedOn);
    /// The same for many, which replace only what is known, in a fraction of the time. Ends with
    /// the first that the disk does not take; one result for each until then.
    QList<Result<void>> saveAll(const QList<TemplateSave>& saves);

    /// Refuses while the folder is missing and must not be made.
    Result<void> checkWritable() const;
    const TemplateEntry* entryAt(const QString& path) const;
    QStringList folderPaths() const; ///< "Doors/North", all of them
    /// The folder on disk, below the root.
    Result<QString> folderAt(const QString& path) const;
    QString absolute(const QString& file) const;

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

    void checkRoot();
    void scanFolder(const QString& folder, int depth, QHash<QString, Known>& found);
    Known look(const QFileInfo& info, const QString& file);
    void note(const QString& file);
    void list();
    QStringList emptyFolders() const;
    void complain(const QString& problem);
    void complainOfTooMany();

    Result<void> writeUnlessSame(const QString& file, EventTemplate content) const;
    bool hasId(const QString& id) const;
    class Batch;
    Result<void> checkReplacing(const QString& path, const QString& file,
        const TemplateEntry* known, const QByteArray& basedOn) const;

    QString m_root;
    Missing m_missing;
    bool m_wasThere = false;
    QHash<QString, Known> m_known; ///< by file below the root
    QHash<QString, bool> m_folders; ///< below the root, the root itself is ""; whether other files
                                    ///< are in it
    qint64 m_bytes = 0; ///< of all files read in this scan
    TemplateListing m_listing;
    QString m_problem;
};

/// What differs between the two: paths that came, went, or hold something else.
QStringList changedPaths(const TemplateListing& before, const TemplateListing& after);

} // namespace herald
