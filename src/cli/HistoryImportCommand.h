// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <memory>

namespace herald {

class HistoryImport;
class HistoryStore;
struct HistoryImportProgress;
struct HistoryImportReport;
struct OpenReport;

/// herald history import
class HistoryImportCommand final : public Command {
    Q_OBJECT
public:
    explicit HistoryImportCommand(const Environment& environment);
    ~HistoryImportCommand() override;

    void start(const QStringList& arguments) override;
    void interrupt() override;

private:
    void takeHistory(const Result<OpenReport>& report);
    void takeRead(const HistoryImportReport& report);
    void takeEnd(const HistoryImportReport& report);
    void takeFailure(const Error& error);
    void showProgress(const HistoryImportProgress& progress);

    Syntax m_syntax;
    bool m_isRefused = false; ///< for its bad lines
    bool m_isInterrupted = false;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<HistoryImport> m_import; ///< uses the history
};

} // namespace herald
