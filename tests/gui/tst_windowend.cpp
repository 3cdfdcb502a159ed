// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Appearance.h"
#include "gui/composer/Composer.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/MainWindow.h"
#include "gui/WindowServices.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

/// The window goes while its dialogs are open: at the end of a session, or where Herald is told to
/// quit.
class tst_WindowEnd : public HeraldTest {
    Q_OBJECT

    struct Desk {
        explicit Desk(Guard::State guard)
            : services({.dataFolder = folder.path() + QStringLiteral("/data"),
                .configFolder = folder.path() + QStringLiteral("/config")})
            , appearance(services.paths.settingsFile())
        {
            account.server = server.url();
            account.guard.state = guard;
            (void)services.accounts.save(account);
            (void)services.accounts.setCurrent(account.id);
            services.vault.useForThisRun(
                account.id, *AccessToken::fromText(QStringLiteral("only-in-memory")));
            window = std::make_unique<MainWindow>(services, appearance);
            window->start();
            QSignalSpy ready(window->findChild<DraftKeeper*>(), &DraftKeeper::ready);
            ready.wait(20'000);
            window->findChild<Composer*>()->setEvent(
                {.name = QStringLiteral("door"), .data = QStringLiteral("{\"room\": 1}")});
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

        QTemporaryDir folder;
        ScriptedServer server;
        WindowServices services;
        Appearance appearance;
        Account account = Account::create(QStringLiteral("Plant 3"));
        std::unique_ptr<MainWindow> window;
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
