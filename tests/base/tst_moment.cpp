// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Moment.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_Moment : public HeraldTest {
    Q_OBJECT

    const QDateTime m_now
        = QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00.000Z"), Qt::ISODateWithMs);

private Q_SLOTS:
    void reads_data()
    {
        qputenv("TZ", "Europe/Berlin");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* text, const char* utc) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
        };
        row("2026-11-01", "2026-10-31T23:00:00.000Z");
        row("2026-11-01T10:30", "2026-11-01T09:30:00.000Z");
        row("2026-11-01T10:30:05", "2026-11-01T09:30:05.000Z");
        row("2026-11-01T10:30:05.250", "2026-11-01T09:30:05.250Z");
        row("2026-11-01T10:30:00Z", "2026-11-01T10:30:00.000Z");
        row("2026-11-01T10:30:00+05:00", "2026-11-01T05:30:00.000Z");
        row("today", "2026-11-22T23:00:00.000Z");
        row("yesterday", "2026-11-21T23:00:00.000Z");
        row("45s", "2026-11-23T11:59:15.000Z");
        row("30m", "2026-11-23T11:30:00.000Z");
        row("2h", "2026-11-23T10:00:00.000Z");
        row("7d", "2026-11-16T12:00:00.000Z");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto moment = momentFromText(text, m_now);
        QVERIFY(moment.has_value());
        QCOMPARE(moment->toString(Qt::ISODateWithMs), utc);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"", "soon", "2026-13-01", "2026-11-31", "12:00", "-2h", "2 h", "2w", "99999999999d"})
            QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto moment = momentFromText(text, m_now);
        QVERIFY(!moment.has_value());
        QCOMPARE(moment.error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_Moment)
#include "tst_moment.moc"
