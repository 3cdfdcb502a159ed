// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Appearance.h"
#include "gui/composer/Composer.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/MainWindow.h"
#include "gui/parts/ComboBoxAccess.h"
#include "gui/parts/MessageBar.h"
#include "gui/templates/TemplateDock.h"
#include "gui/WindowServices.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace herald;

/// The real window on the real rooms, in a folder of its own; only the keychain is left out.
class tst_MainWindow : public HeraldTest {
    Q_OBJECT

    struct Desk {
        explicit Desk(const QString& folder)
            : services({.dataFolder = folder + QStringLiteral("/data"),
                .configFolder = folder + QStringLiteral("/config")})
            , appearance(services.paths.settingsFile())
            , window(services, appearance)
        {
            window.start();
            QSignalSpy ready(window.findChild<DraftKeeper*>(), &DraftKeeper::ready);
            ready.wait(20'000);
        }
        WindowServices services;
        Appearance appearance;
        MainWindow window;

        Composer& composer() { return *window.findChild<Composer*>(); }
        QAction& action(const char* name)
        {
            return *window.findChild<QAction*>(QLatin1String(name));
        }
        QString status()
        {
            return window.findChild<QLabel*>(QStringLiteral("publishStatus"))->text();
        }
        int rows()
        {
            return window.findChild<QTableView*>(QStringLiteral("history"))->model()->rowCount();
        }
        QPushButton* wayOn(const QString& text)
        {
            const auto buttons = window.findChild<MessageBar*>()->findChildren<QPushButton*>();
            for (QPushButton* button : buttons) {
                if (button->text() == text && button->isVisible())
                    return button;
            }
            return nullptr;
        }
    };

