// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/FindingText.h"
#include "gui/composer/ValuesPanel.h"
#include "gui/runs/SequenceDialog.h"
#include "gui/runs/TimeUnits.h"
#include "support/HeraldTest.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

#include <utility>

using namespace herald;

/// A sequence is put together, down to the plan.
class tst_SequenceDialog : public HeraldTest {
    Q_OBJECT

    static TemplateEntry entry(const char* path, const char* name, const char* data = "")
    {
        TemplateEntry entry {.path = QString::fromLatin1(path), .revision = "0123456789abcdef"};
        entry.content.event.name = QString::fromLatin1(name);
        entry.content.event.data = QString::fromLatin1(data);
        return entry;
    }

    struct Desk {
        explicit Desk(const RunContext& context = order())
            : dialog(context,
                {entry("Doors/close", "door/close", "left"), entry("Doors/open", "door/{{side}}"),
                    TemplateEntry {.path = QStringLiteral("Doors/broken"),
                        .problem = QStringLiteral("It is no JSON.")}},
                [this](const Composition& composition) {
                    ++previews;
                    return expandEvent(composition, {}, defaultReceiverClass);
                })
            , tester(dialog.findChild<SequenceModel*>(),
                  QAbstractItemModelTester::FailureReportingMode::Fatal)
        {
            dialog.show();
        }
        static RunContext order()
        {
            return {.account = Account::create(QStringLiteral("Workshop")),
                .now = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC)};
        }
        template <typename T> T& part(const char* name) const
        {
            T* found = dialog.findChild<T*>(QLatin1String(name));
            if (found == nullptr)
                qFatal("there is no %s", name);
            return *found;
        }
        void add(const char* path)
        {
            part<QComboBox>("choice").setCurrentText(QString::fromLatin1(path));
            part<QPushButton>("addStep").click();
        }
        QStringList sources() const
        {
            QStringList all;
            for (const SequenceStep& step : dialog.findChild<SequenceModel*>()->steps())
                all.append(step.draft.templatePath);
            return all;
        }
        void select(int row) { steps().setCurrentIndex(steps().model()->index(row, 0)); }
        QTreeView& steps() const { return part<QTreeView>("steps"); }
        QPushButton& start() const { return part<QPushButton>("startSequence"); }
        QString forecast() const { return part<QLabel>("forecast").text(); }

        int previews = 0;
        SequenceDialog dialog;
        QAbstractItemModelTester tester;
    };

