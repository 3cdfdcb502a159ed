// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/BuiltIns.h"
#include "support/HeraldTest.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>
#include <QUuid>

using namespace herald;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

/// What "$name arguments" becomes, or "!" and what is wrong with it.
QString valueOf(const QString& written, const BuiltInSource& source)
{
    const auto scan = scanPlaceholders(u("{{") + written + u("}}"), TextKind::Plain);
    if (scan.uses.isEmpty())
        return u("!") + scan.problems.value(0).text;
    const auto value = builtInValue(scan.uses.first(), source);
    return value ? *value : u("!") + value.error().text;
}

} // namespace

class tst_BuiltIns : public HeraldTest {
    Q_OBJECT

    QRandomGenerator m_random {1};
    BuiltInSource m_source {
        .now = QDateTime(QDate(2026, 11, 23), QTime(14, 5, 9, 7), QTimeZone::utc()),
        .counters = {{QString(), 41}, {u("door"), 7}},
        .environment = {{u("SITE"), u("north")}, {u("EMPTY"), QString()}},
        .random = &m_random};

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Kolkata"); } // half an hour off, no summer time

    void isFixed_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* written, const char* value) {
            QTest::newRow(written) << u(written) << u(value);
        };
        row("$now", "2026-11-23T14:05:09.007Z");
        row("$now +1h", "2026-11-23T15:05:09.007Z");
        row("$now -30m", "2026-11-23T13:35:09.007Z");
        row("$now +2d", "2026-11-25T14:05:09.007Z");
        row("$now -1w", "2026-11-16T14:05:09.007Z");
        row("$now +51s", "2026-11-23T14:06:00.007Z");
        row("$now -7ms", "2026-11-23T14:05:09.000Z");
        row("$now local", "2026-11-23T19:35:09.007+05:30");
        row("$now yyyy-MM-dd", "2026-11-23");
        row("$now HH:mm local -1d", "19:35");
        row("$now +1d dddd", "Tuesday");
        row("$now 'd. MMM yyyy HH:mm'", "23. Nov 2026 14:05");
        row("$now yyyyMMdd'T'HHmmss", "20261123T140509");
        row("$now 'h ''o''''clock'''", "14 o'clock");
        row("$unix", "1795442709");
        row("$unix ms", "1795442709007");
        row("$unix +1m", "1795442769");
        row("$unix -9ms ms", "1795442708998");
        row("$counter", "41");
        row("$counter door", "7");
        row("$counter never", "1");
        row("$random 5 5", "5");
        row("$random -1.50 -1.5", "-1.50");
        row("$random -0.0 0", "0.0");
        row("$random 0.05 0.05", "0.05");
        row("$pick a", "a");
        row("$pick 'a b'", "a b");
        row("$pick ''", "");
        row("$env SITE", "north");
        row("$env EMPTY", "");
    }
    void isFixed()
    {
        QFETCH(QString, written);
        QFETCH(QString, value);
        QCOMPARE(valueOf(written, m_source), value);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char* written, const char* reason) { QTest::newRow(written) << u(reason); };
        row("$now +1h -1h", "one offset");
        row("$now yyyy MM", "one date format");
        row("$now ''", "one date format");
        row("$now +36526d", "36525");
        row("$now +99999999999999999999d", "36525");
        row("$now -9223372036854775807ms", "36525");
        row("$unix yyyy", "nothing else");
        row("$unix ms ms", "nothing else");
        row("$unix +5219w", "36525");
        row("$uuid 1", "no arguments");
        row("$counter a b", "one name");
        row("$counter 'a b'", "one name");
        row("$random", "two numbers");
        row("$random 1", "two numbers");
        row("$random 1 2 3", "two numbers");
        row("$random 2 1", "smaller one first");
        row("$random a b", "two numbers");
        row("$random 1e3 2e3", "two numbers");
        row("$random 1. 2", "two numbers");
        row("$random .5 2", "two numbers");
        row("$random +1 2", "two numbers");
        row("$random - 2", "two numbers");
        row("$random 1.0.0 2", "two numbers");
        row("$random 0 1000000000000000", "15 digit");
        row("$random 0.00000000000001 999999999999999", "15 digit");
        row("$pick", "words to pick from");
        row("$env", "one environment variable");
        row("$env A B", "one environment variable");
        row("$env HOME", "must be allowed first");
        row("$what", "These are: $now, $unix, $uuid, $counter, $random, $pick, $env");
    }
    void isRefused()
    {
        QFETCH(QString, reason);
        const QString said = valueOf(u(QTest::currentDataTag()), m_source);
        QVERIFY2(said.startsWith(u'!') && said.contains(reason), qPrintable(said));
    }

    void localTimeIsThatOfTheDay()
    {
        BuiltInSource berlin = m_source;
        berlin.now = berlin.now.toTimeZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(valueOf(u("$now"), berlin), u("2026-11-23T14:05:09.007Z"));
    }

    void uuidIsNewEachTime()
    {
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i) {
            const QString text = valueOf(u("$uuid"), m_source);
            const auto uuid = QUuid::fromString(text);
            QCOMPARE(text.size(), 36);
            QCOMPARE(uuid.version(), QUuid::Random);
            QCOMPARE(uuid.variant(), QUuid::DCE);
            seen += text;
        }
        QCOMPARE(seen.size(), 100);
    }

    void randomReachesBothBounds_data()
    {
        QTest::addColumn<int>("different");
        QTest::newRow("$random 1 6") << 6;
        QTest::newRow("$random -2 2") << 5;
        QTest::newRow("$random 0.00 0.10") << 11;
        QTest::newRow("$random -0.1 0.1") << 3;
        QTest::newRow("$pick a b 'c d'") << 3;
    }
    void randomReachesBothBounds()
    {
        QFETCH(int, different);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen += valueOf(u(QTest::currentDataTag()), m_source);
        QCOMPARE(seen.size(), different);
    }

    void randomStaysInside()
    {
        for (int i = 0; i < 1000; ++i) {
            const double value
                = valueOf(u("$random -99999999999999.9 999999999999999"), m_source).toDouble();
            QVERIFY(value >= -99999999999999.9 && value <= 999999999999999.0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_BuiltIns)
#include "tst_builtins.moc"
