// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/RunRecord.h"

#include <QDockWidget>

#include <memory>

namespace Ui {
class RunsDock;
}

namespace herald {

class EmptyNote;
class LiveRuns;
class RunsModel;

/// All runs, how far each is, and what can be done with the selected one.
class RunsDock : public QDockWidget {
    Q_OBJECT
public:
    explicit RunsDock(LiveRuns& runs, QWidget* parent = nullptr);
    ~RunsDock() override;

    RunsModel& model() { return *m_model; }
    /// Shows itself and this run; it may only come with the next list.
    void showRun(qint64 run);

Q_SIGNALS:
    void pauseRequested(qint64 run);
    void goOnRequested(const herald::RunRecord& record); ///< paused, waiting, or interrupted
    void stopRequested(const herald::RunRecord& record);
    void rowsRequested(qint64 run); ///< in the history

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    int currentRow() const;
    void keepCurrent();
    void refresh();
    void refreshIcons();

    RunsModel* m_model;
    std::unique_ptr<Ui::RunsDock> m_ui;
    EmptyNote* m_note = nullptr;
    qint64 m_current = 0; ///< the run that is to be selected; 0: none
};

} // namespace herald
