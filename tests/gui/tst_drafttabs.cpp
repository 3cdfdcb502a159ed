// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/Composer.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/composer/DraftTabs.h"
#include "history/HistoryFixture.h"
#include "support/HeraldTest.h"

#include <QLineEdit>

using namespace herald;

class tst_DraftTabs : public HeraldTest {
    Q_OBJECT

    struct Desk {
        Desk()
            : keeper(composer, history())
            , tabs(
                  keeper, [this](const ComposerDraft& draft) { return isModified(draft); }, &window)
        {
            window.resize(600, 40);
            tabs.resize(600, 40);
            window.show();
        }
        bool isModified(const ComposerDraft& draft) const
        {
            return draft.content.event.name.contains(u'!');
        }
        void open(const char* name)
        {
            keeper.open({.content = {.event = {.name = QString::fromUtf8(name), .data = {}}}});
        }
        QStringList texts() const
        {
            QStringList all;
            for (int index = 0; index < tabs.count(); ++index)
                all += tabs.tabText(index);
            return all;
        }
        HistoryStore& history()
        {
            (void)fixture.open();
            return fixture.store();
        }

        HistoryFixture fixture;
        Composer composer;
        DraftKeeper keeper;
        QWidget window;
        DraftTabs tabs;
    };

private Q_SLOTS:
    void showsTheDraftsInOrder()
    {
        Desk desk;
        QCOMPARE(desk.texts(), QStringList {QStringLiteral("New draft")});
        QVERIFY(!desk.tabs.isVisible()); // one draft needs no tabs
        desk.open("a");
        desk.open("b!");
        QCOMPARE(desk.texts(), QStringList({QStringLiteral("a"), QStringLiteral("b! •")}));
        QCOMPARE(desk.tabs.currentIndex(), 1);
        QVERIFY(desk.tabs.isVisible());
        QVERIFY(desk.tabs.tabToolTip(1).contains(QStringLiteral("not saved"))); // not a dot alone
    }

    void followsTheTyping()
    {
        Desk desk;
        desk.open("a");
        desk.open("b");
        QTest::keyClicks(
            desk.composer.findChild<QLineEdit*>(QStringLiteral("eventName")), QStringLiteral("!"));
        QCOMPARE(desk.texts(), QStringList({QStringLiteral("a"), QStringLiteral("b! •")}));
    }

    void aClickShowsADraft()
    {
        Desk desk;
        desk.open("a");
        desk.open("b");
        QTest::mouseClick(&desk.tabs, Qt::LeftButton, {}, desk.tabs.tabRect(0).center());
        QCOMPARE(desk.composer.event().name, QStringLiteral("a"));
        QTest::keyClick(&desk.tabs, Qt::Key_Right);
        QCOMPARE(desk.composer.event().name, QStringLiteral("b"));
        desk.tabs.showNext(1);
        QCOMPARE(desk.tabs.currentIndex(), 0);
        desk.tabs.showNext(-1);
        QCOMPARE(desk.composer.event().name, QStringLiteral("b"));
        QCOMPARE(desk.tabs.currentIndex(), 1);
    }

    void middleClickAndButtonClose()
    {
        Desk desk;
        for (const char* name : {"a", "b", "c"})
            desk.open(name);
        QTest::mouseClick(&desk.tabs, Qt::MiddleButton, {}, desk.tabs.tabRect(0).center());
        QCOMPARE(desk.texts(), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(desk.composer.event().name, QStringLiteral("c"));
        Q_EMIT desk.tabs.tabCloseRequested(1);
        QCOMPARE(desk.texts(), QStringList {QStringLiteral("b")});
        QCOMPARE(desk.composer.event().name, QStringLiteral("b"));
        desk.keeper.reopen();
        QCOMPARE(desk.texts(), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(desk.tabs.currentIndex(), 1);
    }

    void draggingMovesTheDraft()
    {
        Desk desk;
        for (const char* name : {"a", "b", "c"})
            desk.open(name);
        desk.tabs.moveTab(2, 0);
        QCOMPARE(desk.keeper.draft(0).content.event.name, QStringLiteral("c"));
        QCOMPARE(desk.keeper.current(), desk.tabs.currentIndex());
        QCOMPARE(desk.composer.event().name, QStringLiteral("c"));
        desk.tabs.moveTab(1, 2);
        QCOMPARE(desk.texts(),
            QStringList({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(desk.keeper.draft(2).content.event.name, QStringLiteral("a"));
        QCOMPARE(desk.composer.event().name, QStringLiteral("c"));
        desk.open("d");
        QCOMPARE(desk.texts().at(1), QStringLiteral("d"));
    }

    void titlesAreShortAndHarmless()
    {
        Desk desk;
        desk.open("first");
        desk.open("A very long name of an event that goes on and on & <b>on</b>");
        QVERIFY(desk.tabs.tabText(1).size() <= 30);
        desk.open("a&b");
        QCOMPARE(desk.tabs.tabText(2), QStringLiteral("a&&b"));
        QCOMPARE(draftTitle({.content = {.event = {.name = QStringLiteral("event"), .data = {}}},
                     .templatePath = QStringLiteral("Doors/North/open")}),
            QStringLiteral("open"));
        QVERIFY(!desk.tabs.accessibleName().isEmpty());
    }
};

QTEST_MAIN(tst_DraftTabs)
#include "tst_drafttabs.moc"
