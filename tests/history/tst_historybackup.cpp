// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/FileLimit.h"
#include "history/HistoryFixture.h"
#include "history/upkeep/BackupRun.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QSignalSpy>

using namespace herald;

class tst_HistoryBackup : public HeraldTest {
    Q_OBJECT

    static QStringList files(const HistoryFixture& history)
    {
        return QDir(history.dataFolder())
            .entryList({QStringLiteral("*backup*")}, QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void aCopyIsAHistory()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("it's a copy"));
        const auto made = awaited(runBackup(history.file(), copy));
        VERIFY_RESULT(made);
        QCOMPARE(*made, 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const auto onlyUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFileInfo(copy).permissions(), onlyUser);
        QVERIFY(!history.add().isNull());
        QVERIFY(awaited(runBackup(history.file(), copy)) == 2); // in place of the one before

        FakeClock clock;
        HistoryStore store(copy, clock);
        const auto opened = awaited(store.open());
        VERIFY_RESULT(opened);
        QVERIFY(opened->setAsideFile.isEmpty());
        QCOMPARE(awaited(store.load(id))->result.outcome, Outcome::Accepted);
    }

    void theHistoryItselfIsNoPlaceForIt()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull());
        const auto made = awaited(runBackup(history.file(), history.file()));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(*awaited(history.store().count({})), 1);
    }

    void whatCannotBeWrittenLeavesWhatWasThere()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull());
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy"));
        QFile before(copy);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        {
            const FileLimit full(40'000);
            const auto made = awaited(runBackup(history.file(), copy));
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::Storage);
        }
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(!awaited(runBackup(history.file(), QStringLiteral("/nowhere/copy"))));
    }

    void publishingGoesOn()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QTemporaryDir folder;
        for (int i = 0; i < 20; ++i) {
            const auto making = runBackup(history.file(), folder.filePath(QString::number(i)));
            while (!making.isFinished())
                QVERIFY(!history.add().isNull());
            VERIFY_RESULT(awaited(making));
        }
    }

    void threeAreKept()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull());
        QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        QStringList made;
        for (int day = 0; day < 36; ++day, now = now.addDays(1)) {
            const auto report = backUpIfDue(history.file(), now);
            VERIFY_RESULT(report);
            QCOMPARE(report->state, day % 7 == 0 ? BackupState::Made : BackupState::NotDue);
            if (report->state == BackupState::Made)
                made.prepend(report->file);
        }
        QCOMPARE(made.size(), 6);
        QCOMPARE(ownBackups(history.file()), made.first(3));
        QCOMPARE(files(history).size(), 3);
    }

    void otherFilesAreLeftAlone()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        for (const char* name : {"-backup-v2-2026-01-01T00-00-00", "-backup-weekly-mine",
                 "-backup-weekly-2026-01-01T00-00-00-unfinished"}) {
            QFile file(history.file() + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        BackupPolicy policy;
        policy.kept = 1;
        const QDateTime now(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(backUpIfDue(history.file(), now, policy)->state, BackupState::Made);
        QCOMPARE(backUpIfDue(history.file(), now.addDays(8), policy)->state, BackupState::Made);
        QCOMPARE(files(history).size(), 4);
    }

    void aBudgetIsKept()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QDateTime now(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC);
        BackupPolicy policy;
        policy.budgetBytes = 1000;
        QCOMPARE(backUpIfDue(history.file(), now, policy)->state, BackupState::OverBudget);
        QVERIFY(files(history).isEmpty());
        history.close(); // the log is in the file
        policy.budgetBytes = QFileInfo(history.file()).size() * 3 / 2;
        QCOMPARE(backUpIfDue(history.file(), now, policy)->state, BackupState::Made);
        QCOMPARE(backUpIfDue(history.file(), now.addDays(8), policy)->state, BackupState::Made);
        QCOMPARE(files(history).size(), 1); // two would be too large
    }

    void aClockThatWasWrongIsForgiven()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QDateTime now(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(backUpIfDue(history.file(), now.addYears(10))->state, BackupState::Made);
        QCOMPARE(backUpIfDue(history.file(), now)->state, BackupState::Made);
    }

    void saysOnceThatItWasMade()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull());
        OwnBackups backups(history.file(), history.clock());
        QSignalSpy made(&backups, &OwnBackups::made);
        backups.makeIfDue();
        backups.makeIfDue(); // it is busy
        QVERIFY(made.wait(30'000));
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().at(1).toLongLong(), 1);
        QVERIFY(QFile::exists(made.first().at(0).toString()));
    }

    void saysWhyItWasNotMade()
    {
        FakeClock clock;
        OwnBackups backups(QStringLiteral("/nowhere/herald.sqlite3"), clock);
        QSignalSpy skipped(&backups, &OwnBackups::skipped);
        backups.makeIfDue();
        QVERIFY(skipped.wait(30'000));
        QVERIFY(!skipped.first().at(0).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_HistoryBackup)
#include "tst_historybackup.moc"
