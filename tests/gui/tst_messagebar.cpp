// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/MessageBar.h"
#include "support/HeraldTest.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace herald;

class tst_MessageBar : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void isHiddenUntilThereIsSomethingToSay()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        QVERIFY(!bar.isVisible());
        bar.showMessage(MessageBar::Level::Warning, QStringLiteral("<b>not bold</b>"));
        QVERIFY(bar.isVisible());
        const auto* label = bar.findChild<QLabel*>(QStringLiteral("message"));
        QCOMPARE(label->text(), QStringLiteral("<b>not bold</b>"));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aWayOnIsTakenOnceAndClosesTheBar()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        int taken = 0;
        bar.showMessage(MessageBar::Level::Error, QStringLiteral("Broken."));
        bar.addWayOn(QStringLiteral("Try again"), [&taken] { ++taken; });
        bar.findChild<QPushButton*>()->click();
        QCOMPARE(taken, 1);
        QVERIFY(!bar.isVisible());
    }

    void aWayOnMaySayTheNextThing()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        bar.showMessage(MessageBar::Level::Error, QStringLiteral("First."));
        bar.addWayOn(QStringLiteral("Try again"),
            [&bar] { bar.showMessage(MessageBar::Level::Error, QStringLiteral("Second.")); });
        bar.findChild<QPushButton*>()->click();
        QVERIFY(bar.isVisible());
        QCOMPARE(
            bar.findChild<QLabel*>(QStringLiteral("message"))->text(), QStringLiteral("Second."));
        QTRY_COMPARE(bar.findChildren<QPushButton*>().size(), 0);
    }

    void theNewestMessageTakesTheOldWaysAway()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        bar.showMessage(MessageBar::Level::Error, QStringLiteral("First."));
        bar.addWayOn(QStringLiteral("Old way"), [] {});
        bar.showMessage(MessageBar::Level::Information, QStringLiteral("Second."));
        QTRY_COMPARE(bar.findChildren<QPushButton*>().size(), 0);
    }

    void canBeClosed()
    {
        QWidget window;
        MessageBar bar(&window);
        window.show();
        bar.showMessage(MessageBar::Level::Information, QStringLiteral("Read."));
        bar.findChild<QToolButton*>(QStringLiteral("closeMessage"))->click();
        QVERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
