// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "history/HistoryStore.h"
#include "history/ReceiptStore.h"
#include "publishing/GuardKeeper.h"
#include "publishing/LiveStreams.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "publishing/Receipts.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>

using namespace herald;

using State = Receipt::State;

namespace {

const QByteArray streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:ok\n\n";

QByteArray eventText(
    const QByteArray& name, const QByteArray& data, const QByteArray& coreId = "api")
{
    return "event: " + name + "\ndata: {\"data\":\"" + data
        + "\",\"ttl\":60,\"published_at\":\"2026-11-23T10:00:00.250Z\",\"coreid\":\"" + coreId
        + "\"}\n\n";
}

/// A cloud that says in its streams what the test says; publishes are answered as told.
class TalkingCloud : public QObject {
public:
    TalkingCloud()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    void say(const QByteArray& text)
    {
        for (const auto& stream : std::as_const(m_streams)) {
            if (stream)
                stream->write(text);
        }
    }
    void hangUp()
    {
        for (const auto& stream : std::as_const(m_streams)) {
            if (stream)
                stream->abort();
        }
        m_streams.clear();
    }
    void stopListening() { m_server.close(); }
    /// Sent back for each publish; empty: it is left without an answer.
    QByteArray answer = httpAnswer(200, "{\"ok\":true}");
    QByteArray echo; ///< said before the answer
    int published = 0;

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& text = m_read[socket];
        text += socket->readAll();
        const RecordedRequest request {text};
        if (!request.isComplete())
            return;
        text.clear();
        if (request.requestLine().startsWith("GET")) {
            socket->write(streamHead);
            m_streams.append(socket);
            return;
        }
        ++published;
        if (!echo.isEmpty())
            say(echo);
        if (answer.isEmpty())
            socket->abort();
        else
            socket->write(answer);
    }

    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_streams;
    QHash<QTcpSocket*, QByteArray> m_read;
};

/// The services of a window, without a window.
struct House {
    House()
        : history(std::make_unique<HistoryStore>(
            folder.filePath(QStringLiteral("data/herald.sqlite3")), clock))
        , cloud(network, clock)
        , publisher(std::make_unique<Publisher>(guards, vault, *history, cloud, practice))
        , streams(vault, practice, clock)
        , store(std::make_unique<ReceiptStore>(history->threads()))
        , receipts(std::make_unique<Receipts>(streams, *store, clock))
    {
        account.server = server.url();
        vault.put(account.id, *AccessToken::fromText(QStringLiteral("f00dface")));
        receipts->follow(*publisher);
        history->open();
    }

