// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/Composer.h"
#include "gui/composer/DraftKeeper.h"
#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryReuse.h"
#include "gui/history/HistoryTable.h"
#include "gui/parts/MessageBar.h"
#include "gui/StoreFixture.h"
#include "gui/templates/TemplateFlow.h"
#include "gui/templates/TemplateMemory.h"
#include "history/Awaited.h"
#include "support/HeraldTest.h"
#include "templates/Shelf.h"

#include <QAction>
#include <QDialog>
#include <QSignalSpy>

using namespace herald;

/// From a publish of the history back to the composer and the templates.
class TestHistoryReuse : public HeraldTest {
    Q_OBJECT

    struct Desk {
        Desk()
            : keeper(composer, fixture.store)
            , memory(fixture.store)
            , flow(
                  *shelf.library, memory, keeper, messages,
                  [] { return SaveTemplateDialog::Context {}; }, window)
            , pane(fixture.store, fixture.clock)
            , reuse(*shelf.library, flow, pane, &window)
            , announced(&reuse, &HistoryReuse::announced)
        {
            window.show();
            (void)wait(shelf.library->load());
            pane.show();
        }
        bool put(const QString& path, const QString& data)
        {
            EventTemplate content;
            content.event.name = QStringLiteral("garage/{{side}}");
            content.event.data = data;
            return wait(shelf.library->save(path, content)).has_value();
        }
        Sample from(const QString& path) const
        {
            Sample sample = sampleHistory().constFirst();
            sample.order.event.name = QStringLiteral("garage/left");
            Lineage& lineage = sample.order.lineage;
            lineage.templatePath = path;
            if (const auto entry = shelf.library->find(path)) {
                lineage.templateId = entry->content.id;
                lineage.templateVersion = templateVersion(entry->revision);
            }
            lineage.values = {{QStringLiteral("side"), QStringLiteral("left")},
                {QStringLiteral("$now"), QStringLiteral("2026-01-01T00:00:00Z")}};
            return sample;
        }
        HistoryActions& actions() { return pane.actions(); }

