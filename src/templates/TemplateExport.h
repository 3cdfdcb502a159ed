// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateEntry.h"

#include <QFuture>

namespace herald {

/// Templates as files for others. What is exported is imported to the same bytes.

enum class ExportForm {
    File, ///< one template
    Folder, ///< Folder/Name.event.json below it, as a library has it
    Zip, ///< the same in an archive; the same templates give the same bytes
};

struct TemplateExport {
    QList<TemplateEntry> entries = {};
    QString target = {}; ///< a file, or a folder that is made where it is missing
    ExportForm form = ExportForm::Folder;
    bool mayReplace = false; ///< what is at the target already and differs
};

/// As a name tells it: a zip archive by ".zip"; a file by ".json", or because it is one; else a
/// folder.
ExportForm exportForm(const QString& target);

/// The templates with these paths, and all in the folders with these paths; fails with NotFound
/// where there is neither. In the order of the library, each once.
Result<QList<TemplateEntry>> chosenTemplates(
    const QList<TemplateEntry>& library, const QStringList& paths);

/// Writes, and says how many templates were written. Refuses broken templates, and (Conflict)
/// different files that are there already; then nothing was written. Blocks.
Result<int> writeTemplateExport(const TemplateExport& order);
/// The same on another thread.
QFuture<Result<int>> exportTemplates(const TemplateExport& order);

/// The bytes of the archive.
Result<QByteArray> templateZip(const QList<TemplateEntry>& entries);

} // namespace herald
