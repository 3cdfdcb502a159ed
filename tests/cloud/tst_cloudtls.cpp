// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/PublishRun.h"
#include "event/FormEncoding.h"
#include "support/HeraldTest.h"
#include "support/TestCertificates.h"

#include <QProcess>

#include <csignal>

using namespace herald;
using Kind = herald::TestCertificates::Kind;

namespace {

/// nghttpd, which answers with the body of the request and logs each frame.
class Http2Server {
public:
    explicit Http2Server(TestCertificates& certificates)
    {
        ScriptedServer free;
        m_port = free.port();
        free.stopListening();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("nghttpd"),
            {QStringLiteral("-v"), QStringLiteral("--echo-upload"), QStringLiteral("-a"),
                QStringLiteral("127.0.0.1"), QString::number(m_port), certificates.keyFile(),
                certificates.certificateFile(Kind::Good)});
    }
    ~Http2Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isListening()
    {
        return QTest::qWaitFor([this] { return log().contains("listen"); });
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port)); }
    qsizetype postCount() { return log().count(":method: POST"); }
    void pause() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void resume() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

private:
    const QByteArray& log()
    {
        m_log += m_process.readAll();
        return m_log;
    }

    quint16 m_port = 0;
    QProcess m_process;
    QByteArray m_log;
};

} // namespace

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

    void http2()
    {
        Http2Server server(m_certificates);
        QVERIFY(server.isListening());
        PublishRun run;
        run.start(testEvent(), destination(server.url()));
        const PublishResult result = run.wait();
        QCOMPARE(result.outcome, Outcome::Accepted);
        QVERIFY(result.answer.isHttp2);
        QCOMPARE(result.answer.body, publishForm(testEvent(), {})); // the server echoes it
        QVERIFY(result.timings.encryptedUs >= 0 && result.timings.writtenUs >= 0);
        QCOMPARE(server.postCount(), 1);
    }

    void http2ServerThatFallsSilent()
    {
        Http2Server server(m_certificates);
        QVERIFY(server.isListening());
        PublishRun run;
        run.start(testEvent(), destination(server.url()));
        QCOMPARE(run.wait().outcome, Outcome::Accepted);
        server.pause();
        run.start(
            testEvent(), destination(server.url()), {.total = std::chrono::milliseconds(500)});
        QCOMPARE(run.wait().outcome, Outcome::Unknown);
        server.resume();
        run.start(testEvent(), destination(server.url()));
        QCOMPARE(run.wait().outcome, Outcome::Accepted);
        QVERIFY(server.postCount() <= 3);
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(tst_CloudTls)
#include "tst_cloudtls.moc"
