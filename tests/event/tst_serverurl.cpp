// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/ServerUrl.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_ServerUrl : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        const auto row = [](const char* text, const char* url) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
        };
        row("https://api.particle.io", "https://api.particle.io");
        row("https://api.particle.io/", "https://api.particle.io");
        row("https://api.particle.io///", "https://api.particle.io");
        row("  https://api.particle.io\n", "https://api.particle.io");
        row("api.particle.io", "https://api.particle.io");
        row("api.particle.io:8443/cloud/", "https://api.particle.io:8443/cloud");
        row("localhost:8080", "https://localhost:8080");
        row("HTTPS://API.Particle.IO", "https://api.particle.io");
        row("https://example.org/base/path", "https://example.org/base/path");
        row("https://example.org/a/../b", "https://example.org/b");
        row("http://localhost:8080", "http://localhost:8080");
        row("http://127.0.0.1:8080/", "http://127.0.0.1:8080");
        row("http://127.1.2.3", "http://127.1.2.3");
        row("http://[::1]:8080", "http://[::1]:8080");
        row("https://bücher.example", "https://bücher.example");
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const Result<QUrl> result = parseServer(text);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text));
        QCOMPARE(*result, QUrl(url));
        QVERIFY(mayCarryToken(*result));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "   ", "http://api.particle.io", "http://10.0.0.1",
                 "http://127.0.0.1.example.org", "http://localhost.example.org", "http://0.0.0.0",
                 "http://128.0.0.1", "http://[::2]", "http://[::ffff:10.0.0.1]",
                 "ftp://example.org", "file:///etc/passwd", "javascript://x", "https://",
                 "https:///path", "https:example.org", "http:/example.org",
                 "https://user@example.org", "https://user:hunter2@example.org",
                 "user:hunter2@example.org", "https://example.org?x=1", "https://example.org/#x",
                 "https://example.org:0", "https://example.org:99999", "https://exa mple.org",
                 "https://example.org\r\nX-Evil: 1", "https://[::1", "https://%zz"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const Result<QUrl> result = parseServer(text);
        QVERIFY2(!result.has_value(), result ? qPrintable(result->toString()) : "");
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!result.error().text.isEmpty());
        QVERIFY(!result.error().text.contains(u"hunter2"));
        QVERIFY(!result.error().detail.contains(u"hunter2"));
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("v4") << QStringLiteral("http://127.0.0.1:1") << true;
        QTest::newRow("whole v4 net") << QStringLiteral("http://127.255.255.254") << true;
        QTest::newRow("v6") << QStringLiteral("http://[::1]") << true;
        QTest::newRow("v6, long") << QStringLiteral("http://[0:0:0:0:0:0:0:1]") << true;
        QTest::newRow("name") << QStringLiteral("http://LocalHost") << true;
        QTest::newRow("v4 written short") << QStringLiteral("http://127.1") << true;
        QTest::newRow("other") << QStringLiteral("http://126.0.0.1") << false;
        QTest::newRow("begins alike") << QStringLiteral("http://127.0.0.1.example") << false;
        QTest::newRow("any") << QStringLiteral("http://0.0.0.0") << false;
        QTest::newRow("user called localhost")
            << QStringLiteral("http://localhost@evil.example") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void loopback()
    {
        QFETCH(QString, url);
        QTEST(herald::isLoopback(QUrl(url)), "isLoopback");
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("plain") << QStringLiteral("https://api.particle.io")
                               << QByteArray("/v1/devices/events")
                               << QByteArray("https://api.particle.io/v1/devices/events");
        QTest::newRow("slash") << QStringLiteral("https://api.particle.io/")
                               << QByteArray("/v1/devices/events")
                               << QByteArray("https://api.particle.io/v1/devices/events");
        QTest::newRow("base path")
            << QStringLiteral("https://example.org/a%20b") << QByteArray("/v1/x")
            << QByteArray("https://example.org/a%20b/v1/x");
        QTest::newRow("encoded path stays encoded")
            << QStringLiteral("https://example.org")
            << QByteArray("/v1/products/a%2Fb%3F%25/events")
            << QByteArray("https://example.org/v1/products/a%2Fb%3F%25/events");
        QTest::newRow("user and query are dropped")
            << QStringLiteral("https://u:p@example.org?x#y") << QByteArray("/v1/x")
            << QByteArray("https://example.org/v1/x");
    }
    void endpoints()
    {
        QFETCH(QString, server);
        QFETCH(QByteArray, path);
        QTEST(endpointUrl(QUrl(server), path).toEncoded(), "url");
    }

    void defaultIsAllowed() { QCOMPARE(parseServer(defaultServer().toString()), defaultServer()); }
};

QTEST_GUILESS_MAIN(tst_ServerUrl)
#include "tst_serverurl.moc"
