// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/CommandText.h"
#include "event/FormEncoding.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QProcess>
#include <QSignalSpy>

using namespace herald;

namespace {

/// Runs a script as pasted: bash reads it from its input. The event loop goes on, for the server's
/// sake.
QByteArray bash(const QString& script, const QStringList& environment = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral("bash"), {QStringLiteral("--norc")});
    process.write(script.toUtf8() + '\n');
    process.closeWriteChannel();
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(30'000))
        return "bash did not end";
    return process.readAllStandardOutput();
}

void addHostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("garage/door");
    QTest::newRow("space") << QStringLiteral(" a  b ");
    QTest::newRow("single quotes") << QStringLiteral("it's ''");
    QTest::newRow("double quotes") << QStringLiteral("{\"a\": \"b\"}");
    QTest::newRow("line ends") << QStringLiteral("a\nb\r\nc\n");
    QTest::newRow("dollar") << QStringLiteral("$HOME ${PATH} $(id) $'x'");
    QTest::newRow("backticks") << QStringLiteral("`id`");
    QTest::newRow("history") << QStringLiteral("wow! !! !x '!'");
    QTest::newRow("history and control") << QStringLiteral("!!\t'!'\n");
    QTest::newRow("backslashes") << QStringLiteral("\\n \\\\ \\' \\");
    QTest::newRow("backslash and control") << QStringLiteral("\\n\t\\x41");
    QTest::newRow("UTF-8") << QString::fromUtf8("grün 漢字 😀");
    QTest::newRow("UTF-8 and control") << QString::fromUtf8("grün\n漢字\t😀 1\x01"
                                                            "1");
    QTest::newRow("C1 control") << QString(QChar(0x9b)) + QStringLiteral("31m");
    QTest::newRow("escape") << QStringLiteral("\x1b[31mred\x7f");
    QTest::newRow("at") << QStringLiteral("@/etc/passwd");
    QTest::newRow("equals") << QStringLiteral("=a=b&c=d");
    QTest::newRow("dash") << QStringLiteral("-d");
    QTest::newRow("long option") << QStringLiteral("--product=x");
    QTest::newRow("two dashes") << QStringLiteral("--");
    QTest::newRow("glob") << QStringLiteral("* ? [a-z] {a,b} ~");
    QTest::newRow("separators") << QStringLiteral("; rm x & | > < # (");
    QTest::newRow("percent") << QStringLiteral("%41 %s + ~");
}

} // namespace

