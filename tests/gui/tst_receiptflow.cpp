// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Appearance.h"
#include "gui/composer/Composer.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/history/HistoryTable.h"
#include "gui/history/PublishDetails.h"
#include "gui/MainWindow.h"
#include "gui/WindowServices.h"
#include "history/HistoryModel.h"
#include "support/HeraldTest.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

/// The real window, the practice cloud and its event stream.
class tst_ReceiptFlow : public HeraldTest {
    Q_OBJECT

    struct Desk {
        explicit Desk(const QString& folder)
            : services({.dataFolder = folder + QStringLiteral("/data"),
                .configFolder = folder + QStringLiteral("/config")})
            , appearance(services.paths.settingsFile())
            , window(services, appearance)
        {
            window.start();
            QSignalSpy ready(window.findChild<DraftKeeper*>(), &DraftKeeper::ready);
            ready.wait(20'000);
        }

        void publish(const QString& name)
        {
            window.findChild<Composer*>()->setEvent(
                {.name = name, .data = QStringLiteral("{\"n\": 1}")});
            window.findChild<QAction*>(QStringLiteral("publish"))->trigger();
        }
        /// Of the newest publish.
        QString receipt(int role = Qt::DisplayRole) const
        {
            const auto* table = window.findChild<HistoryTable*>();
            return table->model()->index(0, HistoryModel::ReceiptColumn).data(role).toString();
        }
        QString details() const { return window.findChild<PublishDetails*>()->toPlainText(); }

        WindowServices services;
        Appearance appearance;
        MainWindow window;
    };

private Q_SLOTS:
    void theEchoOfAPublishIsSeen()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        const auto stream = desk.services.streams.open(desk.services.accounts.current());
        QTRY_COMPARE(stream->state().kind, StreamState::Kind::Connected);
        desk.publish(QStringLiteral("garage/door"));
        QTRY_VERIFY(desk.receipt().startsWith(QStringLiteral("seen +")));
        QVERIFY(desk.receipt(Qt::AccessibleTextRole)
                    .startsWith(QStringLiteral("seen in the event stream after ")));
        QTRY_VERIFY(desk.details().contains(QStringLiteral("This proves that the cloud passed")));
    }

    void withoutAStreamItIsSaid()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.services.streams.setSwitchedOn(desk.services.accounts.current().id, false);
        desk.publish(QStringLiteral("garage/door"));
        QTRY_COMPARE(desk.receipt(), QStringLiteral("not connected"));
        QTRY_VERIFY(desk.details().contains(QStringLiteral("was not open all the time")));
    }

    void anUnknownOutcomeThatWasSeenSaysSo()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        const auto stream = desk.services.streams.open(desk.services.accounts.current());
        QTRY_COMPARE(stream->state().kind, StreamState::Kind::Connected);
        desk.publish(QStringLiteral("practice/drop")); // published, but never answered
        QTRY_VERIFY(desk.receipt().startsWith(QStringLiteral("seen +")));
        const auto* table = desk.window.findChild<HistoryTable*>();
        QCOMPARE(table->model()
                     ->index(0, HistoryModel::OutcomeColumn)
                     .data(Qt::AccessibleTextRole)
                     .toString(),
            QStringLiteral("unknown, seen in the event stream"));
        QTRY_VERIFY(desk.details().contains(QStringLiteral("delivers it twice")));
    }
};

QTEST_MAIN(tst_ReceiptFlow)
#include "tst_receiptflow.moc"
