// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/AccountChoice.h"
#include "cli/Command.h"
#include "cli/RunOptions.h"
#include "cloud/NetworkWatch.h"
#include "rows/RowCheck.h"
#include "runs/RateLimit.h"
#include "runs/Run.h"
#include "runs/SleepWatch.h"
#include "templates/TemplateEntry.h"

#include <memory>
#include <optional>

namespace herald {

class Expander;
class HistoryStore;
struct OpenReport;
class Publisher;
class RunStore;
struct Services;
class TemplateLibrary;

/// herald run
class RunCommand final : public Command {
    Q_OBJECT
public:
    explicit RunCommand(const Environment& environment);
    ~RunCommand() override;

    void start(const QStringList& arguments) override;
    void interrupt() override;

private:
    void loadTemplate();
    void takeTemplate(const Result<TemplateEntry>& found);
    void choose();
    bool isConfirmed();
    void openHistory();
    void takeHistory(const Result<OpenReport>& report);
    void takeInterrupted(const Result<QList<RunRecord>>& runs);
    void check();
    RowsOrder rowsOrder() const;
    void takeRows(const RowsReport& report);
    void dryRun(const RowsReport& report);
    RunPlan planOf(const RowsReport& report) const;
    void begin(const RowsReport& report);
    void resume(const RunRecord& record);
    void makeRun();
    void showProgress(const RunProgress& progress);
    void takeEnd(const RunProgress& progress);
    void giveUp(const Error& error);
    QString place() const;

    Syntax m_syntax;
    RunOptions m_options;
    std::unique_ptr<TemplateLibrary> m_library;
    std::optional<TemplateEntry> m_template;
    Composition m_composition; ///< the template's, or an empty one
    ChosenAccount m_chosen;
    std::optional<GuardPermit> m_permit;
    RowCheck m_check;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<Expander> m_expander;
    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<Publisher> m_publisher;
    RateLimits m_limits;
    std::unique_ptr<NetworkWatch> m_network;
    std::unique_ptr<SleepWatch> m_sleep;
    std::unique_ptr<Run> m_run;
    RunPause m_saidPause = RunPause::None;
    qint64 m_saidTenths = 0;
    bool m_isInterrupted = false;
};

} // namespace herald