    bool listen()
    {
        stream = streams.open(account);
        return QTest::qWaitFor(
            [this] { return stream->state().kind == StreamState::Kind::Connected; });
    }
    /// Until the outcome is known.
    Publish publish(const QByteArray& name = "garage/door", const QByteArray& data = "open")
    {
        PublishJob* job = publisher->publish(
            {.name = QString::fromUtf8(name), .data = QString::fromUtf8(data)}, account);
        QSignalSpy finished(job, &PublishJob::finished);
        if (!QTest::qWaitFor([&] { return finished.count() == 1; }, 10'000))
            return {};
        return finished.first().first().value<Publish>();
    }
    Publish load(PublishId id)
    {
        const auto row = history->load(id);
        if (!QTest::qWaitFor([&row] { return row.isFinished(); }, 10'000))
            return {};
        return row.result().value_or(Publish());
    }
    /// Null: none was kept.
    std::optional<Receipt> receiptOf(const Publish& publish) { return load(publish.id).receipt; }
    void end()
    {
        receipts.reset();
        store.reset();
        publisher.reset();
        history = std::make_unique<HistoryStore>(
            folder.filePath(QStringLiteral("data/herald.sqlite3")), clock);
        history->open();
    }

    QTemporaryDir folder;
    SystemClock clock;
    TalkingCloud server;
    QNetworkAccessManager network;
    AccountList accounts {folder.filePath(QStringLiteral("config/herald.ini"))};
    GuardKeeper guards {accounts};
    FakeVault vault;
    std::unique_ptr<HistoryStore> history;
    CloudClient cloud;
    PracticeHost practice;
    std::unique_ptr<Publisher> publisher;
    LiveStreams streams;
    std::unique_ptr<ReceiptStore> store;
    std::unique_ptr<Receipts> receipts;
    std::shared_ptr<LiveStream> stream;
    Account account = Account::create(QStringLiteral("Workshop"));
};

bool is(const std::optional<Receipt>& receipt, State state)
{
    return receipt && receipt->state == state;
}

} // namespace

class tst_Receipts : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void thePracticeCloudIsSeen()
    {
        House house;
        house.account = Account::practice();
        QVERIFY(house.listen());
        const QSignalSpy matched(house.receipts.get(), &Receipts::matched);
        const Publish publish = house.publish();
        QCOMPARE(publish.result.outcome, Outcome::Accepted);
        QTRY_VERIFY(is(house.receiptOf(publish), State::Seen));
        const Receipt receipt = *house.receiptOf(publish);
        QVERIFY(receipt.seenAfterUs > 0);
        QVERIFY(receipt.seenAfterUs < 30'000'000);
        QVERIFY(receipt.hooks.isEmpty());
        QCOMPARE(matched.count(), 1);
        QCOMPARE(matched.first().at(0).value<PublishId>(), publish.id);
        QCOMPARE(matched.first().at(1).value<StreamEvent>().name, QStringLiteral("garage/door"));
        QVERIFY(matched.first().at(2).toBool());
    }

    void ofManyPublishesEachIsSeen()
    {
        House house;
        house.account = Account::practice();
        QVERIFY(house.listen());
        constexpr int count = 50;
        const QSignalSpy published(house.publisher.get(), &Publisher::published);
        for (int i = 0; i < count; ++i)
            house.publisher->publish(
                {.name = QStringLiteral("many"), .data = QString::number(i)}, house.account);
        QTRY_COMPARE(published.count(), count);
        for (const auto& arguments : published) {
            const auto publish = arguments.first().value<Publish>();
            QTRY_VERIFY(is(house.receiptOf(publish), State::Seen));
        }
    }

    void withoutAStreamItWasNotConnected()
    {
        House house;
        const Publish publish = house.publish();
        QTRY_VERIFY(is(house.receiptOf(publish), State::NotConnected));
        QCOMPARE(house.receiptOf(publish)->seenAfterUs, -1);
    }

    void aStreamThatIsSwitchedOffIsNotConnected()
    {
        House house;
        QVERIFY(house.listen());
        house.streams.setSwitchedOn(house.account.id, false);
        const Publish publish = house.publish();
        QTRY_VERIFY(is(house.receiptOf(publish), State::NotConnected));
    }

    void itIsWaitedFor()
    {
        House house;
        QVERIFY(house.listen());
        const Publish publish = house.publish();
        QVERIFY(is(house.store->of(publish), State::Awaited));
        QVERIFY(!house.receiptOf(publish)); // but nothing on disk says so
        house.server.say(eventText("garage/door", "open"));
        QTRY_VERIFY(is(house.receiptOf(publish), State::Seen));
        QVERIFY(is(house.store->of(publish), State::Seen));
    }

    void theEchoMayComeBeforeTheAnswer()
    {
        House house;
        QVERIFY(house.listen());
        house.server.echo = eventText("garage/door", "open");
        const Publish publish = house.publish();
        QTRY_VERIFY(is(house.receiptOf(publish), State::Seen));
    }

    void anUnknownOutcomeStaysUnknownButIsSeen()
    {
        House house;
        QVERIFY(house.listen());
        house.server.echo = eventText("garage/door", "open");
        house.server.answer.clear();
        const Publish publish = house.publish();
        QCOMPARE(publish.result.outcome, Outcome::Unknown);
        QTRY_VERIFY(is(house.receiptOf(publish), State::Seen));
        QCOMPARE(house.load(publish.id).result.outcome, Outcome::Unknown);
    }

    void aRejectedOneAwaitsNothing()
    {
        House house;
        QVERIFY(house.listen());
        house.server.echo = eventText("garage/door", "open"); // somebody else's
        house.server.answer = httpAnswer(400, "{\"ok\":false}");
        const Publish publish = house.publish();
        QCOMPARE(publish.result.outcome, Outcome::Rejected);
        QVERIFY(!house.store->of(publish));
        house.end();
        QVERIFY(!house.receiptOf(publish));
    }

    void whatIsNotSentAwaitsNothing()
    {
        House house;
        QVERIFY(house.listen());
        house.network.clearConnectionCache();
        house.server.stopListening();
        const Publish publish = house.publish();
        QCOMPARE(publish.result.outcome, Outcome::NotSent);
        QVERIFY(!house.store->of(publish));
    }

    void aForeignEchoIsSaid()
    {
        House house;
        QVERIFY(house.listen());
        const Publish publish = house.publish();
        house.server.say(eventText("garage/door", "open"));
        QTRY_VERIFY(is(house.receiptOf(publish), State::Seen));
        house.server.say(eventText("garage/door", "open"));
        QTRY_VERIFY(is(house.receiptOf(publish), State::Ambiguous));
    }

    void twoAlikeAreAmbiguous()
    {
        House house;
        QVERIFY(house.listen());
        const Publish one = house.publish();
        const Publish two = house.publish();
        house.server.say(eventText("garage/door", "open"));
        QTRY_VERIFY(is(house.receiptOf(one), State::Ambiguous));
        QTRY_VERIFY(is(house.receiptOf(two), State::Ambiguous));
    }

    void anotherAccountsStreamDoesNotCount()
    {
        House house;
        QVERIFY(house.listen());
        Account other = Account::create(QStringLiteral("Other"));
        other.server = house.account.server;
        house.vault.put(other.id, *AccessToken::fromText(QStringLiteral("deadbeef")));
        const auto others = house.streams.open(other);
        QTRY_COMPARE(others->state().kind, StreamState::Kind::Connected);
        const Publish publish = house.publish();
        house.server.say(eventText("garage/door", "open")); // on both
        QTRY_VERIFY(is(house.receiptOf(publish), State::Seen));
        QCOMPARE(others->counts().received, 1);
        QVERIFY(is(house.receiptOf(publish), State::Seen));
    }

    void aLostStreamIsNotConnected()
    {
        House house;
        QVERIFY(house.listen());
        const Publish publish = house.publish();
        house.server.stopListening();
        house.server.hangUp();
        QTRY_VERIFY(house.stream->state().kind != StreamState::Kind::Connected);
        house.streams.setSwitchedOn(house.account.id, false); // else it is hoped for 30 s
        QTRY_VERIFY(is(house.receiptOf(publish), State::NotConnected));
    }

    void theStreamIsHeldWhileSomethingIsAwaited()
    {
        House house;
        QVERIFY(house.listen());
        const Publish publish = house.publish();
        house.stream.reset(); // the window looks at another account
        house.server.say(eventText("garage/door", "open"));
        QTRY_VERIFY(is(house.receiptOf(publish), State::Seen));
    }

    void theEndLeavesNothingAwaited()
    {
        House house;
        QVERIFY(house.listen());
        const Publish publish = house.publish();
        QVERIFY(is(house.store->of(publish), State::Awaited));
        house.end();
        QVERIFY(is(house.receiptOf(publish), State::NotConnected));
    }

    void aKilledHeraldLeavesNothingAwaited()
    {
        House house;
        house.publisher.reset();
        house.receipts.reset();
        house.store.reset();
        house.history.reset();
        QProcess helper;
        helper.start(QStringLiteral(RECEIPT_HELPER),
            {house.folder.path(), house.server.url().toString()}, QIODevice::ReadOnly);
        QTRY_VERIFY(helper.canReadLine());
        const QByteArray line = helper.readLine().trimmed();
        QVERIFY2(line.startsWith("awaited "), line.constData());
        QCOMPARE(house.server.published, 1);
        helper.kill();
        QTRY_COMPARE(helper.state(), QProcess::NotRunning);

        house.end(); // opens it again
        Publish publish;
        publish.id = *PublishId::fromString(QString::fromLatin1(line.mid(8)));
        publish = house.load(publish.id);
        QCOMPARE(publish.result.outcome, Outcome::Accepted);
        QVERIFY(!publish.receipt);
    }

    void hookAnswersAreKeptWithIt()
    {
        House house;
        QVERIFY(house.listen());
        const Publish publish = house.publish();
        house.server.say(eventText("garage/door", "open")
            + eventText("hook-sent/garage/door", "", "particle-internal"));
        QTRY_COMPARE(house.load(publish.id).receipt.value_or(Receipt()).hooks.size(), 1);
        house.server.say(eventText("hook-response/garage/door/1", "end", "particle-internal")
            + eventText("hook-response/garage/door/0", QByteArray(512, 'a'), "particle-internal"));
        QTRY_COMPARE(house.load(publish.id).receipt.value_or(Receipt()).hooks.size(), 2);
        const HookAnswer answer = house.receiptOf(publish)->hooks.last();
        QCOMPARE(answer.kind, HookAnswer::Kind::Response);
        QCOMPARE(answer.text, QByteArray(512, 'a') + "end");
        QVERIFY(answer.isWhole);
        QVERIFY(is(house.receiptOf(publish), State::Seen));
    }

    void ofDataThatIsNotKeptNoAnswerIs()
    {
        House house;
        house.account.recording = Recording::NoData;
        QVERIFY(house.listen());
        house.server.echo = eventText("garage/door", "open")
            + eventText("hook-response/garage/door/0", "open", "particle-internal");
        const Publish publish = house.publish();
        QTRY_COMPARE(house.load(publish.id).receipt.value_or(Receipt()).hooks.size(), 1);
        QVERIFY(is(house.receiptOf(publish), State::Seen));
        QVERIFY(house.receiptOf(publish)->hooks.first().text.isEmpty());
    }

    void withoutARowThereIsNoReceipt()
    {
        House house;
        house.account.recording = Recording::Nothing;
        QVERIFY(house.listen());
        house.server.echo = eventText("garage/door", "open");
        const QSignalSpy matched(house.receipts.get(), &Receipts::matched);
        const Publish publish = house.publish();
        QVERIFY(publish.id.isNull());
        QTRY_COMPARE(house.stream->counts().received, 1);
        QCOMPARE(matched.count(), 0);
    }

    void eventsWithADefectAreNobodys()
    {
        House house;
        QVERIFY(house.listen());
        const Publish publish = house.publish("garage/door", "not JSON");
        house.server.say("event: garage/door\ndata: not JSON\n\n");
        QTRY_COMPARE(house.stream->counts().received, 1);
        QVERIFY(is(house.store->of(publish), State::Awaited));
    }
};

QTEST_GUILESS_MAIN(tst_Receipts)
#include "tst_receipts.moc"
