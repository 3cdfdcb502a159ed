// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/HistoryActions.h"
#include "gui/history/RetentionDialog.h"
#include "gui/history/RetentionFlow.h"
#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "support/HeraldTest.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace herald;

class tst_Retention : public HeraldTest {
    Q_OBJECT

    template <typename T> static T* part(QWidget& widget, const char* name)
    {
        return widget.findChild<T*>(QString::fromLatin1(name));
    }

    static bool fill(HistoryFixture& history, int rows)
    {
        if (!history.open())
            return false;
        history.close();
        return fillHistory(history.file(), rows) && history.open();
    }

    static qint64 rows(HistoryFixture& history)
    {
        const auto count = awaited(history.store().count({}));
        return count ? *count : -1;
    }

private Q_SLOTS:
    void saysWhatItDeletesBeforeItDoes()
    {
        HistoryFixture history;
        QVERIFY(fill(history, 1234));
        RetentionDialog dialog(history.store(), {});
        QPushButton* ok = part<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        QVERIFY(!part<QSpinBox>(dialog, "days")->isEnabled());
        part<QSpinBox>(dialog, "days")->setValue(30);
        part<QCheckBox>(dialog, "limitAge")->setChecked(true);
        QVERIFY(!ok->isEnabled()); // nobody agrees to what is not known
        QTRY_VERIFY(ok->isEnabled());
        QVERIFY2(ok->text().contains(QLocale().toString(1234)), qPrintable(ok->text()));
        QVERIFY(part<QLabel>(dialog, "extent")->text().contains(QLocale().toString(1234)));
        QCOMPARE(dialog.rule(), (RetentionRule {.days = 30}));
        part<QCheckBox>(dialog, "limitAge")->setChecked(false);
        QVERIFY(dialog.rule().isEmpty());
        QCOMPARE(rows(history), 1234);
    }

    void isRememberedAndObeyed()
    {
        HistoryFixture history;
        QVERIFY(fill(history, 300));
        const QString settings = history.dataFolder() + QStringLiteral("/herald.ini");
        QWidget window;
        HistoryActions actions(window, window);
        RetentionFlow flow(history.store(), settings, actions, window);
        QSignalSpy announced(&flow, &RetentionFlow::announced);
        QMenu menu;
        actions.fillMenu(menu);
        auto* action = flow.findChild<QAction*>(QStringLiteral("howLongToKeep"));
        QVERIFY(action);
        QVERIFY(menu.actions().contains(action));
        action->trigger();
        auto* dialog = window.findChild<RetentionDialog*>();
        QVERIFY(dialog);
        part<QSpinBox>(*dialog, "days")->setValue(30);
        part<QCheckBox>(*dialog, "limitAge")->setChecked(true);
        QPushButton* ok = part<QDialogButtonBox>(*dialog, "buttons")->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(announced.count(), 1);
        QTRY_COMPARE(rows(history), 0);
        QCOMPARE(
            QSettings(settings, QSettings::IniFormat).value(QStringLiteral("history/keepDays")),
            30);
    }

    void whatWasNotAgreedToDeletesNothing_data()
    {
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<int>("left");
        QTest::newRow("agreed") << QStringLiteral("30 days, 0 MB") << 0;
        QTest::newRow("to something else") << QStringLiteral("3000 days, 0 MB") << 300;
        QTest::newRow("not at all") << QString() << 300;
    }
    void whatWasNotAgreedToDeletesNothing()
    {
        QFETCH(QString, agreed);
        QFETCH(int, left);
        HistoryFixture history;
        QVERIFY(fill(history, 300));
        const QString file = history.dataFolder() + QStringLiteral("/herald.ini");
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.setValue(QStringLiteral("history/keepDays"), 30);
            settings.setValue(QStringLiteral("history/keepAgreed"), agreed);
        }
        QWidget window;
        HistoryActions actions(window, window);
        const RetentionFlow flow(history.store(), file, actions, window);
        QVERIFY(!history.add().isNull()); // and its idle work follows
        QTRY_COMPARE(rows(history), left + 1);
    }
};

QTEST_MAIN(tst_Retention)
#include "tst_retention.moc"
