// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/search/SearchIndexRebuild.h"
#include "history/upkeep/HistoryCheckRun.h"
#include "support/HeraldTest.h"

#include <QFile>

using namespace herald;

class tst_HistoryCheck : public HeraldTest {
    Q_OBJECT

    static Result<HistoryCheckReport> check(const QString& file)
    {
        return checkHistory(
            file, [] { return false; }, [](const QString&, int, int) {});
    }
    static Result<void> run(const QString& file, const QString& sql)
    {
        Database database;
        if (auto opened = database.open(file, Database::Mode::ReadWrite); !opened)
            return opened;
        return database.execute(sql);
    }
    static Result<void> makeIndex(HistoryFixture& history)
    {
        auto rows = awaited(makeSearchIndex(history.store().threads()));
        while (rows && *rows >= 0)
            rows = awaited(makeSearchIndex(history.store().threads()));
        if (!rows)
            return tl::unexpected(rows.error());
        return {};
    }
    static void fill(HistoryFixture& history, int count)
    {
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), count));
        VERIFY_RESULT(history.open());
        PublishOrder order = samples::order();
        order.lineage
            = {.templatePath = QStringLiteral("T"), .values = {{QStringLiteral("a"), {}}}};
        QVERIFY(!history.add(order).isNull());
        VERIFY_RESULT(makeIndex(history));
    }

private Q_SLOTS:
    void aGoodHistoryHasNoFindings()
    {
        HistoryFixture history;
        fill(history, 3000);
        QVERIFY(!history.add({}, {}).isNull()); // "sending", by us
        auto report = check(history.file());
        VERIFY_RESULT(report);
        QCOMPARE(report->findings.size(), 0);
        QCOMPARE(report->publishes, 3002);
        QVERIFY(report->isIndexed);
        history.close();
        VERIFY_RESULT(history.open());
        history.close();
        report = check(history.file()); // and alone
        VERIFY_RESULT(report);
        QCOMPARE(report->findings.size(), 0);
    }

    void noHistoryHasNoFindings()
    {
        const auto report = check(QStringLiteral("/nowhere/herald.sqlite3"));
        VERIFY_RESULT(report);
        QCOMPARE(report->findings.size(), 0);
        QVERIFY(!QFile::exists(QStringLiteral("/nowhere")));
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char* name, const char* sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("outcome", "UPDATE publish SET outcome = 9 WHERE id = (SELECT min(id) FROM publish)");
        row("target", "UPDATE publish SET target = 77 WHERE id = (SELECT min(id) FROM publish)");
        row("name", "DELETE FROM event_name WHERE id = 1005");
        row("phrase", "DELETE FROM phrase WHERE id = 900");
        row("id", "UPDATE publish SET id = -5 WHERE id = (SELECT min(id) FROM publish)");
        row("owner", "UPDATE publish SET owner = 5 WHERE id = (SELECT min(id) FROM publish)");
        row("sending",
            "UPDATE publish SET outcome = 0, owner = 5 WHERE id = (SELECT min(id) FROM publish)");
        row("timings",
            "UPDATE publish SET first_byte_us = 90000 WHERE id = (SELECT min(id) FROM publish)");
        row("negative", "UPDATE publish SET done_us = -9 WHERE id = (SELECT min(id) FROM publish)");
        row("mark", "INSERT INTO mark VALUES (5, 1, '', '')");
        row("lineage", "INSERT INTO lineage VALUES (5, (SELECT min(id) FROM origin), '{}')");
        row("withheld", "INSERT INTO withheld VALUES (5, 0, 1, zeroblob(32))");
        row("origin", "DELETE FROM origin");
        row("withheld and kept",
            "INSERT INTO withheld SELECT min(id), 0, 1, zeroblob(32) FROM publish");
        row("hash", "INSERT INTO withheld SELECT min(id), 0, 1, x'00' FROM publish");
        row("words", "INSERT INTO search (search) VALUES ('delete-all')");
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, sql);
        HistoryFixture history;
        fill(history, 50);
        history.close();
        VERIFY_RESULT(run(history.file(), sql));
        const auto report = check(history.file());
        VERIFY_RESULT(report);
        QVERIFY(!report->findings.isEmpty());
        for (const HistoryFinding& finding : report->findings) {
            QVERIFY2(finding.what.endsWith(u'.'), qPrintable(finding.what));
            QVERIFY2(finding.remedy.endsWith(u'.'), qPrintable(finding.remedy));
        }
    }

    void findsBothPlaces()
    {
        HistoryFixture history;
        fill(history, 5);
        const auto rows = awaited(history.store().page({}, {}, 1));
        QCOMPARE(*awaited(history.store().remove({rows->first().id})), 1);
        QCOMPARE(check(history.file())->findings.size(), 0);
        VERIFY_RESULT(run(history.file(),
            QStringLiteral("INSERT INTO publish SELECT id, target, name, is_private, ttl, outcome,"
                           " owner, data, reason, cloud_words, http_status, answer_shape,"
                           " answer_own, answer_flags, queued_us, connected_us, encrypted_us,"
                           " written_us, first_byte_us, done_us, answer_body FROM removed")));
        QVERIFY(!check(history.file())->findings.isEmpty());
    }

    void findsDamage_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("bytes");
        QTest::newRow("header") << 0 << 50;
        QTest::newRow("first page") << 100 << 3900;
        QTest::newRow("middle") << 40'000 << 9000;
        QTest::newRow("cut") << -1 << 0;
    }
    void findsDamage()
    {
        QFETCH(int, from);
        QFETCH(int, bytes);
        HistoryFixture history;
        fill(history, 3000);
        history.close();
        QFile file(history.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (from < 0)
            QVERIFY(file.resize(file.size() - 5000));
        else
            QVERIFY(file.seek(from) && file.write(QByteArray(bytes, '\x5a')) == bytes);
        file.close();
        const auto report = check(history.file());
        VERIFY_RESULT(report);
        QVERIFY(!report->findings.isEmpty());
        QVERIFY(report->findings.size() <= HistoryCheckReport::mostFindings);
    }

    void aNewIndexIsWhole()
    {
        HistoryFixture history;
        fill(history, 2000);
        history.close();
        VERIFY_RESULT(run(
            history.file(), QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')")));
        QVERIFY(!check(history.file())->findings.isEmpty());
        VERIFY_RESULT(history.open());
        VERIFY_RESULT(awaited(forgetSearchIndex(history.store().threads())));
        VERIFY_RESULT(makeIndex(history));
        QCOMPARE(check(history.file())->findings.size(), 0);
    }

    void canBeCancelled()
    {
        HistoryFixture history;
        fill(history, 10);
        const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
        int steps = 0;
        QObject context;
        const auto report = awaited(runCheck(
            history.file(), isCancelled, &context, [&](const QString&, int, int) { ++steps; }));
        VERIFY_RESULT(report);
        QTRY_COMPARE(steps, 5);
        *isCancelled = true;
        const auto stopped = awaited(
            runCheck(history.file(), isCancelled, &context, [](const QString&, int, int) {}));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryCheck)
#include "tst_historycheck.moc"
