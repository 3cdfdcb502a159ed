// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImporter.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportTemplatesDialog;
}

namespace herald {

class ImportItemsModel;
class TemplateLibrary;

/// Shows what an import will do before it does it: what fits, what does not and why, and what
/// becomes of names that are taken. Reads and writes in the background; Cancel stops either, and
/// what was written is said. Open it with open(); it has no event loop of its own.
class ImportTemplatesDialog : public QDialog {
    Q_OBJECT
public:
    /// The library must outlive the dialog, and be loaded.
    ImportTemplatesDialog(
        TemplateLibrary& library, const QStringList& sources, QWidget* parent = nullptr);
    ~ImportTemplatesDialog() override;

    /// Cancels; closes only where nothing is under way.
    void reject() override;

Q_SIGNALS:
    void imported(const herald::ImportReport& report);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Stage { Reading, Ready, Writing, Done };

    void read(const QStringList& sources);
    void show(const TemplateImport& import);
    void plan();
    void write();
    void finish(const ImportReport& report);
    void enter(Stage stage);
    void sayPlan();

    TemplateLibrary& m_library;
    std::unique_ptr<Ui::ImportTemplatesDialog> m_ui;
    ImportItemsModel* m_items;
    Stage m_stage = Stage::Reading;
    QFuture<TemplateImport> m_reading;
    TemplateImport m_import;
    ImportPlan m_plan;
    TemplateImporter* m_importer = nullptr;
};

} // namespace herald
