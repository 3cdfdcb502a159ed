// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Appearance.h"
#include "gui/composer/Composer.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/live/LiveEventDialog.h"
#include "gui/live/LiveEventsModel.h"
#include "gui/live/LiveEventsTable.h"
#include "gui/live/PlaceholderChoiceDialog.h"
#include "gui/MainWindow.h"
#include "gui/templates/SaveTemplateDialog.h"
#include "gui/WindowServices.h"
#include "support/HeraldTest.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace herald;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The real window, with the practice cloud's stream.
class tst_LiveEventsFlow : public HeraldTest {
    Q_OBJECT

    struct Desk {
        explicit Desk(const QString& folder)
            : services({.dataFolder = folder + u("/data"), .configFolder = folder + u("/config")})
            , appearance(services.paths.settingsFile())
            , window(services, appearance)
        {
            QSignalSpy ready(window.findChild<DraftKeeper*>(), &DraftKeeper::ready);
            window.start();
            isReady = ready.size() > 0 || ready.wait(20'000);
        }
        WindowServices services;
        Appearance appearance;
        MainWindow window;
        bool isReady = false;

        QDockWidget& dock() { return *window.findChild<QDockWidget*>(u("liveEventsDock")); }
        LiveEventsTable& table() { return *window.findChild<LiveEventsTable*>(u("liveEvents")); }
        void trigger(const char* name) { window.findChild<QAction*>(u(name))->trigger(); }
        QString cell(int column) { return table().model()->index(0, column).data().toString(); }
        bool isConnected()
        {
            const auto stream = services.streams.find(services.accounts.current());
            return stream && stream->state().kind == StreamState::Kind::Connected;
        }
        void publish(const QString& name, const QString& data)
        {
            window.findChild<Composer*>()->setEvent({.name = name, .data = data});
            trigger("publish");
        }
        void click(QDialog& dialog, const char* name)
        {
            dialog.findChild<QPushButton*>(u(name))->click();
        }
    };

private Q_SLOTS:
    /// From the key press to the stream and back into the composer, a template and the history.
    void aPublishComesBackAsMine()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        QVERIFY(desk.isReady);
        QVERIFY(!desk.dock().isVisible()); // until it is asked for
        QVERIFY(!desk.dock().widget());
        QTRY_VERIFY(desk.isConnected());
        desk.publish(u("room/12"), u("{\"t\":21.5}"));
        desk.trigger("showLiveEvents"); // what came before is there
        QVERIFY(desk.dock().isVisible());
        QTRY_COMPARE(desk.table().model()->rowCount(), 1);
        QCOMPARE(desk.cell(LiveEventsModel::Name), u("room/12"));
        QCOMPARE(desk.cell(LiveEventsModel::Data), u("{\"t\":21.5}"));
        QTRY_COMPARE(desk.cell(LiveEventsModel::Mine), u("mine"));

        desk.table().selectRow(0);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        auto* details = desk.window.findChild<LiveEventDialog*>();
        QVERIFY(details);
        desk.publish(u("other"), {});
        desk.click(*details, "showLiveEventInHistory");
        auto* history = desk.window.findChild<QTableView*>(u("history"));
        QTRY_COMPARE(history->model()->rowCount(), 2);
        QTRY_COMPARE(history->currentIndex().row(), 1);
    }

    /// A text field has keys of its own, which come first.
    void itsKeyWorksFromEveryField()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        for (const char* name : {"eventName", "eventData", "searchHistory"}) {
            desk.dock().hide();
            auto* field = desk.window.findChild<QWidget*>(u(name));
            QVERIFY2(field, name);
            field->setFocus();
            QTRY_VERIFY2(desk.window.focusWidget() == field, name);
            QTest::keyClick(desk.window.focusWidget(), Qt::Key_F9);
            QTRY_VERIFY2(desk.dock().isVisible(), name);
            QTRY_VERIFY2(desk.table().hasFocus(), name);
        }
    }

    void anEventBecomesATemplate()
    {
        const QTemporaryDir folder;
        Desk desk(folder.path());
        QTRY_VERIFY(desk.isConnected());
        desk.trigger("showLiveEvents");
        desk.publish(u("room/12"), u("{\"t\":21.5}"));
        QTRY_COMPARE(desk.table().model()->rowCount(), 1);
        desk.table().selectRow(0);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        desk.click(*desk.window.findChild<LiveEventDialog*>(), "saveLiveEventAsTemplate");
        auto* choice = desk.window.findChild<PlaceholderChoiceDialog*>();
        QVERIFY(choice);
        choice->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        QVERIFY(desk.window.findChild<SaveTemplateDialog*>());
        const ComposerDraft draft = desk.window.findChild<DraftKeeper*>()->draft();
        QCOMPARE(draft.content.event.name, u("room/{{room}}"));
        QCOMPARE(draft.content.event.data, u("{\"t\":{{t}}}"));
        QCOMPARE(draft.content.placeholders.size(), 2);
    }

    void theDockComesBack()
    {
        const QTemporaryDir folder;
        {
            Desk desk(folder.path());
            desk.trigger("showLiveEvents");
            desk.window.addDockWidget(Qt::RightDockWidgetArea, &desk.dock());
            desk.window.close();
        }
        Desk desk(folder.path());
        QVERIFY(desk.dock().isVisible());
        QCOMPARE(desk.window.dockWidgetArea(&desk.dock()), Qt::RightDockWidgetArea);
        QVERIFY(desk.dock().widget());
    }
};

QTEST_MAIN(tst_LiveEventsFlow)
#include "tst_liveeventsflow.moc"
