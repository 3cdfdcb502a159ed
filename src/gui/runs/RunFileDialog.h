// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/runs/RunContext.h"
#include "rows/RowCheck.h"
#include "runs/RunPlan.h"

#include <QDialog>

#include <memory>
#include <optional>

class QPushButton;

namespace Ui {
class RunFileDialog;
}

namespace herald {

/// From a file of rows to a run of it: columns, the rows checked in the background, and what the
/// run would mean. Accepted only with all rows checked.
class RunFileDialog : public QDialog {
    Q_OBJECT
public:
    RunFileDialog(const QString& file, const RunContext& context, QWidget* parent = nullptr);
    ~RunFileDialog() override;

    RunPlan plan() const;
    const RowsReport& report() const { return m_report; }

protected:
    /// Return in a field starts nothing.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Phase { Reading, Checking, Checked, Cancelled, Failed };

    void fillBases();
    void connectParts();
    bool fillsComposersEvent() const;
    Composition base() const;
    void takeColumns(const Result<QStringList>& columns);
    void offerColumns();
    void check();
    void cancelCheck();
    void takeProgress(const RowsReport& soFar);
    void takeReport(const RowsReport& report);
    void fail(const QString& text);
    void setPhase(Phase phase);
    void showRows();
    void showForecast();
    QStringList forecast() const;

    const QString m_file;
    const RunContext m_context;
    std::unique_ptr<Ui::RunFileDialog> m_ui;
    QPushButton* m_start;
    RowCheck m_check;
    QStringList m_columns;
    RowsReport m_report;
    Phase m_phase = Phase::Reading;
    QString m_problem; ///< of Phase::Failed
};

} // namespace herald
