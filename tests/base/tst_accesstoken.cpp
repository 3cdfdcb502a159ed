// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/AccessToken.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_AccessToken : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void trims()
    {
        const auto token = AccessToken::fromText(QStringLiteral(" \tabc123\r\n"));
        QVERIFY(token.has_value());
        QCOMPARE(token->authorizationHeader(), QByteArray("Bearer abc123"));
        QCOMPARE(token->secretText(), QStringLiteral("abc123"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("only white space") << QStringLiteral(" \n ");
        QTest::newRow("header injection") << QStringLiteral("abc\r\nX-Evil: 1");
        QTest::newRow("inner space") << QStringLiteral("abc def");
        QTest::newRow("control character") << QStringLiteral("abc\x01");
        QTest::newRow("not ASCII") << QStringLiteral("abcé");
        QTest::newRow("too long") << QString(4097, u'a');
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto token = AccessToken::fromText(text);
        QVERIFY(!token.has_value());
        QCOMPARE(token.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!token.error().text.isEmpty());
        if (!text.trimmed().isEmpty())
            QVERIFY(!token.error().text.contains(text.trimmed()));
    }
};

QTEST_GUILESS_MAIN(tst_AccessToken)
#include "tst_accesstoken.moc"
