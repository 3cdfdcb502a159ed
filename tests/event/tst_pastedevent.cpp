// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/CommandText.h"
#include "event/FormEncoding.h"
#include "event/paste/PastedEvent.h"
#include "event/PlaceholderText.h"
#include "support/HeraldTest.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace herald;

namespace {

const QString token = QStringLiteral("0123456789abcdef0123456789abcdef01234567");

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QString devices(const char* rest)
{
    return u("curl https://api.particle.io/v1/devices/events ") + u(rest);
}

Scope product(const char* id, const char* device = "")
{
    return {.kind = Scope::Kind::Product, .id = u(id), .asDeviceId = u(device)};
}

Scope organisation(const char* id)
{
    return {.kind = Scope::Kind::Organisation, .id = u(id)};
}

/// Event names and data that commands and requests have trouble with.
QStringList hostileTexts()
{
    QString all;
    for (char16_t c = 1; c < 0x300; ++c)
        all += QChar(c);
    return {u("plain"), u(""), u(" a  b "), u("it's ''"), u("{\"a\": \"b\"}"), u("a\nb\r\nc\n"),
        u("$HOME ${PATH} $(id) $'x'"), u("`id`"), u("!! !x"), u("\\n \\\\ \\' \\"),
        u("gr\xC3\xBCn \xE6\xBC\xA2 \xF0\x9F\x98\x80"), u("\x1b[31m\x7f"), u("@/etc/passwd"),
        u("=a=b&c=d"), u("-d"), u("--"), u("--product=x"), u("* ? [a-z] {a,b} ~"),
        u("; rm x & | > < # ("), u("%41 %s + %zz %"), u("{{x}} {{$now}}"), u("\xEF\xBB\xBF bom"),
        u("# ttl=5"), all};
}

} // namespace

class tst_PastedEvent : public HeraldTest {
    Q_OBJECT

    static void addRoundTrips()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<Scope>("scope");
        int number = 0;
        for (const QString& text : hostileTexts()) {
            const int n = number++;
            QTest::addRow("data %d", n) << Event {.name = u("a/b"), .data = text} << Scope {};
            QTest::addRow("name %d", n)
                << Event {.name = text, .data = text, .isPrivate = false, .ttlSeconds = n}
                << product("my-product", "e00f");
        }
        QTest::newRow("organisation")
            << Event {.name = u("x"), .data = u("y"), .ttlSeconds = maxTtlSeconds}
            << organisation("acme");
        QTest::newRow("public product")
            << Event {.name = u("x"), .data = {}, .isPrivate = false} << product("4711");
    }