    static Event event(const QString& name)
    {
        return {.name = name, .data = QStringLiteral("{\"n\": 1}")};
    }

private Q_SLOTS:
    void aPracticePublishIsOneKeyPressAway()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.composer().setEvent(event(QStringLiteral("garage/door")));
        desk.action("publish").trigger();
        QVERIFY(!desk.action("publish").isEnabled());
        QTRY_VERIFY(desk.status().contains(QStringLiteral("Accepted")));
        QVERIFY(desk.action("publish").isEnabled());
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.composer().event(), event(QStringLiteral("garage/door")));
    }

    void noKeyWithAltMeansTwoThings()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.composer().setEvent(event(QStringLiteral("{{name}}")));
        desk.composer().setSending(true); // the form with all that it ever shows
        for (const auto* menu : desk.window.findChildren<QMenu*>(QStringLiteral("dataActions"))) {
            for (QAction* action : menu->actions()) {
                if (action->objectName() == QStringLiteral("replaceInDataAction"))
                    action->trigger();
            }
        }
        QHash<QKeySequence, QString> owners;
        const auto add = [&owners](const QString& text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                return;
            QVERIFY2(!owners.contains(key),
                qPrintable(QStringLiteral("%1: %2, %3").arg(key.toString(), owners[key], text)));
            owners.insert(key, text);
        };
        for (const QAction* action : desk.window.menuBar()->actions())
            add(action->text());
        for (const auto* label : desk.composer().findChildren<QLabel*>()) {
            if (label->buddy() != nullptr && label->isVisible())
                add(label->text());
        }
        for (const auto* button : desk.composer().findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                add(button->text());
        }
        QVERIFY(owners.size() > 15);
        desk.composer().setSending(false);
    }

    void theDraftIsBackAtTheNextStart()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder.path());
            desk.composer().setEvent(event(QStringLiteral("first/draft")));
            desk.window.close();
        }
        Desk desk(folder.path());
        QCOMPARE(desk.composer().event(), event(QStringLiteral("first/draft")));
    }

    void aChosenTemplateFolderThatVanishedIsSaid()
    {
        const QTemporaryDir folder;
        const Paths paths {.dataFolder = folder.filePath(QStringLiteral("data")),
            .configFolder = folder.filePath(QStringLiteral("config"))};
        const QString gone = folder.filePath(QStringLiteral("checkout"));
        QVERIFY(chooseTemplateFolder(paths, gone).has_value());
        Desk desk(folder.path());
        const auto isSaid = [&] {
            for (const QLabel* label :
                desk.window.findChild<MessageBar*>()->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(gone))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isSaid());
        const auto saved = desk.services.templates.save(QStringLiteral("a"), {});
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(!saved.result());
        QVERIFY(!QFileInfo::exists(gone)); // nothing takes its place
    }

    void aNewDraftLeavesTheOtherAlone()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.composer().setEvent(event(QStringLiteral("worth/keeping")));
        desk.action("newDraft").trigger();
        QCOMPARE(desk.composer().event(), Event {});
        desk.action("previousDraft").trigger();
        QCOMPARE(desk.composer().event(), event(QStringLiteral("worth/keeping")));
    }

    void aClosedDraftCanBeOpenedAgain()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        desk.composer().setEvent(event(QStringLiteral("worth/keeping")));
        desk.action("closeDraft").trigger();
        QCOMPARE(desk.composer().event(), Event {});
        desk.action("reopenDraft").trigger();
        QCOMPARE(desk.composer().event(), event(QStringLiteral("worth/keeping")));
        QVERIFY(!desk.action("reopenDraft").isEnabled());
    }

    void aTemplateOffersItsAccountAndScope()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        const Account other = Account::create(QStringLiteral("Other"));
        QVERIFY(desk.services.accounts.save(other).has_value());
        const QString before = desk.services.accounts.current().id;
        EventTemplate content;
        content.event = event(QStringLiteral("from/template"));
        content.account = QStringLiteral("Other");
        content.scope = Scope {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")};
        const auto saved = desk.services.templates.save(QStringLiteral("open"), content);
        QTRY_VERIFY(saved.isFinished());
        Q_EMIT desk.window.findChild<TemplateDock*>()->loadRequested(
            QStringLiteral("open"), content);
        QCOMPARE(desk.composer().event(), content.event);
        QCOMPARE(desk.services.accounts.current().id, before); // nothing changes by itself
        QTRY_VERIFY(desk.wayOn(QStringLiteral("Use them")));
        desk.wayOn(QStringLiteral("Use them"))->click();
        QCOMPARE(desk.services.accounts.current().id, other.id);
        QCOMPARE(desk.services.accounts.current().scope, *content.scope);
    }

    void pastedEventsKeepTheirBytes()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        QGuiApplication::clipboard()->setText(QStringLiteral(
            "curl https://api.particle.io/v1/devices/events -H 'Authorization: Bearer "
            "abc' -d name=a/b --data-urlencode 'data={\"x\": \"{{y}}\"}'"));
        desk.action("pasteAsEvent").trigger();
        QCOMPARE(desk.composer().event().name, QStringLiteral("a/b"));
        QCOMPARE(desk.composer().event().data, QStringLiteral("{\"x\": \"{{{{y}}\"}"));
        QVERIFY(placeholdersIn(desk.composer().composition()).isEmpty());
        QGuiApplication::clipboard()->setText(QStringLiteral("rm -rf /"));
        desk.action("pasteAsEvent").trigger();
        QCOMPARE(desk.composer().event().name, QStringLiteral("a/b"));
    }

    void closingFinishesThePublishInFlightHonestly()
    {
        const QTemporaryDir folder;
        ScriptedServer server;
        server.setStanding(Script().readRequest().hang());
        Desk desk(folder.path());
        Account account = Account::create(QStringLiteral("Slow"));
        account.server = server.url();
        QVERIFY(desk.services.accounts.save(account).has_value());
        QVERIFY(desk.services.accounts.setCurrent(account.id).has_value());
        desk.services.vault.useForThisRun(
            account.id, *AccessToken::fromText(QStringLiteral("only-in-memory")));
        desk.composer().setEvent(event(QStringLiteral("in/flight")));
        desk.action("publish").trigger();
        QTRY_COMPARE(server.bodyCount(), qsizetype(1)); // the stream asks too
        desk.window.close();
        QTRY_VERIFY(!desk.window.isVisible());
        const auto page = desk.services.history.page({}, {}, 1);
        QTRY_VERIFY(page.isFinished());
        QCOMPARE(page.result()->first().result.outcome, Outcome::Unknown);
    }

    void aMissingTokenIsAskedForWhereItIsMissed()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        Account account = Account::create(QStringLiteral("Workshop"));
        QVERIFY(desk.services.accounts.save(account).has_value());
        QVERIFY(desk.services.accounts.setCurrent(account.id).has_value());
        desk.composer().setEvent(event(QStringLiteral("no/token")));
        desk.action("publish").trigger();
        QTRY_VERIFY(desk.wayOn(QStringLiteral("Enter token…")));
        QCOMPARE(desk.rows(), 0);
    }

    void theAppearanceIsRemembered()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder.path());
            desk.action("appearance_dark").trigger();
            QTRY_VERIFY(desk.window.palette().color(QPalette::Window).lightness() < 128);
        }
        const Desk desk(folder.path());
        QCOMPARE(desk.appearance.choice(), Appearance::Choice::Dark);
        Appearance(folder.filePath(QStringLiteral("config/herald.ini")))
            .choose(Appearance::Choice::Desktop);
    }

    void comboBoxesHaveTheirOwnNames_data()
    {
        QTest::addColumn<QString>("objectName");
        QTest::addColumn<QString>("name");
        QTest::newRow("account") << QStringLiteral("account") << QStringLiteral("Account");
        QTest::newRow("scope") << QStringLiteral("scope") << QStringLiteral("Scope");
        QTest::newRow("outcome") << QStringLiteral("historyOutcome")
                                 << QStringLiteral("History outcome");
    }
    void comboBoxesHaveTheirOwnNames()
    {
        QFETCH(QString, objectName);
        QFETCH(QString, name);
        installComboBoxAccess();
        const QTemporaryDir folder;
        Desk desk(folder.path());
        auto* box = desk.window.findChild<QComboBox*>(objectName);
        QVERIFY(box);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(box);
        QCOMPARE(access->role(), QAccessible::ComboBox);
        QCOMPARE(access->text(QAccessible::Name), name);
        QVERIFY(access->text(QAccessible::Description).startsWith(box->currentText()));
    }

    void theDocksBelowAreTabs()
    {
        QTemporaryDir folder;
        Desk desk(folder.path());
        const auto dock = [&desk](const char* name) {
            return desk.window.findChild<QDockWidget*>(QLatin1String(name));
        };
        QVERIFY(dock("liveEventsDock") && dock("runsDock"));
        dock("liveEventsDock")->show();
        dock("runsDock")->show();
        QVERIFY(desk.window.tabifiedDockWidgets(dock("liveEventsDock")).contains(dock("runsDock")));
    }

    void everyMenuActionHasAUniqueKey()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        QSet<QString> keys;
        const auto actions = desk.window.findChildren<QAction*>();
        for (const QAction* action : actions) {
            const QString key = action->shortcut().toString();
            if (key.isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
                continue;
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
        QVERIFY(keys.contains(QStringLiteral("Ctrl+N")));
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
