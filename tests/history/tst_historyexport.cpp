// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/exchange/HistoryExport.h"
#include "history/exchange/HistoryJson.h"
#include "history/FileLimit.h"
#include "history/HistoryFixture.h"
#include "history/search/SearchText.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QSignalSpy>

using namespace herald;

class tst_HistoryExport : public HeraldTest {
    Q_OBJECT
    using Form = HistoryExportOrder::Form;

    struct Exported {
        std::optional<qint64> rows = {};
        std::optional<Error> error = {};
    };
    static Exported exportTo(HistoryStore& store, const HistoryExportOrder& order)
    {
        HistoryExport exporting(store);
        return run(exporting, order);
    }
    static Exported run(HistoryExport& exporting, const HistoryExportOrder& order)
    {
        Exported exported;
        connect(&exporting, &HistoryExport::finished, [&](qint64 rows) { exported.rows = rows; });
        connect(&exporting, &HistoryExport::failed,
            [&](const Error& error) { exported.error = error; });
        exporting.start(order);
        constexpr int patienceMs = 30'000;
        static_cast<void>(QTest::qWaitFor(
            [&] { return exported.rows.has_value() || exported.error.has_value(); }, patienceMs));
        return exported;
    }
    static QByteArray bytes(const QString& file)
    {
        QFile handle(file);
        return handle.open(QIODevice::ReadOnly) ? handle.readAll() : QByteArray("missing");
    }
    static QList<PublishId> ids(const QByteArray& lines)
    {
        QList<PublishId> found;
        for (const QByteArray& line : lines.split('\n')) {
            if (!line.isEmpty())
                found.append(readHistoryLine(line)->publish.id);
        }
        return found;
    }

private Q_SLOTS:
    void writesWhatIsAskedFor()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QList<PublishId> added;
        for (const char* data : {"red", "green", "dark red"})
            added.prepend(
                history.add(samples::order(QStringLiteral("n"), QString::fromLatin1(data))));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out.jsonl"));

        QCOMPARE(exportTo(history.store(), {.file = file}).rows, 3);
        QCOMPARE(ids(bytes(file)), added);
        HistoryQuery query;
        query.terms = readSearch(QStringLiteral("red"), history.clock().now()).terms;
        QCOMPARE(exportTo(history.store(), {.file = file, .query = query}).rows, 2);
        QCOMPARE(ids(bytes(file)), QList<PublishId>({added.at(0), added.at(2)}));
        QVERIFY(bytes(file).contains("\"body\":")); // complete
        const QList<PublishId> chosen {added.at(2), added.at(1), PublishId(7)};
        QCOMPARE(exportTo(history.store(), {.file = file, .ids = chosen}).rows, 2);
        QCOMPARE(ids(bytes(file)), chosen.first(2));
        QCOMPARE(exportTo(history.store(), {.file = file, .form = Form::Csv}).rows, 3);
        QCOMPARE(bytes(file).count("\r\n"), 4);
        QVERIFY(bytes(file).startsWith("id,time,outcome,"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void nothingIsAFileToo_data()
    {
        QTest::addColumn<bool>("isCsv");
        QTest::newRow("json lines") << false;
        QTest::newRow("csv") << true;
    }
    void nothingIsAFileToo()
    {
        QFETCH(bool, isCsv);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out"));
        QCOMPARE(
            exportTo(history.store(), {.file = file, .form = isCsv ? Form::Csv : Form::JsonLines})
                .rows,
            0);
        QCOMPARE(bytes(file).isEmpty(), !isCsv);
    }

    void pagesComeTogether()
    {
        constexpr int rows = 1700;
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), rows));
        VERIFY_RESULT(history.open());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out.jsonl"));
        HistoryExport exporting(history.store());
        const QSignalSpy progressed(&exporting, &HistoryExport::progressed);
        QCOMPARE(run(exporting, {.file = file}).rows, rows);
        QVERIFY(progressed.size() > 2);
        QCOMPARE(progressed.last().at(0).toLongLong(), rows);
        const QList<PublishId> found = ids(bytes(file));
        QCOMPARE(found.size(), rows);
        QVERIFY(std::is_sorted(found.begin(), found.end(), std::greater<> {}));
    }

    void aCancelledOneLeavesWhatWasThere()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 1700));
        VERIFY_RESULT(history.open());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out.jsonl"));
        QFile before(file);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        HistoryExport exporting(history.store());
        connect(&exporting, &HistoryExport::progressed, &exporting, &HistoryExport::cancel);
        const Exported exported = run(exporting, {.file = file});
        QVERIFY(exported.error);
        QCOMPARE(exported.error->kind, ErrorKind::Cancelled);
        QCOMPARE(bytes(file), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFullDiskLeavesWhatWasThere()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 1700));
        VERIFY_RESULT(history.open());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out.jsonl"));
        for (const rlim_t limit : {rlim_t(100'000), rlim_t(10)}) {
            const FileLimit full(limit);
            const Exported exported = exportTo(history.store(), {.file = file});
            QVERIFY(exported.error);
            QCOMPARE(exported.error->kind, ErrorKind::Storage);
            QVERIFY(exported.error->text.contains(file));
            QVERIFY(QDir(folder.path()).isEmpty());
        }
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const Exported exported
            = exportTo(history.store(), {.file = QStringLiteral("/nowhere/at/all.jsonl")});
        QVERIFY(exported.error);
        QCOMPARE(exported.error->kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryExport)
#include "tst_historyexport.moc"
