// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event/Event.h"
#include "gui/composer/TtlText.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_TtlText : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void isExact_data();
    void isExact();
};

// Without a catalogue the source text stands, "(s)" and all.
void tst_TtlText::isExact_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << QStringLiteral("0 second(s)");
    QTest::newRow("a second") << 1 << QStringLiteral("1 second(s)");
    QTest::newRow("nearly a minute") << 59 << QStringLiteral("59 second(s)");
    QTest::newRow("a minute") << 60 << QStringLiteral("1 minute(s)");
    QTest::newRow("an hour and a half") << 5'400 << QStringLiteral("1 hour(s), 30 minute(s)");
    QTest::newRow("a day and a second") << 86'401 << QStringLiteral("1 day(s), 1 second(s)");
    QTest::newRow("the most") << maxTtlSeconds
                              << QStringLiteral(
                                     "194 day(s), 4 hour(s), 20 minute(s), 15 second(s)");
}

void tst_TtlText::isExact()
{
    QFETCH(const int, seconds);
    QTEST(ttlText(seconds), "text");
}

QTEST_GUILESS_MAIN(tst_TtlText)
#include "tst_ttltext.moc"
