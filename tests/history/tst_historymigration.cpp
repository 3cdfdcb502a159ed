// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryFixture.h"
#include "history/Schema.h"
#include "history/Version1.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

using namespace herald;

/// What became of files that earlier versions wrote.
class tst_HistoryMigration : public HeraldTest {
    Q_OBJECT
    QByteArray m_version1;

    bool place(const HistoryFixture& history) const
    {
        QFile file(history.file());
        return QDir().mkpath(history.dataFolder()) && file.open(QIODevice::WriteOnly)
            && file.write(m_version1) == m_version1.size();
    }
    static int versionOf(const QString& file)
    {
        Database database;
        if (!database.open(file, Database::Mode::ReadOnly))
            return -1;
        return database.value(QStringLiteral("PRAGMA user_version")).value_or(-1).toInt();
    }
    /// Everything of version 1 is there, and what is new can be used.
    static void verifyContent(HistoryFixture& history)
    {
        const auto page = awaited(history.store().page({}, {}, 10'000));
        VERIFY_RESULT(page);
        QCOMPARE(page->size(), version1::rows);
        QCOMPARE(page->last().id, PublishId(version1::firstId));
        QCOMPARE(page->last().order.event.data, QStringLiteral("{\"n\":0}"));
        QCOMPARE(page->last().order.accountName, QStringLiteral("Workshop"));
        QVERIFY(page->last().order.lineage.isEmpty());
        const auto drafts = awaited(history.store().loadDrafts());
        VERIFY_RESULT(drafts);
        const Draft before {.id = 1,
            .position = 0,
            .event = {.name = QStringLiteral("typed/before"),
                .data = QStringLiteral("{\"half\":"),
                .isPrivate = false,
                .ttlSeconds = 7},
            .templatePath = QStringLiteral("Doors/open"),
            .details = "",
            .isCurrent = true};
        QCOMPARE(*drafts, QList<Draft> {before});
        VERIFY_RESULT(awaited(history.store().nextCounts({QStringLiteral("n")})));
        PublishOrder order = samples::order();
        order.lineage.templatePath = QStringLiteral("Doors/open");
        const PublishId id = history.add(order);
        QCOMPARE(awaited(history.store().load(id))->order.lineage, order.lineage);
    }

private Q_SLOTS:
    void initTestCase()
    {
        HistoryFixture history;
        VERIFY_RESULT(version1::write(history.file()));
        QFile file(history.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_version1 = file.readAll();
        QVERIFY(m_version1.size() > 40'000);
    }

    void version1ComesOverWhole()
    {
        HistoryFixture history;
        QVERIFY(place(history));
        QCOMPARE(versionOf(history.file()), 1);
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QVERIFY2(opened->setAsideFile.isEmpty(), qPrintable(opened->setAsideFile));
        QVERIFY(opened->backupFile.contains(QStringLiteral("-backup-v1-")));
        QCOMPARE(versionOf(opened->backupFile), 1);
        QCOMPARE(versionOf(history.file()), currentSchema());
        verifyContent(history);
        const auto again = history.open();
        VERIFY_RESULT(again);
        QVERIFY(again->backupFile.isEmpty());
    }

    void aFailureLeavesVersion1Whole()
    {
        HistoryFixture history;
        QVERIFY(place(history));
        {
            Database database;
            VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
            // Stands in the way of the last statements.
            VERIFY_RESULT(database.execute(QStringLiteral("CREATE TABLE counter (x)")));
        }
        const auto opened = history.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        history.close();
        QCOMPARE(versionOf(history.file()), 1);
        {
            Database database;
            VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
            QCOMPARE(database.value(QStringLiteral("SELECT name FROM draft"))->toString(),
                QStringLiteral("typed/before"));
            VERIFY_RESULT(database.execute(QStringLiteral("DROP TABLE counter")));
        }
        VERIFY_RESULT(history.open());
        verifyContent(history);
    }

    void killedAtAnyMoment()
    {
        constexpr int rounds = 30;
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        int migrated = 0;
        for (int round = 0; round < rounds; ++round) {
            HistoryFixture history;
            QVERIFY(place(history));
            QProcess helper;
            helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            helper.start(QStringLiteral(HISTORY_HELPER), {history.file(), QStringLiteral("0")});
            QVERIFY(helper.waitForStarted());
            // From when it looks at the file on: any moment, not one that output decides.
            const QString lock = history.file() + QStringLiteral("-lock");
            QVERIFY(QTest::qWaitFor([&lock] { return QFile::exists(lock); }, 30'000));
            if (round % 2 == 0)
                QTest::qWait(random.bounded(15));
            helper.kill();
            helper.waitForFinished();
            migrated += versionOf(history.file()) == currentSchema() ? 1 : 0;
            const auto opened = history.open();
            VERIFY_RESULT(opened);
            QVERIFY2(opened->setAsideFile.isEmpty(), qPrintable(opened->setAsideFile));
            verifyContent(history);
        }
        qInfo("%d of %d were killed after the migration", migrated, rounds);
    }

    void damagedVersion1IsRecovered_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("header") << 0;
        QTest::newRow("a publish") << 14;
    }
    void damagedVersion1IsRecovered()
    {
        QFETCH(int, page);
        HistoryFixture history;
        QVERIFY(place(history));
        QFile file(history.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QVERIFY(!opened->setAsideFile.isEmpty());
        QVERIFY2(opened->recovered >= version1::rows - 90 && opened->recovered <= version1::rows,
            qPrintable(QString::number(opened->recovered)));
        const auto drafts = awaited(history.store().loadDrafts());
        VERIFY_RESULT(drafts);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().event.name, QStringLiteral("typed/before"));
        QVERIFY(drafts->first().isCurrent);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryMigration)
#include "tst_historymigration.moc"
