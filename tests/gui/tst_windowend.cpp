// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/HeraldTest.h"
#include "WindowDesk.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPointer>

using namespace herald;

/// The window goes while its dialogs are open: at the end of a session, or where Herald is told to
/// quit.
class tst_WindowEnd : public HeraldTest {
    Q_OBJECT

    struct Desk : WindowDesk {
        explicit Desk(Guard::State guard)
            : WindowDesk(accountWith(guard))
        {
            composer().setEvent(
                {.name = QStringLiteral("door"), .data = QStringLiteral("{\"room\": 1}")});
        }
        static Account accountWith(Guard::State guard)
        {
            Account account = Account::create(QStringLiteral("Plant 3"));
            account.guard.state = guard;
            return account;
        }
        QList<QPointer<QDialog>> openDialogs() const
        {
            QList<QPointer<QDialog>> found;
            for (QDialog* dialog : window->findChildren<QDialog*>()) {
                if (dialog->isVisible())
                    found += dialog;
            }
            return found;
        }
    };

private Q_SLOTS:
    void withEveryDialogOpen_data()
    {
        QTest::addColumn<Guard::State>("guard");
        QTest::newRow("free account") << Guard::State::Off;
        QTest::newRow("guarded account") << Guard::State::On;
    }
    void withEveryDialogOpen()
    {
        QFETCH(Guard::State, guard);
        Desk desk(guard);
        for (QAction* action : desk.window->findChildren<QAction*>()) {
            const bool isCommand = action->isEnabled() && !action->isSeparator()
                && action->menu() == nullptr && !action->isCheckable();
            if (isCommand && action->objectName() != u"quit")
                action->trigger();
        }
        const auto dialogs = desk.openDialogs();
        QStringList names;
        for (const auto& dialog : dialogs)
            names += QString::fromLatin1(dialog->metaObject()->className());
        QVERIFY2(dialogs.size() >= 8, qPrintable(names.join(u' ')));
        QCOMPARE(names.contains(QStringLiteral("herald::GuardDialog")), guard == Guard::State::On);
        desk.window.reset();
        for (const auto& dialog : dialogs)
            QVERIFY(!dialog);
    }
};

QTEST_MAIN(tst_WindowEnd)
#include "tst_windowend.moc"
