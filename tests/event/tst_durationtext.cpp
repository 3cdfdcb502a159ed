// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/DurationText.h"
#include "support/HeraldTest.h"

using namespace herald;
using namespace std::chrono_literals;

class tst_DurationText : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void aboutTime_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("time");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, std::chrono::milliseconds time, QStringView text) {
            QTest::newRow(name) << time << text.toString();
        };
        row("none", 0ms, u"about 1 s");
        row("less than a second", 1ms, u"about 1 s");
        row("more than a second", 1001ms, u"about 2 s");
        row("seconds", 119s, u"about 119 s");
        row("minutes", 120s, u"about 2 min");
        row("rounded", 149s + 1min, u"about 3 min");
        row("many minutes", 119min, u"about 119 min");
        row("hours", 120min, u"about 2 h");
        row("many hours", 47h, u"about 47 h");
        row("days", 48h, u"about 2 days");
        row("many days", 24h * 1200, u"about 1,200 days");
    }
    void aboutTime()
    {
        QFETCH(std::chrono::milliseconds, time);
        QLocale::setDefault(QLocale(QLocale::English));
        QTEST(aboutTimeText(time), "text");
    }
};

QTEST_GUILESS_MAIN(tst_DurationText)
#include "tst_durationtext.moc"
