// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Outcome.h"
#include "event/ReceiverClass.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_Outcome : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void keywords_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("keyword");
        QTest::newRow("sending") << Outcome::Sending << QStringLiteral("sending");
        QTest::newRow("accepted") << Outcome::Accepted << QStringLiteral("accepted");
        QTest::newRow("rejected") << Outcome::Rejected << QStringLiteral("rejected");
        QTest::newRow("not sent") << Outcome::NotSent << QStringLiteral("not sent");
        QTest::newRow("unknown") << Outcome::Unknown << QStringLiteral("unknown");
        QTest::newRow("cancelled") << Outcome::Cancelled << QStringLiteral("cancelled");
    }
    void keywords()
    {
        QFETCH(Outcome, outcome);
        QFETCH(QString, keyword);
        QCOMPARE(outcomeKeyword(outcome), keyword);
        QCOMPARE(outcomeFromKeyword(keyword), outcome);
        QCOMPARE(outcomeFromKeyword(keyword.toUpper()), outcome);
        QCOMPARE(outcomeFromKeyword(QString(keyword).replace(u' ', u'-')), outcome);
        QCOMPARE(outcomeFromKeyword(QString(keyword).replace(u' ', u'_')), outcome);
        QVERIFY(!outcomeWord(outcome).isEmpty());
    }

    void noKeyword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("beginning") << QStringLiteral("accept");
        QTest::newRow("other word") << QStringLiteral("delivered");
        QTest::newRow("run together") << QStringLiteral("notsent");
    }
    void noKeyword()
    {
        QFETCH(QString, text);
        QVERIFY(!outcomeFromKeyword(text));
    }

    void storedNumbersStay()
    {
        QCOMPARE(static_cast<int>(Outcome::Sending), 0);
        QCOMPARE(static_cast<int>(Outcome::Accepted), 1);
        QCOMPARE(static_cast<int>(Outcome::Rejected), 2);
        QCOMPARE(static_cast<int>(Outcome::NotSent), 3);
        QCOMPARE(static_cast<int>(Outcome::Unknown), 4);
        QCOMPARE(static_cast<int>(Outcome::Cancelled), 5);
    }

    void receiverClasses_()
    {
        const QList<int> limits {255, 622, 864, 1024, 16384};
        QCOMPARE(static_cast<qsizetype>(receiverClasses.size()), limits.size());
        QStringList labels;
        for (const int limit : limits) {
            const ReceiverClass receiver = receiverClassFromLimit(limit);
            QCOMPARE(byteLimit(receiver), limit);
            labels += receiverClassLabel(receiver);
        }
        QCOMPARE(labels.removeDuplicates(), 0);
        QCOMPARE(receiverClassFromLimit(0), defaultReceiverClass);
        QCOMPARE(receiverClassFromLimit(-1), defaultReceiverClass);
        QCOMPARE(receiverClassFromLimit(623), defaultReceiverClass);
    }
};

QTEST_GUILESS_MAIN(tst_Outcome)
#include "tst_outcome.moc"
