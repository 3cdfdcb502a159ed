// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateEntry.h"
#include "templates/TemplateImport.h"

namespace herald {

class TemplateLibrary;

/// What becomes of a template whose name the library has already.
enum class TakenName {
    Skip,
    Rename, ///< "open" becomes "open 2"
    Replace,
};

/// One template on its way into the library.
struct ImportStep {
    enum class Action {
        Add,
        Replace,
        Skip, ///< the name is taken
        Same, ///< the library has this very template
    };

    QString path = {}; ///< in the library
    QString wanted = {}; ///< the path it would have where none were taken
    EventTemplate content = {};
    Action action = Action::Add;
    QByteArray basedOn = {}; ///< Replace: the state that is replaced, TemplateEntry::revision
};

/// What an import will do, before it does anything.
struct ImportPlan {
    QList<ImportStep> steps = {};

    int count(ImportStep::Action action) const;
};

/// `into` is a folder of the library, or empty. Folders are spelt as the library spells them.
ImportPlan planImport(const QList<ImportedTemplate>& templates, const TemplateLibrary& library,
    const QString& into, TakenName taken);
/// The same for a library of these entries and folders.
ImportPlan planImport(const QList<ImportedTemplate>& templates, const QList<TemplateEntry>& entries,
    const QStringList& folders, const QString& into, TakenName taken);

} // namespace herald
