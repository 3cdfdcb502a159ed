// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "templates/TemplateImporter.h"
#include "templates/TemplateLibrary.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

namespace {

using Action = ImportStep::Action;

ImportedTemplate imported(const char* path, const char* data)
{
    return {QString::fromUtf8(path),
        {.event = {.name = QStringLiteral("e"), .data = QString::fromUtf8(data)}}};
}

TemplateEntry entry(const char* path, const char* data)
{
    return {.path = QString::fromUtf8(path),
        .content = {.event = {.name = QStringLiteral("e"), .data = QString::fromUtf8(data)},
            .id = QStringLiteral("an id")},
        .revision = QByteArray("r ") + data};
}

QStringList shown(const ImportPlan& plan)
{
    static const QHash<Action, QString> words {{Action::Add, QStringLiteral("add ")},
        {Action::Replace, QStringLiteral("replace ")}, {Action::Skip, QStringLiteral("skip ")},
        {Action::Same, QStringLiteral("same ")}};
    QStringList list;
    for (const ImportStep& step : plan.steps)
        list += words.value(step.action) + step.path;
    return list;
}

} // namespace

class tst_TemplateImportPlan : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<TakenName>("taken");
        QTest::addColumn<QStringList>("expected");
        const QString same = QStringLiteral("same Doors/open");
        const QString added = QStringLiteral("add New/one");
        QTest::newRow("skip") << TakenName::Skip
                              << QStringList {same, QStringLiteral("skip Doors/Shut"),
                                     QStringLiteral("add Doors/lock"), added};
        QTest::newRow("rename") << TakenName::Rename
                                << QStringList {same, QStringLiteral("add Doors/Shut 3"),
                                       QStringLiteral("add Doors/lock"), added};
        QTest::newRow("replace") << TakenName::Replace
                                 << QStringList {same, QStringLiteral("replace Doors/shut"),
                                        QStringLiteral("add Doors/lock"), added};
    }

    void plans()
    {
        QFETCH(const TakenName, taken);
        QFETCH(const QStringList, expected);
        const QList<TemplateEntry> library {
            entry("Doors/open", "1"), entry("Doors/shut", "1"), entry("Doors/shut 2", "1")};
        const ImportPlan plan
            = planImport({imported("Doors/open", "1"), imported("Doors/Shut", "2"),
                             imported("doors/lock", "3"), imported("New/one", "4")},
                library, {QStringLiteral("Empty")}, {}, taken);
        QCOMPARE(shown(plan), expected);
        QCOMPARE(plan.count(Action::Same), 1);
        if (taken == TakenName::Replace)
            QCOMPARE(plan.steps[1].basedOn, QByteArray("r 1"));
    }

    void plansIntoAFolder()
    {
        const ImportPlan plan = planImport({imported("open", "1"), imported("a/b", "1")},
            {entry("open", "9")}, {}, QStringLiteral("Bench"), TakenName::Skip);
        QCOMPARE(shown(plan),
            (QStringList {QStringLiteral("add Bench/open"), QStringLiteral("add Bench/a/b")}));
    }

    void importsIntoTheLibrary()
    {
        const QTemporaryDir folder;
        TemplateLibrary library(folder.path());
        run(library, {imported("open", "1"), imported("Doors/a", "1")}, TakenName::Skip);
        QCOMPARE(m_report.added, 2);
        QCOMPARE(library.entries().size(), 2);
        QCOMPARE(m_progress, 2);

        run(library, {imported("open", "2"), imported("Doors/a", "1")}, TakenName::Skip);
        QCOMPARE(m_report.skipped, 1);
        QCOMPARE(m_report.same, 1);
        QCOMPARE(library.find(QStringLiteral("open"))->content.event.data, QStringLiteral("1"));

        run(library, {imported("open", "2")}, TakenName::Rename);
        QCOMPARE(library.find(QStringLiteral("open 2"))->content.event.data, QStringLiteral("2"));

        run(library, {imported("open", "3")}, TakenName::Replace);
        QCOMPARE(m_report.replaced, 1);
        QCOMPARE(library.find(QStringLiteral("open"))->content.event.data, QStringLiteral("3"));
        QVERIFY(m_report.summary().contains(u'1'));
    }

    /// What another hand changed meanwhile is not replaced.
    void saysWhatFailed()
    {
        const QTemporaryDir folder;
        TemplateLibrary library(folder.path());
        run(library, {imported("open", "1")}, TakenName::Skip);
        const ImportPlan plan = planImport(
            {imported("open", "2"), imported("shut", "2")}, library, {}, TakenName::Replace);
        QVERIFY(
            library.overwrite(QStringLiteral("open"), imported("open", "mine").content).isValid());
        run(library, plan);
        QCOMPARE(m_report.failed.size(), 1);
        QCOMPARE(m_report.failed.first().source, QStringLiteral("open"));
        QCOMPARE(m_report.added, 1);
        QCOMPARE(library.find(QStringLiteral("open"))->content.event.data, QStringLiteral("mine"));
    }

    void stopsWhereTheDiskTakesNoMore()
    {
        const QTemporaryDir folder;
        QFile blocked(folder.filePath(QStringLiteral("blocked")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        TemplateLibrary library(folder.path());
        run(library, {imported("a", "1"), imported("blocked/b", "1"), imported("c", "1")},
            TakenName::Skip);
        QCOMPARE(m_report.added, 1);
        QCOMPARE(m_report.failed.size(), 1);
        QCOMPARE(m_report.left, 1);
    }

    /// Many at once do what one after the other would do.
    void savesManyAtOnce()
    {
        const QTemporaryDir folder;
        TemplateLibrary library(folder.path());
        run(library, {imported("Doors/open", "1")}, TakenName::Skip);
        const EventTemplate first = library.find(QStringLiteral("Doors/open"))->content;
        EventTemplate copy = imported("", "2").content;
        copy.id = first.id;
        const auto future = library.saveAll({{QStringLiteral("Doors/shut"), copy},
            {QStringLiteral("Doors/open"), imported("", "3").content},
            {QStringLiteral("doors/lock"), copy}, {QStringLiteral("a//b"), copy},
            {QStringLiteral("Doors/SHUT"), copy},
            {QStringLiteral("Doors/open"), copy, QByteArray("another state")},
            {QStringLiteral("New/a"), imported("", "4").content}});
        QTRY_VERIFY(future.isFinished());
        const auto results = future.result().value();
        QStringList outcomes;
        for (const Result<void>& each : results)
            outcomes += each                               ? QStringLiteral("saved")
                : each.error().kind == ErrorKind::Conflict ? QStringLiteral("conflict")
                                                           : QStringLiteral("refused");
        QCOMPARE(outcomes.join(u' '),
            QStringLiteral("saved saved refused refused refused conflict saved"));
        QCOMPARE(
            library.find(QStringLiteral("Doors/open"))->content.event.data, QStringLiteral("3"));
        QCOMPARE(library.find(QStringLiteral("Doors/open"))->content.id, first.id);
        QVERIFY(library.find(QStringLiteral("Doors/shut"))->content.id != first.id);
        QVERIFY(!library.find(QStringLiteral("New/a"))->content.id.isEmpty());
        QCOMPARE(library.entries().size(), 3);
    }

    void stopsWhenCancelled()
    {
        const QTemporaryDir folder;
        TemplateLibrary library(folder.path());
        QList<ImportedTemplate> many;
        for (int i = 0; i < 250; ++i)
            many += imported(QByteArray::number(i).constData(), "1");
        TemplateImporter importer(library, planImport(many, library, {}, TakenName::Skip));
        QSignalSpy finished(&importer, &TemplateImporter::finished);
        connect(&importer, &TemplateImporter::progressed, &importer,
            [&importer] { importer.cancel(); });
        importer.start();
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<ImportReport>();
        QCOMPARE(report.added, 100);
        QCOMPARE(report.left, 150);
        QCOMPARE(library.entries().size(), 100);
    }

private:
    void run(TemplateLibrary& library, const QList<ImportedTemplate>& templates, TakenName taken)
    {
        run(library, planImport(templates, library, {}, taken));
    }

    void run(TemplateLibrary& library, const ImportPlan& plan)
    {
        TemplateImporter importer(library, plan);
        QSignalSpy finished(&importer, &TemplateImporter::finished);
        m_progress = 0;
        connect(&importer, &TemplateImporter::progressed, this,
            [this](int done) { m_progress = done; });
        importer.start();
        QTRY_COMPARE(finished.size(), 1);
        m_report = finished.first().first().value<ImportReport>();
    }

    ImportReport m_report;
    int m_progress = 0;
};

QTEST_GUILESS_MAIN(tst_TemplateImportPlan)
#include "tst_templateimportplan.moc"
