// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/FormEncoding.h"
#include "event/PublishPlan.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_PublishPlan : public HeraldTest {
    Q_OBJECT

    static PublishPlan plan(const Event& event, const Scope& scope = {},
        const QUrl& server = QUrl(QStringLiteral("https://api.particle.io")))
    {
        return planPublish(event, scope, server, lintEvent(event, defaultReceiverClass));
    }
    static Event carrying(const QString& data)
    {
        return {.name = QStringLiteral("garage/door"), .data = data};
    }

private Q_SLOTS:
    void requestIsWhatGoesOut()
    {
        const Event event = carrying(QStringLiteral("{\"a\": 1}"));
        const Scope product {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")};
        const QString text = requestText(
            plan(event, product, QUrl(QStringLiteral("https://cloud.example:8443/a%2520b"))));
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.first(),
            QStringLiteral("POST https://cloud.example:8443/a%2520b/v1/products/4711/events"));
        QCOMPARE(lines.at(1), QStringLiteral("Host: cloud.example:8443"));
        QVERIFY(lines.contains(QStringLiteral("Authorization: Bearer ••••••••")));
        const QByteArray body = publishForm(event, product);
        QVERIFY(lines.contains(QStringLiteral("Content-Length: %1").arg(body.size())));
        QCOMPARE(lines.at(lines.size() - 2), QString());
        QCOMPARE(lines.last().toLatin1(), body);
    }

    void fieldsAreTheBodyDecoded_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("empty") << QString();
        QTest::newRow("signs") << QStringLiteral("a+b c&d=e%20;\"'\\");
        QTest::newRow("lines") << QStringLiteral("a\r\n\tb\n");
        QTest::newRow("beyond ASCII") << QStringLiteral("\uFEFFtür 😀 \u0007");
        QTest::newRow("NUL") << QStringLiteral("a\0b");
    }
    void fieldsAreTheBodyDecoded()
    {
        QFETCH(QString, data);
        const Scope scope {.kind = Scope::Kind::Product,
            .id = QStringLiteral("4711"),
            .asDeviceId = QStringLiteral("0123")};
        Event event = carrying(data);
        event.isPrivate = false;
        event.ttlSeconds = 5;
        const QList<std::pair<QString, QString>> expected {{QStringLiteral("name"), event.name},
            {QStringLiteral("data"), data}, {QStringLiteral("private"), QStringLiteral("false")},
            {QStringLiteral("ttl"), QStringLiteral("5")},
            {QStringLiteral("as_device_id"), QStringLiteral("0123")}};
        QCOMPARE(plan(event, scope).fields, expected);
    }

    void receiversThatMissIt_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("missed");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("just all") << 254 << 0;
        QTest::newRow("one") << 256 << 1;
        QTest::newRow("three") << 1024 << 3;
        QTest::newRow("four") << 1026 << 4;
        QTest::newRow("all") << 16386 << 5;
    }
    void receiversThatMissIt()
    {
        QFETCH(int, bytes);
        QFETCH(int, missed);
        const PublishPlan planned = plan(carrying(QString(bytes / 2, u'ü'))); // two bytes each
        QCOMPARE(planned.dataBytes, bytes);
        QCOMPARE(planned.missed.size(), missed);
        const QString text = receiversText(planned);
        QCOMPARE(text.count(QStringLiteral("does not get it")), missed);
        QCOMPARE(text.contains(QStringLiteral("Every class")), missed == 0);
    }

    void textHoldsAllOfIt()
    {
        const PublishPlan planned = plan(carrying(QStringLiteral("{\"a\":")));
        const QString text = planText(planned);
        QVERIFY(!planned.findings.isEmpty());
        for (const QString& part :
            {requestText(planned), fieldsText(planned), sizeText(planned), receiversText(planned),
                planned.findings.first().text, planned.curl, planned.particle})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(planText(plan(carrying(QStringLiteral("x"))))
                    .contains(QStringLiteral("Nothing speaks against this event.")));
    }
};

QTEST_GUILESS_MAIN(tst_PublishPlan)
#include "tst_publishplan.moc"
