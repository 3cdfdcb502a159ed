// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImport.h"

#include <QHash>
#include <QSet>

namespace herald {

/// Where something to import stands.
struct ImportOrigin {
    QString source = {};
    int line = 0;
};

/// Gathers an import within its bounds.
class TemplateImportCollector {
public:
    /// A template by the names of its folders and its own, as another program spelt them: they are
    /// made to fit, and a name that is taken gets a number. False where it cannot be one: said.
    bool take(const QStringList& names, const EventTemplate& content, const ImportOrigin& origin);
    /// One of Herald's own, by its file's path below the folder.
    void takeFile(const QString& file, const QByteArray& bytes, const ImportOrigin& origin);
    void refuse(const ImportOrigin& origin, const QString& text);
    void note(const ImportOrigin& origin, const QString& text);

    qsizetype count() const { return m_import.templates.size(); }
    /// Whether it takes no more; says so once.
    bool isFull(const QString& source);
    TemplateImport finish();

private:
    bool add(const QString& path, const EventTemplate& content, const ImportOrigin& origin);
    static void append(QList<ImportProblem>& list, qsizetype& left, const ImportOrigin& origin,
        const QString& text);

    TemplateImport m_import;
    QSet<QString> m_keys; ///< of the paths
    QHash<QString, int> m_numbers; ///< the last given to a path that came again
    qsizetype m_problemsLeft = 0; ///< that the list had no room for
    qsizetype m_notesLeft = 0;
    qint64 m_bytes = 0; ///< of the templates, as files
    bool m_isFull = false;
};

} // namespace herald
