// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/RowsBeingRead.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_RowsBeingRead : public HeraldTest {
    Q_OBJECT

    static Publish row(qint64 id, Outcome outcome)
    {
        Publish publish;
        publish.id = PublishId(id);
        publish.result.outcome = outcome;
        return publish;
    }
    static QList<Publish> twoOnTheirWay()
    {
        return {row(2, Outcome::Sending), row(1, Outcome::Sending)};
    }

private Q_SLOTS:
    void whatIsToldOnTheWayIsNewer()
    {
        RowsBeingRead read;
        read.begin();
        read.note(row(1, Outcome::Accepted));
        read.note(row(7, Outcome::Accepted)); // is not among them
        read.arrive(twoOnTheirWay());
        QCOMPARE(read.rows().size(), 2);
        QCOMPARE(read.rows().at(0).result.outcome, Outcome::Sending);
        QCOMPARE(read.rows().at(1).result.outcome, Outcome::Accepted);
    }

    void whatIsToldAfterwardsIsNewer()
    {
        RowsBeingRead read;
        read.begin();
        read.arrive(twoOnTheirWay());
        read.note(row(2, Outcome::Rejected));
        read.note(row(7, Outcome::Accepted));
        QCOMPARE(read.rows().size(), 2);
        QCOMPARE(read.rows().at(0).result.outcome, Outcome::Rejected);
        QCOMPARE(read.rows().at(1).result.outcome, Outcome::Sending);
    }

    void whatWasToldBeforeIsOlder()
    {
        RowsBeingRead read;
        read.begin();
        read.note(row(1, Outcome::Accepted));
        read.begin();
        read.arrive(twoOnTheirWay());
        QCOMPARE(read.rows().at(1).result.outcome, Outcome::Sending);
    }
};

QTEST_GUILESS_MAIN(tst_RowsBeingRead)
#include "tst_rowsbeingread.moc"
