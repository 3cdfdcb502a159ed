// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeCloud.h"
#include "practice/RawClient.h"
#include "support/HeraldTest.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <memory>
#include <vector>

using namespace herald;

namespace {
const QByteArray device = "e00fce68a1b2c3d4e5f60718"; // garage-door
}

class tst_PracticeStream : public HeraldTest {
    Q_OBJECT

    mutable std::unique_ptr<PracticeCloud> m_cloud;

    /// A new one for each test, from its first use on.
    PracticeCloud& cloud() const
    {
        if (!m_cloud)
            m_cloud = PracticeCloud::start({}).value_or(nullptr);
        return *m_cloud;
    }

    std::unique_ptr<RawClient> open(const QByteArray& path) const
    {
        auto stream = std::make_unique<RawClient>(cloud().url());
        stream->request("GET " + path + "\r\n" + bearer(cloud().token()));
        return stream;
    }
    static bool isOpen(const RawClient& stream) { return stream.received().contains(":ok\n\n"); }

    void publish(const QByteArray& path, const QByteArray& form) const
    {
        QCOMPARE(
            ask(cloud().url(), "POST " + path + "\r\n" + bearer(cloud().token()) + formType(), form)
                .status,
            200);
    }
    /// The JSON of the last event of that name.
    static QJsonObject eventOf(const RawClient& stream, const QByteArray& name)
    {
        const QByteArray head = "event: " + name + "\ndata: ";
        const qsizetype at = stream.received().lastIndexOf(head);
        const QByteArray rest = stream.received().mid(at + head.size());
        return at < 0 ? QJsonObject()
                      : QJsonDocument::fromJson(rest.left(rest.indexOf("\n\n"))).object();
    }

private Q_SLOTS:
    void cleanup() { m_cloud.reset(); }

    void opensAtOnce()
    {
        const auto stream = open("/v1/devices/events?nonce=457.086747");
        QTRY_VERIFY(isOpen(*stream));
        QVERIFY(stream->received().startsWith("HTTP/1.1 200 OK\r\n"));
        for (const char* header : {"Content-Type: text/event-stream\r\n",
                 "Cache-Control: no-cache\r\n", "Connection: keep-alive\r\n"})
            QVERIFY2(stream->received().contains(header), header);
    }

