// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Scope.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_Scope : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<Scope::Kind>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("my devices")
            << Scope::Kind::MyDevices << QString() << QByteArray("/v1/devices/events");
        QTest::newRow("an id that does not matter")
            << Scope::Kind::MyDevices << QStringLiteral("x") << QByteArray("/v1/devices/events");
        QTest::newRow("product id") << Scope::Kind::Product << QStringLiteral("4711")
                                    << QByteArray("/v1/products/4711/events");
        QTest::newRow("product slug") << Scope::Kind::Product << QStringLiteral("my-product-v1.2")
                                      << QByteArray("/v1/products/my-product-v1.2/events");
        QTest::newRow("organisation") << Scope::Kind::Organisation << QStringLiteral("acme")
                                      << QByteArray("/v1/orgs/acme/events");
        QTest::newRow("hostile") << Scope::Kind::Product << QStringLiteral("a/b?c=d#e f%2Fü")
                                 << QByteArray(
                                        "/v1/products/a%2Fb%3Fc%3Dd%23e%20f%252F%C3%BC/events");
    }
    void paths()
    {
        QFETCH(Scope::Kind, kind);
        QFETCH(QString, id);
        QTEST(Scope({.kind = kind, .id = id}).publishPath(), "path");
    }

    void labels()
    {
        QCOMPARE(Scope().label(), QStringLiteral("My devices"));
        QCOMPARE(Scope({.kind = Scope::Kind::Product, .id = QStringLiteral("4711")}).label(),
            QStringLiteral("Product 4711"));
        QCOMPARE(Scope({.kind = Scope::Kind::Organisation, .id = QStringLiteral("acme")}).label(),
            QStringLiteral("Organisation acme"));
    }

    void checks_data()
    {
        QTest::addColumn<Scope::Kind>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("asDeviceId");
        QTest::addColumn<bool>("isFine");
        const QString none;
        QTest::newRow("my devices") << Scope::Kind::MyDevices << none << none << true;
        QTest::newRow("product") << Scope::Kind::Product << QStringLiteral("a-B_1.x") << none
                                 << true;
        QTest::newRow("product as device") << Scope::Kind::Product << QStringLiteral("1")
                                           << QStringLiteral("0123456789abcdef01234567") << true;
        QTest::newRow("organisation")
            << Scope::Kind::Organisation << QStringLiteral("acme") << none << true;
        QTest::newRow("product without id") << Scope::Kind::Product << none << none << false;
        QTest::newRow("organisation without id")
            << Scope::Kind::Organisation << none << none << false;
        for (const QString& id : {QStringLiteral("a/b"), QStringLiteral("a b"), QStringLiteral("ü"),
                 QStringLiteral("."), QStringLiteral(".."), QStringLiteral("a\r\nb"),
                 QStringLiteral("a%2Fb"), QStringLiteral("a?b"), QStringLiteral("a#b")}) {
            const QByteArray name = id.toUtf8().toPercentEncoding();
            QTest::addRow("product %s", name.constData())
                << Scope::Kind::Product << id << none << false;
            QTest::addRow("organisation %s", name.constData())
                << Scope::Kind::Organisation << id << none << false;
            QTest::addRow("as device %s", name.constData())
                << Scope::Kind::Product << QStringLiteral("1") << id << false;
        }
    }
    void checks()
    {
        QFETCH(Scope::Kind, kind);
        QFETCH(QString, id);
        QFETCH(QString, asDeviceId);
        QFETCH(bool, isFine);
        const Result<void> result
            = Scope({.kind = kind, .id = id, .asDeviceId = asDeviceId}).check();
        QCOMPARE(result.has_value(), isFine);
        if (isFine)
            return;
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!result.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Scope)
#include "tst_scope.moc"
