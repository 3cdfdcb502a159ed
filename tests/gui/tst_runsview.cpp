// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/Composer.h"
#include "gui/guards/GuardFlow.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryTable.h"
#include "gui/parts/MessageBar.h"
#include "gui/QuitFlow.h"
#include "gui/runs/RunFlow.h"
#include "gui/runs/RunsDock.h"
#include "gui/runs/RunsModel.h"
#include "gui/WindowServices.h"
#include "history/Awaited.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace herald;

/// Runs over a server that misbehaves as told, as the dock shows them and the flow speaks of them.
class tst_RunsView : public HeraldTest {
    Q_OBJECT

    static constexpr int patienceMs = 20'000;

    struct Desk {
        explicit Desk(const QString& folder)
            : services({.dataFolder = folder + QStringLiteral("/data"),
                .configFolder = folder + QStringLiteral("/config")})
        {
            if (const auto known = services.accounts.findByName(QStringLiteral("Workshop"))) {
                account = *known;
            } else {
                account.server = server.url();
                (void)services.accounts.save(account);
            }
            (void)services.accounts.setCurrent(account.id);
            services.vault.useForThisRun(
                account.id, *AccessToken::fromText(QStringLiteral("only-in-memory")));
            (void)awaited(services.history.open());
            flow.begin();
            window.show();
            composer.show();
        }

        RunPlan plan(qint64 times, qint64 intervalMs) const
        {
            RunPlan plan {.kind = RunPlan::Kind::Repeat,
                .accountId = account.id,
                .accountName = account.name,
                .scope = account.scope,
                .intervalMs = intervalMs,
                .times = times,
                .ratePerSecond = 10'000};
            RunStep step;
            step.composition.event.name = QStringLiteral("door");
            plan.steps = {step};
            return plan;
        }
        void start(const RunPlan& plan)
        {
            flow.runs().start(
                plan, QStringLiteral("door"), account, *services.guards.confirmRun(account, {}));
        }
        RunsModel& model() { return window.findChild<RunsDock*>()->model(); }
        QString cell(int row, int column) { return model().index(row, column).data().toString(); }
        QAction& action(const char* name)
        {
            return *window.findChild<QAction*>(QLatin1String(name));
        }
        /// In the message bar.
        QPushButton* wayOn(const QString& text) const
        {
            for (QPushButton* button : messages.findChildren<QPushButton*>()) {
                if (button->text() == text && !button->isHidden())
                    return button;
            }
            return nullptr;
        }

        ScriptedServer server;
        WindowServices services;
        Account account = Account::create(QStringLiteral("Workshop"));
        QMainWindow window;
        QWidget holder;
        MessageBar messages {&holder};
        Composer composer;
        GuardFlow& guards = *new GuardFlow(services.guards, window);
        RunFlow& flow = *new RunFlow(services, composer, guards, messages, window);
        QuitFlow& quit = *new QuitFlow(flow, services.queue, window);
    };

    static QPushButton* buttonOf(const QMessageBox& box, const QString& text)
    {
        for (QAbstractButton* button : box.buttons()) {
            if (button->text() == text)
                return qobject_cast<QPushButton*>(button);
        }
        return nullptr;
    }

private Q_SLOTS:
    void showsARunFromItsBeginningToItsEnd()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        const QAbstractItemModelTester tester(
            &desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy announced(&desk.flow, &RunFlow::announced);
        desk.start(desk.plan(12, 1));
        QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 1, patienceMs);
        QCOMPARE(announced.first().first().toString(),
            QStringLiteral("The run “door” is finished: 12 accepted"));
        QCOMPARE(desk.model().rowCount(), 1);
        QTRY_COMPARE(desk.cell(0, RunsModel::State), QStringLiteral("Finished"));
        QCOMPARE(desk.cell(0, RunsModel::Title), QStringLiteral("door"));
        QCOMPARE(desk.cell(0, RunsModel::Progress), QStringLiteral("12 of 12"));
        QCOMPARE(desk.cell(0, RunsModel::Outcomes), QStringLiteral("12 accepted"));
        const QModelIndex progress = desk.model().index(0, RunsModel::Progress);
        QCOMPARE(progress.data(RunsModel::PermilleRole).toInt(), 1000);
        QVERIFY(!desk.model()
                     .index(0, RunsModel::State)
                     .data(Qt::DecorationRole)
                     .value<QIcon>()
                     .isNull());
        QVERIFY(desk.window.findChild<RunsDock*>()->isVisible());
        QVERIFY(!desk.action("stopRun").isEnabled());
    }