        StoreFixture fixture;
        Shelf shelf;
        QWidget window;
        MessageBar messages {&window};
        Composer composer;
        DraftKeeper keeper;
        TemplateMemory memory;
        TemplateFlow flow;
        HistoryPane pane;
        HistoryReuse reuse;
        QSignalSpy announced;
    };
    const QString open = QStringLiteral("Doors/open");

private Q_SLOTS:
    void fillsTheTemplateWithTheValuesOfThen()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("{\"at\":\"{{$now}}\"}")));
        desk.fixture.write(desk.from(open));
        QTRY_VERIFY(desk.actions().publishAnew->isEnabled());
        desk.actions().publishAnew->trigger();
        const ComposerDraft draft = desk.keeper.draft();
        QCOMPARE(draft.templatePath, open);
        QCOMPARE(draft.content.event.name, QStringLiteral("garage/{{side}}"));
        QCOMPARE(
            draft.values, (PlaceholderValues {{QStringLiteral("side"), QStringLiteral("left")}}));
        QCOMPARE(desk.announced.count(), 1);
        QVERIFY(!desk.announced.first().first().toString().contains(QStringLiteral("changed")));
    }

    void saysThatTheTemplateHasChanged()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        const Sample sample = desk.from(open);
        QVERIFY(desk.put(open, QStringLiteral("2")));
        desk.fixture.write(sample);
        QTRY_VERIFY(desk.actions().publishAnew->isEnabled());
        desk.actions().publishAnew->trigger();
        QCOMPARE(desk.keeper.draft().content.event.data, QStringLiteral("2"));
        QVERIFY(desk.announced.first().first().toString().contains(QStringLiteral("changed")));
    }

    void findsATemplateThatWasRenamed()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        const Sample sample = desk.from(open);
        QVERIFY(wait(desk.shelf.library->rename(open, QStringLiteral("Doors/ajar"))));
        QVERIFY(desk.put(open, QStringLiteral("another one")));
        desk.fixture.write(sample);
        QTRY_VERIFY(desk.actions().publishAnew->isEnabled());
        desk.actions().publishAnew->trigger();
        QCOMPARE(desk.keeper.draft().templatePath, QStringLiteral("Doors/ajar"));
    }

    void aDraftWithChangesStays()
    {
        Desk desk;
        QVERIFY(desk.put(open, QStringLiteral("1")));
        desk.flow.load(open);
        ComposerDraft mine = desk.keeper.draft();
        mine.content.event.data = QStringLiteral("what I typed");
        desk.keeper.replace(mine);
        desk.fixture.write(desk.from(open));
        QTRY_VERIFY(desk.actions().publishAnew->isEnabled());
        desk.actions().publishAnew->trigger();
        QCOMPARE(desk.keeper.count(), 2);
        QCOMPARE(desk.keeper.draft(0).content.event.data, QStringLiteral("what I typed"));
        desk.actions().publishAnew->trigger();
        QCOMPARE(desk.keeper.count(), 2); // the second one is taken again
    }

    void saysWhyItCannotBeDone()
    {
        Desk desk;
        Sample plain = sampleHistory().constFirst();
        plain.order.lineage = {};
        desk.fixture.write(plain);
        QTRY_COMPARE(desk.actions().publishAnew->statusTip(),
            QStringLiteral("This publish came from no template."));
        QVERIFY(!desk.actions().publishAnew->isEnabled());
        QTRY_VERIFY(desk.actions().publishAgain->isEnabled());
        desk.fixture.clock.advance(std::chrono::seconds(1));
        desk.fixture.write(desk.from(QStringLiteral("Doors/gone")));
        QTRY_COMPARE(desk.actions().publishAnew->statusTip(),
            QStringLiteral("The template “Doors/gone” is no longer there."));
        // It comes: the action follows.
        QVERIFY(desk.put(QStringLiteral("Doors/gone"), QStringLiteral("1")));
        QTRY_VERIFY(desk.actions().publishAnew->isEnabled());
        QVERIFY(desk.actions().publishAnew->statusTip().isEmpty());
    }

    void whatWasNotKeptIsNotPublishedAgain()
    {
        Desk desk;
        PublishOrder order;
        order.event.name = QStringLiteral("secret");
        const auto begun = desk.fixture.store.begin(order, WithheldData {58, QByteArray(32, 'h')});
        QTRY_VERIFY(begun.isFinished());
        const QString why = QStringLiteral("The data of this publish was not kept.");
        QTRY_COMPARE(desk.actions().publishAgain->statusTip(), why);
        QVERIFY(!desk.actions().publishAgain->isEnabled());
        QVERIFY(!desk.actions().useInComposer->isEnabled());
        QVERIFY(!desk.actions().saveAsTemplate->isEnabled());
        QCOMPARE(desk.actions().compare->statusTip(),
            QStringLiteral("Select two publishes to compare them."));
    }

    void whatIsOnItsWayIsNotPublishedAgain()
    {
        Desk desk;
        Sample sending = sampleHistory().constFirst();
        sending.result = {};
        desk.fixture.write(sending);
        QTRY_VERIFY(desk.actions().useInComposer->isEnabled());
        QVERIFY(!desk.actions().publishAgain->isEnabled());
    }

    void keepsAnEventAsATemplate()
    {
        Desk desk;
        desk.fixture.write(QStringLiteral("garage/{{odd}}"), QStringLiteral("open"));
        QTRY_VERIFY(desk.actions().saveAsTemplate->isEnabled());
        desk.actions().saveAsTemplate->trigger();
        auto* dialog = desk.window.findChild<SaveTemplateDialog*>();
        QVERIFY(dialog);
        dialog->setPath(QStringLiteral("Kept"));
        dialog->accept();
        QTRY_VERIFY(desk.shelf.library->find(QStringLiteral("Kept")));
        const Event kept = desk.shelf.library->find(QStringLiteral("Kept"))->content.event;
        QCOMPARE(kept.data, QStringLiteral("open"));
        QVERIFY(kept.name != QStringLiteral("garage/{{odd}}")); // it is no placeholder
        QTRY_COMPARE(desk.keeper.draft().templatePath, QStringLiteral("Kept"));
    }

    void actsOnTheSelectedRowNotTheCurrentOne()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i) {
            desk.fixture.clock.advance(std::chrono::seconds(1));
            desk.fixture.write(QStringLiteral("event/%1").arg(i));
        }
        auto* table = desk.pane.findChild<HistoryTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectionModel()->select(table->model()->index(2, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table->selectionModel()->setCurrentIndex(
            table->model()->index(1, 0), QItemSelectionModel::NoUpdate);
        QSignalSpy used(&desk.pane, &HistoryPane::useInComposer);
        desk.actions().useInComposer->trigger();
        QCOMPARE(used.first().first().value<Event>().name, QStringLiteral("event/0"));
    }
};

QTEST_MAIN(TestHistoryReuse)
#include "tst_historyreuse.moc"
