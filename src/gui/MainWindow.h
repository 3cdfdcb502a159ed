// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <memory>
#include <optional>

namespace Ui {
class MainWindow;
}

namespace herald {

class AccountFlow;
class Appearance;
class DraftKeeper;
class DraftTabs;
class GuardFlow;
class HistoryPane;
class HistoryReuse;
class HistoryTransfer;
class LiveEventsFlow;
class PublishFlow;
class QueueFlow;
class QuitFlow;
class RetentionFlow;
class RunFlow;
class StreamFlow;
class TemplateDock;
class TemplateFlow;
class TemplateMemory;
class TemplateTransfer;
class WindowMemory;
struct OpenReport;
struct Scope;
struct WindowServices;

/// The one window: composer above, history below, templates beside. It puts the parts together;
/// what happens between them lives in the flows.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(WindowServices& services, Appearance& appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the window and reads, off this thread, what it remembers.
    void start();
    void raiseAndActivate();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildParts();
    void connectParts();
    void fillMenus(Appearance& appearance);
    void connectActions();
    void openHistory();
    void reportOpening(const OpenReport& report);
    void showAccount();
    void showDestination();
    void showTitle();
    void showDrafts();
    void newDraft();
    void pasteAsEvent();
    void editEnvironment();
    void offerPlace(const QString& accountName, const std::optional<Scope>& scope);
    void placeDock();

    WindowServices& m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    HistoryPane* m_history = nullptr;
    TemplateDock* m_templates = nullptr;
    DraftKeeper* m_drafts = nullptr;
    DraftTabs* m_tabs = nullptr;
    TemplateMemory* m_memoryOfTemplates = nullptr;
    RetentionFlow* m_retention = nullptr;
    RunFlow* m_runs = nullptr;
    TemplateTransfer* m_transfer = nullptr;
    HistoryTransfer* m_historyTransfer = nullptr;
    GuardFlow* m_guards = nullptr;
    PublishFlow* m_publishing = nullptr;
    QueueFlow* m_queue = nullptr;
    QuitFlow* m_quitting = nullptr;
    TemplateFlow* m_saving = nullptr;
    HistoryReuse* m_reuse = nullptr;
    LiveEventsFlow* m_live = nullptr;
    AccountFlow* m_accounts = nullptr;
    StreamFlow* m_stream = nullptr;
    std::unique_ptr<WindowMemory> m_memory;
    bool m_isClosing = false;
};

} // namespace herald
