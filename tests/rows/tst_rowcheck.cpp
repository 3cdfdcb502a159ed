// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/RowCheck.h"
#include "support/HeraldTest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace herald;

class tst_RowCheck : public HeraldTest {
    Q_OBJECT

    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }
    static Result<RowsReport> check(const RowsOrder& order)
    {
        return checkRows(
            order, [] { return false; }, [](const RowsReport&) {});
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void counts()
    {
        const QByteArray bytes = "name,data,ttl\ndoor,\"ä\",60\n,x,60\ngate,,\nwall,y,soon\nbig,"
            + QByteArray(1025, 'z') + ",60\n";
        const auto report = check({.file = write(bytes)});
        QVERIFY(report);
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->bad, 2);
        QCOMPARE(report->dataBytes, 2 + 0 + 1025);
        QCOMPARE(report->blocks, 1 + 1 + 2);
        QCOMPARE(report->warned, 1);
        QCOMPARE(report->warnings.first().line, 6);
        QCOMPARE(report->problems.size(), 2);
        QCOMPARE(report->problems.at(0).line, 3);
        QCOMPARE(report->problems.at(1).line, 5);
        QVERIFY(report->problems.at(1).reason.contains(QStringLiteral("soon")));
        QCOMPARE(report->first.size(), 5);
        QCOMPARE(report->first.first().event.name, QStringLiteral("door"));
        QCOMPARE(report->fingerprint.bytes, bytes.size());
        QCOMPARE(report->fingerprint.sha256,
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(report->bytesRead, report->totalBytes);
    }

    void fillsATemplate()
    {
        const RowsOrder order {.file = write("side,level\nleft,3\nright,\n,high\n"),
            .base = {.event = {.name = QStringLiteral("door/{{side}}"),
                         .data = QStringLiteral("{\"level\": {{level}}, \"n\": {{$counter}}}")},
                .placeholders = {{.name = QStringLiteral("level"),
                    .kind = Placeholder::Kind::Number,
                    .defaultValue = QStringLiteral("7")}}},
            .fillsPlaceholders = true,
            .now = QDateTime::currentDateTimeUtc()};
        const auto report = check(order);
        QVERIFY(report);
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->first.at(0).event.name, QStringLiteral("door/left"));
        QCOMPARE(report->first.at(0).event.data, QStringLiteral("{\"level\": 3, \"n\": 1}"));
        QCOMPARE(report->first.at(1).event.data, QStringLiteral("{\"level\": 7, \"n\": 1}"));
        QCOMPARE(report->problems.first().line, 4);
    }

    /// As `herald publish` does: without a template the bytes go out as they are.
    void leavesPlaceholdersAloneWithoutATemplate()
    {
        const auto report = check({.file = write("name,data\ndoor,{{x}}\n")});
        QCOMPARE(report->first.first().event.data, QStringLiteral("{{x}}"));
        QCOMPARE(report->rows, 1);
    }

    void takesColumnsOfFields()
    {
        RowsOrder order {.file = write("a,b\ndoor,x\n"),
            .columnsOfFields = {{QStringLiteral("name"), QStringLiteral("a")},
                {QStringLiteral("data"), QStringLiteral("b")}}};
        QCOMPARE(check(order)->first.first().event.data, QStringLiteral("x"));
        order.columnsOfFields.last().second = QStringLiteral("c");
        QVERIFY(!check(order));
        order.columnsOfFields.clear();
        QVERIFY(!check(order)); // no name
        order.mapping = ColumnMapping {.name = QStringLiteral("b")};
        QCOMPARE(check(order)->first.first().event.name, QStringLiteral("x"));
    }

    void boundsWhatItKeeps()
    {
        QByteArray bytes = "name,data\n";
        for (int i = 0; i < 3000; ++i)
            bytes += ",x\n";
        const auto report = check({.file = write(bytes)});
        QCOMPARE(report->bad, 3000);
        QCOMPARE(report->problems.size(), RowsReport::mostProblems);
        QCOMPARE(report->first.size(), RowsReport::mostShown);
    }

    void refusesWhatCannotBeReadTwice_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"missing", "folder", "pipe"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void refusesWhatCannotBeReadTwice()
    {
        QFETCH(QString, kind);
        QString file = m_folder.filePath(QStringLiteral("missing.csv"));
        if (kind == u"folder")
            file = m_folder.path();
        if (kind == u"pipe") {
            file = m_folder.filePath(QStringLiteral("pipe"));
            QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
        }
        const auto report = check({.file = file});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
        QVERIFY(report.error().text.contains(file));
    }

    void noticesAChangeWhileItReads()
    {
        QByteArray bytes = "name\n";
        while (bytes.size() < 2 * 1024 * 1024)
            bytes += "door\n";
        const QString name = write(bytes);
        int asked = 0;
        const auto report = checkRows(
            {.file = name},
            [&] {
                if (++asked == 3)
                    write(bytes + "one more\n");
                return false;
            },
            [](const RowsReport&) {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Conflict);
    }

    void runsInTheBackground()
    {
        RowCheck inBackground;
        QSignalSpy finished(&inBackground, &RowCheck::finished);
        QSignalSpy failed(&inBackground, &RowCheck::failed);
        inBackground.start({.file = m_folder.filePath(QStringLiteral("missing.csv"))});
        inBackground.start({.file = write("name\ndoor\n")}); // takes its place
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<RowsReport>().rows, 1);
        QCOMPARE(failed.size(), 0);
        inBackground.start({.file = m_folder.filePath(QStringLiteral("missing.csv"))});
        QTRY_COMPARE(failed.size(), 1);
        inBackground.start({.file = write("name\ndoor\n")});
        inBackground.cancel();
        inBackground.start({.file = write("name\ndoor\ngate\n")});
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(finished.last().first().value<RowsReport>().rows, 2);
    }
};

QTEST_GUILESS_MAIN(tst_RowCheck)
#include "tst_rowcheck.moc"
