// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/Database.h"
#include "history/database/DatabaseFile.h"
#include "history/HistoryFixture.h"
#include "history/Schema.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

using namespace herald;

namespace {
QByteArray contents(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(bytes) == bytes.size();
}

QStringList entries(const QString& folder, const QString& pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files, QDir::Name);
}

QByteArray noise(QRandomGenerator& random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}
} // namespace

/// What opening does with every kind of file: nothing is emptied, nothing crashes, everything is
/// said.
class tst_HistoryOpening : public HeraldTest {
    Q_OBJECT
    static constexpr int sampleRows = 400;
    QByteArray m_sample; ///< a whole history of so many rows

    static PublishOrder sampleOrder(int i)
    {
        const QString data
            = i % 40 == 0 ? QString(20'000, u'x') : QStringLiteral("{\"n\":%1}").arg(i);
        return samples::order(QStringLiteral("door/%1").arg(i % 7), data);
    }
    /// Opening works, says what it set aside, keeps it byte for byte, and the history can be used.
    void verifySetAside(HistoryFixture& history, const QByteArray& damaged, qint64 leastRecovered)
    {
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QVERIFY(!opened->setAsideFile.isEmpty());
        QCOMPARE(contents(opened->setAsideFile), damaged);
        QVERIFY2(
            opened->recovered >= leastRecovered, qPrintable(QString::number(opened->recovered)));
        QCOMPARE(*awaited(history.store().count({})), opened->recovered);
        QVERIFY(!history.add().isNull());
        const auto again = history.open();
        VERIFY_RESULT(again);
        QVERIFY(again->setAsideFile.isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QList<QFuture<Result<void>>> finished;
        for (int i = 0; i < sampleRows; ++i) {
            history.clock().advance(std::chrono::seconds(1));
            const auto id = awaited(history.store().begin(sampleOrder(i)));
            VERIFY_RESULT(id);
            finished.append(history.store().finish(*id, samples::accepted()));
        }
        VERIFY_RESULT(awaited(history.store().saveDraft(samples::draft(QStringLiteral("draft")))));
        history.close();
        m_sample = contents(history.file());
        QVERIFY(m_sample.size() > 100'000);
        QVERIFY(!QFile::exists(history.file() + QStringLiteral("-wal")));
    }

    void healthyFileIsNotTouchedBeyondItsRows()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file(), m_sample));
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QVERIFY(opened->setAsideFile.isEmpty() && opened->backupFile.isEmpty());
        QCOMPARE(opened->interrupted, 0);
        QCOMPARE(*awaited(history.store().count({})), sampleRows);
        QCOMPARE(
            awaited(history.store().loadDrafts())->first().event.name, QStringLiteral("draft"));
    }

