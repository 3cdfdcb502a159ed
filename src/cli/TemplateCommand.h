// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "templates/TemplateExport.h"
#include "templates/TemplateImporter.h"
#include "templates/TemplateLibrary.h"

namespace herald {

/// herald template list | show NAME | import FILE... | export NAME... --to TARGET
class TemplateCommand final : public Command {
    Q_OBJECT
public:
    explicit TemplateCommand(const Environment& environment);

    void start(const QStringList& arguments) override;
    /// An import ends after the template that is being written, and says what it has done.
    void interrupt() override;

private:
    using Action = void (TemplateCommand::*)();

    /// Nothing where the words and options fit no action.
    Action action() const;
    bool hasOnly(const QStringList& options) const;

    void list();
    void show();
    void importFiles();
    void planAndImport(const TemplateImport& import);
    void imported(const ImportReport& report);
    void exportChosen();
    Result<TemplateExport> exportOrder();
    void exported(const Result<int>& written);
    void say(const ImportProblem& problem);
    using Command::say;

    Syntax m_syntax;
    QStringList m_words; ///< after the action
    std::unique_ptr<TemplateLibrary> m_library;
    QFuture<TemplateImport> m_reading;
    std::unique_ptr<TemplateImporter> m_importer;
    bool m_isInterrupted = false;
};

} // namespace herald
