// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/FormEncoding.h"
#include "support/HeraldTest.h"

using namespace herald;

namespace {

/// As a server reads a form, written apart from the code under test.
QByteArray decoded(QByteArray bytes)
{
    return QByteArray::fromPercentEncoding(bytes.replace('+', ' '));
}

} // namespace

class tst_FormEncoding : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("plain") << QByteArray("azAZ09*-._") << QByteArray("azAZ09*-._");
        QTest::newRow("space") << QByteArray("a b") << QByteArray("a+b");
        QTest::newRow("plus") << QByteArray("a+b") << QByteArray("a%2Bb");
        QTest::newRow("tilde") << QByteArray("~") << QByteArray("%7E");
        QTest::newRow("separators") << QByteArray("&=;%/?#") << QByteArray("%26%3D%3B%25%2F%3F%23");
        QTest::newRow("line ends") << QByteArray("\r\n") << QByteArray("%0D%0A");
        QTest::newRow("UTF-8") << QByteArray("ü€") << QByteArray("%C3%BC%E2%82%AC");
        QTest::newRow("NUL") << QByteArray("\0a", 2) << QByteArray("%00a");
    }
    void encodes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(formEncode(bytes), "encoded");
    }

    void everyByteComesBack()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += static_cast<char>(i);
        QCOMPARE(decoded(formEncode(bytes)), bytes);
    }

    void fourFields()
    {
        const Event event {.name = QStringLiteral("garage/door"),
            .data = QStringLiteral("{\"state\": \"open\"}"),
            .isPrivate = false,
            .ttlSeconds = 30};
        QCOMPARE(publishForm(event, {}),
            QByteArray(
                "name=garage%2Fdoor&data=%7B%22state%22%3A+%22open%22%7D&private=false&ttl=30"));
    }

    void emptyDataIsSent()
    {
        QCOMPARE(publishForm({.name = QStringLiteral("x"), .data = {}}, {}),
            QByteArray("name=x&data=&private=true&ttl=60"));
    }

    void deviceOnlyOfAProduct()
    {
        Scope scope {.kind = Scope::Kind::Product,
            .id = QStringLiteral("1"),
            .asDeviceId = QStringLiteral("e00f")};
        const Event event {.name = QStringLiteral("x"), .data = {}};
        QVERIFY(publishForm(event, scope).endsWith("&ttl=60&as_device_id=e00f"));
        scope.kind = Scope::Kind::Organisation;
        QVERIFY(!publishForm(event, scope).contains("as_device_id"));
        scope.kind = Scope::Kind::MyDevices;
        QVERIFY(!publishForm(event, scope).contains("as_device_id"));
    }

    void nothingIsCut()
    {
        const QString data = QStringLiteral("ü&\n").repeated(100'000);
        const QByteArray form = publishForm({.name = QStringLiteral("x"), .data = data}, {});
        const QByteArray field = form.mid(form.indexOf("&data=") + 6);
        QCOMPARE(decoded(field.left(field.indexOf('&'))), data.toUtf8());
    }
};

QTEST_GUILESS_MAIN(tst_FormEncoding)
#include "tst_formencoding.moc"