    void notADatabase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("one NUL") << QByteArray(1, '\0');
        QTest::newRow("99 bytes") << m_sample.left(99);
        QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("only a header") << m_sample.left(100);
    }
    void notADatabase()
    {
        QFETCH(QByteArray, bytes);
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file(), bytes));
        verifySetAside(history, bytes, 0);
    }

    void otherProgramsDatabaseIsSetAsideUnchanged()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        {
            Database other;
            QVERIFY(overwrite(history.file(), {}));
            VERIFY_RESULT(other.open(history.file(), Database::Mode::ReadWrite));
            VERIFY_RESULT(
                other.execute(QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, text)")));
        }
        verifySetAside(history, contents(history.file()), 0);
    }

    void directoryInPlaceIsRefused()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.file()));
        const auto opened = history.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().text.contains(history.file()));
        const auto begun = awaited(history.store().begin(samples::order()));
        QVERIFY(!begun);
        QCOMPARE(begun.error().text, opened.error().text);
    }

    void fileInPlaceOfTheFolderIsRefused()
    {
        HistoryFixture history;
        QVERIFY(overwrite(history.dataFolder(), "x"));
        const auto opened = history.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(!awaited(history.store().page({}, {}, 1)));
        QCOMPARE(contents(history.dataFolder()), QByteArray("x"));
        // The way on, once the user has cleared it.
        QVERIFY(QFile::remove(history.dataFolder()));
        VERIFY_RESULT(awaited(history.store().open()));
        VERIFY_RESULT(awaited(history.store().begin(samples::order())));
        VERIFY_RESULT(awaited(history.store().page({}, {}, 1)));
    }

    void newerSchemaIsRefusedUntouched()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file(), m_sample));
        {
            Database database;
            VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
            VERIFY_RESULT(database.execute(
                QStringLiteral("PRAGMA user_version = %1").arg(currentSchema() + 1)));
        }
        const QByteArray newer = contents(history.file());
        const auto opened = history.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NewerSchema);
        QVERIFY(opened.error().text.contains(history.file()));
        history.close();
        QCOMPARE(contents(history.file()), newer);
        QCOMPARE(entries(history.dataFolder(), QStringLiteral("*damaged*")), QStringList());
    }

    void truncatedAnywhere_data()
    {
        QTest::addColumn<qsizetype>("size");
        QRandomGenerator random(1);
        for (int i = 0; i < 15; ++i) {
            const auto size = qsizetype(random.bounded(int(m_sample.size())));
            QTest::addRow("%d bytes", int(size)) << size;
        }
        QTest::newRow("last byte") << m_sample.size() - 1;
        QTest::newRow("last page") << m_sample.size() - 4096;
    }
    void truncatedAnywhere()
    {
        QFETCH(qsizetype, size);
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file(), m_sample.left(size)));
        // The rows lie in the order in which they came, behind the first pages of each table.
        const qint64 expected
            = sampleRows * std::max<qint64>(size - 100'000, 0) / m_sample.size() / 2;
        verifySetAside(history, m_sample.left(size), expected);
    }

    void overwrittenPage_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < m_sample.size() / 4096; page += page < 30 ? 1 : 3)
            QTest::addRow("page %d", page + 1) << page;
    }
    void overwrittenPage()
    {
        QFETCH(int, page);
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QRandomGenerator random(quint32(page) + 7U);
        QByteArray damaged = m_sample;
        damaged.replace(page * 4096, 4096, noise(random, 4096));
        QVERIFY(overwrite(history.file(), damaged));
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        const qint64 rows = *awaited(history.store().count({}));
        // One page is at most some dozen rows, wherever it is; an inner page of text damages only
        // that row.
        QVERIFY2(rows >= sampleRows - 60, qPrintable(QString::number(rows)));
        if (!opened->setAsideFile.isEmpty()) {
            QCOMPARE(contents(opened->setAsideFile), damaged);
            QCOMPARE(opened->recovered, rows);
        }
        VERIFY_RESULT(awaited(history.store().page({}, {}, sampleRows)));
    }

    void randomDamage_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomDamage()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QByteArray damaged = m_sample;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            const int size = random.bounded(1, random.bounded(2) == 0 ? 16 : 9000);
            const int at = random.bounded(int(damaged.size()) - size);
            damaged.replace(at, size, noise(random, size));
        }
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file(), damaged));
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        if (!opened->setAsideFile.isEmpty())
            QCOMPARE(contents(opened->setAsideFile), damaged);
        const auto counted = awaited(history.store().count({}));
        VERIFY_RESULT(counted);
        VERIFY_RESULT(awaited(history.store().page({}, {}, sampleRows)));
        QVERIFY(!history.add().isNull());
        VERIFY_RESULT(history.open());
        QCOMPARE(*awaited(history.store().count({})), *counted + 1);
    }

    void damageFoundLaterIsRepairedAtTheNextStart()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file(), m_sample));
        VERIFY_RESULT(history.open());
        // Behind the back of the open connection, which has not read these pages yet.
        QFile file(history.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QRandomGenerator random(3);
        for (qint64 page = 12; page < 30; ++page) {
            QVERIFY(file.seek(page * 4096));
            file.write(noise(random, 4096));
        }
        file.close();
        const auto page = awaited(history.store().page({}, {}, sampleRows));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Storage);
        QVERIFY(page.error().text.contains(history.file()));
        QVERIFY(QFile::exists(history.file() + QStringLiteral("-check")));
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QVERIFY(!opened->setAsideFile.isEmpty());
        QVERIFY(opened->recovered > 0);
        QVERIFY(!QFile::exists(history.file() + QStringLiteral("-check")));
    }

    void damagedFileInUseElsewhereStaysWhereItIs()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull());
        QVERIFY(overwrite(history.file(), "damaged"));
        HistoryStore second(history.file(), history.clock());
        const auto opened = awaited(second.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(contents(history.file()), QByteArray("damaged"));
    }

    void logWithoutItsDatabaseIsSetAside()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file() + QStringLiteral("-wal"), "left over"));
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QCOMPARE(contents(opened->setAsideFile), QByteArray("left over"));
    }

    void interruptedFirstStartLeavesNothingHalf()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file() + QStringLiteral("-new"), "half"));
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QVERIFY(opened->setAsideFile.isEmpty());
        QCOMPARE(entries(history.dataFolder(), QStringLiteral("*-new*")), QStringList());
    }

    void killedBetweenSettingAsideAndReplacing()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        const QString aside = history.file() + QStringLiteral("-damaged-2026-01-01T00-00-00");
        QVERIFY(overwrite(aside, "damaged"));
        QVERIFY(overwrite(history.file() + QStringLiteral("-recovered"), m_sample));
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QCOMPARE(opened->setAsideFile, aside);
        QCOMPARE(opened->recovered, sampleRows);
        QCOMPARE(*awaited(history.store().count({})), sampleRows);
    }

    void killedWhileRecovering()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file() + QStringLiteral("-new"), "half"));
        QVERIFY(overwrite(history.file() + QStringLiteral("-recovered"), "old"));
        const QByteArray damaged = m_sample.left(m_sample.size() - 4096 * 3);
        QVERIFY(overwrite(history.file(), damaged));
        verifySetAside(history, damaged, sampleRows / 2);
        QCOMPARE(entries(history.dataFolder(), QStringLiteral("*-recovered*")), QStringList());
        QCOMPARE(entries(history.dataFolder(), QStringLiteral("*-new*")), QStringList());
    }

    void orphanedRowsReadUnknown()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId orphan = history.add(samples::order(), std::nullopt);
        const PublishId done = history.add();
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QCOMPARE(opened->interrupted, 1);
        const auto row = awaited(history.store().load(orphan));
        VERIFY_RESULT(row);
        QCOMPARE(row->result.outcome, Outcome::Unknown);
        QVERIFY(!row->result.reason.isEmpty());
        QCOMPARE(awaited(history.store().load(done))->result.outcome, Outcome::Accepted);
    }

    void rowsOfALivingProcessStaySending()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId sending = history.add(samples::order(), std::nullopt);
        HistoryStore second(history.file(), history.clock());
        const auto opened = awaited(second.open());
        VERIFY_RESULT(opened);
        QCOMPARE(opened->interrupted, 0);
        QCOMPARE(awaited(second.load(sending))->result.outcome, Outcome::Sending);
        VERIFY_RESULT(awaited(history.store().finish(sending, samples::accepted())));
        QCOMPARE(awaited(second.load(sending))->result.outcome, Outcome::Accepted);
    }

    void migratesStepByStep()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file(), m_sample));
        Database database;
        VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
        QList<SchemaStep> steps = schemaSteps();
        steps.append({{QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT")}});
        steps.append({{QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT"),
            QStringLiteral("broken")}});
        const auto migrated = migrate(database, steps);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().kind, ErrorKind::Storage);
        // The first step is whole, the second is not there at all.
        QCOMPARE(
            database.value(QStringLiteral("PRAGMA user_version"))->toInt(), currentSchema() + 1);
        QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM a"))->toInt(), 0);
        QVERIFY(!database.value(QStringLiteral("SELECT count(*) FROM b")));
        QCOMPARE(
            database.value(QStringLiteral("SELECT count(*) FROM publish"))->toInt(), sampleRows);
    }

    void copiesBeforeAMigration()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.dataFolder()));
        QVERIFY(overwrite(history.file(), m_sample));
        Database database;
        VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
        QList<SchemaStep> steps = schemaSteps();
        const auto none = backUpBefore(database, steps, history.clock().now());
        VERIFY_RESULT(none);
        QVERIFY(none->isEmpty());
        steps.append({{QStringLiteral("DROP TABLE publish")}});
        const auto copy = backUpBefore(database, steps, history.clock().now());
        VERIFY_RESULT(copy);
        VERIFY_RESULT(migrate(database, steps));
        QVERIFY((QFileInfo(*copy).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        Database old;
        VERIFY_RESULT(old.open(*copy, Database::Mode::ReadOnly));
        QCOMPARE(old.value(QStringLiteral("PRAGMA user_version"))->toInt(), currentSchema());
        QCOMPARE(old.value(QStringLiteral("PRAGMA application_id"))->toInt(), historyApplicationId);
        QCOMPARE(old.value(QStringLiteral("SELECT count(*) FROM publish"))->toInt(), sampleRows);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryOpening)
#include "tst_historyopening.moc"
