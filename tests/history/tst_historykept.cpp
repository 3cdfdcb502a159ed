// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/Database.h"
#include "history/HistoryFixture.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QRandomGenerator>

using namespace herald;

namespace {
const QString door = QStringLiteral("Doors/open");

Draft draftNumber(qint64 id)
{
    return {.id = id,
        .position = int(100 - id),
        .event = {.name = QStringLiteral("draft/%1").arg(id),
            .data = QStringLiteral("\uFEFF{\"a\": \"\0\"}"),
            .isPrivate = id % 2 == 0,
            .ttlSeconds = int(id)},
        .templatePath = door,
        .details = QByteArray("\0{}\xff", 4) + QByteArray::number(id),
        .isCurrent = id == 2};
}

constexpr int templates = 150; // so many that their table has more than one page

Lineage lineageNumber(int i)
{
    const int number = i % templates;
    return {
        .templateId = QStringLiteral("6f1c0000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')),
        .templatePath = QStringLiteral("Doors/%1").arg(number),
        .templateVersion = QStringLiteral("0123456789ab"),
        .values = {{QStringLiteral("n"), QString::number(i)},
            {QStringLiteral("$now yyyy"), QStringLiteral("\"2026\"\n\u0007😀")}}};
}

PublishOrder orderNumber(int i)
{
    PublishOrder order
        = samples::order(QStringLiteral("door/%1").arg(i % 7), QStringLiteral("{\"n\":%1}").arg(i));
    if (i % 2 == 0)
        order.lineage = lineageNumber(i);
    return order;
}

QList<TemplateUse> uses()
{
    return {{.key = QStringLiteral("ä/1"),
                .lastUsedMs = 1'800'000'000'000,
                .isFavourite = false,
                .values = QByteArray("\0v", 2)},
        {.key = door, .lastUsedMs = 0, .isFavourite = true, .values = ""}};
}

/// What the file says, beside the store.
int rowsOf(HistoryFixture& history, const QString& table)
{
    Database database;
    if (!database.open(history.file(), Database::Mode::ReadOnly))
        return -1;
    const QString sql = QStringLiteral("SELECT count(*) FROM ") + table;
    return database.value(sql).value_or(-1).toInt();
}
} // namespace

/// Drafts, lineages, counters and the use of templates.
class tst_HistoryKept : public HeraldTest {
    Q_OBJECT
    static constexpr int sampleRows = 300;
    QByteArray m_sample;

