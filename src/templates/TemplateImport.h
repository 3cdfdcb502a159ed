// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"

#include <QFuture>

#include <functional>

namespace herald {

/// What other people and programs keep, read as templates. Every source is hostile until it has
/// been read: nothing is run, fetched or followed, tokens are dropped, and every size is bounded.

/// One that fits. Its path is below the folder that it was found in.
struct ImportedTemplate {
    QString path = {};
    EventTemplate content = {};

    friend bool operator==(const ImportedTemplate&, const ImportedTemplate&) = default;
};

/// What did not fit, or fits with a loss, and why.
struct ImportProblem {
    QString source = {}; ///< the file, and what in it
    int line = 0; ///< from 1; 0: the text says it, or all of the source is meant
    QString text = {}; ///< a translated sentence

    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

struct TemplateImport {
    QList<ImportedTemplate> templates = {}; ///< in the order of the source; no path comes twice
    QList<ImportProblem> problems = {}; ///< not imported
    QList<ImportProblem> notes = {}; ///< imported, but not all of it
};

inline constexpr qint64 maxImportFileBytes = 16'777'216; // 16 MiB, of one file
inline constexpr qint64 maxImportBytes
    = 67'108'864; // 64 MiB: of all files read, and of what they become
inline constexpr qsizetype maxImportItems = 10'000; ///< templates, and files looked at
inline constexpr qsizetype maxImportProblems = 1'000; ///< of each list; a last one counts the rest

/// Reads files and folders: Herald's templates and folders of them, a zip archive of them, a
/// Postman collection (v2.1), an Insomnia export (v4, JSON), a Bruno collection (.bru), curl
/// commands. Blocks. `goesOn` is asked with the number of templates found, and stops the reading
/// with false.
TemplateImport readTemplateImport(
    const QStringList& sources,
    const std::function<bool(qsizetype)>& goesOn = [](qsizetype) { return true; });

/// The same on a thread of its own: progressValue() counts the templates, cancel() stops it.
QFuture<TemplateImport> importTemplates(const QStringList& sources);

/// One file that is no folder, by its name and its bytes.
TemplateImport readTemplateImportFile(const QString& fileName, const QByteArray& bytes);

} // namespace herald
