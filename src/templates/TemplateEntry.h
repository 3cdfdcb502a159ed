// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"
#include "templates/TemplateDeed.h"

namespace herald {

/// One file of the library, good or broken.
struct TemplateEntry {
    QString path; ///< "Doors/open": folders and name as the user reads them, decoded, "/" between;
                  ///< unique
    QString problem
        = {}; ///< not empty: the file is broken, and how; it is shown, never hidden, never deleted
    /// Not empty: the file can be used, but its name or its id stands in another one's way.
    QString warning = {};
    EventTemplate content = {};
    QString file = {}; ///< below the library's folder, as on disk
    QByteArray revision
        = {}; ///< stands for the very bytes of the file; empty where they could not be read

    /// What a search looks through, letter case folded: path, event name, data and description, a
    /// line each, then each tag behind tagMark.
    QString searchText = {};

    QString name() const { return path.section(u'/', -1); }

    friend bool operator==(const TemplateEntry&, const TemplateEntry&) = default;
};

/// The revision as Lineage names it: its first 12 hex digits.
inline QString templateVersion(const QByteArray& revision)
{
    return QString::fromLatin1(revision.first(qMin<qsizetype>(revision.size(), 12)));
}

/// Stands before each tag in TemplateEntry::searchText.
inline constexpr QChar tagMark = u'\x1f';

/// What marks of the user's own belong to (TemplateMarks), and what the history names: the id, or
/// the path where the file has none.
inline QString templateKey(const TemplateEntry& entry)
{
    return entry.content.id.isEmpty() ? entry.path : entry.content.id;
}

/// A folder without templates, in the tree's order.
struct EmptyTemplateFolder {
    QString path;
    qsizetype before = 0; ///< the entry that the tree shows next

    friend bool operator==(const EmptyTemplateFolder&, const EmptyTemplateFolder&) = default;
};

/// One template to be saved: see TemplateLibrary::save().
struct TemplateSave {
    QString path = {};
    EventTemplate content = {};
    QByteArray basedOn = {};
};

/// What the library holds at one moment.
struct TemplateListing {
    QList<TemplateEntry> entries
        = {}; ///< as the tree shows them: folders first, each level as a reader sorts
    QList<EmptyTemplateFolder> emptyFolders = {};
    QString notice = {}; ///< a limit that the user should know of; nothing is missing
    std::optional<TemplateDeed> lastDeed = {}; ///< what undo would take back
    QString problem = {}; ///< what keeps some of the folder from being shown; empty: nothing

    friend bool operator==(const TemplateListing&, const TemplateListing&) = default;
};

} // namespace herald