    static void fill(HistoryFixture& history)
    {
        VERIFY_RESULT(history.open());
        for (int i = 0; i < sampleRows; ++i)
            QVERIFY(!history.add(orderNumber(i)).isNull());
        for (qint64 id = 1; id <= 5; ++id)
            VERIFY_RESULT(awaited(history.store().saveDraft(draftNumber(id))));
        for (int i = 0; i < 7; ++i)
            VERIFY_RESULT(awaited(history.store().nextCounts({QString(), QStringLiteral("door")})));
        for (const TemplateUse& use : uses())
            VERIFY_RESULT(awaited(history.store().saveTemplateUse(use)));
    }
    bool place(const HistoryFixture& history, const QByteArray& bytes) const
    {
        QFile file(history.file());
        return QDir().mkpath(history.dataFolder()) && file.open(QIODevice::WriteOnly)
            && file.write(bytes) == bytes.size();
    }
    static void verifyKept(HistoryFixture& history)
    {
        QList<Draft> drafts;
        for (qint64 id = 5; id >= 1; --id)
            drafts.append(draftNumber(id));
        QCOMPARE(*awaited(history.store().loadDrafts()), drafts);
        const auto counts = awaited(history.store().counts({QString(), QStringLiteral("door")}));
        VERIFY_RESULT(counts);
        QCOMPARE(counts->value(QString()), 7);
        QCOMPARE(counts->value(QStringLiteral("door")), 7);
        auto known = awaited(history.store().templateUses());
        VERIFY_RESULT(known);
        std::sort(known->begin(), known->end(),
            [](const auto& a, const auto& b) { return a.lastUsedMs > b.lastUsedMs; });
        QCOMPARE(*known, uses());
    }
    /// Each row that is there has its own lineage.
    static void verifyLineages(HistoryFixture& history, int leastRows)
    {
        const auto page = awaited(history.store().page({}, {}, sampleRows));
        VERIFY_RESULT(page);
        QVERIFY2(page->size() >= leastRows, qPrintable(QString::number(page->size())));
        for (const Publish& publish : *page) {
            const QString data = publish.order.event.data;
            const int i = data.mid(5).chopped(1).toInt();
            QCOMPARE(publish.order.lineage, orderNumber(i).lineage);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        HistoryFixture history;
        fill(history);
        verifyKept(history);
        verifyLineages(history, sampleRows);
        history.close();
        QFile file(history.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_sample = file.readAll();
        QVERIFY(m_sample.size() > 50'000);
    }

    void allComesBack()
    {
        HistoryFixture history;
        QVERIFY(place(history, m_sample));
        VERIFY_RESULT(history.open());
        verifyKept(history);
        verifyLineages(history, sampleRows);
        QCOMPARE(rowsOf(history, QStringLiteral("origin")),
            templates / 2); // said once for all publishes
        VERIFY_RESULT(history.open());
        verifyKept(history);
        verifyLineages(history, sampleRows);
    }

    void draftsComeAndGo()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        constexpr int many = 200;
        for (qint64 id = 1; id <= many; ++id)
            history.store().saveDraft(draftNumber(id));
        VERIFY_RESULT(awaited(history.store().removeDraft(7)));
        VERIFY_RESULT(awaited(history.store().removeDraft(7)));
        QCOMPARE(awaited(history.store().loadDrafts())->size(), many - 1);
        // Written in the order in which it was said, although a save of it still waited.
        history.store().saveDraft(draftNumber(8));
        history.store().removeDraft(8);
        history.store().saveDraft(draftNumber(7));
        history.store().removeDraft(7);
        VERIFY_RESULT(awaited(history.store().saveDraft(draftNumber(7))));
        const auto drafts = awaited(history.store().loadDrafts());
        QCOMPARE(drafts->size(), many - 1);
        QCOMPARE(drafts->first().id, many);
        QVERIFY(drafts->contains(draftNumber(7)));
        QVERIFY(!drafts->contains(draftNumber(8)));
    }

    void oneDraftIsCurrent()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        for (const qint64 id : {1, 2, 3}) {
            Draft draft = draftNumber(id);
            draft.isCurrent = true;
            VERIFY_RESULT(awaited(history.store().saveDraft(draft)));
        }
        const auto drafts = awaited(history.store().loadDrafts());
        QCOMPARE(drafts->size(), 3);
        for (const Draft& draft : *drafts)
            QCOMPARE(draft.isCurrent, draft.id == 3);
    }

    void theLastOneSavedAsCurrentIs()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const auto save = [&history](qint64 id, bool isCurrent) {
            Draft draft = draftNumber(id);
            draft.isCurrent = isCurrent;
            return history.store().saveDraft(draft);
        };
        for (int round = 0; round < 5; ++round) { // all of it waits for the disk at once
            save(1, false);
            save(2, false);
            save(3, true);
            save(2, true);
            save(4, true);
            history.store().removeDraft(4);
            save(1, false);
            VERIFY_RESULT(awaited(save(2, true)));
            const auto drafts = awaited(history.store().loadDrafts());
            QCOMPARE(drafts->size(), 3);
            for (const Draft& draft : *drafts)
                QCOMPARE(draft.isCurrent, draft.id == 2);
        }
    }

    void draftsNeedAnId()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(!awaited(history.store().saveDraft(draftNumber(0))));
        VERIFY_RESULT(awaited(history.store().saveDraft(draftNumber(1))));
    }

