// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/CompareDialog.h"
#include "gui/SampleHistory.h"
#include "support/HeraldTest.h"

#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTabWidget>

using namespace herald;

namespace {

Publish publish(qint64 id, const QString& name, const QString& data)
{
    const Sample sample = sampleHistory().constFirst();
    Publish made {PublishId(id << 21), sample.order, sample.result};
    made.order.event.name = name;
    made.order.event.data = data;
    return made;
}

} // namespace

class TestCompareDialog : public HeraldTest {
    Q_OBJECT

    static int rowOf(const QTableWidget& facts, const QString& what)
    {
        for (int row = 0; row < facts.rowCount(); ++row) {
            if (facts.item(row, 1)->text() == what)
                return row;
        }
        return -1;
    }
    static QString shown(const CompareDialog& dialog, int tab)
    {
        const auto* tabs = dialog.findChild<QTabWidget*>();
        return tabs->widget(tab)->findChild<QPlainTextEdit*>()->toPlainText();
    }

private Q_SLOTS:
    void marksWhatDiffersBySignAndWeight()
    {
        const Publish one = publish(1000, QStringLiteral("a"), QStringLiteral("1"));
        Publish other = publish(2000, QStringLiteral("b"), QStringLiteral("2"));
        other.result.outcome = Outcome::Unknown;
        const CompareDialog dialog(one, other);
        const auto& facts = *dialog.findChild<QTableWidget*>();
        for (const QString& what : {QStringLiteral("Name"), QStringLiteral("Outcome")}) {
            const int row = rowOf(facts, what);
            QVERIFY(row >= 0);
            QCOMPARE(facts.item(row, 0)->text(), QStringLiteral("≠"));
            QCOMPARE(facts.item(row, 0)->data(Qt::AccessibleTextRole).toString(),
                QStringLiteral("differs"));
            QVERIFY(facts.item(row, 2)->font().bold());
        }
        for (const QString& what : {QStringLiteral("TTL"), QStringLiteral("Account")}) {
            const int row = rowOf(facts, what);
            QVERIFY(facts.item(row, 0)->text().isEmpty());
            QVERIFY(!facts.item(row, 2)->font().bold());
        }
        QCOMPARE(facts.item(rowOf(facts, QStringLiteral("Name")), 2)->text(), QStringLiteral("a"));
        QCOMPARE(facts.item(rowOf(facts, QStringLiteral("Name")), 3)->text(), QStringLiteral("b"));
    }

    void theEarlierOneComesFirst()
    {
        const CompareDialog dialog(
            publish(2000, QStringLiteral("late"), {}), publish(1000, QStringLiteral("early"), {}));
        const auto& facts = *dialog.findChild<QTableWidget*>();
        QCOMPARE(
            facts.item(rowOf(facts, QStringLiteral("Name")), 2)->text(), QStringLiteral("early"));
    }

    void laysJsonOutOnBothSides()
    {
        CompareDialog dialog(
            publish(1000, QStringLiteral("a"), QStringLiteral("{\"x\":1,\"y\":2}")),
            publish(2000, QStringLiteral("a"), QStringLiteral("{ \"x\": 1, \"y\": 3 }")));
        dialog.show();
        QTRY_VERIFY(!shown(dialog, 0).isEmpty());
        QCOMPARE(shown(dialog, 0),
            QStringLiteral("  {\n    \"x\": 1,\n−   \"y\": 2\n+   \"y\": 3\n  }"));
        const auto* tabs = dialog.findChild<QTabWidget*>();
        QTRY_VERIFY(tabs->tabText(0).contains(QStringLiteral("≠")));
        QTRY_VERIFY(tabs->tabText(1).contains(QStringLiteral("the same")));
    }

    void saysWhatWasNotKept()
    {
        Publish one = publish(1000, QStringLiteral("a"), {});
        one.withheld = WithheldData {58, QByteArray(32, 'h')};
        CompareDialog dialog(one, publish(2000, QStringLiteral("a"), QStringLiteral("kept")));
        dialog.show();
        QTRY_COMPARE(shown(dialog, 0), QStringLiteral("− not kept: 58 bytes\n+ kept"));
    }

    void hostileTextStaysText()
    {
        const QString hostile = QStringLiteral("<b>x</b>\u202e\x1b[31m");
        CompareDialog dialog(
            publish(1000, hostile, hostile), publish(2000, QStringLiteral("a"), {}));
        dialog.show();
        QTRY_VERIFY(!shown(dialog, 0).isEmpty());
        QVERIFY(shown(dialog, 0).contains(QStringLiteral("<b>x</b>")));
        QVERIFY(!shown(dialog, 0).contains(QChar(0x202e)));
        const auto& facts = *dialog.findChild<QTableWidget*>();
        const auto* name = facts.item(rowOf(facts, QStringLiteral("Name")), 2);
        QVERIFY(!name->text().contains(QChar(0x202e)));
        QVERIFY(!name->toolTip().contains(QStringLiteral("<b>")));
    }

    void aKeyboardReachesAndLeavesEverything()
    {
        CompareDialog dialog(
            publish(1000, QStringLiteral("a"), {}), publish(2000, QStringLiteral("b"), {}));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.findChild<QTableWidget*>()->setFocus();
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            visited.append(QString::fromLatin1(dialog.focusWidget()->metaObject()->className()));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        QVERIFY2(visited.contains(QStringLiteral("QTableWidget")), qPrintable(visited.join(u' ')));
        QVERIFY2(
            visited.contains(QStringLiteral("QPlainTextEdit")), qPrintable(visited.join(u' ')));
        QVERIFY2(visited.contains(QStringLiteral("QPushButton")), qPrintable(visited.join(u' ')));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
