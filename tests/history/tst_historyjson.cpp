// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryJson.h"
#include "history/HistorySamples.h"
#include "support/HeraldTest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace herald;

class tst_HistoryJson : public HeraldTest {
    Q_OBJECT

    static QByteArray minimal(const QByteArray& more = {})
    {
        return "{\"id\":\"0000000000000001\",\"outcome\":\"accepted\",\"name\":\"n\"" + more + '}';
    }

private Q_SLOTS:
    void writesOneLineInOneOrder()
    {
        const QByteArray line = historyLine(samples::completePublish());
        QCOMPARE(line,
            QByteArray(
                "{\"id\":\"ID\",\"time\":\"2026-11-23T00:00:00.000Z\",\"outcome\":"
                "\"rejected\","
                "\"name\":\"garage/"
                "door\",\"data\":\"{\\\"state\\\":\\\"open\\\"}\",\"private\":true,\"ttl\":60,"
                "\"bytes\":16,\"account\":\"Workshop\",\"server\":\"https://api.particle.io\","
                "\"practice\":false,\"scope\":\"product\",\"scopeId\":\"4711\",\"asDevice\":"
                "\"e00fce68\","
                "\"accountId\":\"a1\",\"reason\":\"No.\",\"cloudWords\":\"Unknown product\","
                "\"httpStatus\":404,\"durationMs\":84.5,\"answer\":{\"reasonPhrase\":\"Not Found\","
                "\"headers\":[[\"Date\",\"Mon, 23 Nov 2026 00:00:00 "
                "GMT\"],[\"X-\\u00ff\",\"\\u0001\"]],"
                "\"body\":\"{\\\"ok\\\":false}\",\"isCut\":true,\"isHttp2\":true},"
                "\"timings\":{\"queuedUs\":120,\"writtenUs\":1000,\"firstByteUs\":80000,\"doneUs\":"
                "84500},"
                "\"template\":\"Doors/"
                "open\",\"templateVersion\":\"0123456789ab\",\"templateId\":\"t-1\","
                "\"values\":{\"$now\":\"1\",\"side\":\"left\"},\"pinned\":true,\"note\":\"odd\","
                "\"tags\":[\"a\",\"b\"]}"
                "\n")
                .replace("\\u00ff", "\xc3\xbf")
                .replace("ID", samples::completePublish().id.toString().toLatin1()));
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void comesBackTheSame_data()
    {
        QTest::addColumn<Publish>("publish");
        for (const auto& [name, publish] : samples::hostilePublishes())
            QTest::newRow(name.constData()) << publish;
    }
    void comesBackTheSame()
    {
        QFETCH(Publish, publish);
        const QByteArray line = historyLine(publish);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.size() <= maxHistoryLineBytes);
        for (const char c : line.chopped(1))
            QVERIFY(static_cast<unsigned char>(c) >= ' ' && c != '\x7f');
        const auto read = readHistoryLine(line);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->unknownKeys, QStringList());
        QCOMPARE(historyLine(read->publish), line);
        QCOMPARE(read->publish.id, publish.id);
        QCOMPARE(read->publish.order.event, publish.order.event);
        QCOMPARE(read->publish.order.scope, publish.order.scope);
        QCOMPARE(read->publish.order.server, publish.order.server);
        QCOMPARE(read->publish.order.lineage, publish.order.lineage);
        QCOMPARE(read->publish.result, publish.result);
        QCOMPARE(read->publish.mark, publish.mark);
        QVERIFY(read->publish.withheld == publish.withheld);
        QVERIFY(read->publish.receipt == publish.receipt);
    }

    void whatIsAwaitedIsNotTold()
    {
        Publish publish = samples::completePublish();
        const QByteArray without = historyLine(publish);
        publish.receipt = Receipt {.state = Receipt::State::Awaited};
        QCOMPARE(historyLine(publish), without);
    }

    void receiptsAreWordsAndNumbers()
    {
        Publish publish = samples::completePublish();
        publish.receipt = Receipt {.state = Receipt::State::NotSeen,
            .hooks = {{.event = QStringLiteral("hook-sent/a"), .afterUs = 5}}};
        QVERIFY(historyLine(publish).endsWith(
            ",\"receipt\":{\"state\":\"not seen\",\"hooks\":[{\"kind\":\"sent\","
            "\"event\":\"hook-sent/a\",\"afterUs\":5}]}}\n"));
    }

    void halfPairsAreWrittenAsTheyAreStored()
    {
        Publish publish = samples::completePublish();
        publish.order.event.data = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b");
        QCOMPARE(
            readHistoryLine(historyLine(publish))->publish.order.event.data, QStringLiteral("a?b"));
        QCOMPARE(
            readHistoryLine(minimal(",\"data\":\"a\\ud800b\\udc00\""))->publish.order.event.data,
            QStringLiteral("a?b?"));
    }

    void readsWhatAnEarlierHeraldWrote()
    {
        const auto read = readHistoryLine(
            "{\"account\":\"Practice\",\"bytes\":3,\"data\":\"red\",\"durationMs\":1.5,\"id\":"
            "\"032c65a16b99f0a1\","
            "\"name\":\"a\",\"outcome\":\"accepted\",\"practice\":true,\"private\":true,\"scope\":"
            "\"devices\","
            "\"server\":\"http://127.0.0.1:1\",\"time\":\"2026-01-01T00:00:00.000Z\",\"ttl\":60}");
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->publish.durationUs(), 1500);
        QVERIFY(read->publish.order.isPractice);
        QCOMPARE(read->publish.order.accountId, QString());
    }

    void tellsKeysThatItDoesNotKnow()
    {
        const auto read = readHistoryLine(minimal(",\"delivery\":{\"seen\":[1,{\"a\":null}]},"
                                                  "\"answer\":{\"trailer\":\"x\",\"body\":\"b\"},"
                                                  "\"receipt\":{\"state\":\"seen\",\"by\":[]}"));
        QVERIFY(read.has_value());
        QCOMPARE(read->unknownKeys,
            QStringList({QStringLiteral("delivery"), QStringLiteral("answer.trailer"),
                QStringLiteral("receipt.by")}));
        QCOMPARE(read->publish.result.answer.body, QByteArray("b"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QByteArray& line, const char* named) {
            QTest::newRow(name) << line << QString::fromLatin1(named);
        };
        row("nothing", "", "column 1");
        row("no object", "[]", "object");
        row("number", "1", "object");
        row("cut", minimal().chopped(1), "column");
        row("more behind", minimal() + "{}", "column");
        row("no UTF-8", minimal(",\"data\":\"\xff\""), "UTF-8");
        row("no id", "{\"outcome\":\"accepted\",\"name\":\"n\"}", "id");
        row("no outcome", "{\"id\":\"0000000000000001\",\"name\":\"n\"}", "outcome");
        row("no name", "{\"id\":\"0000000000000001\",\"outcome\":\"accepted\"}", "name");
        row("null id", "{\"id\":\"0000000000000000\",\"outcome\":\"accepted\",\"name\":\"n\"}",
            "id");
        row("id of a number", "{\"id\":1,\"outcome\":\"accepted\",\"name\":\"n\"}", "id");
        row("outcome", "{\"id\":\"0000000000000001\",\"outcome\":\"delivered\",\"name\":\"n\"}",
            "outcome");
        row("twice", minimal(",\"name\":\"m\""), "name");
        row("twice below", minimal(",\"timings\":{\"doneUs\":1,\"doneUs\":1}"), "timings.doneUs");
        row("text of a number", minimal(",\"data\":1"), "data");
        row("truth of a text", minimal(",\"private\":\"true\""), "private");
        row("ttl below", minimal(",\"ttl\":-1"), "ttl");
        row("ttl above", minimal(",\"ttl\":2147483648"), "ttl");
        row("ttl with a fraction", minimal(",\"ttl\":1.5"), "ttl");
        row("scope", minimal(",\"scope\":\"world\""), "scope");
        row("server", minimal(",\"server\":\"http://[\""), "server");
        row("password", minimal(",\"server\":\"https://me:secret@api.particle.io\""), "server");
        row("timings", minimal(",\"timings\":[]"), "timings");
        row("timing", minimal(",\"timings\":{\"doneUs\":-5}"), "timings.doneUs");
        row("duration", minimal(",\"durationMs\":-1"), "durationMs");
        row("headers", minimal(",\"answer\":{\"headers\":[\"a\"]}"), "answer.headers");
        row("three", minimal(",\"answer\":{\"headers\":[[\"a\",\"b\",\"c\"]]}"), "answer.headers");
        row("no Latin-1", minimal(",\"answer\":{\"reasonPhrase\":\"\\u0100\"}"), "reasonPhrase");
        row("two bodies", minimal(",\"answer\":{\"body\":\"a\",\"bodyBase64\":\"YQ==\"}"), "body");
        row("no Base64", minimal(",\"answer\":{\"bodyBase64\":\"%\"}"), "bodyBase64");
        row("long body", minimal(",\"answer\":{\"body\":\"" + QByteArray(65'537, 'x') + "\"}"),
            "65");
        row("values", minimal(",\"values\":{\"a\":1}"), "values.a");
        row("tag", minimal(",\"tags\":[\"a b\"]"), "tag");
        row("long note", minimal(",\"note\":\"" + QByteArray(10'001, 'x') + '"'), "note");
        row("hash", minimal(",\"withheld\":{\"bytes\":1,\"sha256\":\"ab\"}"), "withheld.sha256");
        row("no hash", minimal(",\"withheld\":{\"bytes\":1}"), "withheld.sha256");
        row("withheld and there",
            minimal(",\"data\":\"x\",\"withheld\":{\"bytes\":1,\"sha256\":\"" + QByteArray(64, '0')
                + "\"}"),
            "withheld");
        row("receipt", minimal(",\"receipt\":\"seen\""), "receipt");
        row("receipt state", minimal(",\"receipt\":{\"state\":\"delivered\"}"), "receipt.state");
        row("receipt awaited", minimal(",\"receipt\":{\"state\":\"awaited\"}"), "receipt.state");
        row("no receipt state", minimal(",\"receipt\":{}"), "receipt.state");
        row("receipt time", minimal(",\"receipt\":{\"state\":\"seen\",\"seenAfterUs\":-1}"),
            "receipt.seenAfterUs");
        row("hooks", minimal(",\"receipt\":{\"state\":\"seen\",\"hooks\":{}}"), "receipt.hooks");
        row("hook", minimal(",\"receipt\":{\"state\":\"seen\",\"hooks\":[1]}"), "receipt.hooks");
        row("hook kind", minimal(",\"receipt\":{\"state\":\"seen\",\"hooks\":[{\"kind\":\"x\"}]}"),
            "receipt.hooks.kind");
        row("hook bytes",
            minimal(",\"receipt\":{\"state\":\"seen\",\"hooks\":[{\"textBase64\":\"%\"}]}"),
            "receipt.hooks.textBase64");
        row("many hooks",
            minimal(",\"receipt\":{\"state\":\"seen\",\"hooks\":[{}"
                + QByteArray(",{}").repeated(32) + "]}"),
            "receipt.hooks");
        row("long hooks",
            minimal(",\"receipt\":{\"state\":\"seen\",\"hooks\":[{\"text\":\""
                + QByteArray(262'145, 'x') + "\"}]}"),
            "receipt.hooks");
        row("deep", minimal(",\"new\":" + QByteArray(100'000, '[')), "column");
    }
    void refuses()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const auto read = readHistoryLine(line);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(read.error().text.contains(named), qPrintable(read.error().text));
        QVERIFY2(read.error().text.endsWith(u'.'), qPrintable(read.error().text));
        QVERIFY2(!read.error().text.contains(QStringLiteral("secret")), "a password is not shown");
    }

    void millisecondsAreExact()
    {
        Publish publish = samples::completePublish();
        for (const qint64 us : {0LL, 1LL, 999LL, 1000LL, 1500LL, 84'000LL, 123'456'789LL}) {
            publish.result.timings.doneUs = us;
            const auto json = QJsonDocument::fromJson(historyLine(publish)).object();
            QCOMPARE(qRound64(json[QStringLiteral("durationMs")].toDouble() * 1000), us);
        }
    }
};

QTEST_GUILESS_MAIN(tst_HistoryJson)
#include "tst_historyjson.moc"
