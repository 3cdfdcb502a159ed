// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Expansion.h"
#include "gui/runs/LiveRuns.h"
#include "gui/runs/RunContext.h"

#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;

namespace herald {

class Composer;
class GuardFlow;
class MessageBar;
class RunsDock;
struct WindowServices;

/// From an order to a run, and what the window says about runs: those that were interrupted, those
/// that wait for the user.
class RunFlow : public QObject {
    Q_OBJECT
public:
    /// Adds its dock to the window.
    RunFlow(WindowServices& services, Composer& composer, GuardFlow& guards, MessageBar& messages,
        QMainWindow& window);

    void fillMenus(QMenu& event, QMenu& view);
    /// Where interrupted runs are offered: in the message bar, unless that says something graver.
    enum class Offer { InBar, InDock };
    /// The history is open.
    void begin(Offer offer = Offer::InBar);
    /// Before the window closes: see LiveRuns::interruptAll(). No run is spoken of any more.
    void interruptAll();

    LiveRuns& runs() { return m_runs; }
    RunsDock& dock() { return *m_dock; }

Q_SIGNALS:
    void announced(const QString& text); ///< in one sentence for the status bar
    void searchRequested(const QString& search); ///< of the history

private:
    void connectParts();
    void askForFile();
    void runFile(const QString& file);
    void repeat();
    void arrangeSequence();
    /// As it would go out now, and what keeps it from being published.
    ExpandedEvent preview(const RunContext& order, const Composition& composition) const;
    void showRun(qint64 run);
    /// Of an account whose publishes leave nothing in the history there is no run; says so.
    bool canRun(const Account& account);
    RunContext context() const;
    void start(const RunPlan& plan, const QString& title, const Account& account);
    /// Asks where the account is guarded.
    void withPermit(const Account& account, const RunPlan& plan,
        const std::function<void(const GuardPermit& permit)>& go);
    void goOn(const RunRecord& record);
    void resume(const RunRecord& record);
    void stop(const RunRecord& record);
    void endForGood(const RunRecord& record);
    void takeInterrupted(const QList<RunRecord>& records, Offer offer);
    void takeProgress(const RunProgress& progress);
    void takeEnd(const RunProgress& progress, const QString& title);
    void sayError(const Error& error);

    WindowServices& m_services;
    Composer& m_composer;
    GuardFlow& m_guards;
    MessageBar& m_messages;
    QMainWindow& m_window;
    LiveRuns m_runs;
    RunsDock* m_dock;
    QHash<qint64, RunPause> m_pauses; ///< that were told of, by the run
    bool m_isClosing = false;
};

} // namespace herald
