// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImportPlan.h"

#include <QObject>

namespace herald {

class TemplateLibrary;

/// What an import has done. Everything of the plan is in exactly one of the numbers.
struct ImportReport {
    int added = 0;
    int replaced = 0;
    int skipped = 0; ///< the name was taken
    int same = 0; ///< was there already
    int left = 0; ///< not begun, because of cancel() or a disk that takes no more
    QList<ImportProblem> failed = {}; ///< the source is the path in the library

    /// "12 templates imported, 3 replaced …", in the user's language.
    QString summary() const;
};

/// Carries out a plan, some templates at a time. Main thread only.
class TemplateImporter : public QObject {
    Q_OBJECT
public:
    /// The library must outlive the import.
    TemplateImporter(TemplateLibrary& library, ImportPlan plan, QObject* parent = nullptr);

    void start();
    /// Stops after the templates that are being written, 100 at most; finished() follows.
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const herald::ImportReport& report); ///< once

private:
    void next();
    void note(const QList<Result<void>>& saved);
    void note(const ImportStep& step, const Result<void>& saved);

    TemplateLibrary& m_library;
    ImportPlan m_plan;
    ImportReport m_report;
    qsizetype m_done = 0; ///< steps
    bool m_isCancelled = false;
};

} // namespace herald
