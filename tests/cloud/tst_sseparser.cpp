// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/SseParser.h"
#include "cloud/StreamEventReader.h"
#include "support/HeraldTest.h"

using namespace herald;

using Blocks = QList<SseBlock>;
Q_DECLARE_METATYPE(StreamEvent)

namespace {

constexpr qsizetype limit = 64;

/// Cut into chunks of that size; 0: in one.
Blocks parsed(const QByteArray& stream, qsizetype chunk, bool isFinished = false)
{
    SseParser parser(limit);
    Blocks blocks;
    const qsizetype step = chunk == 0 ? stream.size() : chunk;
    for (qsizetype at = 0; at < stream.size(); at += step)
        parser.feed(QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at)), blocks);
    if (!isFinished)
        return blocks;
    if (const auto last = parser.finish())
        blocks += *last;
    return blocks;
}

SseBlock block(const QByteArray& name, const QByteArray& data)
{
    return {.name = name, .data = data};
}

} // namespace

class tst_SseParser : public HeraldTest {
    Q_OBJECT

    static void compareEveryCut(const QByteArray& stream, const Blocks& expected)
    {
        for (const bool isFinished : {false, true}) {
            for (qsizetype chunk = 0; chunk <= std::min<qsizetype>(stream.size(), 9); ++chunk) {
                const Blocks blocks = parsed(stream, chunk, isFinished);
                if (blocks == expected)
                    continue;
                for (const SseBlock& one : blocks)
                    qInfo() << one.name << one.data << one.isTooLarge << one.isCutOff;
                QFAIL(qPrintable(QStringLiteral("in chunks of %1").arg(chunk)));
            }
        }
    }

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Blocks>("expected");
        const auto row = [](const char* what, const QByteArray& stream, const Blocks& expected) {
            QTest::newRow(what) << stream << expected;
        };
        const Blocks one {block("a", "1")};
        row("nothing", "", {});
        row("line feeds", "event: a\ndata: 1\n\n", one);
        row("carriage returns", "event: a\rdata: 1\r\r", one);
        row("both", "event: a\r\ndata: 1\r\n\r\n", one);
        row("mixed", "event: a\rdata: 1\n\r\n", one);
        row("two, mixed", "data: 1\r\r\ndata: 2\n\n", {block("", "1"), block("", "2")});
        row("byte order mark",
            "\xef\xbb\xbf"
            "event: a\ndata: 1\n\n",
            one);
        row("mark and nothing else", "\xef\xbb\xbf", {});
        row("mark that is none",
            "\xef\xbb"
            "event: a\ndata: 1\n\n",
            {block("", "1")});
        row("no second mark",
            "data: 1\n\n\xef\xbb\xbf"
            "data: 2\n\n",
            {block("", "1")});
        row("comment at once, keep-alive", ":ok\n\n:\n\n\n\nevent: a\n: in it\ndata: 1\n\n", one);
        row("longest comment", ":" + QByteArray(limit * 3, 'c') + "\nevent: a\ndata: 1\n\n", one);
        row("lines of data", "data: 1\ndata:2\ndata\ndata:  3\n\n", {block("", "1\n2\n\n 3")});
        row("empty data is data", "event: a\ndata:\n\n", {block("a", "")});
        row("no data, no event", "event: a\n\ndata: 1\n\n", {block("", "1")});
        row("the last name counts", "event: b\nevent: a\ndata: 1\n\n", one);
        row("id, retry, unknown", "id: 7\nretry: 10\nx\nfoo: bar\nevent: a\ndata: 1\n\n", one);
        row("one space only goes", "event:  a\ndata:1\n\n", {block(" a", "1")});
        row("letter case counts", "Event: b\nevent: a\nDATA: 2\ndata: 1\n\n", one);
        row("called error", "event: error\ndata: 1\n\n", {block("error", "1")});
        row("of many bytes", "event: ä\ndata: \xf0\x9f\x9a\xaa\n\n",
            {block("ä", "\xf0\x9f\x9a\xaa")});
        row("with a zero", QByteArray("data: 1\0\n\n", 10), {block("", QByteArray("1\0", 2))});
        const QByteArray most(limit - 8, 'x');
        row("just fits", "event: a\ndata: " + most.left(limit - 8) + "\n\n", {block("a", most)});
        const SseBlock lost {.name = "a", .isTooLarge = true};
        row("data too large", "event: a\ndata: " + QByteArray(500, 'x') + "\n\ndata: 1\n\n",
            {lost, block("", "1")});
        row("too many lines of data",
            "event: a\n" + QByteArray("data: 12345678\n").repeated(8) + "\n", {lost});
        row("too large, then lines",
            "event: a\ndata: " + QByteArray(500, 'x') + "\ndata: 2\nevent: b\n\n", {lost});
        row("name too large", "event: " + QByteArray(500, 'x') + "\ndata: 1\n\ndata: 2\n\n",
            {{.isTooLarge = true}, block("", "2")});
    }
    void readsEveryForm()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Blocks, expected);
        compareEveryCut(stream, expected);
    }

    void theEndCutsOff_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Blocks>("expected");
        const auto row = [](const QByteArray& stream, const Blocks& expected) {
            QTest::newRow(stream.constData()) << stream << expected;
        };
        const auto cut = [](const QByteArray& name, const QByteArray& data) {
            return Blocks {{.name = name, .data = data, .isCutOff = true}};
        };
        row("event: a\ndata: 1\n", cut("a", "1"));
        row("event: a\ndata: 12", cut("a", "12"));
        row("event: a\ndata: 1\r", cut("a", "1"));
        row("event: a\ndata: 1\ndata: 2", cut("a", "1\n2"));
        row("data: 1\nevent: nam", cut("", "1"));
        row("event: a\n", {});
        row("event: a", {});
        row("dat", {});
        row(":ok", {});
    }
    void theEndCutsOff()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Blocks, expected);
        for (const qsizetype chunk : {0, 1, 2})
            QCOMPARE(parsed(stream, chunk, true), expected);
    }

    void holdsNoMoreThanItsLimit()
    {
        SseParser parser(limit);
        Blocks blocks;
        for (int i = 0; i < 100'000; ++i)
            parser.feed("no line end, ever", blocks);
        QVERIFY(blocks.isEmpty());
        parser.feed("\n\ndata: 1\n\n", blocks);
        QCOMPARE(blocks, Blocks({{.isTooLarge = true}, block("", "1")}));
    }

    void readsTheEvent_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<StreamEvent>("expected");
        const auto row = [](const char* what, const QByteArray& json, const StreamEvent& event) {
            QTest::newRow(what) << json << event;
        };
        row("the documents' sample",
            "{\"data\":\"25.34\",\"ttl\":\"60\",\"published_at\":\"2015-07-18T00:12:18.174Z\","
            "\"coreid\":\"0123456789abcdef01234567\"}",
            {.name = QStringLiteral("n"),
                .data = QStringLiteral("25.34"),
                .coreId = QStringLiteral("0123456789abcdef01234567"),
                .publishedMs = 1'437'178'338'174,
                .ttl = 60});
        row("of a product",
            "{\"data\":\"{}\",\"ttl\":60,\"published_at\":\"2024-05-13T11:07:09.602Z\","
            "\"coreid\":\"api\",\"userid\":\"1\",\"version\":0,\"public\":false,\"productID\":1}",
            {.name = QStringLiteral("n"),
                .data = QStringLiteral("{}"),
                .coreId = QStringLiteral("api"),
                .publishedMs = 1'715'598'429'602,
                .ttl = 60});
        row("nothing in it", "{}", {.name = QStringLiteral("n")});
        row("null", "{\"data\":null,\"ttl\":null,\"published_at\":null,\"coreid\":null}",
            {.name = QStringLiteral("n")});
        row("empty text", "{\"data\":\"\"}",
            {.name = QStringLiteral("n"), .data = QString(u""_qs)});
        row("a number as data", "{\"data\":1.5}",
            {.name = QStringLiteral("n"), .data = QStringLiteral("1.5")});
        row("a large number", "{\"data\":9007199254740993}",
            {.name = QStringLiteral("n"), .data = QStringLiteral("9007199254740993")});
        row("an object as data", "{\"data\":{\"a\":[1,\"ä\"]}}",
            {.name = QStringLiteral("n"), .data = QStringLiteral("{\"a\":[1,\"ä\"]}")});
        row("odd members",
            "{\"ttl\":\"long\",\"published_at\":\"yesterday\",\"coreid\":7,\"data\":true}",
            {.name = QStringLiteral("n"), .data = QStringLiteral("true")});
        row("time without a zone", "{\"published_at\":\"2024-05-13T11:07:09.602\"}",
            {.name = QStringLiteral("n"), .publishedMs = 1'715'598'429'602});
        row("no JSON", "hello",
            {.name = QStringLiteral("n"),
                .data = QStringLiteral("hello"),
                .defect = StreamEvent::Defect::NotJson});
        row("a list", "[1]",
            {.name = QStringLiteral("n"),
                .data = QStringLiteral("[1]"),
                .defect = StreamEvent::Defect::NotJson});
        row("no UTF-8", "{\"data\":\"\xc3(\"}",
            {.name = QStringLiteral("n"),
                .data = QStringLiteral("{\"data\":\"\ufffd(\"}"),
                .defect = StreamEvent::Defect::NotJson});
    }
    void readsTheEvent()
    {
        QFETCH(QByteArray, json);
        const StreamEvent event = readStreamEvent(block("n", json));
        QTEST(event, "expected");
    }

    void whatTheEndCutOffIsToldByItsJson()
    {
        SseBlock cut = block("a", "{\"data\":\"1\"}");
        cut.isCutOff = true;
        QCOMPARE(readStreamEvent(cut).defect, StreamEvent::Defect::None);
        cut.data = "{\"data\":\"1";
        QCOMPARE(readStreamEvent(cut).defect, StreamEvent::Defect::CutOff);
        QCOMPARE(readStreamEvent({.name = "a", .isTooLarge = true}).defect,
            StreamEvent::Defect::TooLarge);
    }

    void theNameMayBeInTheJson()
    {
        QCOMPARE(readStreamEvent(block("", "{\"name\":\"door\"}")).name, QStringLiteral("door"));
        QCOMPARE(readStreamEvent(block("a", "{\"name\":\"door\"}")).name, QStringLiteral("a"));
    }
};

QTEST_GUILESS_MAIN(tst_SseParser)
#include "tst_sseparser.moc"
