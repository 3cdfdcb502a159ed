// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/PublishFlow.h"
#include "gui/guards/GuardBadge.h"
#include "gui/guards/GuardDialog.h"
#include "gui/guards/GuardFlow.h"
#include "gui/guards/GuardLook.h"
#include "gui/parts/PrimaryButton.h"
#include "gui/parts/ToneLabel.h"
#include "support/HeraldTest.h"
#include "WindowDesk.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTableView>

#include <functional>

using namespace herald;

namespace {

/// With a guarded account.
struct Desk : WindowDesk {
    Desk()
        : WindowDesk(guardedAccount())
    {
        composer().setEvent(good);
    }
    static Account guardedAccount()
    {
        Account account = Account::create(QStringLiteral("Plant 3"));
        account.guard = {.state = Guard::State::On, .names = {QStringLiteral("test/*")}};
        return account;
    }

    PublishFlow& flow() { return *window->findChild<PublishFlow*>(); }
    /// Of the dialog that is open now.
    GuardDialog* dialog()
    {
        auto* found = window->findChild<GuardDialog*>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void answer(const QString& name)
    {
        const GuardDialog* asking = dialog();
        QVERIFY(asking != nullptr);
        auto* field = asking->findChild<QLineEdit*>(QStringLiteral("typedName"));
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString status() { return label("publishStatus").text(); }
    ToneLabel& label(const char* name)
    {
        return *window->findChild<ToneLabel*>(QLatin1String(name));
    }
    int rows()
    {
        return window->findChild<QTableView*>(QStringLiteral("history"))->model()->rowCount();
    }
    bool isBadgeShown() { return window->findChild<GuardBadge*>()->isVisible(); }

    Event good {.name = QStringLiteral("test/door"), .data = QStringLiteral("{}")};
};

Publish rowOf(const Desk& desk)
{
    Publish publish;
    publish.order = {.event = desk.good,
        .scope = desk.account.scope,
        .server = desk.account.server,
        .accountId = desk.account.id,
        .accountName = desk.account.name};
    publish.result.outcome = Outcome::Accepted;
    return publish;
}

using Way = std::function<void(Desk&)>;

} // namespace

Q_DECLARE_METATYPE(Way)

class tst_GuardWindow : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void noWayPassesTheGuard_data()
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("button") << Way([](Desk& desk) { desk.composer().publishButton().click(); });
        QTest::newRow("menu") << Way([](Desk& desk) {
            desk.window->findChild<QAction*>(QStringLiteral("publish"))->trigger();
        });
        QTest::newRow("Ctrl+Return in the name") << Way([](Desk& desk) {
            QTest::keyClick(desk.window->findChild<QLineEdit*>(QStringLiteral("eventName")),
                Qt::Key_Return, Qt::ControlModifier);
        });
        QTest::newRow("publish again")
            << Way([](Desk& desk) { desk.flow().publishAgain(rowOf(desk)); });
    }
    void noWayPassesTheGuard()
    {
        QFETCH(Way, way);
        Desk desk;
        way(desk);
        QVERIFY(desk.dialog() != nullptr);
        desk.dialog()->reject();
        QTRY_VERIFY(desk.window->findChild<GuardDialog*>() == nullptr);
        QVERIFY(!desk.flow().isSending());
        QCOMPARE(desk.server.bodyCount(), 0);

        way(desk);
        QVERIFY(desk.dialog() != nullptr);
        desk.answer(QStringLiteral("Plant"));
        QVERIFY(desk.dialog() != nullptr);
        QCOMPARE(desk.server.bodyCount(), 0);
        desk.answer(QStringLiteral("plant 3"));
        QTRY_VERIFY(desk.status().contains(QStringLiteral("Accepted")));
        QCOMPARE(desk.server.bodyCount(), 1);

        // Once a start.
        way(desk);
        QVERIFY(desk.dialog() == nullptr);
        QTRY_COMPARE(desk.server.bodyCount(), 2);
        QTRY_VERIFY(!desk.flow().isSending());
    }

    void theWindowMayGoWhileItAsks()
    {
        Desk desk;
        desk.composer().publish();
        QVERIFY(desk.dialog() != nullptr);
        QPointer<GuardDialog> dialog = desk.dialog();
        desk.window.reset();
        QVERIFY(!dialog);
        QCOMPARE(desk.server.bodyCount(), 0);
    }

    void aChangeOfTheGuardAsksAgain()
    {
        Desk desk;
        QVERIFY(desk.services.guards.open(desk.account, desk.account.name).has_value());
        desk.account.guard.ceiling = 3;
        QVERIFY(desk.services.accounts.save(desk.account).has_value());
        desk.composer().publish();
        QVERIFY(desk.dialog() != nullptr);
    }

