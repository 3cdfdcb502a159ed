// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <atomic>
#include <memory>

namespace herald {

class HistoryStore;
struct HistoryCheckReport;
struct OpenReport;

/// herald history check
class HistoryCheckCommand final : public Command {
    Q_OBJECT
public:
    explicit HistoryCheckCommand(const Environment& environment);
    ~HistoryCheckCommand() override;

    void start(const QStringList& arguments) override;
    void interrupt() override;

private:
    void check();
    void takeReport(const Result<HistoryCheckReport>& report);
    void rebuild();
    void rebuildSome();

    Syntax m_syntax;
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<HistoryStore> m_history; ///< of a rebuild
};

} // namespace herald
