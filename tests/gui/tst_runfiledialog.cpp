// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/ColumnsForm.h"
#include "gui/runs/RepeatDialog.h"
#include "gui/runs/RunFileDialog.h"
#include "support/HeraldTest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace herald;

/// What is ordered in the dialogs, down to the plan.
class tst_RunFileDialog : public HeraldTest {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& rows) const
    {
        QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }
    static RunContext context(const QString& name = {}, const QString& data = {})
    {
        RunContext context {.account = Account::create(QStringLiteral("Workshop")),
            .now = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC)};
        context.draft.content.event.name = name;
        context.draft.content.event.data = data;
        return context;
    }
    template <typename T> static T& part(const QWidget& parent, const char* name)
    {
        T* found = parent.findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return *found;
    }
    static QPushButton& startOf(const RunFileDialog& dialog)
    {
        return part<QPushButton>(dialog, "startRun");
    }
    static QString forecast(const QWidget& dialog)
    {
        return part<QLabel>(dialog, "forecast").text();
    }

private Q_SLOTS:
    void guessesTheColumnsAndSaysWhatTheRunMeans()
    {
        QByteArray rows = "name,data,ttl\n";
        for (int i = 0; i < 1204; ++i)
            rows += "door,0123456789,30\n";
        const RunFileDialog dialog(write(rows), context());
        QTRY_VERIFY(startOf(dialog).isEnabled());
        QCOMPARE(startOf(dialog).text(), QStringLiteral("&Publish 1,204 events"));
        QVERIFY(forecast(dialog).contains(QStringLiteral("1,204 events go to “Workshop”")));
        QVERIFY(forecast(dialog).contains(QStringLiteral("about 61 s")));
        QVERIFY(forecast(dialog).contains(QStringLiteral("1,204 blocks of 1,024 bytes")));
        const auto& first = part<QTableWidget>(dialog, "first");
        QCOMPARE(first.rowCount(), 50);
        QCOMPARE(first.item(0, 1)->text(), QStringLiteral("door"));
        QCOMPARE(first.item(0, 4)->text(), QStringLiteral("30 s"));
        const RunPlan plan = dialog.plan();
        QVERIFY(plan.check().has_value());
        QCOMPARE(plan.total(), std::optional<qint64>(1204));
        QCOMPARE(plan.ratePerSecond, 20.0);
        QCOMPARE(plan.onUnknown, RunPlan::OnUnknown::Stop);
        QCOMPARE(plan.file.mapping.ttl, QStringLiteral("ttl"));
    }

    void listsBadRowsAndSendsNothingUntilTheyAreLeftOut()
    {
        const RunFileDialog dialog(write("name,data,ttl\ndoor,a,soon\ndoor,b,60\n"), context());
        QTRY_COMPARE(part<QTableWidget>(dialog, "bad").rowCount(), 1);
        QTRY_VERIFY(forecast(dialog).contains(QStringLiteral("cannot be published")));
        QVERIFY(!startOf(dialog).isEnabled());
        QCOMPARE(part<QTableWidget>(dialog, "bad").item(0, 0)->text(), QStringLiteral("2"));
        QVERIFY(!part<QTableWidget>(dialog, "bad").item(0, 1)->text().isEmpty());
        part<QCheckBox>(dialog, "leaveOutBad").setChecked(true);
        QVERIFY(startOf(dialog).isEnabled());
        QCOMPARE(dialog.plan().file.rows, 1);
        QCOMPARE(dialog.plan().file.bad, 1);
    }

    void asksForTheColumnOfTheName()
    {
        const RunFileDialog dialog(write("what,data\ndoor,a\n"), context());
        QTRY_VERIFY(forecast(dialog).contains(QStringLiteral("Which column")));
        QVERIFY(!startOf(dialog).isEnabled());
        auto& name = part<QComboBox>(dialog, "nameColumn");
        name.setCurrentIndex(name.findText(QStringLiteral("what")));
        Q_EMIT name.activated(name.currentIndex());
        QTRY_VERIFY(startOf(dialog).isEnabled());
        QCOMPARE(dialog.plan().file.mapping.name, QStringLiteral("what"));
    }

    void fillsTheComposersEvent()
    {
        const RunFileDialog dialog(write("side,level\nleft,1\nright,2\n"),
            context(QStringLiteral("door/{{side}}"), QStringLiteral("{{level}}")));
        QTRY_VERIFY(startOf(dialog).isEnabled());
        QCOMPARE(
            part<QTableWidget>(dialog, "first").item(1, 1)->text(), QStringLiteral("door/right"));
        QCOMPARE(part<QTableWidget>(dialog, "first").item(1, 2)->text(), QStringLiteral("2"));
        const RunPlan plan = dialog.plan();
        QVERIFY(plan.check().has_value());
        QVERIFY(plan.steps.first().fillsPlaceholders);
        QCOMPARE(plan.file.mapping.values.value(QStringLiteral("side")), QStringLiteral("side"));
    }

    void whatCannotBeReadIsSaid()
    {
        const RunFileDialog dialog(m_folder.filePath(QStringLiteral("gone.csv")), context());
        QTRY_VERIFY(forecast(dialog).contains(QStringLiteral("gone.csv")));
        QVERIFY(!startOf(dialog).isEnabled());
    }

    void aFileThatWasNotCheckedToItsEndIsNotRun()
    {
        QByteArray rows = "name,data\n";
        for (int i = 0; i < 200'000; ++i)
            rows += "door,0123456789\n";
        const RunFileDialog dialog(write(rows), context());
        auto& stop = part<QPushButton>(dialog, "stopChecking");
        QTRY_VERIFY(!stop.isHidden());
        stop.click();
        QVERIFY(forecast(dialog).contains(QStringLiteral("not checked")));
        QVERIFY(!startOf(dialog).isEnabled());
        part<QPushButton>(dialog, "checkAgain").click();
        QTRY_VERIFY(startOf(dialog).isEnabled());
    }

    void returnInAFieldStartsNothing()
    {
        RunFileDialog dialog(write("name\ndoor\n"), context());
        dialog.show();
        QTRY_VERIFY(startOf(dialog).isEnabled());
        auto& rate = part<QDoubleSpinBox>(dialog, "rate");
        rate.setFocus();
        QTest::keyClick(&rate, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        startOf(dialog).click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aGuardLowersTheRate()
    {
        RunContext guarded = context();
        guarded.account.guard.state = Guard::State::On;
        guarded.account.guard.ceiling = 5;
        const RunFileDialog dialog(write("name\ndoor\n"), guarded);
        QCOMPARE(part<QDoubleSpinBox>(dialog, "rate").value(), 5.0);
        QCOMPARE(part<QDoubleSpinBox>(dialog, "rate").maximum(), 5.0);
    }

    void aGuardsRulesHoldForRows()
    {
        RunContext guarded = context();
        guarded.account.guard = {
            .state = Guard::State::On, .names = {QStringLiteral("test/*")}, .refusesPublic = true};
        const RunFileDialog dialog(
            write("name,private\ntest/door,true\ndoor,true\ntest/door,false\n"), guarded);
        const auto& bad = part<QTableWidget>(dialog, "bad");
        QTRY_COMPARE(bad.rowCount(), 2);
        QCOMPARE(bad.item(0, 0)->text(), QStringLiteral("3"));
        QVERIFY(bad.item(0, 1)->text().contains(QStringLiteral("test/*")));
        QVERIFY(bad.item(1, 1)->text().contains(QStringLiteral("no public events")));
        QVERIFY(!startOf(dialog).isEnabled());
    }

    void repeats()
    {
        const RunContext order = context(QStringLiteral("door"), QStringLiteral("open"));
        ExpandedEvent preview;
        preview.event = order.draft.content.event;
        const RepeatDialog dialog(order, preview);
        const auto& start = part<QPushButton>(dialog, "startRepeat");
        part<QSpinBox>(dialog, "every").setValue(5);
        part<QSpinBox>(dialog, "times").setValue(100);
        QCOMPARE(start.text(), QStringLiteral("&Publish 100 events"));
        QVERIFY2(
            forecast(dialog).contains(QStringLiteral("about 8 min")), qPrintable(forecast(dialog)));
        RunPlan plan = dialog.plan();
        QVERIFY(plan.check().has_value());
        QCOMPARE(plan.intervalMs, 5000);
        QCOMPARE(plan.times, 100);

        part<QComboBox>(dialog, "end").setCurrentIndex(1);
        part<QDateTimeEdit>(dialog, "until").setDateTime(order.now.addSecs(60).toLocalTime());
        QVERIFY(start.isEnabled());
        plan = dialog.plan();
        QCOMPARE(plan.until, order.now.addSecs(60));
        QCOMPARE(plan.times, 0);
        part<QDateTimeEdit>(dialog, "until").setDateTime(order.now.addSecs(-60).toLocalTime());
        QVERIFY(!start.isEnabled());

        part<QComboBox>(dialog, "end").setCurrentIndex(2);
        QVERIFY(start.isEnabled());
        QVERIFY(!dialog.plan().total());
        QVERIFY(dialog.plan().check().has_value());
    }
};

QTEST_MAIN(tst_RunFileDialog)
#include "tst_runfiledialog.moc"