    void whatIsRefusedIsSaidUnderTheFieldAndCannotBePublished()
    {
        Desk desk;
        const auto isEnabled = [&desk] { return desk.composer().publishButton().isEnabled(); };
        QVERIFY(isEnabled());
        desk.composer().setEvent({.name = QStringLiteral("door"), .data = {}});
        QVERIFY(!isEnabled());
        QVERIFY(desk.label("nameProblems").text().contains(QStringLiteral("test/*")));
        desk.composer().publish();
        QVERIFY(desk.dialog() == nullptr);

        desk.composer().setEvent(desk.good);
        desk.account.guard.refusesPublic = true;
        QVERIFY(desk.services.accounts.save(desk.account).has_value());
        auto* isPublic = desk.window->findChild<QRadioButton*>(QStringLiteral("public"));
        isPublic->click();
        QVERIFY(!isEnabled());
        QVERIFY(desk.label("publicNote").isVisible());
        QVERIFY(desk.label("publicNote").text().contains(QStringLiteral("guarded")));
        desk.window->findChild<QRadioButton*>(QStringLiteral("private"))->click();
        QVERIFY(isEnabled());

        // Another account is another matter.
        desk.composer().setEvent({.name = QStringLiteral("door"), .data = {}});
        QVERIFY(!isEnabled());
        QVERIFY(desk.services.accounts.setCurrent(Account::practice().id).has_value());
        QVERIFY(isEnabled());
    }

    void thePublisherHasTheLastWord()
    {
        Desk desk;
        QVERIFY(desk.services.guards.open(desk.account, desk.account.name).has_value());
        Publish row = rowOf(desk);
        row.order.event.name = QStringLiteral("door");
        desk.flow().publishAgain(row);
        QTRY_VERIFY(desk.status().contains(QStringLiteral("test/*")));
        QCOMPARE(desk.server.bodyCount(), 0);
        QCOMPARE(desk.rows(), 0);
    }

    void thePreviewTellsTheVerdict()
    {
        Desk desk;
        QTRY_VERIFY(desk.window->isVisible());
        const auto verdict = [&desk] {
            desk.composer().preview();
            return desk.label("previewFindings").text();
        };
        QTRY_VERIFY(verdict().contains(QStringLiteral("before the first publish")));
        QVERIFY(desk.services.guards.open(desk.account, desk.account.name).has_value());
        QVERIFY(verdict().contains(QStringLiteral("was typed")));
        desk.composer().setEvent({.name = QStringLiteral("door"), .data = {}});
        QVERIFY(verdict().contains(QStringLiteral("test/*")));
        QCOMPARE(desk.server.bodyCount(), 0);
    }

    void theWindowShowsIt()
    {
        Desk desk;
        QVERIFY(desk.isBadgeShown());
        const auto* text = desk.window->findChild<QLabel*>(QStringLiteral("guardText"));
        QCOMPARE(text->text(), QStringLiteral("Plant 3 is guarded (red)"));
        const auto* edge = desk.window->findChild<QWidget*>(QStringLiteral("guardEdge"));
        QVERIFY(edge->isVisible());
        QCOMPARE(edge->geometry(), desk.window->rect());
        desk.window->resize(1000, 900);
        QTRY_COMPARE(edge->geometry(), desk.window->rect());
        const QColor red = guardFill(GuardColor::Red, desk.window->palette());
        const QImage window = desk.window->grab().toImage();
        QCOMPARE(window.pixelColor(1, window.height() / 2), red);
        const QImage button = desk.composer().publishButton().grab().toImage();
        QCOMPARE(button.pixelColor(button.width() / 2, 4), red);
        QVERIFY(
            desk.window->findChild<GuardBadge*>()->toolTip().contains(QStringLiteral("Plant 3")));

        QVERIFY(desk.services.accounts.setCurrent(Account::practice().id).has_value());
        QTRY_VERIFY(!desk.isBadgeShown());
        QVERIFY(!edge->isVisible());
        QVERIFY(desk.composer().publishButton().icon().isNull());
        QVERIFY(desk.composer().publishButton().grab().toImage().pixelColor(30, 4) != red);
    }

    void everyRunIsAskedFor()
    {
        Desk desk;
        QVERIFY(desk.services.guards.open(desk.account, desk.account.name).has_value());
        GuardFlow guards(desk.services.guards, *desk.window);
        int permits = 0;
        const GuardQuestion question {.account = desk.account,
            .lines = {{QStringLiteral("Events"), QStringLiteral("1,000")}},
            .buttonText = QStringLiteral("Start")};
        const auto count = [&](const GuardPermit& permit) {
            permits += desk.services.guards.check(desk.account, desk.good, &permit).isAllowed();
        };
        for (int run = 1; run <= 2; ++run) {
            guards.askForRun(question, count);
            QVERIFY(desk.dialog() != nullptr);
            desk.answer(desk.account.name);
            QTRY_COMPARE(permits, run);
            QTRY_VERIFY(desk.window->findChild<GuardDialog*>() == nullptr);
        }
        guards.askForRun(
            {.account = Account::practice()}, [&permits](const GuardPermit&) { ++permits; });
        QVERIFY(desk.dialog() == nullptr);
        QCOMPARE(permits, 3);
    }
};

QTEST_MAIN(tst_GuardWindow)
#include "tst_guardwindow.moc"