private Q_SLOTS:
    void readsItsOwnCurlCommands_data() { addRoundTrips(); }
    void readsItsOwnCurlCommands()
    {
        QFETCH(Event, event);
        QFETCH(Scope, scope);
        const QString command
            = curlCommand(event, scope, QUrl(QStringLiteral("https://api.particle.io")));
        const auto pasted = readPastedEvent(command);
        QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().text));
        QCOMPARE(pasted->event, event);
        QCOMPARE(pasted->scope, std::optional(scope));
        QCOMPARE(pasted->notes, QStringList());
    }

    void readsItsOwnParticleCommands_data() { addRoundTrips(); }
    void readsItsOwnParticleCommands()
    {
        QFETCH(Event, event);
        QFETCH(Scope, scope);
        const auto pasted = readPastedEvent(particleCommand(event, scope));
        QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().text));
        QCOMPARE(pasted->event, event);
        QCOMPARE(pasted->scope, std::optional(scope));
    }

    void randomEventsSurvive()
    {
        QRandomGenerator random(7);
        const QString alphabet = u("ab'\"\\$`{}!&|;<>()# \t\n\r%+=@,-_./~*?\x01\x7f\xC2\x9B"
                                   "\xC3\xBC\xE2\x82\xAC\xF0\x9F\x98\x80");
        for (int i = 0; i < 2000; ++i) {
            Event event {.name = u("n"), .data = {}};
            for (auto left = random.bounded(30); left > 0; --left)
                event.data += alphabet[random.bounded(alphabet.size())];
            event.data = QString::fromUtf8(event.data.toUtf8()); // no half pairs
            for (const QString& command :
                {curlCommand(event, {}, QUrl(u("http://localhost:1/base"))),
                    particleCommand(event, {})}) {
                const auto pasted = readPastedEvent(command);
                QVERIFY2(pasted, qPrintable(command));
                QCOMPARE(pasted->event, event);
            }
        }
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Event>("event");
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<int>("notes");
        const Event ab {.name = u("a"), .data = u("b")};
        const auto row = [](const char* title, const QString& text, const Event& event,
                             int notes = 0, const Scope& scope = {}) {
            QTest::newRow(title) << text << event << scope << notes;
        };
        row("form", devices("-d name=a -d data=b"), ab);
        row("one form", devices("-d 'name=a&data=b&private=true&ttl=60'"), ab);
        row("attached", devices("-dname=a -ddata=b -XPOST -sS"), ab);
        row("letters together", devices("-sSXPOST -isd name=a -d data=b"), ab);
        row("options first",
            u("curl -X POST -d name=a --data data=b 'https://api.particle.io/v1/devices/events'"),
            ab);
        row("URL option",
            u("curl --url https://api.particle.io/v1/devices/events -d name=a&data=b")
                .replace(u("&"), u("\\&")),
            ab);
        row("raw at", devices("-d name=a --data-raw data=@b"), {.name = u("a"), .data = u("@b")});
        row("raw @ alone", devices("-d name=a --data-raw @b=1"), {.name = u("a"), .data = u("")},
            1);
        row("urlencode", devices("--data-urlencode 'name=a b' --data-urlencode 'data=+%41&='"),
            {.name = u("a b"), .data = u("+%41&=")});
        row("urlencode without name", devices("-d name=a --data-urlencode '=data=x'"),
            {.name = u("a"), .data = u("")}, 1);
        row("form escapes", devices("-d name=a -d 'data=a+b%2Bc%zz%'"),
            {.name = u("a"), .data = u("a b+c%zz%")});
        row("token in the header",
            devices("-d name=a -d data=b -H 'Authorization: Bearer ") + token + u("'"), ab, 1);
        row("token in the form", devices("-d name=a -d data=b -d access_token=") + token, ab, 1);
        row("token in the query",
            u("curl -d name=a -d data=b 'https://api.particle.io/v1/devices/events?access_token=")
                + token + u("'"),
            ab, 1);
        row("token twice",
            devices("-d name=a -d data=b -u x:") + token + u(" -d access_token=") + token, ab, 1);
        row("token as a variable",
            devices("-d name=a -d data=b -H \"Authorization: Bearer $TOKEN\" -d "
                    "access_token=${TOKEN}"),
            ab);
        row("token set before",
            u("TOKEN=") + token + u(" ") + devices("-d name=a -d data=b -u $TOKEN:"), ab);
        row("token by curl", devices("-d name=a -d data=b --oauth2-bearer ") + token, ab, 1);
        row("JSON body",
            devices("-H 'Content-Type: application/json' -d "
                    "'{\"name\":\"a\",\"data\":\"b\",\"private\":false,\"ttl\":5}'"),
            {.name = u("a"), .data = u("b"), .isPrivate = false, .ttlSeconds = 5});
        row("JSON option", devices("--json '{\"name\":\"a\",' --json '\"data\":\"b\"}'"), ab);
        row("JSON without a type", devices("-d '{\"name\":\"a\",\"data\":\"b\"}'"), ab);
        row("JSON with an object as data", devices("--json '{\"name\":\"a\",\"data\":{\"x\": 1}}'"),
            {.name = u("a"), .data = u("{\"x\": 1}")}, 1);
        row("JSON with a token",
            devices("--json '{\"name\":\"a\",\"data\":\"b\",\"access_token\":\"") + token
                + u("\"}'"),
            ab, 1);
        row("product",
            u("curl api.particle.io/v1/products/4711/events -d name=a -d data=b -d "
              "as_device_id=e00f"),
            ab, 0, product("4711", "e00f"));
        row("organisation",
            u("curl https://api.particle.io/v1/orgs/acme/events -d name=a -d data=b"), ab, 0,
            organisation("acme"));
        row("other host",
            u("curl http://127.0.0.1:8080/base/v1/devices/events/ -d name=a -d data=b"), ab, 1);
        row("host in a variable", u("curl \"$HOST/v1/devices/events\" -d name=a -d data=b"), ab, 1);
        row("user in the address",
            u("curl https://me:") + token
                + u("@api.particle.io/v1/devices/events -d name=a -d data=b"),
            ab, 1);
        row("device without a product", devices("-d name=a -d data=b -d as_device_id=e00f"), ab, 1);
        row("other options",
            devices("-k -L --max-time 5 -o file -A x --whatever -d name=a -d data=b -d x=y"), ab,
            1);
        row("prompt and path",
            u("$ /usr/bin/curl https://api.particle.io/v1/devices/events -d "
              "name=a -d data=b"),
            ab);
        row("lines",
            u("# say it\ncurl \\\n  https://api.particle.io/v1/devices/events \\\n  -d "
              "name=a \\\n  -d data=b # done\n\n"),
            ab);
        row("lines of Windows",
            u("curl \\\r\n  https://api.particle.io/v1/devices/events \\\r\n  "
              "-d name=a -d data=b\r\n"),
            ab);
        row("double quotes", devices("-d \"name=a\" -d \"data={\\\"x\\\": \\\\n \\n \\$ 5$ }\""),
            {.name = u("a"), .data = u("{\"x\": \\n \\n $ 5$ }")});
        row("mixed quotes", devices("-d na'me='a -d \"da\"ta=$'b\\x41\\u00e9\\'\\101'"),
            {.name = u("a"), .data = u("bA\xC3\xA9'A")});
        row("braces", devices("-d name=a -d data={{side}}"),
            {.name = u("a"), .data = u("{{side}}")});
        row("particle", u("particle publish a b"), ab);
        row("particle private", u("particle publish a b --private"), ab);
        row("particle public", u("particle publish a b --public --ttl 5"),
            {.name = u("a"), .data = u("b"), .isPrivate = false, .ttlSeconds = 5});
        row("particle product", u("particle publish --product 4711 a b"), ab, 0, product("4711"));
        row("particle product glued", u("particle publish a b --product=4711"), ab, 0,
            product("4711"));
        row("particle with a token", u("particle publish a b --access_token ") + token, ab, 1);
        row("particle unknown option", u("particle publish a b --what"), ab, 1);
        row("particle without data", u("particle publish a"), {.name = u("a"), .data = {}});
        row("particle quoted", u("particle publish 'a' '{\"x\": 1}'"),
            {.name = u("a"), .data = u("{\"x\": 1}")});
        row("byte order mark", u("\xEF\xBB\xBFparticle publish a b"), ab);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(Event, event);
        QFETCH(Scope, scope);
        QFETCH(int, notes);
        const auto pasted = readPastedEvent(text);
        QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().text));
        QCOMPARE(pasted->event, event);
        QCOMPARE(pasted->scope, std::optional(scope));
        QVERIFY2(pasted->notes.size() == notes, qPrintable(pasted->notes.join(u'\n')));
        QVERIFY(!pasted->notes.join(u' ').contains(token));
    }

    void readsJsonAndStreams_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Event>("event");
        QTest::addColumn<int>("notes");
        const Event ab {.name = u("a"), .data = u("b")};
        const auto row = [](const char* title, const QString& text, const Event& event,
                             int notes = 0) { QTest::newRow(title) << text << event << notes; };
        row("name and data", u(" {\"name\": \"a\", \"data\": \"b\"}\n"), ab);
        row("event and data", u("{\"event\": \"a\", \"data\": \"b\"}"), ab);
        row("all fields", u("{\"name\":\"a\",\"data\":\"b\",\"private\":false,\"ttl\":\"5\"}"),
            {.name = u("a"), .data = u("b"), .isPrivate = false, .ttlSeconds = 5});
        row("null data", u("{\"name\":\"a\",\"data\":null}"), {.name = u("a"), .data = {}});
        row("name alone", u("{\"name\":\"a\"}"), {.name = u("a"), .data = {}});
        row("escapes", u("{\"name\":\"a\",\"data\":\"\\u0062\\n\\\"\"}"),
            {.name = u("a"), .data = u("b\n\"")});
        row("nested data", u("{\"name\":\"a\",\"data\":{\"name\": [1, {}]}}"),
            {.name = u("a"), .data = u("{\"name\": [1, {}]}")}, 1);
        row("number as data", u("{\"name\":\"a\",\"data\":1.50}"),
            {.name = u("a"), .data = u("1.50")}, 1);
        row("of a product's stream",
            u("{\"data\":\"b\",\"ttl\":60,\"published_at\":\"2024-05-13T11:07:09.602Z\",\"coreid\":"
              "\"api\",\"userid\":\"x\",\"version\":0,\"public\":false,\"productID\":30301,"
              "\"name\":\"a\"}"),
            ab, 1);
        row("of a stream without a name", u("{\"data\":\"b\",\"ttl\":\"60\",\"coreid\":\"x\"}"),
            {.name = {}, .data = u("b")}, 2);
        row("no event", u("{\"temperature\": 5} \n"),
            {.name = {}, .data = u("{\"temperature\": 5}")}, 1);
        row("no event, with a name", u("{\"name\": \"Bob\", \"age\": 5}"),
            {.name = {}, .data = u("{\"name\": \"Bob\", \"age\": 5}")}, 1);
        row("an event and something else",
            u("{\"name\":\"a\",\"data\":\"b\",\"more\":{\"data\":1}}"), ab, 1);
        row("with a token",
            u("{\"name\":\"a\",\"data\":\"b\",\"access_token\":\"") + token + u("\"}"), ab, 1);
        row("token as a key", u("{\"name\":\"a\",\"data\":\"b\",\"") + token + u("\":1}"), ab, 1);
        row("stream lines", u("event: a\ndata: {\"data\":\"b\",\"ttl\":60,\"coreid\":\"x\"}\n\n"),
            ab, 1);
        row("stream lines of Windows", u(":ok\r\n\r\nevent: a\r\ndata: {\"data\":\"b\"}\r\n\r\n"),
            ab);
        row("stream with other data", u("event: a\ndata: b\n"), ab);
        row("stream with lines", u("event:a\ndata:b\ndata: c\n\n\n"),
            {.name = u("a"), .data = u("b\nc")});
        row("stream without a name", u("data: {\"data\":\"b\"}"), {.name = {}, .data = u("b")}, 1);
    }
    void readsJsonAndStreams()
    {
        QFETCH(QString, text);
        QFETCH(Event, event);
        QFETCH(int, notes);
        const auto pasted = readPastedEvent(text);
        QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().text));
        QCOMPARE(pasted->event, event);
        QVERIFY(!pasted->scope);
        QVERIFY2(pasted->notes.size() == notes, qPrintable(pasted->notes.join(u'\n')));
        QVERIFY(!pasted->notes.join(u' ').contains(token));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* title, const QString& text, const char* reason) {
            QTest::newRow(title) << text << u(reason);
        };
        row("nothing", u(" \n"), "no text");
        row("words", u("hello world"), "no event that Herald can read");
        row("a token", token, "no event that Herald can read");
        row("comments", u("# curl\n# more\n"), "only comments");
        row("NUL", u("particle publish a ") + QChar::Null, "byte of zero");
        row("bidi override", u("particle publish a \xE2\x80\xAE"), "another order");
        row("bidi isolate", u("particle publish a \xE2\x81\xA6"), "another order");
        row("too large", QString(maxPastedBytes + 1, u'a'), "larger than");
        row("too many bytes", QString(maxPastedBytes / 3 + 1, QChar(0x20ac)), "larger than");
        row("pipe", devices("-d name=a | jq ."), "plain command");
        row("redirection", devices("-d name=a > file"), "plain command");
        row("here document", devices("-d @- << EOF\nname=a\nEOF"), "plain command");
        row("background", u("curl https://api.particle.io/v1/devices/events?x=1&y=2 -d name=a"),
            "quotes around an address");
        row("and", devices("-d name=a && rm x"), "plain command");
        row("subshell", u("(particle publish a)"), "plain command");
        row("substitution", devices("-d name=$(id)"), "runs nothing");
        row("quoted substitution", devices("-d \"name=$(id)\""), "runs nothing");
        row("backticks", devices("-d name=`id`"), "runs nothing");
        row("arithmetic", devices("-d name=$((1+1))"), "runs nothing");
        row("expansion", devices("-d name=${X:-y}"), "runs nothing");
        row("variable in the data", devices("-d name=a -d \"data=$DATA\""), "shell variable");
        row("variable in the body", devices("--json \"{\\\"name\\\": \\\"$X\\\"}\""),
            "shell variable");
        row("variable in a name", devices("-d $X=a"), "shell variable");
        row("variable to be encoded", devices("--data-urlencode name=$X"), "shell variable");
        row("variable in the id", u("curl https://x/v1/products/$ID/events -d name=a"),
            "shell variable");
        row("variable for particle", u("particle publish a $X"), "shell variable");
        row("positional variable", u("particle publish a \"$1\""), "shell variable");
        row("brace expansion", u("particle publish a {\"a\":1,\"b\":2}"), "single quotes");
        row("open quote", devices("-d 'name=a"), "not closed");
        row("open double quote", devices("-d \"name=a"), "not closed");
        row("open ANSI quote", devices("-d $'name=a"), "not closed");
        row("escape of NUL", devices("-d $'name=\\0'"), "no character");
        row("escape of a half pair", devices("-d $'name=\\ud800'"), "no character");
        row("escape of no UTF-8", devices("-d $'name=\\xff'"), "no character");
        row("form of no UTF-8", devices("-d name=%FF"), "not UTF-8");
        row("file", devices("-d @event.txt"), "reads no file");
        row("binary file", devices("--data-binary @-"), "reads no file");
        row("encoded file", devices("--data-urlencode data@file"), "reads no file");
        row("JSON file", devices("--json @file"), "reads no file");
        row("header file", devices("-d name=a -H @file"), "reads no file");
        row("multipart", devices("-F name=a"), "--form");
        row("multipart type", devices("-d name=a -H 'content-type: multipart/form-data'"),
            "multipart");
        row("get", devices("-G -d name=a"), "--get");
        row("upload", devices("-T file"), "--upload-file");
        row("two requests", devices("-d name=a --next ") + devices("-d name=b"), "--next");
        row("PUT", devices("-X PUT -d name=a"), "POST");
        row("no data", devices(""), "no name and no data");
        row("no name", devices("-d data=b"), "no event name");
        row("no address", u("curl -d name=a"), "no address");
        row("two addresses", devices("-d name=a b"), "more than one address");
        row("another address", u("curl https://api.particle.io/v1/devices -d name=a"),
            "not one that events are published at");
        row("a function", u("curl https://api.particle.io/v1/devices/e00f/led -d name=a"),
            "not one that events are published at");
        row("another protocol", u("curl file:///v1/devices/events -d name=a"),
            "not one that events are published at");
        row("hostile id", u("curl https://x/v1/products/%2e%2e/events -d name=a"),
            "other characters");
        row("option without its value", devices("-d"), "lacks its value");
        row("name twice", devices("-d name=a -d name=b"), "given twice");
        row("ttl", devices("-d name=a -d ttl=x"), "ttl");
        row("large ttl", devices("-d name=a -d ttl=16777216"), "16777215");
        row("private", devices("-d name=a -d private=maybe"), "neither true nor false");
        row("two commands", u("particle publish a b\nparticle publish c d"), "several commands");
        row("two commands on a line", u("particle publish a b; particle publish c d"),
            "several commands");
        row("command and more", u("particle publish a b\necho x"), "line 2");
        row("lost backslash", u("curl https://api.particle.io/v1/devices/events\n-d name=a"),
            "line 2");
        row("other particle command", u("particle call x y"), "particle publish");
        row("particle without a name", u("particle publish"), "no event name");
        row("particle with words", u("particle publish a b c"), "more words");
        row("particle with two scopes", u("particle publish a --product 1 --org b"),
            "more than one");
        row("broken JSON", u("{\"name\": \"a\",\n \"data\": b}"), "line 2, column 10");
        row("array", u("[1]"), "not an object");
        row("string", u("\"a\""), "not an object");
        row("two objects", u("{\"name\":\"a\"}\n{\"name\":\"b\"}"), "line 2");
        row("name is no string", u("{\"name\":5,\"data\":\"x\"}"), "not a string");
        row("deep", u("{\"a\":").repeated(600), "column");
        row("two stream events", u("event: a\ndata: b\n\nevent: c\ndata: d\n"), "one at a time");
        row("stream without data", u("event: a\n"), "data:");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto pasted = readPastedEvent(text);
        QVERIFY(!pasted);
        QCOMPARE(pasted.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(pasted.error().text.contains(reason), qPrintable(pasted.error().text));
    }

    void noReasonHoldsAToken_data()
    {
        QTest::addColumn<QString>("text");
        int number = 0;
        for (const char* text : {"%1", "%1 %1", "curl %1", "curl --%1", "curl -%1", "curl -d %1",
                 "curl -H %1", "curl --json {%1}", "curl x -d access_token=%1 | %1",
                 "curl https://x/v1/products/%1/events -d name=x",
                 "curl https://%1/v1/devices/events -d name=x -d %1 -d %1=1 -H %1:%1",
                 "curl 'https://x/v1/devices/events?%1=%1' -d name=x -%1 --%1", "{%1}",
                 "{\"access_token\": %1}", "{\"name\":\"a\",\"data\":\"b\",\"%1\":%1}",
                 "particle publish --%1 a b", "particle publish a --product %1!", "event: a\n%1",
                 "particle publish a b --ttl %1", "curl https://x/v1/devices/events -d ttl=%1",
                 "TOKEN=%1\ncurl $TOKEN", "$(%1)", "'%1", "# %1", "curl -X %1", "%1 | %1",
                 "curl https://x/v1/devices/events -X %1 -d name=x", "data: {\"data\": %1}"})
            QTest::addRow("%d", number++) << u(text).replace(u("%1"), token);
    }
    void noReasonHoldsAToken()
    {
        QFETCH(QString, text);
        const auto check = [](const Result<PastedEvent>& pasted) {
            const QString said
                = pasted ? pasted->notes.join(u'\n') : pasted.error().text + pasted.error().detail;
            QVERIFY2(!said.contains(token.first(16)), qPrintable(said));
        };
        check(readPastedEvent(text));
        for (const auto& pasted : readCurlCommands(text))
            check(pasted);
    }

    void readsCurlCommandsOfAScript()
    {
        const auto events = readCurlCommands(u("#!/bin/bash\nset -e\n\n# open\n")
            + devices("\\\n  -d name=a \\\n -d data=b\n") + devices("-d name=$(id)\n")
            + devices("-d name=c; ") + devices("-d name=d | jq .\n") + u("particle publish x\n")
            + devices("-d 'name=e\nf'\n") + devices("-d 'name=g"));
        QStringList said;
        for (const auto& event : events)
            said += event ? event->event.name : event.error().text.section(u':', 0, 0);
        QCOMPARE(said,
            (QStringList {u("Line 2"), u("a"), u("Line 8"), u("c"), u("Line 9"), u("Line 10"),
                u("e\nf"), u("Line 13")}));
    }

    void curlCommandsAreBounded()
    {
        const auto events = readCurlCommands(u("x\n").repeated(20'000));
        QCOMPARE(events.size(), 10'001);
        QVERIFY(events.last().error().text.contains(u"10"));
        QCOMPARE(readCurlCommands(QString()).size(), 1);
        QVERIFY(!readCurlCommands(QString(maxPastedBytes + 1, u'x')).first());
    }

    void pastedBracesCanBeKept()
    {
        const auto pasted = readPastedEvent(u("particle publish a '{{side}} {{{'"));
        QVERIFY(pasted);
        const QString data = escapedPlaceholders(pasted->event.data);
        QCOMPARE(scanPlaceholders(data, TextKind::Plain).uses.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PastedEvent)
#include "tst_pastedevent.moc"
