// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryImport.h"
#include "history/exchange/HistoryImportStage.h"
#include "history/exchange/HistoryImportText.h"
#include "history/exchange/HistoryJson.h"
#include "history/FileLimit.h"
#include "history/HistoryFixture.h"
#include "history/HistorySamples.h"
#include "history/HistoryThreads.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <unistd.h>

using namespace herald;

/// What an import did.
struct Imported {
    std::optional<HistoryImportReport> read = {};
    std::optional<HistoryImportReport> done = {};
    std::optional<Error> error = {};
};

class tst_HistoryImport : public HeraldTest {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& text, const QString& name = QStringLiteral("rows.jsonl"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }
    static QByteArray lines(const QList<Publish>& publishes)
    {
        QByteArray text;
        for (const Publish& publish : publishes)
            text += historyLine(publish);
        return text;
    }
    static Publish numbered(int number)
    {
        Publish publish = samples::completePublish();
        publish.id = PublishId(publish.id.value() + (qint64(number) << 21));
        publish.order.event.name = QStringLiteral("row/%1").arg(number % 7);
        publish.order.event.data = QString::number(number);
        publish.mark.note = QStringLiteral("note %1").arg(number);
        return publish;
    }
    static QByteArray numberedLines(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += historyLine(numbered(i));
        return text;
    }
    static QByteArray exported(HistoryStore& store)
    {
        const auto rows = awaited(store.threads().readAtLeisure<QList<Publish>>(
            [](HistoryQueries& queries, const auto& isOvertaken) {
                return queries.completePage({}, {}, 1'000'000, isOvertaken);
            }));
        return rows ? lines(*rows) : QByteArray("error");
    }
    static Imported end(HistoryImport& import)
    {
        Imported imported;
        connect(&import, &HistoryImport::wasRead,
            [&](const HistoryImportReport& report) { imported.read = report; });
        connect(&import, &HistoryImport::finished,
            [&](const HistoryImportReport& report) { imported.done = report; });
        connect(
            &import, &HistoryImport::failed, [&](const Error& error) { imported.error = error; });
        constexpr int patienceMs = 60'000;
        static_cast<void>(QTest::qWaitFor(
            [&] { return imported.done.has_value() || imported.error.has_value(); }, patienceMs));
        return imported;
    }
    /// Takes the good lines whatever the others are.
    static Imported importFile(HistoryStore& store, const QString& file)
    {
        HistoryImport import(store);
        connect(&import, &HistoryImport::wasRead, &import, &HistoryImport::goOn);
        import.readFile(file);
        return end(import);
    }
    static qint64 count(HistoryStore& store) { return awaited(store.count({})).value_or(-1); }
    static qint64 number(const QString& file, const QString& sql)
    {
        Database database;
        if (!database.open(file, Database::Mode::ReadOnly))
            return -1;
        const auto value = database.value(sql);
        return value ? value->toLongLong() : -1;
    }
    static QStringList stages(const HistoryFixture& history)
    {
        return QDir(history.dataFolder()).entryList({QStringLiteral("*-import-*")}, QDir::Files);
    }
    static void verifyWhole(const QString& file)
    {
        Database database;
        VERIFY_RESULT(database.open(file, Database::Mode::ReadOnly));
        QCOMPARE(database.value(QStringLiteral("PRAGMA integrity_check"))->toString(),
            QStringLiteral("ok"));
        QVERIFY(!database.value(QStringLiteral("PRAGMA foreign_key_check"))->isValid());
        for (const auto& table : {QStringLiteral("lineage"), QStringLiteral("mark"),
                 QStringLiteral("withheld"), QStringLiteral("receipt")})
            QCOMPARE(number(file,
                         QStringLiteral("SELECT count(*) FROM %1 WHERE id NOT IN (SELECT id FROM"
                                        " publish) AND id NOT IN (SELECT id FROM removed)")
                             .arg(table)),
                0);
    }

private Q_SLOTS:
    void exportImportExportGivesTheSameBytes()
    {
        QList<Publish> publishes;
        for (const auto& [name, publish] : samples::hostilePublishes())
            publishes.prepend(publish);
        const QByteArray first = lines(publishes);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const Imported imported = importFile(history.store(), write(first));
        QVERIFY2(imported.done, imported.error ? qPrintable(imported.error->text) : "");
        QCOMPARE(imported.done->imported, publishes.size());
        QCOMPARE(imported.done->bad, 0);
        const QByteArray second = exported(history.store());
        QCOMPARE(second.size(), first.size());
        QVERIFY(second == first);

        HistoryFixture other;
        VERIFY_RESULT(other.open());
        QVERIFY(importFile(other.store(), write(second)).done);
        QVERIFY(exported(other.store()) == first);
        QVERIFY(stages(other).isEmpty());
        other.close();
        verifyWhole(other.file());
    }

