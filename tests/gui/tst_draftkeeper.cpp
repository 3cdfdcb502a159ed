// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/Composer.h"
#include "gui/composer/DataEditor.h"
#include "gui/composer/DraftKeeper.h"
#include "history/HistoryFixture.h"
#include "support/HeraldTest.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace herald;

/// A real composer over a real history.
class tst_DraftKeeper : public HeraldTest {
    Q_OBJECT

    struct Desk {
        explicit Desk(HistoryStore& history)
            : keeper(composer, history)
        {
        }
        bool restore()
        {
            QSignalSpy ready(&keeper, &DraftKeeper::ready);
            keeper.restore();
            return ready.wait(20'000);
        }
        void typeName(const QString& text)
        {
            QTest::keyClicks(composer.findChild<QLineEdit*>(QStringLiteral("eventName")), text);
        }
        void typeData(const QString& text)
        {
            QTest::keyClicks(composer.findChild<DataEditor*>(QStringLiteral("eventData")), text);
        }
        QStringList names()
        {
            QStringList all;
            for (int index = 0; index < keeper.count(); ++index)
                all += keeper.draft(index).content.event.name;
            return all;
        }
        QString shown() { return composer.event().name; }

        Composer composer;
        DraftKeeper keeper;
    };

    static ComposerDraft draft(const char* name, const char* data = "")
    {
        return {.content
            = {.event = {.name = QString::fromUtf8(name), .data = QString::fromUtf8(data)}}};
    }
    static QStringList list(std::initializer_list<const char*> names)
    {
        QStringList all;
        for (const char* name : names)
            all += QString::fromUtf8(name);
        return all;
    }

private Q_SLOTS:
    void beginsWithABlankOne()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        QCOMPARE(desk.keeper.count(), 1);
        QVERIFY(desk.keeper.draft().isBlank());
        QVERIFY(!desk.keeper.canReopen());
    }

