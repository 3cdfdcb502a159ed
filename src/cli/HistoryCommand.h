// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/HistoryFormat.h"
#include "history/search/HistoryQuery.h"

namespace herald {

class HistoryStore;
struct OpenReport;

/// herald history
class HistoryCommand final : public Command {
    Q_OBJECT
public:
    explicit HistoryCommand(const Environment& environment);
    ~HistoryCommand() override;

    void start(const QStringList& arguments) override;
    void interrupt() override;

private:
    void run(std::unique_ptr<Command> action, const QStringList& arguments);
    Result<void> readOptions();
    Result<HistoryQuery> readQuery() const;
    void takeHistory(const Result<OpenReport>& report);
    void askForPage(PublishId before);
    void takePage(const Result<QList<Publish>>& page);

    Syntax m_syntax;
    std::unique_ptr<Command> m_action; ///< import, say: then nothing of this one is used
    HistoryQuery m_query;
    qint64 m_left = 0; ///< rows still wanted
    std::unique_ptr<HistoryFormat> m_format;
    std::unique_ptr<HistoryStore> m_history;
};

} // namespace herald