    void leadsToItsRowsInTheHistory()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        HistoryPane history(desk.services.history, desk.services.clock);
        connect(&desk.flow, &RunFlow::searchRequested, &history, &HistoryPane::search);
        QSignalSpy announced(&desk.flow, &RunFlow::announced);
        QVERIFY(!desk.action("showRunRows").isEnabled());
        desk.start(desk.plan(3, 1));
        QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 1, patienceMs);
        desk.start(desk.plan(5, 1));
        QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 2, patienceMs);
        const auto* rows = history.findChild<HistoryTable*>();
        QTRY_COMPARE(rows->model()->rowCount(), 8);

        auto* runs = desk.window.findChild<QTreeView*>(QStringLiteral("runs"));
        runs->setCurrentIndex(desk.model().index(1, 0));
        QCOMPARE(desk.cell(1, RunsModel::Number), QStringLiteral("1"));
        desk.action("showRunRows").trigger();
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QCOMPARE(history.findChild<QLineEdit*>(QStringLiteral("searchHistory"))->text(),
            QStringLiteral("run:1"));
        runs->setCurrentIndex(desk.model().index(0, 0));
        QTest::keyClick(runs, Qt::Key_Return);
        QTRY_COMPARE(rows->model()->rowCount(), 5);
    }

    void pausesGoesOnAndStops()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.start(desk.plan(100'000, 5));
        QTRY_VERIFY_WITH_TIMEOUT(desk.action("pauseRun").isEnabled(), patienceMs);
        QTRY_VERIFY(desk.server.requestCount() > 3);
        desk.action("pauseRun").trigger();
        QTRY_COMPARE(desk.cell(0, RunsModel::State), QStringLiteral("Paused"));
        QTRY_VERIFY(desk.action("goOnWithRun").isEnabled());
        QVERIFY(!desk.action("pauseRun").isEnabled());
        const auto* note = desk.window.findChild<QLabel*>(QStringLiteral("runNote"));
        QVERIFY2(note->text().contains(QStringLiteral("You paused it")), qPrintable(note->text()));

        const qsizetype before = desk.server.requestCount();
        desk.action("goOnWithRun").trigger();
        QTRY_VERIFY(desk.server.requestCount() > before + 3);
        desk.action("stopRun").trigger();
        auto* box = desk.window.findChild<QMessageBox*>(QStringLiteral("stopRunQuestion"));
        QVERIFY(box != nullptr && box->isVisible());
        QVERIFY(desk.flow.runs().count() == 1); // nothing is stopped by asking
        buttonOf(*box, QStringLiteral("&Stop the run"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.cell(0, RunsModel::State), QStringLiteral("Stopped"), patienceMs);
        QCOMPARE(desk.flow.runs().count(), 0);
    }

    void saysWhyARunWaitsForTheUser()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.server.enqueue(Script().readRequest().reset());
        desk.start(desk.plan(3, 1));
        QTRY_VERIFY_WITH_TIMEOUT(desk.wayOn(QStringLiteral("Show runs")) != nullptr, patienceMs);
        const auto* note = desk.window.findChild<QLabel*>(QStringLiteral("runNote"));
        QTRY_VERIFY(note->text().contains(QStringLiteral("nobody knows")));
        QTRY_VERIFY(desk.action("goOnWithRun").isEnabled());
        desk.action("goOnWithRun").trigger();
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.cell(0, RunsModel::Outcomes), QStringLiteral("2 accepted, 1 unknown"), patienceMs);
    }

    void quittingIsAskedAboutAndTheRunGoneOnWithAtTheNextStart()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder.path());
            QVERIFY(desk.quit.mayClose());
            desk.start(desk.plan(100'000, 5));
            QTRY_VERIFY(desk.server.requestCount() > 3);
            QVERIFY(!desk.quit.mayClose());
            auto* box = desk.window.findChild<QMessageBox*>(QStringLiteral("quitQuestion"));
            QVERIFY(box != nullptr);
            QVERIFY(!desk.quit.mayClose()); // asked once
            QCOMPARE(desk.window.findChildren<QMessageBox*>().size(), 1);
            buttonOf(*box, QStringLiteral("&Keep running"))->click();
            QCOMPARE(desk.flow.runs().count(), 1);
            QTRY_VERIFY(desk.window.findChildren<QMessageBox*>().isEmpty());
            QVERIFY(!desk.quit.mayClose());
            box = desk.window.findChild<QMessageBox*>(QStringLiteral("quitQuestion"));
            buttonOf(*box, QStringLiteral("&Stop and quit"))->click();
            QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isVisible(), patienceMs);
            QCOMPARE(desk.flow.runs().count(), 0);
        }
        Desk desk(folder.path());
        QTRY_VERIFY(desk.wayOn(QStringLiteral("Resume")) != nullptr);
        QVERIFY(desk.wayOn(QStringLiteral("Stop it")) != nullptr);
        QTRY_COMPARE(desk.cell(0, RunsModel::State), QStringLiteral("Interrupted"));
        desk.account.server = desk.server.url();
        QVERIFY(desk.services.accounts.save(desk.account).has_value());
        desk.wayOn(QStringLiteral("Resume"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.server.requestCount() > 3, patienceMs);
        QTRY_COMPARE(desk.cell(0, RunsModel::State), QStringLiteral("Running"));
        QCOMPARE(desk.model().rowCount(), 1);
    }

    void anInterruptedRunCanBeStoppedForGood()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder.path());
            desk.start(desk.plan(100'000, 5));
            QTRY_VERIFY(desk.server.requestCount() > 3);
            desk.flow.runs().interruptAll();
            QTRY_COMPARE_WITH_TIMEOUT(desk.flow.runs().count(), 0, patienceMs);
        }
        Desk desk(folder.path());
        QTRY_VERIFY(desk.wayOn(QStringLiteral("Stop it")) != nullptr);
        desk.window.findChild<RunsDock*>()->show();
        QTRY_VERIFY(desk.cell(0, RunsModel::Outcomes).contains(QStringLiteral("accepted")));
        desk.wayOn(QStringLiteral("Stop it"))->click();
        QTRY_COMPARE(desk.cell(0, RunsModel::State), QStringLiteral("Stopped"));
        QCOMPARE(desk.server.requestCount(), 0);
    }

    void aGraverMessageStays()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder.path());
            desk.start(desk.plan(100'000, 5));
            QTRY_VERIFY(desk.server.requestCount() > 3);
            desk.flow.runs().interruptAll();
            QTRY_COMPARE_WITH_TIMEOUT(desk.flow.runs().count(), 0, patienceMs);
        }
        Desk desk(folder.path());
        QTRY_VERIFY(desk.wayOn(QStringLiteral("Stop it")) != nullptr);
        desk.messages.dismiss();
        desk.flow.begin(RunFlow::Offer::InDock);
        QTRY_VERIFY(desk.window.findChild<RunsDock*>()->isVisible());
        QVERIFY(desk.messages.isHidden());
        QTRY_VERIFY(desk.action("goOnWithRun").isEnabled());
    }

    void waitsForTheNetworkButNotForThisComputer()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.services.networkWatch.take(QNetworkInformation::Reachability::Disconnected);
        desk.start(desk.plan(3, 1)); // on 127.0.0.1
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.cell(0, RunsModel::Outcomes), QStringLiteral("3 accepted"), patienceMs);
        desk.account.server = QUrl(QStringLiteral("https://herald.invalid"));
        QVERIFY(desk.services.accounts.save(desk.account).has_value());
        desk.start(desk.plan(3, 1));
        QTRY_COMPARE(desk.model().rowCount(), 2);
        QTRY_COMPARE(desk.cell(0, RunsModel::State), QStringLiteral("Waiting"));
        const auto* note = desk.window.findChild<QLabel*>(QStringLiteral("runNote"));
        QVERIFY2(note->text().contains(QStringLiteral("no network")), qPrintable(note->text()));
        QVERIFY(desk.action("pauseRun").isEnabled());
        desk.services.networkWatch.take(QNetworkInformation::Reachability::Online);
        QTRY_VERIFY(!note->text().contains(QStringLiteral("no network")));
    }

    void anAccountThatLeavesNothingIsRefusedAtOnce()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.account.recording = Recording::Nothing;
        QVERIFY(desk.services.accounts.save(desk.account).has_value());
        QMenu event;
        QMenu view;
        desk.flow.fillMenus(event, view);
        for (QAction* action : event.actions())
            action->trigger();
        QVERIFY(desk.window.findChildren<QDialog*>().isEmpty());
        QVERIFY(!desk.messages.isHidden());
    }
};

QTEST_MAIN(tst_RunsView)
#include "tst_runsview.moc"