private Q_SLOTS:
    void lookingForATemplateFillsInNothing()
    {
        Desk desk;
        desk.add("Doors/close");
        QVERIFY(std::exchange(desk.previews, 0) > 0);
        auto& search = *desk.part<QComboBox>("choice").lineEdit();
        search.setText(QStringLiteral("Doors/op"));
        QVERIFY(!desk.part<QPushButton>("addStep").isEnabled());
        search.setText(QStringLiteral("Doors/open"));
        QVERIFY(desk.part<QPushButton>("addStep").isEnabled());
        QCOMPARE(desk.previews, 0);
    }

    void becomesAPlan()
    {
        Desk desk;
        QVERIFY(!desk.start().isEnabled());
        desk.add("Doors/close");
        desk.part<QSpinBox>("pause").setValue(2);
        desk.add("Doors/open");
        QVERIFY2(desk.forecast().contains(QStringLiteral("Step 2, “Doors/open”")),
            qPrintable(desk.forecast()));
        QVERIFY(!desk.start().isEnabled());
        auto* side = desk.dialog.findChild<ValuesPanel*>()->findChild<QLineEdit*>();
        QVERIFY(side != nullptr && side->isVisible());
        side->setText(QStringLiteral("left"));
        QVERIFY2(desk.start().isEnabled(), qPrintable(desk.forecast()));
        desk.part<QComboBox>("pauseUnit").setCurrentIndex(0); // milliseconds
        desk.part<QSpinBox>("pause").setValue(500);
        desk.part<QSpinBox>("rounds").setValue(100);
        QCOMPARE(desk.start().text(), QStringLiteral("&Publish 200 events"));
        QVERIFY2(
            desk.forecast().contains(QStringLiteral("about 4 min")), qPrintable(desk.forecast()));
        QVERIFY(desk.forecast().contains(QStringLiteral("200 blocks of 1,024 bytes")));

        const RunPlan plan = desk.dialog.plan();
        QVERIFY(plan.check().has_value());
        QCOMPARE(plan.kind, RunPlan::Kind::Sequence);
        QCOMPARE(plan.total(), std::optional<qint64>(200));
        QCOMPARE(plan.steps.size(), 2);
        QCOMPARE(plan.steps.at(0).pauseMs, 2000);
        QCOMPARE(plan.steps.at(1).pauseMs, 500);
        QCOMPARE(plan.steps.at(0).lineage.templatePath, QStringLiteral("Doors/close"));
        QCOMPARE(plan.steps.at(1).composition.values.value(QStringLiteral("side")),
            QStringLiteral("left"));
        QCOMPARE(desk.dialog.title(), QStringLiteral("Doors/close and 1 more"));
    }

    void stepsAreMovedAndRemovedByTheKeyboardToo()
    {
        Desk desk;
        desk.add("Doors/close");
        desk.add("Doors/open");
        desk.add("Doors/close");
        desk.select(0);
        const QStringList before = desk.sources();
        desk.part<QAction>("moveStepDown").trigger();
        QCOMPARE(desk.sources(), QStringList({before.at(1), before.at(0), before.at(2)}));
        QCOMPARE(desk.steps().currentIndex().row(), 1);
        QVERIFY(desk.part<QAction>("moveStepDown").isEnabled());
        desk.part<QAction>("moveStepUp").trigger();
        QCOMPARE(desk.sources(), before);
        QVERIFY(!desk.part<QAction>("moveStepUp").isEnabled());
        desk.select(1);
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        desk.steps().setFocus();
        QTest::keyClick(&desk.steps(), Qt::Key_Delete);
        QCOMPARE(desk.sources(), QStringList(2, QStringLiteral("Doors/close")));
        desk.part<QAction>("removeStep").trigger();
        desk.part<QAction>("removeStep").trigger();
        QVERIFY(desk.sources().isEmpty());
        QVERIFY(!desk.part<QAction>("removeStep").isEnabled());
        QVERIFY(!desk.start().isEnabled());
    }

    void eachStepKeepsItsOwnValuesAndPause()
    {
        Desk desk;
        auto& values = *desk.dialog.findChild<ValuesPanel*>();
        desk.add("Doors/open");
        values.findChild<QLineEdit*>()->setText(QStringLiteral("left"));
        desk.part<QSpinBox>("pause").setValue(7);
        desk.add("Doors/open");
        QCOMPARE(values.findChild<QLineEdit*>()->text(), QString());
        QCOMPARE(desk.part<QSpinBox>("pause").value(), 7); // as the one before
        desk.part<QSpinBox>("pause").setValue(90);
        values.findChild<QLineEdit*>()->setText(QStringLiteral("right"));
        desk.select(0);
        QCOMPARE(values.findChild<QLineEdit*>()->text(), QStringLiteral("left"));
        QCOMPARE(desk.part<QSpinBox>("pause").value(), 7);
        const RunPlan plan = desk.dialog.plan();
        QCOMPARE(plan.steps.at(1).composition.values.value(QStringLiteral("side")),
            QStringLiteral("right"));
        QCOMPARE(plan.steps.at(1).pauseMs, 90'000);
    }

    void offersTheComposersEventAndNoBrokenTemplate()
    {
        RunContext order = Desk::order();
        order.draft.content.event.name = QStringLiteral("bell");
        Desk desk(order);
        auto& choice = desk.part<QComboBox>("choice");
        QCOMPARE(choice.count(), 3);
        desk.part<QPushButton>("addStep").click();
        QCOMPARE(desk.dialog.plan().steps.first().composition.event.name, QStringLiteral("bell"));
        QVERIFY(desk.dialog.plan().steps.first().lineage.isEmpty());
        choice.setCurrentText(QStringLiteral("Doors/none"));
        QVERIFY(!desk.part<QPushButton>("addStep").isEnabled());
        choice.setCurrentText(QStringLiteral("doors/open"));
        QTest::keyClick(choice.lineEdit(), Qt::Key_Return);
        QCOMPARE(desk.sources().last(), QStringLiteral("Doors/open"));
        QVERIFY(desk.dialog.isVisible());
    }

    void goesOnUntilItIsStopped()
    {
        Desk desk;
        desk.add("Doors/close");
        desk.part<QSpinBox>("rounds").setValue(0);
        QVERIFY(desk.start().isEnabled());
        QVERIFY(desk.forecast().contains(QStringLiteral("until you stop it")));
        QVERIFY(!desk.dialog.plan().total());
        QVERIFY(desk.dialog.plan().check().has_value());
    }

    void aGuardLowersTheRate()
    {
        RunContext order = Desk::order();
        order.account.guard.state = Guard::State::On;
        order.account.guard.ceiling = 5;
        Desk desk(order);
        desk.add("Doors/close");
        QCOMPARE(desk.dialog.plan().ratePerSecond, 5.0);
    }

    void timesAreShownInTheLargestUnit_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 s");
        QTest::newRow("ms") << qint64(1500) << QStringLiteral("1,500 ms");
        QTest::newRow("s") << qint64(90'000) << QStringLiteral("90 s");
        QTest::newRow("min") << qint64(120'000) << QStringLiteral("2 min");
        QTest::newRow("h") << qint64(3'600'000) << QStringLiteral("1 h");
        QTest::newRow("days") << RunPlan::maxIntervalMs << QStringLiteral("366 day(s)");
    }
    void timesAreShownInTheLargestUnit()
    {
        QFETCH(qint64, ms);
        QTEST(exactTime(ms), "text");
        QSpinBox number;
        number.setMaximum(1'000'000);
        QComboBox unit;
        addTimeUnits(unit);
        showTime(number, unit, ms);
        QCOMPARE(shownTimeMs(number, unit), ms);
    }
};

QTEST_MAIN(tst_SequenceDialog)
#include "tst_sequencedialog.moc"
