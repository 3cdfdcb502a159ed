// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/AccountChoice.h"
#include "cli/Command.h"
#include "cli/InputReader.h"
#include "cli/PublishOptions.h"
#include "event/EventLint.h"

#include <QPointer>

namespace herald {

class HistoryStore;
struct Publish;
class Publisher;
class PublishJob;
struct OpenReport;
struct Services;

/// herald publish
class PublishCommand final : public Command {
    Q_OBJECT
public:
    explicit PublishCommand(const Environment& environment);
    ~PublishCommand() override;

    void start(const QStringList& arguments) override;
    void interrupt() override;

private:
    void readData();
    void takeData(const Result<QByteArray>& bytes);
    void prepare();
    void sayFindings(const QList<Finding>& findings) const;
    void dryRun(const QList<Finding>& findings);
    void openHistory();
    void takeHistory(const Result<OpenReport>& report);
    void publish();
    void end(const Publish& publish, const QString& storageError);
    void giveUp(const Error& error);

    Syntax m_syntax;
    PublishOptions m_options;
    ChosenAccount m_chosen;
    InputReader m_input;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<Publisher> m_publisher;
    QPointer<PublishJob> m_job;
    bool m_isInterrupted = false;
};

} // namespace herald
