// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/PublishId.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_PublishId : public HeraldTest {
    Q_OBJECT
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'767'225'600'123, Qt::UTC);

private Q_SLOTS:
    void tellsItsTime()
    {
        const PublishId id = PublishId::create(m_now, {});
        QCOMPARE(id.time(), m_now);
        QCOMPARE(id.time().timeSpec(), Qt::UTC);
        QVERIFY(!id.isNull());
        QVERIFY(PublishId::earliest(m_now) <= id);
        QVERIFY(id < PublishId::earliest(m_now.addMSecs(1)));
    }

    void grows_data()
    {
        QTest::addColumn<qint64>("stepMs");
        QTest::newRow("within one millisecond") << qint64(0);
        QTest::newRow("later") << qint64(1);
        QTest::newRow("the clock was set back") << qint64(-60'000);
    }
    void grows()
    {
        QFETCH(qint64, stepMs);
        PublishId previous;
        QDateTime now = m_now;
        for (int i = 0; i < 100'000; ++i, now = now.addMSecs(stepMs)) {
            const PublishId id = PublishId::create(now, previous);
            QVERIFY(id > previous);
            previous = id;
        }
    }

    void differsBetweenProcesses()
    {
        QSet<qint64> values;
        for (int i = 0; i < 100; ++i)
            values.insert(PublishId::create(m_now, {}).value());
        QVERIFY(values.size() > 95);
    }

    void extremeTimesStayInRange_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("before 1970") << QDateTime::fromMSecsSinceEpoch(-5, Qt::UTC);
        QTest::newRow("1970") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        QTest::newRow("year 9999") << QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("invalid") << QDateTime();
    }
    void extremeTimesStayInRange()
    {
        QFETCH(QDateTime, time);
        const PublishId id = PublishId::create(time, {});
        QVERIFY(id.value() > 0);
        QVERIFY(PublishId::create(time, id) > id);
    }

    void readsItsOwnText()
    {
        const PublishId id = PublishId::create(m_now, {});
        QCOMPARE(id.toString().size(), 16);
        QCOMPARE(PublishId::fromString(id.toString()), std::optional(id));
        QCOMPARE(PublishId::fromString(id.toString().toUpper()), std::optional(id));
        QCOMPARE(PublishId(1).toString(), QStringLiteral("0000000000000001"));
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "1", "0000000000000000", "ffffffffffffffff",
                 "8000000000000000", "000000000000001", "00000000000000010", "+000000000000001",
                 "-000000000000001", " 000000000000001", "0x00000000000001", "000000000000000g"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesOtherText()
    {
        QFETCH(QString, text);
        QVERIFY(!PublishId::fromString(text));
    }
};

QTEST_GUILESS_MAIN(tst_PublishId)
#include "tst_publishid.moc"
