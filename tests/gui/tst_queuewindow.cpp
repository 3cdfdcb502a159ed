// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/PublishFlow.h"
#include "gui/guards/GuardDialog.h"
#include "gui/parts/MessageBar.h"
#include "gui/queue/QueueBar.h"
#include "gui/queue/QueueDialog.h"
#include "support/HeraldTest.h"
#include "WindowDesk.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace herald;

namespace {

/// Nobody answers, at first.
struct Desk : WindowDesk {
    Desk()
        : WindowDesk(
            Account::create(QStringLiteral("Workshop")), QUrl(QStringLiteral("http://127.0.0.1:1")))
    {
    }
    void connectAgain()
    {
        account.server = server.url();
        (void)services.accounts.save(account);
    }
    QueueBar& bar() { return *window->findChild<QueueBar*>(); }
    QString barText() { return bar().findChild<QLabel*>(QStringLiteral("queueText"))->text(); }
    QPushButton* button(const char* name)
    {
        return window->findChild<QPushButton*>(QLatin1String(name));
    }
    QPushButton* wayOn(const QString& text)
    {
        for (auto* found : window->findChild<MessageBar*>()->findChildren<QPushButton*>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void queueDraft(const QString& name)
    {
        composer().setEvent({.name = name, .data = QStringLiteral("{}")});
        window->findChild<QAction*>(QStringLiteral("sendWhenConnected"))->trigger();
    }
    qsizetype waiting() const { return services.queue.entries().size(); }
};

} // namespace

class tst_QueueWindow : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotSentCanWait()
    {
        Desk desk;
        QVERIFY(!desk.bar().isVisible());
        desk.composer().setEvent({.name = QStringLiteral("a"), .data = {}});
        desk.composer().publish();
        QTRY_VERIFY(desk.wayOn(QStringLiteral("Send when connected")));
        desk.services.queue.setOnline(false);
        desk.wayOn(QStringLiteral("Send when connected"))->click();
        QTRY_VERIFY(desk.bar().isVisible());
        QVERIFY2(desk.barText().startsWith(u'1'), qPrintable(desk.barText()));
        desk.connectAgain();
        desk.services.queue.setOnline(true);
        QTRY_COMPARE(desk.server.bodyCount(), 1);
        QTRY_VERIFY(!desk.bar().isVisible());
    }

    void aDraftCanWaitWithoutATry()
    {
        Desk desk;
        desk.services.queue.setOnline(false);
        desk.queueDraft(QStringLiteral("a"));
        desk.queueDraft(QStringLiteral("b"));
        QTRY_COMPARE(desk.waiting(), 2);
        desk.connectAgain();
        desk.services.queue.setOnline(true);
        QTRY_COMPARE(desk.server.bodyCount(), 2);
    }

    void theListShowsCancelsAndSends()
    {
        Desk desk;
        desk.services.queue.setOnline(false);
        for (const char* name : {"a", "b", "c"})
            desk.queueDraft(QString::fromLatin1(name));
        QTRY_COMPARE(desk.waiting(), 3);
        desk.button("showQueue")->click();
        auto* dialog = desk.window->findChild<QueueDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto* list = dialog->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 3);
        QVERIFY(list->topLevelItem(0)->isSelected());
        list->setCurrentItem(list->topLevelItem(1));
        QCOMPARE(dialog->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("{}"));
        dialog->findChild<QPushButton*>(QStringLiteral("cancelWaiting"))->click();
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(1)->text(2), QStringLiteral("c"));
        desk.services.queue.setOnline(true); // the first is tried, and nobody answers
        const auto* state = dialog->findChild<QLabel*>(QStringLiteral("waitingState"));
        list->setCurrentItem(list->topLevelItem(0));
        QTRY_VERIFY(state->text().contains(QStringLiteral("refused")));
        QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 0); // where the keyboard is
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(state->text().isEmpty());
        desk.connectAgain();
        desk.services.queue.sendNow();
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        QCOMPARE(desk.server.bodyCount(), 2);
    }

    void quittingWithWaitingEventsIsAskedAbout()
    {
        Desk desk;
        desk.services.queue.setOnline(false);
        desk.queueDraft(QStringLiteral("a"));
        QTRY_COMPARE(desk.waiting(), 1);
        const auto question = [&desk] {
            return desk.window->findChild<QMessageBox*>(QStringLiteral("quitQuestion"));
        };
        QVERIFY(!desk.window->close());
        QVERIFY(question() != nullptr);
        QCOMPARE(question()->text(), QStringLiteral("1 event(s) wait to be sent."));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
        QVERIFY(desk.window->isVisible());

        QVERIFY(!desk.window->close()); // nothing is left to ask about once it has been sent
        QVERIFY(question() != nullptr);
        desk.connectAgain();
        desk.services.queue.setOnline(true);
        QTRY_VERIFY(question() == nullptr);
        QVERIFY(desk.window->isVisible());

        desk.services.queue.setOnline(false);
        desk.queueDraft(QStringLiteral("b"));
        QTRY_COMPARE(desk.waiting(), 1);
        QVERIFY(!desk.window->close());
        for (QAbstractButton* button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY(!desk.window->isVisible());
        desk.services.queue.setOnline(true); // closed, it sends nothing
        QCOMPARE(desk.waiting(), 1);
        QVERIFY(!desk.services.queue.isSending());
    }

    void aGuardIsAskedBeforeItWaits()
    {
        Desk desk;
        desk.services.queue.setOnline(false);
        desk.account.guard.state = Guard::State::On;
        QVERIFY(desk.services.accounts.save(desk.account).has_value());
        desk.queueDraft(QStringLiteral("a"));
        auto* dialog = desk.window->findChild<GuardDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->reject();
        QTRY_VERIFY(desk.window->findChild<GuardDialog*>() == nullptr);
        QCOMPARE(desk.waiting(), 0);
    }
};

QTEST_MAIN(tst_QueueWindow)
#include "tst_queuewindow.moc"
