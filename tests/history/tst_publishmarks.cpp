// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/PublishMarks.h"
#include "history/search/SearchIndex.h"
#include "support/HeraldTest.h"

#include <QSignalSpy>

using namespace herald;

class tst_PublishMarks : public HeraldTest {
    Q_OBJECT

    static qint64 markRows(const HistoryFixture& history)
    {
        Database database;
        if (!database.open(history.file(), Database::Mode::ReadOnly))
            return -1;
        return database.value(QStringLiteral("SELECT count(*) FROM mark"))->toLongLong();
    }
    static PublishMark markOf(HistoryFixture& history, PublishId id)
    {
        return awaited(history.store().load(id))->mark;
    }

private Q_SLOTS:
    void whatIsAddedIsReadBack()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        PublishMarks marks(history.store());
        QSignalSpy updated(&history.store(), &HistoryStore::updated);
        QCOMPARE(*awaited(marks.setPinned({id}, true)), 1);
        QCOMPARE(*awaited(marks.setNote(id, QStringLiteral("why?\nzwölf \U0001F6AA"))), 1);
        QCOMPARE(*awaited(marks.setTags(id, QStringLiteral(" door  Hall door "))), 1);
        const PublishMark expected {.isPinned = true,
            .note = QStringLiteral("why?\nzwölf \U0001F6AA"),
            .tags = {QStringLiteral("door"), QStringLiteral("Hall")}};
        QCOMPARE(markOf(history, id), expected);
        QCOMPARE(updated.count(), 3);
        const auto told = updated.last().first().value<Publish>();
        QCOMPARE(told.mark, expected);
        QVERIFY(told.result == samples::accepted()); // with the answer's body
        VERIFY_RESULT(history.open());
        QCOMPARE(markOf(history, id), expected);
    }

    /// What a row holds when it ends is told, not what it held when it began.
    void whatIsMarkedWhileItIsSentIsToldWithItsEnd()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add(samples::order(), {});
        PublishMarks marks(history.store());
        QCOMPARE(*awaited(marks.setNote(id, QStringLiteral("while it was sent"))), 1);
        QSignalSpy updated(&history.store(), &HistoryStore::updated);
        VERIFY_RESULT(awaited(history.store().finish(id, samples::accepted())));
        QCOMPARE(updated.count(), 1);
        const auto told = updated.first().first().value<Publish>();
        const auto stored = awaited(history.store().load(id));
        VERIFY_RESULT(stored);
        QCOMPARE(told.mark.note, QStringLiteral("while it was sent"));
        QCOMPARE(told.mark, stored->mark);
        QVERIFY(told.result == stored->result);
        QCOMPARE(told.order.event.name, stored->order.event.name);
        QCOMPARE(told.order.event.data, stored->order.event.data);
        QCOMPARE(told.order.accountName, stored->order.accountName);
    }

    void whatIsNoChangeIsNotTold()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        PublishMarks marks(history.store());
        QSignalSpy updated(&history.store(), &HistoryStore::updated);
        QCOMPARE(*awaited(marks.setPinned({id}, false)), 0);
        QCOMPARE(*awaited(marks.setNote(id, {})), 0);
        QCOMPARE(*awaited(marks.removeTag({id}, QStringLiteral("none"))), 0);
        QCOMPARE(*awaited(marks.setPinned({PublishId(7)}, true)), 0); // never was in the history
        QVERIFY(updated.isEmpty());
        QCOMPARE(markRows(history), 0);
    }

    void aRowOfTheSearchIndexIsMarkedAgainAndAgain()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QList<PublishId> ids;
        for (int i = 0; i < 8; ++i) // a block of the index
            ids.append(history.add());
        history.close();
        {
            Database database;
            VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
            SearchIndex index(database);
            VERIFY_RESULT(index.step());
        }
        VERIFY_RESULT(history.open());
        PublishMarks marks(history.store());
        for (const auto& note : {QStringLiteral("one"), QStringLiteral("two"), QString()}) {
            const auto noted = awaited(marks.setNote(ids.first(), note));
            VERIFY_RESULT(noted);
            QCOMPARE(*noted, 1);
            QCOMPARE(markOf(history, ids.first()).note, note);
            QCOMPARE(*awaited(history.store().remove(ids)), 8);
            QCOMPARE(*awaited(history.store().restoreRemoved()), 8);
        }
    }

    void anEmptyMarkIsForgotten()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        PublishMarks marks(history.store());
        VERIFY_RESULT(awaited(marks.setPinned({id}, true)));
        VERIFY_RESULT(awaited(marks.addTag({id}, QStringLiteral("door"))));
        VERIFY_RESULT(awaited(marks.setPinned({id}, false)));
        QCOMPARE(markRows(history), 1);
        QCOMPARE(*awaited(marks.removeTag({id}, QStringLiteral("DOOR"))), 1);
        QCOMPARE(markRows(history), 0);
    }

    void whatIsTooMuchIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::newRow("empty") << QStringLiteral("  ");
        QTest::newRow("two words") << QStringLiteral("front door");
        QTest::newRow("long") << QString(PublishMark::longestTag + 1, u'x');
        QTest::newRow("control") << QStringLiteral("a\u0007b");
        QTest::newRow("override") << QStringLiteral("a\u202eb");
    }
    void whatIsTooMuchIsSaidAndChangesNothing()
    {
        QFETCH(QString, tag);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        PublishMarks marks(history.store());
        const auto added = awaited(marks.addTag({id}, tag));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!added.error().text.isEmpty());
        QCOMPARE(markRows(history), 0);
    }

    void theLimitsOfOneMarkHold()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId full = history.add();
        const PublishId other = history.add();
        PublishMarks marks(history.store());
        QStringList tags;
        for (int i = 0; i < PublishMark::mostTags; ++i)
            tags.append(QStringLiteral("t%1").arg(i));
        VERIFY_RESULT(awaited(marks.setTags(full, tags.join(u' '))));
        QVERIFY(!awaited(marks.setTags(other, tags.join(u' ') + QStringLiteral(" more"))));
        const auto added = awaited(marks.addTag({other, full}, QStringLiteral("more")));
        QVERIFY(!added);
        QVERIFY(added.error().text.contains(QStringLiteral("more")));
        QVERIFY(markOf(history, other).tags.isEmpty()); // all of a step or nothing
        QCOMPARE(*awaited(marks.addTag({full}, QStringLiteral("T0"))), 0); // has it already

        const QString longest(PublishMark::longestNote, u'n');
        VERIFY_RESULT(awaited(marks.setNote(full, longest)));
        const auto longer = awaited(marks.setNote(full, longest + QStringLiteral("xy")));
        QVERIFY(!longer);
        QVERIFY2(longer.error().text.contains(u'2'), qPrintable(longer.error().text));
        QCOMPARE(markOf(history, full).note, longest);
    }

    void manyAreChangedInSteps()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 5000));
        VERIFY_RESULT(history.open());
        QList<PublishId> ids;
        const auto rows = awaited(history.store().page({}, {}, 5000));
        for (const Publish& row : *rows)
            ids.append(row.id);
        PublishMarks marks(history.store());
        QSignalSpy updated(&history.store(), &HistoryStore::updated);
        QSignalSpy told(&history.store(), &HistoryStore::rowsCameOrWent);
        const auto pinned = marks.setPinned(ids, true);
        // Publishing does not wait for all of it.
        QVERIFY(!history.add().isNull());
        QCOMPARE(*awaited(pinned), 5000);
        QCOMPARE(markRows(history), 5000);
        QCOMPARE(told.count(), 1);
        QCOMPARE(updated.count(), 1); // of the publish in between
    }

    void marksGoAndComeWithTheirRows()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        PublishMarks marks(history.store());
        VERIFY_RESULT(awaited(marks.setNote(id, QStringLiteral("kept"))));
        QCOMPARE(*awaited(history.store().remove({id})), 1);
        QCOMPARE(*awaited(marks.setPinned({id}, true)), 0);
        QCOMPARE(*awaited(history.store().restoreRemoved()), 1);
        QCOMPARE(markOf(history, id).note, QStringLiteral("kept"));
        QCOMPARE(*awaited(history.store().remove({id})), 1);
        VERIFY_RESULT(history.open());
        QTRY_COMPARE(markRows(history), 0);
    }

    void tagsInUseAreToldMostUsedFirst()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        PublishMarks marks(history.store());
        const PublishId first = history.add();
        const PublishId second = history.add();
        QVERIFY(awaited(marks.allTags(10))->isEmpty());
        VERIFY_RESULT(awaited(marks.setTags(first, QStringLiteral("door zebra"))));
        VERIFY_RESULT(awaited(marks.setTags(second, QStringLiteral("Zebra apple"))));
        const auto tags = awaited(marks.allTags(10));
        VERIFY_RESULT(tags);
        QCOMPARE(tags->size(), 3);
        QCOMPARE(tags->first().toLower(), QStringLiteral("zebra"));
        QCOMPARE(tags->mid(1), QStringList({QStringLiteral("apple"), QStringLiteral("door")}));
        QCOMPARE(awaited(marks.allTags(1))->size(), 1);
    }

    void nothingIsAnsweredByAStoreThatCannotBeOpened()
    {
        HistoryFixture history;
        QVERIFY(QDir().mkpath(history.file())); // a folder in its place
        QVERIFY(!history.open());
        PublishMarks marks(history.store());
        const auto pinned = awaited(marks.setPinned({PublishId(5)}, true));
        QVERIFY(!pinned);
        QCOMPARE(pinned.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_PublishMarks)
#include "tst_publishmarks.moc"
