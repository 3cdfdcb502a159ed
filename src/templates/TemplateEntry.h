// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"

namespace herald {

/// One file of the library, good or broken.
struct TemplateEntry {
    QString path; ///< "Doors/open": folders and name as the user reads them, decoded, "/" between;
                  ///< unique
    QString problem
        = {}; ///< not empty: the file is broken, and how; it is shown, never hidden, never deleted
    EventTemplate content = {};
    QString file = {}; ///< below the library's folder, as on disk
    QByteArray revision
        = {}; ///< stands for the very bytes of the file; empty where they could not be read

    QString name() const { return path.section(u'/', -1); }

    friend bool operator==(const TemplateEntry&, const TemplateEntry&) = default;
};

/// The revision as Lineage names it: its first 12 hex digits.
inline QString templateVersion(const QByteArray& revision)
{
    return QString::fromLatin1(revision.first(qMin<qsizetype>(revision.size(), 12)));
}

/// What the library holds at one moment.
struct TemplateListing {
    QList<TemplateEntry> entries
        = {}; ///< as the tree shows them: folders first, each level as a reader sorts
    QString problem = {}; ///< what keeps some of the folder from being shown; empty: nothing

    friend bool operator==(const TemplateListing&, const TemplateListing&) = default;
};

} // namespace herald