    void countersCount()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QCOMPARE(*awaited(history.store().counts({a})), (QHash<QString, qint64> {{a, 0}}));
        QCOMPARE(*awaited(history.store().nextCounts({a, b, a})),
            (QHash<QString, qint64> {{a, 1}, {b, 1}}));
        QCOMPARE(*awaited(history.store().nextCounts({a})), (QHash<QString, qint64> {{a, 2}}));
        QCOMPARE(*awaited(history.store().nextCounts({})), (QHash<QString, qint64>()));
        VERIFY_RESULT(history.open());
        QCOMPARE(
            *awaited(history.store().counts({a, b})), (QHash<QString, qint64> {{a, 2}, {b, 1}}));
    }

    void templateUsesAreRememberedMovedAndForgotten()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QString other = QStringLiteral("Doors/shut");
        TemplateUse use {.key = door, .lastUsedMs = 5, .values = "{}"};
        VERIFY_RESULT(awaited(history.store().saveTemplateUse(use)));
        use.isFavourite = true;
        VERIFY_RESULT(awaited(history.store().saveTemplateUse(use)));
        QCOMPARE(*awaited(history.store().templateUses()), QList<TemplateUse> {use});
        VERIFY_RESULT(awaited(
            history.store().saveTemplateUse({.key = other, .lastUsedMs = 9, .values = "x"})));
        VERIFY_RESULT(awaited(history.store().moveTemplateUse(QStringLiteral("none"), other)));
        QCOMPARE(awaited(history.store().templateUses())->size(), 2);
        VERIFY_RESULT(awaited(history.store().moveTemplateUse(door, other)));
        use.key = other;
        QCOMPARE(*awaited(history.store().templateUses()), QList<TemplateUse> {use});
        VERIFY_RESULT(awaited(history.store().saveTemplateUse({.key = other})));
        QVERIFY(awaited(history.store().templateUses())->isEmpty());
    }

    void lineageGoesWithItsPublish()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId kept = history.add(orderNumber(0));
        const PublishId gone = history.add(orderNumber(2));
        const PublishId same
            = history.add(orderNumber(templates)); // from the same template as the first
        VERIFY_RESULT(awaited(history.store().remove({gone, same})));
        QCOMPARE(*awaited(history.store().restoreRemoved()), 2);
        QCOMPARE(awaited(history.store().load(gone))->order.lineage, lineageNumber(2));
        VERIFY_RESULT(awaited(history.store().remove({gone, same})));
        QCOMPARE(rowsOf(history, QStringLiteral("lineage")), 3); // may be restored
        VERIFY_RESULT(history.open()); // now it may not
        QTRY_COMPARE(rowsOf(history, QStringLiteral("lineage")), 1);
        QCOMPARE(rowsOf(history, QStringLiteral("origin")), 1);
        QCOMPARE(awaited(history.store().load(kept))->order.lineage, lineageNumber(0));
    }

    void finishAndSignalsTellTheLineage()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QList<Lineage> told;
        connect(&history.store(), &HistoryStore::added, this,
            [&told](const Publish& publish) { told.append(publish.order.lineage); });
        connect(&history.store(), &HistoryStore::updated, this,
            [&told](const Publish& publish) { told.append(publish.order.lineage); });
        history.add(orderNumber(4));
        QTRY_COMPARE(told, (QList<Lineage> {lineageNumber(4), lineageNumber(4)}));
    }

    void damageElsewhereLosesNothingOfIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("header") << QString();
        QTest::newRow("publishes") << QStringLiteral("{\"n\":100}");
        QTest::newRow("free") << QStringLiteral("garage"); // nowhere: whole
    }
    void damageElsewhereLosesNothingOfIt()
    {
        QFETCH(QString, what);
        QByteArray damaged = m_sample;
        if (const auto at = damaged.indexOf(what.toUtf8()); at >= 0)
            damaged.replace(at / 4096 * 4096, 4096, QByteArray(4096, 'x'));
        HistoryFixture history;
        QVERIFY(place(history, damaged));
        const auto opened = history.open();
        VERIFY_RESULT(opened);
        QCOMPARE(opened->setAsideFile.isEmpty(), what == u"garage");
        verifyKept(history);
        verifyLineages(history, what.startsWith(u'{') ? sampleRows - 80 : sampleRows);
        // No lineage without its publish.
        QCOMPARE(
            rowsOf(history, QStringLiteral("lineage WHERE id NOT IN (SELECT id FROM publish)")), 0);
    }

    void anyDamageLeavesAStoreThatWorks_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyDamageLeavesAStoreThatWorks()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QByteArray damaged = m_sample;
        for (int i = random.bounded(1, 8); i > 0; --i) {
            const int size = random.bounded(1, 300);
            const int start = random.bounded(int(damaged.size()) - size);
            for (int at = start; at < start + size; ++at)
                damaged[at] = char(random.bounded(256));
        }
        HistoryFixture history;
        QVERIFY(place(history, damaged));
        VERIFY_RESULT(history.open());
        const auto page = awaited(history.store().page({}, {}, sampleRows));
        VERIFY_RESULT(page);
        for (const Publish& publish : *page)
            QVERIFY(publish.order.lineage.values.size() <= 2);
        VERIFY_RESULT(awaited(history.store().loadDrafts()));
        VERIFY_RESULT(awaited(history.store().templateUses()));
        VERIFY_RESULT(awaited(history.store().saveDraft(draftNumber(1))));
        VERIFY_RESULT(awaited(history.store().nextCounts({QStringLiteral("door")})));
        QVERIFY(!history.add(orderNumber(2)).isNull());
    }
};

QTEST_GUILESS_MAIN(tst_HistoryKept)
#include "tst_historykept.moc"