    void shows_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("isShown");
        const QByteArray mine = "/v1/devices/events";
        const QByteArray product = "/v1/products/4711/events";
        const QByteArray org = "/v1/orgs/acme/events";
        const auto row = [](const char* name, const QByteArray& stream, const QByteArray& target,
                             bool isShown) { QTest::newRow(name) << stream << target << isShown; };
        row("mine", mine, mine, true);
        row("mine by prefix", mine + "/te", mine, true);
        row("mine by encoded prefix", mine + "/te%2Fmp", mine, true);
        row("mine by prefix with a slash", mine + "/te/mp", mine, true);
        row("mine by another prefix", mine + "/temp", mine, false);
        row("prefix is case-sensitive", mine + "/TE", mine, false);
        row("all by prefix", "/v1/events/te", mine, true);
        row("all by prefix, from a product", "/v1/events/te", product, true);
        row("mine, from a product", mine, product, false);
        row("product", product, product, true);
        row("product by prefix", product + "/te", product, true);
        row("product, from mine", product, mine, false);
        row("another product", "/v1/products/4712/events", product, false);
        row("product, from its organisation", product, org, true);
        row("organisation", org, org, true);
        row("organisation, from a product", org, product, true);
        row("another organisation", "/v1/orgs/other/events", org, false);
        row("organisation's product", "/v1/orgs/acme/products/4711/events", product, true);
        row("organisation's device", "/v1/orgs/acme/devices/" + device + "/events", product + "?as",
            true);
        row("mine, sent as my device", mine, product + "?as", true);
        row("device", "/v1/devices/" + device + "/events", product + "?as", true);
        row("device by name", "/v1/devices/garage-door/events", product + "?as", true);
        row("another device", "/v1/devices/greenhouse/events", product + "?as", false);
        row("device, sent by the API", "/v1/devices/garage-door/events", mine, false);
        row("product's device", "/v1/products/4711/devices/" + device + "/events/te",
            product + "?as", true);
    }
    void shows()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, target);
        QFETCH(bool, isShown);
        const auto reader = open(stream);
        const auto witness = open(
            "/v1/events/te"); // sees everything: when it does, the reader has it too or never
        QTRY_VERIFY(isOpen(*reader));
        QTRY_VERIFY(isOpen(*witness));
        const bool isAsDevice = target.endsWith("?as");
        const QByteArray form
            = "name=te%2Fmp&data=25" + (isAsDevice ? "&as_device_id=" + device : QByteArray());
        publish(isAsDevice ? target.chopped(3) : target, form);
        QTRY_VERIFY(!eventOf(*witness, "te/mp").isEmpty());
        if (isShown)
            QTRY_VERIFY(!eventOf(*reader, "te/mp").isEmpty());
        else
            QVERIFY(!reader->received().contains("te/mp"));
    }

    void tellsOfMyEvent()
    {
        const auto stream = open("/v1/devices/events");
        QTRY_VERIFY(isOpen(*stream));
        publish("/v1/devices/events", "name=a&data=%22%C3%A4%0A%00&ttl=30");
        QTRY_VERIFY(!eventOf(*stream, "a").isEmpty());
        const QJsonObject event = eventOf(*stream, "a");
        QCOMPARE(event[u"data"].toString(), QStringLiteral("\"ä\n") + QChar(u'\0'));
        QCOMPARE(event[u"ttl"], QJsonValue(QStringLiteral("30")));
        QCOMPARE(event[u"coreid"].toString(), QStringLiteral("api"));
        static const QRegularExpression time(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"));
        QVERIFY(time.match(event[u"published_at"].toString()).hasMatch());
        publish("/v1/devices/events", "name=b");
        QTRY_VERIFY(!eventOf(*stream, "b").isEmpty());
        QVERIFY(eventOf(*stream, "b")[u"data"].isNull());
        QCOMPARE(eventOf(*stream, "b")[u"ttl"], QJsonValue(QStringLiteral("60")));
    }

    void tellsOfProductEvent()
    {
        const auto stream = open("/v1/products/4711/events");
        QTRY_VERIFY(isOpen(*stream));
        publish("/v1/products/4711/events", "name=a&data=x&as_device_id=" + device);
        QTRY_VERIFY(!eventOf(*stream, "a").isEmpty());
        const QJsonObject event = eventOf(*stream, "a");
        QCOMPARE(event[u"ttl"], QJsonValue(60));
        QCOMPARE(event[u"coreid"].toString().toLatin1(), device);
        QCOMPARE(event[u"userid"].toString().size(), 24);
        QCOMPARE(event[u"productID"].toInt(), 4711);
        QCOMPARE(event[u"public"].toBool(true), false);
    }

    void doesNotTellOfRejected()
    {
        const auto stream = open("/v1/devices/events");
        QTRY_VERIFY(isOpen(*stream));
        for (const char* name : {"practice/reject", "practice/limit"})
            ask(cloud().url(), "POST /v1/devices/events\r\n" + bearer(cloud().token()) + formType(),
                QByteArray("name=") + name);
        ask(cloud().url(), "POST /v1/devices/events\r\n" + bearer(cloud().token()) + formType(),
            "name=practice/drop");
        QTRY_VERIFY(!eventOf(*stream, "practice/drop")
                         .isEmpty()); // the cloud had it, whatever the sender saw
        QVERIFY(!stream->received().contains("practice/reject"));
        QVERIFY(!stream->received().contains("practice/limit"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no prefix")
            << QByteArray("/v1/events") << 400 << QByteArray("event prefix filter is required");
        QTest::newRow("no product")
            << QByteArray("/v1/products/missing/events") << 404 << QByteArray("Product not found.");
        QTest::newRow("no organisation")
            << QByteArray("/v1/orgs/missing/events") << 404 << QByteArray("not found");
        QTest::newRow("no device")
            << QByteArray("/v1/devices/nobody/events") << 403 << QByteArray("Permission Denied");
        QTest::newRow("nonsense") << QByteArray("/v1/user/events") << 404
                                  << QByteArray("\"ok\":false");
    }
    void refuses()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const RawAnswer answer
            = ask(cloud().url(), "GET " + path + "\r\n" + bearer(cloud().token()));
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(body), answer.body.constData());
        QCOMPARE(ask(cloud().url(), "GET " + path).status, 400); // no token
    }

    void takesTokenInQuery()
    {
        RawClient stream(cloud().url());
        stream.request("GET /v1/events/a?access_token=" + cloud().token().toLatin1());
        QTRY_VERIFY(isOpen(stream));
    }

    void keepsSilentStreamAlive()
    {
        const auto stream = open("/v1/events/a");
        QTRY_VERIFY(isOpen(*stream));
        QTRY_VERIFY_WITH_TIMEOUT(stream->received().contains("\r\n1\r\n\n\r\n"), 9'500);
    }

    void manyStreamsDoNotStarvePublishes()
    {
        std::vector<std::unique_ptr<RawClient>> streams;
        for (int i = 0; i < 100; ++i)
            streams.push_back(open("/v1/events/a"));
        for (const auto& stream : streams)
            QTRY_VERIFY(isOpen(*stream));
        const RawAnswer refused
            = ask(cloud().url(), "GET /v1/events/a\r\n" + bearer(cloud().token()));
        QCOMPARE(refused.status, 529);
        publish("/v1/devices/events", "name=a");
        for (const auto& stream : streams)
            QTRY_VERIFY(!eventOf(*stream, "a").isEmpty());

        streams.pop_back(); // a place that was left is free again
        std::unique_ptr<RawClient> next;
        const auto hasPlace = [&] {
            if (!next || next->received().contains(" 529 "))
                next = open("/v1/events/a");
            return isOpen(*next);
        };
        QTRY_VERIFY(hasPlace());
    }

    void survivesClientsThatLeave()
    {
        for (int i = 0; i < 20; ++i) {
            const auto stream = open("/v1/events/a");
            QTRY_VERIFY(isOpen(*stream));
            stream->socket().abort();
            publish("/v1/devices/events", "name=a&data=" + QByteArray(10'000, 'x'));
        }
    }

    void stopEndsOpenStreams()
    {
        std::vector<std::unique_ptr<RawClient>> streams;
        for (int i = 0; i < 20; ++i)
            streams.push_back(open("/v1/events/a"));
        for (const auto& stream : streams)
            QTRY_VERIFY(isOpen(*stream));
        m_cloud.reset();
        for (const auto& stream : streams)
            QTRY_VERIFY(stream->isClosed());
    }
};

QTEST_GUILESS_MAIN(tst_PracticeStream)
#include "tst_practicestream.moc"
