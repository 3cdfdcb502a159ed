// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/PublishRun.h"
#include "support/HeraldTest.h"
#include "support/TestCertificates.h"

#include <QProcess>

using namespace herald;
using Kind = herald::TestCertificates::Kind;

class tst_CloudTls : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificates.isValid());
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(m_certificates.authority());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void trusted()
    {
        ScriptedServer server(m_certificates.server(Kind::Good));
        PublishRun run;
        const PublishResult first = run.publish(server);
        QCOMPARE(first.outcome, Outcome::Accepted);
        QCOMPARE(server.lastRequest().header("Authorization"), "Bearer " + testToken.toLatin1());
        const Timings timings = first.timings;
        QVERIFY(timings.encryptedUs > timings.queuedUs);
        QVERIFY(timings.writtenUs >= timings.encryptedUs);
        QVERIFY(timings.doneUs >= timings.firstByteUs && timings.firstByteUs >= timings.writtenUs);
        const PublishResult second = run.publish(server);
        QCOMPARE(second.outcome, Outcome::Accepted);
        QCOMPARE(second.timings.encryptedUs, -1);
        QCOMPARE(server.connectionCount(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("self-signed") << Kind::SelfSigned << QStringLiteral("self-signed");
        QTest::newRow("expired") << Kind::Expired << QStringLiteral("expired");
        QTest::newRow("not yet valid") << Kind::NotYetValid << QStringLiteral("not valid yet");
        QTest::newRow("other host") << Kind::OtherHost << QStringLiteral("another server");
    }
    void refused()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, says);
        ScriptedServer server(m_certificates.server(kind));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QCOMPARE(result.outcome, Outcome::NotSent);
        QVERIFY2(result.reason.contains(says), qPrintable(result.reason));
        QVERIFY(result.reason.contains(u"Nothing was sent"));
        QCOMPARE(server.requestCount(), 0);
        QCOMPARE(result.timings.writtenUs, -1);
    }

    void unknownAuthority()
    {
        const TestCertificates others;
        const QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        QSslConfiguration distrusting = trusting;
        distrusting.setCaCertificates({others.authority()});
        QSslConfiguration::setDefaultConfiguration(distrusting);
        ScriptedServer server(m_certificates.server(Kind::Good));
        PublishRun run;
        const PublishResult result = run.publish(server);
        QSslConfiguration::setDefaultConfiguration(trusting);
        QCOMPARE(result.outcome, Outcome::NotSent);
        QVERIFY2(result.reason.contains(u"not trusted"), qPrintable(result.reason));
        QCOMPARE(server.requestCount(), 0);
    }

    void versions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("1.1") << QStringLiteral("-tls1_1") << Outcome::NotSent;
        QTest::newRow("1.2") << QStringLiteral("-tls1_2") << Outcome::Accepted;
        QTest::newRow("1.3") << QStringLiteral("-tls1_3") << Outcome::Accepted;
    }
    void versions()
    {
        QFETCH(QString, version);
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                QStringLiteral("-cert"), m_certificates.certificateFile(Kind::Good),
                QStringLiteral("-key"), m_certificates.keyFile(), version,
                QStringLiteral("-cipher"), QStringLiteral("DEFAULT:@SECLEVEL=0")});
        QByteArray output; // … ACCEPT 127.0.0.1:PORT
        QTRY_VERIFY((output += openssl.readAll()).endsWith('\n') && output.contains("ACCEPT "));
        const QByteArray address = output.mid(output.indexOf("ACCEPT ") + 7).trimmed();
        PublishRun run;
        run.start(testEvent(),
            destination(QUrl(QStringLiteral("https://") + QString::fromLatin1(address))));
        const auto isRead = [&] { return (output += openssl.readAll()).contains("name=garage"); };
        QTRY_VERIFY(isRead() || run.call.isNull());
        openssl.write(httpAnswer(200, "{}"));
        const PublishResult result = run.wait();
        openssl.kill();
        QVERIFY(openssl.waitForFinished());
        QTEST(result.outcome, "outcome");
        if (result.outcome == Outcome::NotSent)
            QVERIFY2(result.reason.contains(u"TLS 1.2"), qPrintable(result.reason));
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(tst_CloudTls)
#include "tst_cloudtls.moc"
