// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "history/exchange/HistoryExport.h"

#include <QPointer>

#include <memory>

class QFileDialog;

namespace herald {

class HistoryImport;
class HistoryPane;
class HistoryProgressDialog;
class HistoryStore;
class MessageBar;
class OwnBackups;
struct HistoryCheckReport;
struct HistoryImportReport;

/// The history out to files and back, looked through and backed up: asks where, shows how far it
/// is, and says what became of it.
class HistoryTransfer : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; the window is its parent. Adds its actions to the pane's.
    HistoryTransfer(HistoryStore& store, const Clock& clock, HistoryPane& pane,
        MessageBar& messages, QWidget& window);
    ~HistoryTransfer() override;

    /// Once the history is open: makes the weekly backups.
    void begin();

    void exportSelected();
    void exportMatching();
    void exportAll();
    void importFile();
    void check();
    void backUp();

    // Without asking for a file:
    void exportTo(const HistoryExportOrder& order);
    void importFrom(const QString& file);
    void backUpTo(const QString& file);

Q_SIGNALS:
    void announced(const QString& text); ///< for the status line

private:
    void addActions();
    QFileDialog* ask(const QString& title);
    void askWhereToExport(HistoryExportOrder order);
    HistoryProgressDialog* showProgress(const QString& title, const QString& text);
    void takeRead(const HistoryImportReport& report);
    void endImport();
    void sayChecked(const HistoryCheckReport& report);
    void sayFailed(const Error& error);

    HistoryStore& m_store;
    const Clock& m_clock;
    HistoryPane& m_pane;
    MessageBar& m_messages;
    QWidget& m_window;
    std::unique_ptr<HistoryImport> m_import;
    QPointer<HistoryProgressDialog> m_importProgress;
    OwnBackups* m_backups;
};

} // namespace herald