class tst_CommandText : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void quotes_data()
    {
        addHostileTexts();
        QTest::newRow("empty") << QString();
    }
    void quotes()
    {
        QFETCH(QString, text);
        const QString word = shellQuoted(text);
        QCOMPARE(bash(QStringLiteral("printf '<%s>' ") + word), '<' + text.toUtf8() + '>');
        // With history expansion on, as in the shell that a user pastes into.
        QCOMPARE(bash(QStringLiteral("set -o history -o histexpand\nprintf '<%s>' ") + word),
            '<' + text.toUtf8() + '>');
    }

    void quotedTextIsOneLineWithoutControlCharacters()
    {
        const QString word = shellQuoted(QStringLiteral("a\nb\t\x1b\x7f"));
        for (const QChar c : word)
            QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x7f);
    }

    void everyCharacterSurvives()
    {
        QString text;
        for (char16_t c = 1; c < 0x800; ++c)
            text += QChar(c);
        QCOMPARE(bash(QStringLiteral("printf %s ") + shellQuoted(text)), text.toUtf8());
    }

    void curlSendsTheSameRequest_data() { addHostileTexts(); }
    void curlSendsTheSameRequest()
    {
        QFETCH(QString, text);
        ScriptedServer server;
        const Event event {.name = text, .data = text, .isPrivate = false, .ttlSeconds = 7};
        const Scope scope {.kind = Scope::Kind::Product,
            .id = QStringLiteral("my-product"),
            .asDeviceId = QStringLiteral("e00f")};
        const QString command = curlCommand(event, scope, server.url());
        const QByteArray answer
            = bash(command, {QStringLiteral("PARTICLE_ACCESS_TOKEN=token-from-the-environment")});
        QCOMPARE(answer, QByteArray(R"({"ok":true})"));
        QCOMPARE(server.requestCount(), 1);
        const RecordedRequest& request = server.lastRequest();
        QCOMPARE(request.requestLine(), QByteArray("POST /v1/products/my-product/events HTTP/1.1"));
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer token-from-the-environment"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.body(), publishForm(event, scope));
    }

    void curlTakesBasePathsAsTheyAre()
    {
        ScriptedServer server;
        QUrl base = server.url();
        base.setPath(QStringLiteral("/a [1-3]{x,y}'$HOME"));
        bash(curlCommand({.name = QStringLiteral("x"), .data = {}}, {}, base));
        QCOMPARE(server.requestCount(), 1);
        const QByteArray line = server.lastRequest().requestLine();
        QVERIFY2(line.startsWith("POST /a%20") && line.endsWith("/v1/devices/events HTTP/1.1"),
            line.constData());
        QCOMPARE(QByteArray::fromPercentEncoding(line),
            QByteArray("POST /a [1-3]{x,y}'$HOME/v1/devices/events HTTP/1.1"));
    }

    void particleGetsTheSameWords_data() { addHostileTexts(); }
    void particleGetsTheSameWords()
    {
        QFETCH(QString, text);
        const Event event {.name = text, .data = text};
        const QByteArray words = bash(QStringLiteral("particle() { printf '%s\\0' \"$@\"; }\n")
            + particleCommand(
                event, {.kind = Scope::Kind::Organisation, .id = QStringLiteral("acme")}));
        QList<QByteArray> expected {"publish", "--org", "acme", text.toUtf8(), text.toUtf8(), {}};
        if (text.startsWith(u'-'))
            expected.insert(3, "--");
        QCOMPARE(words.split('\0'), expected);
    }

    void particleSaysWhatItCannot_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("comments");
        const QString x = QStringLiteral("x");
        const Scope product {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")};
        Scope asDevice = product;
        asDevice.asDeviceId = QStringLiteral("e00f");
        Scope hostileDevice = product;
        hostileDevice.asDeviceId = QStringLiteral("e\nrm x");
        QTest::newRow("plain") << Event {.name = x, .data = x} << Scope {}
                               << QStringLiteral("particle publish 'x' 'x'") << QStringList {};
        QTest::newRow("no data") << Event {.name = x, .data = {}} << Scope {}
                                 << QStringLiteral("particle publish 'x'") << QStringList {};
        QTest::newRow("product") << Event {.name = x, .data = x} << product
                                 << QStringLiteral("particle publish --product '4711' 'x' 'x'")
                                 << QStringList {};
        QTest::newRow("as a device") << Event {.name = x, .data = {}} << asDevice
                                     << QStringLiteral("particle publish --product '4711' 'x'")
                                     << QStringList {QStringLiteral("as_device_id='e00f'")};
        QTest::newRow("hostile device") << Event {.name = x, .data = {}} << hostileDevice
                                        << QStringLiteral("particle publish --product '4711' 'x'")
                                        << QStringList {QStringLiteral("as_device_id=$'e\\nrm x'")};
        QTest::newRow("ttl and public")
            << Event {.name = x, .data = {}, .isPrivate = false, .ttlSeconds = 5} << Scope {}
            << QStringLiteral("particle publish 'x'")
            << QStringList {QStringLiteral("ttl=5"), QStringLiteral("private=false")};
        QTest::newRow("NUL") << Event {.name = x, .data = QString(QChar(u'\0')) + x} << Scope {}
                             << QStringLiteral("particle publish 'x' 'x'")
                             << QStringList {QStringLiteral("U+0000")};
    }
    void particleSaysWhatItCannot()
    {
        QFETCH(Event, event);
        QFETCH(Scope, scope);
        QFETCH(QString, command);
        QFETCH(QStringList, comments);
        QStringList lines = particleCommand(event, scope).split(u'\n');
        QCOMPARE(lines.size(), comments.isEmpty() ? 1 : 2);
        QCOMPARE(lines.last(), command);
        for (const QString& comment : comments) {
            QVERIFY(lines.first().startsWith(u"# "));
            QVERIFY2(lines.first().contains(comment), qPrintable(lines.first()));
        }
    }

    void noCommandHoldsAToken()
    {
        const QString command = curlCommand({.name = QStringLiteral("x"), .data = {}}, {},
            QUrl(QStringLiteral("https://user:secret@api.particle.io")));
        QVERIFY(command.contains(u"\"Authorization: Bearer $PARTICLE_ACCESS_TOKEN\""));
        QVERIFY(!command.contains(u"secret"));
    }
};

QTEST_GUILESS_MAIN(tst_CommandText)
#include "tst_commandtext.moc"
