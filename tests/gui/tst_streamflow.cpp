// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "cloud/NetworkWatch.h"
#include "gui/live/StreamFlow.h"
#include "gui/live/StreamIndicator.h"
#include "publishing/PracticeHost.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

namespace {

using Kind = StreamState::Kind;

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:ok\n\n";

QAction& action(const StreamIndicator& indicator, const char* name)
{
    for (QAction* one : indicator.menu()->actions()) {
        if (one->objectName() == QLatin1String(name))
            return *one;
    }
    qFatal("no such action");
}

} // namespace

/// The indicator, and the flow that feeds it, on a real server.
class tst_StreamFlow : public HeraldTest {
    Q_OBJECT

    struct Desk {
        explicit Desk(const QTemporaryDir& folder)
            : settings(folder.filePath(QStringLiteral("herald.ini")))
            , accounts(settings)
            , streams(vault, practice, clock)
            , flow(streams, accounts, network, settings, indicator, nullptr)
        {
        }
        Account add(const ScriptedServer& server)
        {
            Account account = Account::create(QStringLiteral("Server %1").arg(server.port()));
            account.server = server.url();
            vault.put(account.id, *AccessToken::fromText(QString(40, u'a')));
            if (!accounts.save(account) || !accounts.setCurrent(account.id))
                qFatal("the account cannot be saved");
            return account;
        }

        const QString settings;
        SystemClock clock;
        AccountList accounts;
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams;
        NetworkWatch network;
        StreamIndicator indicator;
        StreamFlow flow;
    };

private Q_SLOTS:
    void everyStateHasAWordAndAReason_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("canTry");
        QTest::addRow("off") << int(Kind::Off) << QStringLiteral("Stream off") << false;
        QTest::addRow("connecting")
            << int(Kind::Connecting) << QStringLiteral("Stream connecting…") << false;
        QTest::addRow("connected")
            << int(Kind::Connected) << QStringLiteral("Stream connected") << false;
        QTest::addRow("waiting") << int(Kind::Waiting) << QStringLiteral("Stream interrupted")
                                 << true;
        QTest::addRow("refused") << int(Kind::Refused) << QStringLiteral("Stream refused") << true;
    }
    void everyStateHasAWordAndAReason()
    {
        QFETCH(int, kind);
        StreamIndicator indicator;
        indicator.showStream({.kind = Kind(kind),
                                 .reason = QStringLiteral("Because <b>&</b> so."),
                                 .cloudWords = QStringLiteral("slow & <i>down</i>"),
                                 .retryAtMs = 1'767'225'600'000},
            {.received = 5, .unreadable = 2, .tooLarge = 1});
        QTEST(indicator.text(), "word");
        QVERIFY(!indicator.icon().isNull());
        const QString spoken = indicator.accessibleDescription();
        QVERIFY(spoken.contains(indicator.text()));
        QVERIFY(spoken.contains(QStringLiteral("Because <b>&</b> so.")));
        QVERIFY(spoken.contains(QStringLiteral("slow & <i>down</i>")));
        QVERIFY(spoken.contains(QStringLiteral("2 event(s) could not be read.")));
        QVERIFY(spoken.contains(QStringLiteral("1 event(s) were too large")));
        QCOMPARE(spoken.contains(QStringLiteral("Tried again at 00:00:00.")),
            Kind(kind) == Kind::Waiting);
        QVERIFY(!indicator.toolTip().contains(QStringLiteral("<b>"))); // what it looks like is HTML
        QTEST(action(indicator, "tryStream").isEnabled(), "canTry");
        const auto* access = QAccessible::queryAccessibleInterface(&indicator);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Event stream"));
        QCOMPARE(access->text(QAccessible::Description), spoken);
    }

    void itsWidthKeepsStill()
    {
        StreamIndicator indicator;
        const int width = indicator.minimumWidth();
        for (const Kind kind : {Kind::Connecting, Kind::Connected, Kind::Waiting, Kind::Refused}) {
            indicator.showStream({.kind = kind}, {});
            QVERIFY(indicator.sizeHint().width() <= width);
        }
    }

    void followsTheAccount()
    {
        const QTemporaryDir folder;
        ScriptedServer one;
        one.setStanding(Script().readHead().send(head));
        ScriptedServer other;
        other.setStanding(Script::answer(401, "{\"error\":\"invalid_token\"}"));
        Desk desk(folder);
        const Account first = desk.add(one);
        QCOMPARE(one.connectionCount(), 0);
        desk.flow.start();
        QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream connected"));
        desk.add(other);
        QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream refused"));
        QTRY_VERIFY(!desk.streams.find(first)); // let go
        QVERIFY(desk.accounts.setCurrent(Account::practice().id));
        QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream connected"));
    }

    void triesAgainWhenAsked()
    {
        const QTemporaryDir folder;
        ScriptedServer server;
        server.enqueue(Script::answer(401, "{\"error\":\"invalid_token\"}"));
        server.setStanding(Script().readHead().send(head));
        Desk desk(folder);
        desk.add(server);
        desk.flow.start();
        QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream refused"));
        action(desk.indicator, "tryStream").trigger();
        QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream connected"));
    }

    void aNewTokenIsTriedByItself()
    {
        const QTemporaryDir folder;
        ScriptedServer server;
        server.enqueue(Script::answer(401, "{\"error\":\"invalid_token\"}"));
        server.setStanding(Script().readHead().send(head));
        Desk desk(folder);
        const Account account = desk.add(server);
        desk.flow.start();
        QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream refused"));
        desk.vault.write(account.id, *AccessToken::fromText(QString(40, u'b')));
        QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream connected"));
        QCOMPARE(server.lastRequest().header("Authorization"), "Bearer " + QByteArray(40, 'b'));
    }

    void offIsRemembered()
    {
        const QTemporaryDir folder;
        ScriptedServer server;
        server.setStanding(Script().readHead().send(head));
        {
            Desk desk(folder);
            desk.add(server);
            desk.flow.start();
            QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream connected"));
            action(desk.indicator, "switchStream").trigger();
            QCOMPARE(desk.indicator.text(), QStringLiteral("Stream off"));
            QVERIFY(desk.indicator.accessibleDescription().contains(QStringLiteral("switched")));
        }
        Desk desk(folder);
        desk.vault.put(desk.accounts.current().id, *AccessToken::fromText(QString(40, u'a')));
        desk.flow.start();
        QCOMPARE(desk.indicator.text(), QStringLiteral("Stream off"));
        QCOMPARE(server.connectionCount(), 1);
        action(desk.indicator, "switchStream").trigger();
        QTRY_COMPARE(desk.indicator.text(), QStringLiteral("Stream connected"));
        const QSettings settings(desk.settings, QSettings::IniFormat);
        QVERIFY(settings.value(QStringLiteral("stream/off")).toStringList().isEmpty());
    }

    void whatIsUnreadableIsCounted()
    {
        const QTemporaryDir folder;
        ScriptedServer server;
        server.setStanding(Script().readHead().send(head + "event: a\ndata: no JSON\n\n"));
        Desk desk(folder);
        desk.add(server);
        desk.flow.start();
        QTRY_VERIFY(desk.indicator.accessibleDescription().contains(
            QStringLiteral("1 event(s) could not be read.")));
    }
};

QTEST_MAIN(tst_StreamFlow)
#include "tst_streamflow.moc"
