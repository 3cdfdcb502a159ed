// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/InputReader.h"
#include "cli/PublishSource.h"
#include "event/Expansion.h"
#include "history/Publish.h"

#include <QPointer>

namespace herald {

class Expander;
class HistoryStore;
class Publisher;
class PublishJob;
class ReceiptWait;
struct OpenReport;
struct Services;
class TemplateLibrary;

/// herald publish
class PublishCommand final : public Command {
    Q_OBJECT
public:
    explicit PublishCommand(const Environment& environment);
    ~PublishCommand() override;

    void start(const QStringList& arguments) override;
    void interrupt() override;

private:
    void loadTemplate();
    void takeTemplate(const Result<TemplateEntry>& found);
    void readData();
    void takeData(const Result<QByteArray>& bytes);
    void prepare();
    Result<void> choose();
    void check();
    void judge();
    Result<void> openGuard();
    void sayFindings(const QList<Finding>& findings);
    void refuse(const QList<Finding>& findings);
    void openHistory();
    void takeHistory(const Result<OpenReport>& report);
    void expand();
    void dryRun();
    Lineage lineage() const;
    void publishWhenReady();
    void publish();
    void take(const Publish& publish, const QString& storageError);
    void takeReceipt(const Receipt& receipt);
    void end(const std::optional<Receipt>& receipt = {});
    void giveUp(const Error& error);

    Syntax m_syntax;
    PublishOptions m_options;
    InputReader m_input;
    std::unique_ptr<TemplateLibrary> m_library;
    std::optional<TemplateEntry> m_template;
    Composition m_composition;
    ChosenAccount m_chosen;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<Expander> m_expander;
    ExpandedEvent m_expanded; ///< what goes out, as far as it is known
    QList<Finding> m_said;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<ReceiptWait> m_receipt; ///< where it is waited for
    QPointer<PublishJob> m_job;
    Publish m_publish; ///< once it is over
    QString m_storageError;
    bool m_isAwaiting = false; ///< its receipt
    bool m_isInterrupted = false;
};

} // namespace herald
