// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/LiveStreams.h"
#include "publishing/PracticeHost.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

using namespace herald;

namespace {

using Kind = StreamState::Kind;

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:ok\n\n";

AccessToken someToken(char letter = 'a')
{
    return *AccessToken::fromText(QString(40, QLatin1Char(letter)));
}

QByteArray eventText(const QByteArray& name, const QByteArray& data)
{
    return "event: " + name + "\ndata: {\"data\":\"" + data
        + "\",\"ttl\":60,\"published_at\":\"2026-11-23T10:00:00.250Z\",\"coreid\":\"api\"}\n\n";
}

} // namespace

class tst_LiveStreams : public HeraldTest {
    Q_OBJECT

    SystemClock m_clock;

    Account accountOf(const ScriptedServer& server, FakeVault& vault) const
    {
        Account account = Account::create(QStringLiteral("Workshop"));
        account.server = server.url();
        vault.put(account.id, someToken());
        return account;
    }

private Q_SLOTS:
    void practiceCloudIsHeard()
    {
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams(vault, practice, m_clock);
        const auto stream = streams.open(Account::practice());
        QCOMPARE(stream->connectedSinceUs(), -1);
        QTRY_COMPARE(stream->state().kind, Kind::Connected);
        QVERIFY(stream->connectedSinceUs() > 0);

        QSignalSpy batches(stream.get(), &LiveStream::received);
        QNetworkAccessManager network;
        CloudClient cloud(network, m_clock);
        const auto access = practice.access().result();
        const qint64 beforeUs = m_clock.elapsedUs();
        cloud.publish({.name = QStringLiteral("garage/door"), .data = QStringLiteral("öffnen")},
            {.server = access->url, .scope = {}, .token = *AccessToken::fromText(access->token)});
        QTRY_COMPARE(batches.size(), 1);
        const auto events = batches.first().first().value<QList<StreamEvent>>();
        QCOMPARE(events.size(), 1);
        const StreamEvent& event = events.first();
        QCOMPARE(event.name, QStringLiteral("garage/door"));
        QCOMPARE(event.data, QStringLiteral("öffnen"));
        QCOMPARE(event.coreId, QStringLiteral("api"));
        QCOMPARE(event.ttl, 60);
        QVERIFY(event.publishedMs > 0);
        QVERIFY(event.receivedUs > beforeUs);
        QCOMPARE(event.defect, StreamEvent::Defect::None);
        QCOMPARE(stream->counts().received, 1);
    }

