// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/EventStream.h"
#include "cloud/OpeningBudget.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"
#include "support/TestCertificates.h"

#include <QSignalSpy>
#include <QThread>

#include <chrono>

using namespace herald;
using namespace std::chrono_literals;

namespace {

using Kind = StreamState::Kind;

const QString tokenText = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n";
const QByteArray opening = head + "\r\n:ok\n\n";

QByteArray eventText(const QByteArray& name, const QByteArray& data = "1")
{
    return "event: " + name + "\ndata: {\"data\":\"" + data + "\"}\n\n";
}

QByteArray inChunks(const QByteArray& bytes, qsizetype size)
{
    QByteArray chunked;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray part = bytes.mid(at, size);
        chunked += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return chunked;
}

Script streamOf(const QByteArray& events)
{
    return Script().readHead().send(opening + events);
}

constexpr StreamTimes quick {.answer = 300ms,
    .silence = 400ms,
    .firstPause = 10ms,
    .longestPause = 50ms,
    .limitPause = 60'000ms,
    .stableAfter = 30'000ms,
    .settle = 10ms,
    .delivery = 5ms};
/// For what must not run out while the machine is busy.
constexpr StreamTimes patient {
    .firstPause = 10ms, .longestPause = 50ms, .settle = 10ms, .delivery = 5ms};

/// Goes as the system's clocks do, until the computer sleeps.
class SleepingClock final : public Clock {
public:
    QDateTime now() const override { return m_clock.now().addMSecs(m_sleptMs); }
    qint64 elapsedUs() const override { return m_clock.elapsedUs(); }
    void sleep(std::chrono::milliseconds time) { m_sleptMs += time.count(); }

private:
    SystemClock m_clock;
    std::atomic<qint64> m_sleptMs = 0;
};

/// A stream with a thread of its own, and all that it told.
struct Listener {
    explicit Listener(const StreamTimes& times = patient)
        : stream(thread, clock, budget, times)
    {
        thread.start();
        QObject::connect(&stream, &EventStream::stateChanged, &stream,
            [this](const StreamState& state) { states += state; });
        QObject::connect(
            &stream, &EventStream::received, &stream, [this](const QList<StreamEvent>& batch) {
                largest = std::max(largest, batch.size());
                events += batch;
            });
    }
    void open(const QUrl& server, const Scope& scope = {})
    {
        stream.open({.server = server, .scope = scope, .token = *AccessToken::fromText(tokenText)});
    }
    bool has(Kind kind) const
    {
        return std::any_of(states.begin(), states.end(),
            [kind](const StreamState& state) { return state.kind == kind; });
    }
    StreamState first(Kind kind) const
    {
        const auto found = std::find_if(states.begin(), states.end(),
            [kind](const StreamState& state) { return state.kind == kind; });
        return found == states.end() ? StreamState() : *found;
    }
    Kind kind() const { return stream.state().kind; }
    QStringList names() const
    {
        QStringList list;
        for (const StreamEvent& event : events)
            list += event.name;
        return list;
    }

    SleepingClock clock;
    OpeningBudget budget {clock};
    /// After the stream, which leaves it something to delete.
    struct Thread : QThread {
        ~Thread() override
        {
            quit();
            wait();
        }
    };
    Thread thread;
    EventStream stream;
    QList<StreamState> states;
    QList<StreamEvent> events;
    qsizetype largest = 0;
};

} // namespace

