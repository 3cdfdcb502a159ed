// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/OpenNotes.h"
#include "history/OpenReport.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_OpenNotes : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void nothingHappenedNothingIsSaid() { QVERIFY(openNotes({}).isEmpty()); }

    void eachThingIsSaid()
    {
        const QStringList notes = openNotes({.interrupted = 2,
            .undoneImports = 1,
            .setAsideFile = QStringLiteral("/aside"),
            .recovered = 3,
            .backupFile = QStringLiteral("/backup")});
        QCOMPARE(notes.size(), 4);
        QVERIFY(notes.at(0).startsWith(u'2'));
        QVERIFY(notes.at(1).contains(QStringLiteral("taken out again")));
        QVERIFY(notes.at(2).contains(QStringLiteral("/aside")));
        QVERIFY(notes.at(3).contains(QStringLiteral("/backup")));
    }
};

QTEST_GUILESS_MAIN(tst_OpenNotes)
#include "tst_opennotes.moc"