    void whatWasPublishedHereComesBackTheSame()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        for (const QString& text : samples::hostileTexts()) {
            PublishOrder order = samples::order(text, text);
            order.lineage = {.templatePath = text, .values = {{text, text}}};
            QVERIFY(!history.add(order).isNull());
        }
        const QByteArray first = exported(history.store());
        QCOMPARE(first.count('\n'), samples::hostileTexts().size());
        HistoryFixture other;
        VERIFY_RESULT(other.open());
        QVERIFY(importFile(other.store(), write(first)).done);
        QVERIFY(exported(other.store()) == first);
    }

    void mergesById()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(importFile(history.store(), write(numberedLines(10))).done);
        Publish changed = numbered(3);
        changed.order.event.data = QStringLiteral("changed");
        changed.mark.note = QStringLiteral("changed");
        const QSignalSpy came(&history.store(), &HistoryStore::rowsCameOrWent);
        const Imported imported = importFile(
            history.store(), write(lines({numbered(12), changed, numbered(11), numbered(12)})));
        QVERIFY(imported.done);
        QCOMPARE(imported.done->imported, 2);
        QCOMPARE(imported.done->alreadyThere, 1);
        QCOMPARE(imported.done->repeated, 1);
        QCOMPARE(came.size(), 1);
        QCOMPARE(count(history.store()), 12);
        const auto row = awaited(history.store().load(numbered(3).id));
        QCOMPARE(row->order.event.data, QStringLiteral("3"));
        QCOMPARE(row->mark.note, QStringLiteral("note 3"));
    }

    void whatIsBeingSentIsUnknownAfterwards()
    {
        Publish publish = numbered(1);
        publish.result = {};
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(importFile(history.store(), write(historyLine(publish))).done);
        const auto row = awaited(history.store().load(publish.id));
        VERIFY_RESULT(row);
        QCOMPARE(row->result.outcome, Outcome::Unknown);
        QVERIFY(!row->result.reason.isEmpty());
    }

    void saysWhichLinesAreBad()
    {
        QByteArray text = "\xef\xbb\xbf" + historyLine(numbered(0)).replace('\n', "\r\n");
        text += "\n   \n";
        text += "garbage\n" + historyLine(numbered(1)) + "{}\n";
        text += QByteArray(maxHistoryLineBytes + 10, 'x') + '\n';
        for (int i = 0; i < 50; ++i)
            text += "[]\n";
        text += historyLine(numbered(2)).chopped(1); // the last line has no end
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const Imported imported = importFile(history.store(), write(text));
        QVERIFY(imported.done);
        QCOMPARE(imported.read->good, 3);
        QCOMPARE(imported.read->bad, 53);
        QCOMPARE(imported.read->firstBad.size(), HistoryImportReport::mostBadLines);
        QCOMPARE(imported.read->firstBad.at(0).number, 4);
        QCOMPARE(imported.read->firstBad.at(1).number, 6);
        QCOMPARE(imported.read->firstBad.at(2).number, 7);
        QVERIFY(imported.read->firstBad.at(2).reason.contains(QStringLiteral("longer")));
        QCOMPARE(imported.done->imported, 3);
        QCOMPARE(count(history.store()), 3);
        QCOMPARE(importProblems(*imported.read).size(), HistoryImportReport::mostBadLines + 1);
    }

    void emptyFilesImportNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("line end") << QByteArray("\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf");
    }
    void emptyFilesImportNothing()
    {
        QFETCH(QByteArray, text);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const Imported imported = importFile(history.store(), write(text));
        QVERIFY(imported.done);
        QCOMPARE(imported.done->imported, 0);
        QCOMPARE(imported.done->bad, 0);
    }

    void aFileThatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << QStringLiteral("/nowhere/at/all");
        QTest::newRow("folder") << QStringLiteral("/");
    }
    void aFileThatCannotBeReadChangesNothing()
    {
        QFETCH(QString, file);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const Imported imported = importFile(history.store(), file);
        QVERIFY(imported.error);
        QCOMPARE(imported.error->kind, ErrorKind::InvalidInput);
        QVERIFY(imported.error->text.contains(file));
        QVERIFY(stages(history).isEmpty());
    }

    void canBeCancelledAtAnyMoment_data()
    {
        QTest::addColumn<int>("progresses"); // how many signs of progress are waited for
        QTest::addColumn<bool>("duringMerge");
        QTest::newRow("at once") << 0 << false;
        QTest::newRow("while it reads") << 1 << false;
        QTest::newRow("while it merges") << 1 << true;
    }
    void canBeCancelledAtAnyMoment()
    {
        QFETCH(int, progresses);
        QFETCH(bool, duringMerge);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull());
        // Every second row is there already and must survive.
        QByteArray half;
        for (int i = 0; i < 6000; i += 2)
            half += historyLine(numbered(i));
        QVERIFY(importFile(history.store(), write(half)).done);
        const QByteArray before = exported(history.store());

        HistoryImport import(history.store());
        connect(&import, &HistoryImport::wasRead, &import, &HistoryImport::goOn);
        int seen = 0;
        bool isMerging = false;
        connect(&import, &HistoryImport::progressed, &import,
            [&](const HistoryImportProgress& progress) {
                const bool merges = progress.phase == HistoryImportProgress::Phase::Merging;
                isMerging = isMerging || (merges && progress.done > 0);
                seen += merges == duringMerge && (!duringMerge || progress.done > 0) ? 1 : 0;
                if (seen == progresses)
                    import.cancel();
            });
        import.readFile(write(numberedLines(6000)));
        if (progresses == 0)
            import.cancel();
        const Imported imported = end(import);
        QVERIFY(imported.error);
        QCOMPARE(imported.error->kind, ErrorKind::Cancelled);
        QCOMPARE(isMerging, duringMerge);
        QVERIFY(exported(history.store()) == before);
        QVERIFY(stages(history).isEmpty());
        history.close();
        verifyWhole(history.file());
        QCOMPARE(number(history.file(), QStringLiteral("SELECT count(*) FROM event_name")), 8);
    }

    void canBeLeftAtAnyMoment_data()
    {
        QTest::addColumn<bool>("duringMerge");
        QTest::newRow("while it reads") << false;
        QTest::newRow("while it merges") << true;
    }
    void canBeLeftAtAnyMoment()
    {
        QFETCH(bool, duringMerge);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull());
        const QByteArray before = exported(history.store());
        auto import = std::make_unique<HistoryImport>(history.store());
        if (duringMerge)
            connect(import.get(), &HistoryImport::wasRead, import.get(), &HistoryImport::goOn);
        bool isFarEnough = false;
        connect(
            import.get(), &HistoryImport::progressed, [&](const HistoryImportProgress& progress) {
                const bool merges = progress.phase == HistoryImportProgress::Phase::Merging;
                isFarEnough = isFarEnough || (merges == duringMerge && progress.done > 0);
            });
        import->readFile(write(numberedLines(6000)));
        QTRY_VERIFY(isFarEnough);
        import.reset();
        VERIFY_RESULT(history.open()); // takes out what came
        QVERIFY(exported(history.store()) == before);
        QVERIFY(stages(history).isEmpty());
        history.close();
        verifyWhole(history.file());
    }

    void aFullDiskLeavesAllOrNothing()
    {
        constexpr int rows = 2000;
        const QString file = write(numberedLines(rows));
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!history.add().isNull());
        const QByteArray before = exported(history.store());
        int failed = 0;
        for (const rlim_t limit : {rlim_t(60'000), rlim_t(500'000), rlim_t(900'000)}) {
            Imported imported;
            {
                const FileLimit full(limit);
                imported = importFile(history.store(), file);
            }
            if (imported.done)
                break;
            ++failed;
            QVERIFY(imported.error);
            QCOMPARE(imported.error->kind, ErrorKind::Storage);
            VERIFY_RESULT(history.open()); // there is room again
            QVERIFY(exported(history.store()) == before);
            QVERIFY(stages(history).isEmpty());
        }
        QVERIFY(failed > 0);
        QVERIFY(importFile(history.store(), file).done);
        QCOMPARE(count(history.store()), rows + 1);
        history.close();
        verifyWhole(history.file());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        if (::geteuid() == 0)
            QSKIP("nothing is read-only for root");
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const auto mayAll
            = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        QVERIFY(QFile::setPermissions(
            history.dataFolder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const Imported imported = importFile(history.store(), write(numberedLines(2)));
        QVERIFY(QFile::setPermissions(history.dataFolder(), mayAll));
        QVERIFY(imported.error);
        QCOMPARE(imported.error->kind, ErrorKind::Storage);
        QCOMPARE(count(history.store()), 0);
    }

    void twoAtOnceAreRefused()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        HistoryImport first(history.store());
        QSignalSpy read(&first, &HistoryImport::wasRead);
        first.readFile(write(numberedLines(3)));
        QVERIFY(read.wait(30'000));
        const Imported second = importFile(history.store(), write(numberedLines(3)));
        QVERIFY(second.error);
        QCOMPARE(second.error->kind, ErrorKind::Conflict);
        first.goOn();
        QVERIFY(end(first).done);
        QVERIFY(importFile(history.store(), write(numberedLines(4))).done);
        QCOMPARE(count(history.store()), 4);
    }

    void whatWasRemovedComesBackOnce()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(importFile(history.store(), write(numberedLines(4))).done);
        QCOMPARE(*awaited(history.store().remove({numbered(1).id, numbered(2).id})), 2);
        Publish other = numbered(1);
        other.mark = {};
        const Imported imported = importFile(history.store(), write(historyLine(other)));
        QVERIFY(imported.done);
        QCOMPARE(imported.done->imported, 1);
        QCOMPARE(awaited(history.store().load(other.id))->mark, PublishMark());
        VERIFY_RESULT(awaited(history.store().restoreRemoved()));
        QCOMPARE(count(history.store()), 4);
        QCOMPARE(
            awaited(history.store().load(numbered(2).id))->mark.note, QStringLiteral("note 2"));
        history.close();
        verifyWhole(history.file());
    }

    void publishingGoesOn()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        HistoryImport import(history.store());
        connect(&import, &HistoryImport::wasRead, &import, &HistoryImport::goOn);
        import.readFile(write(numberedLines(4000)));
        int published = 0;
        bool isEnded = false;
        connect(&import, &HistoryImport::finished, [&] { isEnded = true; });
        while (!isEnded && !history.add().isNull())
            ++published;
        QVERIFY(isEnded);
        QVERIFY(published > 0);
        QCOMPARE(count(history.store()), 4000 + published);
    }

    void readsAPipe()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        std::array<int, 2> ends {};
        QCOMPARE(::pipe(ends.data()), 0);
        HistoryImport import(history.store());
        connect(&import, &HistoryImport::wasRead, &import, &HistoryImport::goOn);
        import.readDescriptor(ends[0]);
        const QByteArray text = numberedLines(2);
        QCOMPARE(::write(ends[1], text.constData(), size_t(text.size())), text.size());
        ::close(ends[1]);
        QCOMPARE(end(import).done->imported, 2);
        ::close(ends[0]);
    }

    void aSilentPipeCanBeCancelled()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        std::array<int, 2> ends {};
        QCOMPARE(::pipe(ends.data()), 0);
        HistoryImport import(history.store());
        QSignalSpy progressed(&import, &HistoryImport::progressed);
        import.readDescriptor(ends[0]);
        QVERIFY(progressed.wait(30'000));
        import.cancel();
        QCOMPARE(end(import).error->kind, ErrorKind::Cancelled);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void killedAtAnyMomentLeavesAllOrNothing()
    {
        constexpr int rounds = 16;
        constexpr int rows = 4000;
        const QString file = write(numberedLines(rows));
        HistoryFixture history;
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        int nothing = 0;
        int undone = 0;
        for (int round = 0; round < rounds; ++round) {
            VERIFY_RESULT(history.open());
            QVERIFY(!history.add().isNull()); // must survive
            const qint64 before = count(history.store());
            history.close();
            QProcess helper;
            helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            helper.start(
                QStringLiteral(HISTORY_HELPER), {history.file(), QStringLiteral("import"), file});
            QVERIFY(helper.waitForStarted());
            const bool isLate = round % 3 != 0; // kill it while it merges
            if (isLate)
                QTRY_VERIFY(helper.bytesAvailable() > 0);
            QTest::qWait(random.bounded(isLate ? 400 : 200));
            helper.kill();
            QTRY_COMPARE(helper.state(), QProcess::NotRunning);
            const bool isDone = helper.readAllStandardOutput().contains("imported");
            const bool isHalf
                = number(history.file(), QStringLiteral("SELECT count(*) FROM publish")) > before
                && !isDone;
            undone += int(isHalf);

            const auto opened = history.open();
            VERIFY_RESULT(opened);
            const qint64 after = count(history.store());
            if (isHalf && after == before)
                QCOMPARE(opened->undoneImports, 1);
            if (after > before)
                QCOMPARE(opened->undoneImports, 0);
            QVERIFY2(after == before || after == before + rows,
                qPrintable(QStringLiteral("%1 of %2").arg(after - before).arg(rows)));
            QVERIFY(!isDone || after == before + rows);
            QVERIFY(stages(history).isEmpty());
            nothing += after == before ? 1 : 0;
            if (after > before) {
                QList<PublishId> ids;
                for (int i = 0; i < rows; ++i)
                    ids.append(numbered(i).id);
                QCOMPARE(*awaited(history.store().remove(ids)), rows);
            }
            history.close();
            verifyWhole(history.file());
        }
        QVERIFY2(nothing > 0, "no round was killed in time");
        qInfo("%d of %d rounds left nothing, %d were in the middle", nothing, rounds, undone);
    }
};

QTEST_GUILESS_MAIN(tst_HistoryImport)
#include "tst_historyimport.moc"