    void oneConnectionHoweverManyLook()
    {
        ScriptedServer server;
        server.setStanding(Script().readHead().send(head));
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams(vault, practice, m_clock);
        Account account = accountOf(server, vault);
        auto one = streams.open(account);
        account.scope.asDeviceId = QStringLiteral("e00fce68"); // no matter of the stream's
        const auto other = streams.open(account);
        QCOMPARE(one, other);
        QCOMPARE(streams.find(account), one);
        QTRY_VERIFY2(one->state().kind == Kind::Connected, qPrintable(one->state().reason));
        QCOMPARE(server.connectionCount(), 1);
        QCOMPARE(server.lastRequest().requestLine(), "GET /v1/devices/events HTTP/1.1");
        QCOMPARE(server.lastRequest().header("Authorization"), someToken().authorizationHeader());
        QCOMPARE(server.lastRequest().header("Accept"), "text/event-stream");

        account.scope = {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")};
        const auto product = streams.open(account);
        QVERIFY(product != one);
        QTRY_COMPARE(server.connectionCount(), 2);
        QTRY_COMPARE(server.lastRequest().requestLine(), "GET /v1/products/4711/events HTTP/1.1");
    }

    void aMissingTokenIsSaidAndANewOneTried()
    {
        ScriptedServer server;
        server.setStanding(Script().readHead().send(head));
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams(vault, practice, m_clock);
        Account account = Account::create(QStringLiteral("Workshop"));
        account.server = server.url();
        const auto stream = streams.open(account);
        QTRY_COMPARE(stream->state().kind, Kind::Refused);
        QCOMPARE(stream->state().error, ErrorKind::NotFound);
        QCOMPARE(stream->state().reason, QStringLiteral("No token is stored for this account."));
        QCOMPARE(server.connectionCount(), 0);
        vault.useForThisRun(account.id, someToken('b'));
        QTRY_COMPARE(stream->state().kind, Kind::Connected);
        QCOMPARE(
            server.lastRequest().header("Authorization"), someToken('b').authorizationHeader());
    }

    void aTokenThatComesTooLateIsNotUsed()
    {
        ScriptedServer server;
        server.setStanding(Script().readHead().send(head));
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams(vault, practice, m_clock);
        const Account account = accountOf(server, vault);
        vault.hold();
        const auto stream = streams.open(account);
        QCOMPARE(stream->state().kind, Kind::Connecting);
        streams.setSwitchedOn(account.id, false);
        vault.answerHeld();
        QTest::qWait(50);
        QCOMPARE(stream->state().kind, Kind::Off);
        QCOMPARE(server.connectionCount(), 0);
    }

    void switchedOffIsOffForAll()
    {
        ScriptedServer server;
        server.setStanding(Script().readHead().send(head));
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams(vault, practice, m_clock);
        const Account account = accountOf(server, vault);
        streams.setSwitchedOn(account.id, false);
        const auto stream = streams.open(account);
        QCOMPARE(stream->state().kind, Kind::Off);
        QVERIFY(stream->state().reason.contains(QStringLiteral("switched")));
        stream->tryNow(); // is no way around it
        QCOMPARE(stream->state().kind, Kind::Off);
        streams.setSwitchedOn(account.id, true);
        QTRY_COMPARE(stream->state().kind, Kind::Connected);
        streams.setSwitchedOn(account.id, false);
        QCOMPARE(stream->state().kind, Kind::Off);
        QCOMPARE(stream->connectedSinceUs(), -1);
    }

    void thePracticeCloudIsFoundAgain()
    {
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams(vault, practice, m_clock);
        const auto stream = streams.open(Account::practice());
        QTRY_COMPARE(stream->state().kind, Kind::Connected);
        practice.stop();
        QCOMPARE(stream->state().kind, Kind::Off);
        QCOMPARE(streams.open(Account::practice()), stream);
        QTRY_COMPARE(stream->state().kind, Kind::Connected);
    }

    void flawsAreCounted()
    {
        ScriptedServer server;
        server.setStanding(
            Script().readHead().send(head + "event: a\ndata: no JSON\n\nevent: b\ndata: "
                + QByteArray(maxStreamEventBytes, 'x') + "\n\n" + eventText("c", "1")));
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams(vault, practice, m_clock);
        const auto stream = streams.open(accountOf(server, vault));
        QSignalSpy flawed(stream.get(), &LiveStream::flawed);
        QTRY_COMPARE(stream->counts().received, 3);
        QCOMPARE(stream->counts().unreadable, 1);
        QCOMPARE(stream->counts().tooLarge, 1);
        QVERIFY(!flawed.isEmpty());
    }

    void maySurviveTheStreams()
    {
        FakeVault vault;
        PracticeHost practice;
        auto streams = std::make_unique<LiveStreams>(vault, practice, m_clock);
        const auto stream = streams->open(Account::practice());
        QVERIFY(stream);
        streams.reset(); // and what is held still is an empty shell, let go without harm
    }

    void theLastHolderEndsIt()
    {
        ScriptedServer server;
        server.setStanding(Script().readHead().send(head + eventText("a", "1")));
        FakeVault vault;
        PracticeHost practice;
        LiveStreams streams(vault, practice, m_clock);
        const Account account = accountOf(server, vault);
        auto stream = streams.open(account);
        const QPointer<LiveStream> watched = stream.get();
        connect(stream.get(), &LiveStream::received, this, [&stream] { stream.reset(); });
        QTRY_VERIFY(!watched);
        QVERIFY(!streams.find(account));
    }
};

QTEST_GUILESS_MAIN(tst_LiveStreams)
#include "tst_livestreams.moc"