    void allComeBackAfterARestart()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        ComposerDraft rich = draft("a/{{side}}", "[{{n}}]");
        rich.values = {{QStringLiteral("side"), QStringLiteral("left")}};
        rich.content.dataMode = DataMode::Json;
        rich.content.isSentMinified = true;
        rich.content.placeholders = {{.name = QStringLiteral("n"),
            .kind = Placeholder::Kind::Number,
            .defaultValue = QStringLiteral("1"),
            .description = QStringLiteral("how many")}};
        rich.content.receiver = ReceiverClass::DeviceOs3Gen3;
        rich.content.schema = QStringLiteral("{\"type\": \"array\"}");
        rich.content.tags = list({"door", "test"});
        rich.templatePath = QStringLiteral("Doors/open");
        rich.revision = QByteArrayLiteral("0123456789abcdef");
        {
            Desk desk(history.store());
            QVERIFY(desk.restore());
            desk.keeper.open(rich);
            desk.keeper.open(draft("b"));
            desk.keeper.open(draft("c"));
            desk.keeper.show(1);
        }
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        QCOMPARE(desk.names(), list({"a/{{side}}", "b", "c"}));
        QCOMPARE(desk.keeper.current(), 1);
        QCOMPARE(desk.shown(), QStringLiteral("b"));
        QCOMPARE(desk.keeper.draft(0), rich);
        desk.keeper.show(0);
        QCOMPARE(desk.composer.draft(), rich);
    }

    void whatIsTypedBeforeTheyAreReadStays()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        {
            Desk desk(history.store());
            QVERIFY(desk.restore());
            desk.keeper.open(draft("saved", "1"));
        }
        VERIFY_RESULT(history.open());
        {
            Desk desk(history.store());
            desk.typeName(QStringLiteral("typed"));
            QVERIFY(desk.restore());
            QCOMPARE(desk.names(), list({"saved", "typed"}));
            QCOMPARE(desk.shown(), QStringLiteral("typed"));
        }
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        QCOMPARE(desk.names(), list({"saved", "typed"}));
        QCOMPARE(desk.shown(), QStringLiteral("typed"));
    }

    void whatIsTypedBeforeAnEmptyHistoryIsReadIsSavedToo()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        {
            Desk desk(history.store());
            desk.typeData(QStringLiteral("xy"));
            QVERIFY(desk.restore());
            QCOMPARE(desk.keeper.count(), 1);
            desk.composer.findChild<DataEditor*>()->undo();
            QCOMPARE(desk.composer.event().data, QString());
            desk.composer.findChild<DataEditor*>()->redo();
        }
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        QCOMPARE(desk.composer.event().data, QStringLiteral("xy"));
    }

    void closingBeforeTheyAreReadTakesNoneAway()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        {
            Desk desk(history.store());
            QVERIFY(desk.restore());
            desk.keeper.open(draft("saved"));
        }
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        desk.keeper.close(0);
        desk.keeper.open(draft("hasty"));
        desk.keeper.close(0);
        QVERIFY(desk.restore());
        QCOMPARE(desk.names(), list({"saved"}));
        desk.keeper.reopen();
        QCOMPARE(desk.names(), list({"hasty", "saved"}));
        VERIFY_RESULT(history.open()); // the one before saves what it was ordered to
        const auto stored = awaited(history.store().loadDrafts());
        VERIFY_RESULT(stored);
        QCOMPARE(stored->size(), 2);
        QVERIFY(stored->first().id > 0 && stored->last().id > 0);
    }

    void undoKnowsNothingOfTheTimeBeforeTheyWereRead()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        {
            Desk desk(history.store());
            QVERIFY(desk.restore());
            desk.keeper.open(draft("saved", "precious"));
        }
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        auto& editor = *desk.composer.findChild<DataEditor*>();
        QVERIFY(!editor.isUndoAvailable());
        editor.undo();
        QCOMPARE(desk.composer.event().data, QStringLiteral("precious"));
    }

    void undoStaysWithItsDraft()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        auto& editor = *desk.composer.findChild<DataEditor*>();
        desk.keeper.open(draft("a"));
        desk.typeData(QStringLiteral("first"));
        desk.keeper.open(draft("b"));
        desk.typeData(QStringLiteral("second"));
        desk.keeper.show(0);
        QCOMPARE(desk.composer.event().data, QStringLiteral("first"));
        editor.undo();
        QCOMPARE(desk.composer.event().data, QString());
        editor.undo();
        QCOMPARE(desk.composer.event().data, QString());
        editor.redo();
        QCOMPARE(desk.composer.event().data, QStringLiteral("first"));
        desk.keeper.show(1);
        QCOMPARE(desk.composer.event().data, QStringLiteral("second"));
        QCOMPARE(desk.keeper.draft(0).content.event.data, QStringLiteral("first"));
    }

    void closingIsUndoneInItsOldPlace()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        for (const char* name : {"a", "b", "c"})
            desk.keeper.open(draft(name, name));
        QSignalSpy listed(&desk.keeper, &DraftKeeper::listChanged);
        desk.keeper.close(1);
        QCOMPARE(desk.names(), list({"a", "c"}));
        QCOMPARE(desk.shown(), QStringLiteral("c"));
        desk.keeper.close(1);
        QCOMPARE(desk.shown(), QStringLiteral("a"));
        QCOMPARE(listed.size(), 2);
        desk.keeper.reopen();
        desk.keeper.reopen();
        QCOMPARE(desk.names(), list({"a", "b", "c"}));
        QCOMPARE(desk.shown(), QStringLiteral("b"));
        QVERIFY(!desk.keeper.canReopen());
    }

    void closingAndReopeningIsOnDiskAsItIsShown()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        {
            Desk desk(history.store());
            QVERIFY(desk.restore());
            for (const char* name : {"a", "b", "c"})
                desk.keeper.open(draft(name));
            desk.keeper.close(0);
            desk.keeper.close(1);
            desk.keeper.reopen();
            desk.keeper.close(0);
        }
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        QCOMPARE(desk.names(), list({"c"}));
    }

    void theLastOneClosedLeavesABlankOne()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        desk.keeper.open(draft("only", "data"));
        desk.keeper.close(0);
        QCOMPARE(desk.keeper.count(), 1);
        QCOMPARE(desk.composer.event(), Event());
        desk.composer.findChild<DataEditor*>()->undo(); // nothing of the closed one comes back so
        QCOMPARE(desk.composer.event(), Event());
        desk.keeper.reopen();
        QCOMPARE(desk.keeper.count(), 1);
        QCOMPARE(desk.shown(), QStringLiteral("only"));
    }

    void aBlankOneGivesItsPlaceAndIsNotKept()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        desk.keeper.open(draft("a"));
        QCOMPARE(desk.keeper.count(), 1);
        desk.keeper.open({});
        QCOMPARE(desk.keeper.count(), 2);
        desk.keeper.close(1);
        QVERIFY(!desk.keeper.canReopen());
        // What belongs to a template is not blank, however empty it is.
        ComposerDraft empty;
        empty.templatePath = QStringLiteral("empty");
        desk.keeper.open(empty);
        desk.keeper.open(draft("b"));
        QCOMPARE(desk.keeper.count(), 3);
    }

    void movingKeepsTheShownOneShown()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        {
            Desk desk(history.store());
            QVERIFY(desk.restore());
            for (const char* name : {"a", "b", "c"})
                desk.keeper.open(draft(name));
            desk.keeper.show(0);
            desk.keeper.move(0, 2);
            QCOMPARE(desk.names(), list({"b", "c", "a"}));
            QCOMPARE(desk.keeper.current(), 2);
            desk.keeper.move(0, 1);
            QCOMPARE(desk.keeper.current(), 2);
            QCOMPARE(desk.shown(), QStringLiteral("a"));
        }
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        QCOMPARE(desk.names(), list({"c", "b", "a"}));
        QCOMPARE(desk.shown(), QStringLiteral("a"));
    }

    void replacingOneThatIsNotShownLeavesTheFormAlone()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Desk desk(history.store());
        QVERIFY(desk.restore());
        desk.keeper.open(draft("a", "before"));
        desk.keeper.open(draft("b"));
        desk.keeper.replace(0, draft("a", "after"));
        QCOMPARE(desk.shown(), QStringLiteral("b"));
        desk.keeper.show(0);
        QCOMPARE(desk.composer.event().data, QStringLiteral("after"));
        desk.composer.findChild<DataEditor*>()->undo();
        QCOMPARE(desk.composer.event().data, QStringLiteral("before"));
    }

    void savingThatFailsIsSaidOnce()
    {
        FakeClock clock;
        HistoryStore broken(QStringLiteral("/proc/no/such/place.sqlite3"), clock);
        QVERIFY(!awaited(broken.open()));
        Desk desk(broken);
        QSignalSpy failed(&desk.keeper, &DraftKeeper::failed);
        QVERIFY(desk.restore());
        QCOMPARE(failed.size(), 1);
        desk.typeName(QStringLiteral("abc"));
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(desk.keeper.draft().content.event.name, QStringLiteral("abc"));
        desk.typeName(QStringLiteral("d"));
        QTRY_VERIFY(!awaited(broken.loadDrafts()).has_value());
        QCOMPARE(failed.size(), 2);
    }
};

QTEST_MAIN(tst_DraftKeeper)
#include "tst_draftkeeper.moc"