class tst_EventStream : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void asksAsItShould()
    {
        ScriptedServer server;
        server.setStanding(streamOf({}));
        Listener listener;
        listener.open(
            server.url(), {.kind = Scope::Kind::Organisation, .id = QStringLiteral("acme")});
        QTRY_COMPARE(listener.kind(), Kind::Connected);
        const RecordedRequest& request = server.lastRequest();
        QCOMPARE(request.requestLine(), "GET /v1/orgs/acme/events HTTP/1.1");
        QCOMPARE(request.header("Authorization"), "Bearer " + tokenText.toLatin1());
        QCOMPARE(request.header("Accept"), "text/event-stream");
        QCOMPARE(request.header("Accept-Encoding"), "identity");
        QVERIFY(request.header("User-Agent").startsWith("Herald/"));
        QCOMPARE(listener.states.size(), 2);
        QCOMPARE(listener.states.first().kind, Kind::Connecting);
        QVERIFY(listener.states.last().sinceUs >= listener.states.first().sinceUs);
    }

    void readsHoweverItComes_data()
    {
        QTest::addColumn<Script>("script");
        const QByteArray events = eventText("a", "öffnen") + eventText("error") + eventText("b");
        const auto row
            = [](const char* name, const Script& script) { QTest::newRow(name) << script; };
        row("at once", streamOf(events));
        row("byte by byte, cut in characters", Script().readHead().dribble(opening + events, 0ms));
        row("chunked",
            Script().readHead().send(
                head + "Transfer-Encoding: chunked\r\n\r\n" + inChunks(":ok\n\n" + events, 7)));
        row("after a pause", streamOf({}).wait(50ms).send(events));
        row("with keep-alives",
            streamOf("\n\n").wait(20ms).send(":\n\n").wait(20ms).send("\n" + events + "\n"));
        QByteArray returns = events;
        row("carriage returns", streamOf(returns.replace('\n', '\r') + "\r"));
    }
    void readsHoweverItComes()
    {
        QFETCH(Script, script);
        ScriptedServer server;
        server.setStanding(script);
        Listener listener;
        listener.open(server.url());
        QTRY_COMPARE(listener.names(),
            QStringList({QStringLiteral("a"), QStringLiteral("error"), QStringLiteral("b")}));
        QCOMPARE(listener.events.first().data, QStringLiteral("öffnen"));
        QVERIFY(listener.events.first().receivedUs > 0);
        QVERIFY(listener.events.first().receivedMs > 0);
        QCOMPARE(listener.kind(), Kind::Connected);
    }

    void whatIsLostIsOpenedAgain_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const Script& script, const char* reason) {
            QTest::newRow(name) << script << QString::fromLatin1(reason);
        };
        row("ended", streamOf(eventText("a")).close(), "ended");
        row("half-closed", streamOf(eventText("a")).halfClose(), "ended");
        row("reset", streamOf(eventText("a")).wait(50ms).reset(), "ended");
        row("chunked, cut off",
            Script()
                .readHead()
                .send(head + "Transfer-Encoding: chunked\r\n\r\n" + inChunks(eventText("a"), 50)
                    + "20\r\nevent: b\nda")
                .close(),
            "");
        row("chunked, at its end",
            Script().readHead().send(head + "Transfer-Encoding: chunked\r\n\r\n"
                + inChunks(eventText("a"), 50) + "0\r\n\r\n"),
            "ended");
        row("in the middle of a character",
            streamOf(eventText("a") + "event: b\ndata: \xc3").close(), "ended");
        row("silent", streamOf(eventText("a")).hang(), "silent");
        row("no stream", Script::answer(200, "<html>Log in</html>"), "not with an event stream");
        row("closed without an answer", Script().readHead().close(), "");
        row("garbage", Script().readHead().send("garbage\r\n\r\n").close(), "");
        row("no answer", Script().readHead().hang(), "in time");
        row("drip of a head", Script().readHead().dribble(head, 100ms), "in time");
        row("server fault", Script::answer(500, {}), "HTTP 500");
        row("gateway", Script::answer(502, "<html><title>Bad gateway</title></html>"), "HTTP 502");
    }
    void whatIsLostIsOpenedAgain()
    {
        QFETCH(Script, script);
        QFETCH(QString, reason);
        ScriptedServer server;
        for (int i = 0; i < 4; ++i) // Qt asks again by itself where the head broke off
            server.enqueue(script);
        server.setStanding(
            streamOf(eventText("again")).wait(50ms).send("\n").wait(50ms).send("\n"));
        Listener listener(quick);
        listener.open(server.url());
        QTRY_VERIFY(listener.names().contains(QStringLiteral("again")));
        const StreamState waiting = listener.first(Kind::Waiting);
        QVERIFY2(waiting.reason.contains(reason), qPrintable(waiting.reason));
        QVERIFY(waiting.retryAtMs > 0);
        QVERIFY(!listener.has(Kind::Refused));
    }

    void refusalsAreNotHammered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, int status, const char* body, ErrorKind error,
                             const char* words) {
            QTest::newRow(name) << status << QByteArray(body) << int(error)
                                << QString::fromLatin1(words);
        };
        row("expired", 401,
            "{\"error\":\"invalid_token\",\"error_description\":\"The access token provided has "
            "expired.\"}",
            ErrorKind::Unauthorized, "The access token provided has expired.");
        row("no token seen", 400,
            "{\"error\":\"invalid_request\",\"error_description\":\"The access token was not "
            "found\"}",
            ErrorKind::Rejected, "The access token was not found");
        row("scope", 400, "{\"error\":\"invalid_scope\",\"error_description\":\"x\"}",
            ErrorKind::Rejected, "x");
        row("API user", 400,
            "{\"error\":\"unauthorized\",\"error_description\":\"API users are not allowed to call "
            "this endpoint\"}",
            ErrorKind::Rejected, "API users are not allowed");
        row("no right", 403, "{\"error\":\"Permission Denied\",\"info\":\"no such device\"}",
            ErrorKind::Rejected, "Permission Denied: no such device");
        row("no product", 404, "{\"ok\":false,\"error\":\"Product not found.\"}",
            ErrorKind::Rejected, "Product not found.");
        row("repeats the token", 401,
            "{\"error\":\"0123456789abcdef0123456789abcdef01234567 is wrong\"}",
            ErrorKind::Unauthorized, "is wrong");
        row("moved", 302, "", ErrorKind::Rejected, "");
        row("moved for good", 308, "", ErrorKind::Rejected, "");
    }
    void refusalsAreNotHammered()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        ScriptedServer elsewhere;
        ScriptedServer server;
        server.setStanding(
            Script::answer(status, body, "Location: " + elsewhere.url().toEncoded() + "/\r\n"));
        Listener listener(quick);
        listener.open(server.url());
        QTRY_COMPARE(listener.kind(), Kind::Refused);
        const StreamState state = listener.stream.state();
        QTEST(int(state.error), "error");
        QVERIFY(!state.reason.isEmpty());
        QVERIFY2(state.cloudWords.contains(words), qPrintable(state.cloudWords));
        QVERIFY(!state.cloudWords.contains(tokenText));
        QCOMPARE(state.retryAtMs, -1);
        listener.stream.renew(QStringLiteral("The network is back.")); // changes no refusal
        QTest::qWait(100); // many pauses long
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(elsewhere.connectionCount(), 0);
        listener.open(server.url()); // somebody asks
        QTRY_COMPARE(server.requestCount(), 2);
    }

    void limitsAreHonoured_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        const auto row = [](int status, const char* header, qint64 least, qint64 most) {
            QTest::addRow("%d %s", status, header) << status << QByteArray(header) << least << most;
        };
        row(429, "Retry-After: 120\r\n", 120, 120);
        row(529, "Retry-After: 100\r\n", 100, 100);
        row(503, "Retry-After: 90\r\n", 90, 90);
        row(429, "", 30, 60); // limitPause, half of it by chance
        row(529, "", 30, 60);
        row(429, "Retry-After: soon\r\n", 30, 60);
        row(429, "Retry-After: 0\r\n", 30, 60);
        row(529, "Retry-After: 999999999\r\n", 86'400, 86'400);
    }
    void limitsAreHonoured()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        ScriptedServer server;
        server.setStanding(Script::answer(status, "Please slow down", header));
        Listener listener(quick);
        const qint64 before = listener.clock.now().toMSecsSinceEpoch();
        listener.open(server.url());
        QTRY_COMPARE(listener.kind(), Kind::Waiting);
        const qint64 after = listener.clock.now().toMSecsSinceEpoch();
        const qint64 at = listener.stream.state().retryAtMs;
        QVERIFY(at >= before + least * 1000);
        QVERIFY(at <= after + most * 1000);
        QCOMPARE(listener.stream.state().cloudWords, QStringLiteral("Please slow down"));
        // A network that comes back does not shorten what the server asked for.
        listener.states.clear();
        listener.stream.renew(QStringLiteral("The network is back."));
        QTest::qWait(50); // several times as long as the network needs
        QCOMPARE(listener.states.size(), 0);
        QCOMPARE(server.requestCount(), 1);
    }

    void aNetworkThatComesBackRenewsIt()
    {
        ScriptedServer server;
        server.setStanding(streamOf({}));
        Listener listener;
        listener.open(server.url());
        QTRY_COMPARE(listener.kind(), Kind::Connected);
        listener.stream.renew(QStringLiteral("The network is back."));
        QTRY_COMPARE(server.connectionCount(), 2);
        QCOMPARE(listener.first(Kind::Waiting).reason, QStringLiteral("The network is back."));
        QTRY_COMPARE(listener.kind(), Kind::Connected);
    }

    void aWakeFromSleepRenewsIt()
    {
        ScriptedServer server;
        server.setStanding(streamOf({}));
        StreamTimes times = patient;
        times.silence = 2000ms; // it looks four times as often
        Listener listener(times);
        listener.open(server.url());
        QTRY_COMPARE(listener.kind(), Kind::Connected);
        listener.clock.sleep(60s);
        QTRY_VERIFY(listener.has(Kind::Waiting));
        QVERIFY(listener.first(Kind::Waiting).reason.contains(QStringLiteral("asleep")));
        QTRY_COMPARE(server.connectionCount(), 2);
    }

    void pausesGrow()
    {
        ScriptedServer server;
        server.stopListening();
        Listener listener({.firstPause = 8ms, .longestPause = 64ms, .delivery = 5ms});
        listener.open(server.url());
        const auto pauses = [&listener] {
            QList<qint64> list;
            qint64 begun = 0;
            for (const StreamState& state : listener.states) {
                if (state.kind == Kind::Connecting)
                    begun = state.sinceUs;
                else
                    list += (state.sinceUs - begun) / 1000;
            }
            return list;
        };
        QTRY_VERIFY(pauses().size() >= 6);
        QList<qint64> waits; // from one attempt to the next, no shorter than the pause
        for (qsizetype i = 2; i < listener.states.size(); i += 2)
            waits += (listener.states.at(i).sinceUs - listener.states.at(i - 1).sinceUs) / 1000;
        qint64 least = 4;
        for (const qint64 wait : waits) {
            QVERIFY2(wait >= least - 1, qPrintable(QString::number(wait)));
            least = std::min<qint64>(least * 2, 32);
        }
    }

    void theBudgetIsKept()
    {
        FakeClock clock;
        OpeningBudget budget(clock);
        const QString server = QStringLiteral("api.particle.io");
        for (int i = 0; i < OpeningBudget::maxOpenings; ++i) {
            QCOMPARE(budget.take(server), 0ms);
            clock.advance(1s);
        }
        const auto left = std::chrono::milliseconds(OpeningBudget::period)
            - OpeningBudget::maxOpenings * 1000ms;
        QCOMPARE(budget.take(server), left);
        QCOMPARE(budget.take(QStringLiteral("localhost:1")), 0ms); // counts for itself
        clock.advance(left - 1us);
        QCOMPARE(budget.take(server), 1ms);
        clock.advance(1us);
        QCOMPARE(budget.take(server), 0ms);
        QCOMPARE(budget.take(server), 1000ms);
    }

    void whatQtAsksAgainByItselfIsWithinTheLimitToo_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("closed at once") << Script().close();
        QTest::newRow("closed without an answer") << Script().readHead().close();
        QTest::newRow("reset without an answer") << Script().readHead().reset();
        QTest::newRow("garbage") << Script().readHead().send("garbage\r\n\r\n").close();
        QTest::newRow("half a head") << Script().readHead().send(head).close();
        QTest::newRow("no stream") << Script::answer(200, "<html>Log in</html>");
    }
    void whatQtAsksAgainByItselfIsWithinTheLimitToo()
    {
        QFETCH(Script, script);
        ScriptedServer server;
        server.setStanding(script);
        Listener listener({.answer = 2000ms, .firstPause = 60'000ms});
        listener.open(server.url());
        QTRY_COMPARE(listener.kind(), Kind::Waiting);
        QVERIFY2(server.connectionCount() * OpeningBudget::maxOpenings <= 100,
            qPrintable(QString::number(server.connectionCount())));
    }

    void aServerThatAlwaysHangsUpIsNotFlooded()
    {
        ScriptedServer server;
        server.setStanding(streamOf({}).close());
        Listener listener(
            {.firstPause = 1ms, .longestPause = 1ms, .stableAfter = 0ms, .delivery = 5ms});
        listener.open(server.url());
        QTRY_VERIFY(
            listener.stream.state().reason.contains(QStringLiteral("as many event streams")));
        QCOMPARE(server.requestCount(), OpeningBudget::maxOpenings);
        const qint64 wait
            = listener.stream.state().retryAtMs - listener.clock.now().toMSecsSinceEpoch();
        QVERIFY(wait > 200'000);
    }

    void aFloodArrivesWholeAndInOrder()
    {
        constexpr int count = 20'000;
        QByteArray events;
        for (int i = 0; i < count; ++i)
            events += eventText("n" + QByteArray::number(i), QByteArray(200, 'x'));
        ScriptedServer server;
        server.enqueue(streamOf(events).close());
        server.setStanding(streamOf({}));
        Listener listener;
        listener.open(server.url());
        QTRY_COMPARE(listener.events.size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(listener.events.at(i).name, QStringLiteral("n%1").arg(i));
        QVERIFY(listener.largest <= 1000);
    }

    void whoDoesNotTakeGetsNoMore()
    {
        ScriptedServer server;
        QByteArray events;
        for (int i = 0; i < 8'000; ++i)
            events += eventText("n", QByteArray(1000, 'x'));
        server.setStanding(streamOf(events));
        Listener listener;
        bool isFirst = true;
        connect(&listener.stream, &EventStream::received, this, [&] {
            if (std::exchange(isFirst, false))
                QTest::qSleep(300); // the window's thread is busy
        });
        listener.open(server.url());
        QTRY_COMPARE(listener.events.size(), 8'000);
        QCOMPARE(server.connectionCount(), 1);
    }

    void tooLargeAndUnreadableAreTold()
    {
        ScriptedServer server;
        server.setStanding(streamOf("event: big\ndata: " + QByteArray(maxStreamEventBytes, 'x')
            + "\n\nevent: odd\ndata: no JSON\n\n" + eventText("good")));
        Listener listener;
        listener.open(server.url());
        QTRY_COMPARE(listener.events.size(), 3);
        QCOMPARE(listener.events.at(0).name, QStringLiteral("big"));
        QCOMPARE(listener.events.at(0).defect, StreamEvent::Defect::TooLarge);
        QCOMPARE(listener.events.at(1).defect, StreamEvent::Defect::NotJson);
        QCOMPARE(listener.events.at(1).data, QStringLiteral("no JSON"));
        QCOMPARE(listener.events.at(2).defect, StreamEvent::Defect::None);
    }

    void whatTheEndCutsOffIsTold()
    {
        ScriptedServer server;
        server.enqueue(streamOf("event: whole\ndata: {\"data\":\"1\"}").close());
        server.enqueue(streamOf("event: half\ndata: {\"data\":\"1").close());
        server.setStanding(streamOf({}));
        Listener listener;
        listener.open(server.url());
        QTRY_COMPARE(listener.events.size(), 2);
        QCOMPARE(listener.events.at(0).defect, StreamEvent::Defect::None);
        QCOMPARE(listener.events.at(0).data, QStringLiteral("1"));
        QCOMPARE(listener.events.at(1).name, QStringLiteral("half"));
        QCOMPARE(listener.events.at(1).defect, StreamEvent::Defect::CutOff);
    }

    void closedIsClosed()
    {
        ScriptedServer server;
        server.setStanding(streamOf(eventText("a")).close());
        Listener listener;
        listener.open(server.url());
        QTRY_VERIFY(listener.has(Kind::Waiting));
        listener.stream.close();
        QCOMPARE(listener.kind(), Kind::Off);
        const qsizetype events = listener.events.size();
        const qsizetype states = listener.states.size();
        QTest::qWait(200); // many pauses long
        QCOMPARE(listener.events.size(), events);
        QCOMPARE(listener.states.size(), states);
    }

    void mayBeDeletedByWhoReceives()
    {
        ScriptedServer server;
        server.setStanding(streamOf(eventText("a")));
        SystemClock clock;
        OpeningBudget budget(clock);
        QThread thread;
        thread.start();
        auto* stream = new EventStream(thread, clock, budget);
        const QPointer<EventStream> watched = stream;
        connect(stream, &EventStream::received, this, [stream] { stream->deleteLater(); });
        stream->open(
            {.server = server.url(), .scope = {}, .token = *AccessToken::fromText(tokenText)});
        QTRY_VERIFY(!watched);
        thread.quit();
        thread.wait();
    }

    void noTokenGoesWhereItCouldBeRead()
    {
        Listener listener;
        listener.open(QUrl(QStringLiteral("http://example.com")));
        QTRY_COMPARE(listener.kind(), Kind::Refused);
        QVERIFY(listener.stream.state().reason.contains(QStringLiteral("https://")));
    }

    void anUnknownCertificateIsNotTrusted()
    {
        TestCertificates certificates;
        QVERIFY(certificates.isValid());
        ScriptedServer server(certificates.server(TestCertificates::Kind::SelfSigned));
        Listener listener(quick);
        listener.open(server.url());
        QTRY_COMPARE(listener.kind(), Kind::Waiting);
        QVERIFY2(listener.first(Kind::Waiting).reason.contains(QStringLiteral("certificate")),
            qPrintable(listener.first(Kind::Waiting).reason));
        QCOMPARE(server.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_EventStream)
#include "tst_eventstream.moc"
