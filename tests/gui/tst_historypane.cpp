// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryColumns.h"
#include "gui/history/TimelineView.h"
#include "gui/HistoryPaneTest.h"
#include "history/Bulk.h"
#include "history/HistoryThreads.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace herald;

namespace {

QString nameSeen(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    const auto labels = interface->relations(QAccessible::Label);
    if (!labels.isEmpty())
        return labels.first().first->text(QAccessible::Name);
    return interface->text(QAccessible::Name);
}

Account account(const QString& id, const QString& name)
{
    Account account;
    account.id = id;
    account.name = name;
    return account;
}

} // namespace

class TestHistoryPane : public HistoryPaneTest {
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingWasPublished()
    {
        openPane();
        QTRY_VERIFY(child<QLabel>("emptyTitle")->isVisible());
        QCOMPARE(child<QLabel>("emptyTitle")->text(), QStringLiteral("Nothing published yet"));
        QVERIFY(!child<QPushButton>("emptyAction")->isVisible());
        QVERIFY(!m_pane->actions().remove->isEnabled());
    }

    void findsByWords()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        auto* search = child<QLineEdit>("searchHistory");
        QTRY_COMPARE(search->placeholderText(), QStringLiteral("Search 9 publishes"));
        m_pane->focusSearch();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("orders A81B"));
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, HistoryModel::Name), QStringLiteral("orders/created"));
        QTRY_COMPARE(child<QLabel>("matchCount")->text(), QStringLiteral("1 found"));

        search->setText(QStringLiteral("nothing has this"));
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(child<QPushButton>("emptyAction")->isVisible());
        QTest::mouseClick(child<QPushButton>("emptyAction"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 9);
        QVERIFY(search->text().isEmpty());
    }

    void escapeLeavesTheSearch()
    {
        writeSamples();
        openPane();
        auto* search = child<QLineEdit>("searchHistory");
        m_pane->focusSearch();
        QTest::keyClicks(search, QStringLiteral("temp"));
        QTRY_COMPARE(rows(), 2);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 9);
        QVERIFY(search->text().isEmpty());
        QVERIFY(table()->hasFocus());
    }

    void filtersByOutcome_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("expected");
        QTest::newRow("accepted") << QStringLiteral("accepted") << 4;
        QTest::newRow("rejected") << QStringLiteral("rejected") << 1;
        QTest::newRow("not sent") << QStringLiteral("not sent") << 1;
        QTest::newRow("unknown") << QStringLiteral("unknown") << 1;
        QTest::newRow("cancelled") << QStringLiteral("cancelled") << 1;
        QTest::newRow("sending") << QStringLiteral("sending") << 1;
        QTest::newRow("any") << QStringLiteral("Any outcome") << 9;
    }

    void filtersByOutcome()
    {
        QFETCH(QString, word);
        QFETCH(int, expected);
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        choose("historyOutcome", word);
        QTRY_COMPARE(rows(), expected);
    }

    void filtersByAccountAndPeriod()
    {
        publish(QStringLiteral("old"), {}, {.outcome = Outcome::Accepted});
        m_clock.advance(std::chrono::hours(30));
        publish(QStringLiteral("new"), {}, {.outcome = Outcome::Accepted});
        openPane();
        m_pane->setAccounts({account(QStringLiteral("workshop"), QStringLiteral("Workshop")),
            account(QStringLiteral("other"), QStringLiteral("Other"))});
        QTRY_COMPARE(rows(), 2);
        choose("historyPeriod", QStringLiteral("Last 24 hours"));
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, HistoryModel::Name), QStringLiteral("new"));
        choose("historyPeriod", QStringLiteral("Last 7 days"));
        QTRY_COMPARE(rows(), 2);
        choose("historyAccount", QStringLiteral("Other"));
        QTRY_COMPARE(rows(), 0);
        choose("historyAccount", QStringLiteral("Workshop"));
        QTRY_COMPARE(rows(), 2);
    }

    void anAccountThatIsGoneIsNoFilter()
    {
        publish(QStringLiteral("event"), {}, {.outcome = Outcome::Accepted});
        openPane();
        m_pane->setAccounts({account(QStringLiteral("other"), QStringLiteral("Other"))});
        choose("historyAccount", QStringLiteral("Other"));
        QTRY_COMPARE(rows(), 0);
        m_pane->setAccounts({});
        QTRY_COMPARE(rows(), 1);
    }

    void theNewestIsCurrentUntilTheUserChooses()
    {
        publish(QStringLiteral("first"), {}, {.outcome = Outcome::Accepted});
        openPane();
        QTRY_VERIFY(details()->toPlainText().contains(QStringLiteral("first")));
        const PublishId second
            = publish(QStringLiteral("second"), {}, {.outcome = Outcome::Accepted});
        QTRY_COMPARE(table()->currentId(), second);
        select(1);
        publish(QStringLiteral("third"), {}, {.outcome = Outcome::Accepted});
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(cell(2, HistoryModel::Name), QStringLiteral("first"));
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(table()->selectedRowCount(), 1);
    }

    void theSelectionSurvivesASearch()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        QTRY_COMPARE(cell(7, HistoryModel::Name), QStringLiteral("garage/door/right"));
        select(7);
        const PublishId selected = table()->currentId();
        QVERIFY(!selected.isNull());
        child<QLineEdit>("searchHistory")->setText(QStringLiteral("garage"));
        QTRY_COMPARE(rows(), 4);
        QTRY_COMPARE(table()->selectedIds(), QList<PublishId> {selected});

        // Nothing found is nothing shown; what was selected comes back with the rows.
        child<QLineEdit>("searchHistory")->setText(QStringLiteral("slip of the fingers"));
        QTRY_COMPARE(rows(), 0);
        QVERIFY(details()->toPlainText().startsWith(QStringLiteral("Select a publish")));
        QVERIFY(!child<QPlainTextEdit>("note")->isEnabled());
        child<QLineEdit>("searchHistory")->clear();
        QTRY_COMPARE(rows(), 9);
        QTRY_COMPARE(table()->selectedIds(), QList<PublishId> {selected});
        QTRY_VERIFY(child<QPlainTextEdit>("note")->isEnabled());
    }

    void theViewStandsStillWhileReading()
    {
        for (int i = 0; i < 60; ++i)
            publish(QStringLiteral("event/%1").arg(i), {}, {.outcome = Outcome::Accepted});
        openPane();
        QTRY_COMPARE(rows(), 60);
        QScrollBar* bar = table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
        publish(QStringLiteral("at/the/top"), {}, {.outcome = Outcome::Accepted});
        QTRY_COMPARE(rows(), 61);
        QCOMPARE(bar->value(), 0);

        bar->setValue(bar->maximum() / 2);
        const int top = table()->topRow();
        QTRY_VERIFY(!cell(top, HistoryModel::Name).isEmpty());
        const QString seen = cell(top, HistoryModel::Name);
        const int offset = table()->visualRect(table()->model()->index(top, 0)).top();
        publish(QStringLiteral("above"), {}, {.outcome = Outcome::Accepted});
        QTRY_COMPARE(rows(), 62);
        QTRY_COMPARE(cell(table()->topRow(), HistoryModel::Name), seen);
        QCOMPARE(table()->visualRect(table()->model()->index(table()->topRow(), 0)).top(), offset);
    }

    void showsEveryOutcomeInWords_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("accepted") << 1
                                  << QStringList {QStringLiteral("Accepted"),
                                         QStringLiteral("not delivered"), QStringLiteral("200 OK"),
                                         QStringLiteral("HTTP/2"), QStringLiteral("\"ok\": true")};
        QTest::newRow("unknown") << 2
                                 << QStringList {QStringLiteral("Unknown"),
                                        QStringLiteral("may have been published"),
                                        QStringLiteral("There was none."),
                                        QStringLiteral("30.0 s")};
        QTest::newRow("rejected") << 4
                                  << QStringList {QStringLiteral("Rejected"),
                                         QStringLiteral("401 Unauthorized"),
                                         QStringLiteral("The access token provided is invalid."),
                                         QStringLiteral("Content-Type: application/json")};
        QTest::newRow("cancelled")
            << 5 << QStringList {QStringLiteral("Cancelled"), QStringLiteral("Request, not sent")};
        QTest::newRow("not sent") << 6
                                  << QStringList {QStringLiteral("Not sent"),
                                         QStringLiteral("Nothing was sent."),
                                         QStringLiteral("POST /v1/devices/events"),
                                         QStringLiteral("Bearer ••••"), QStringLiteral("Workshop"),
                                         QStringLiteral("https://api.particle.io"),
                                         QStringLiteral("My devices")};
    }

    void showsEveryOutcomeInWords()
    {
        QFETCH(int, row);
        QFETCH(QStringList, words);
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        showRow(row);
        const QString text = details()->toPlainText();
        for (const QString& word : words)
            QVERIFY2(
                text.contains(word), qPrintable(word + QStringLiteral(" is not in:\n") + text));
        QVERIFY(text.contains(table()->currentId().toString()));
    }

    void hostileTextStaysText()
    {
        const QString hostile = QStringLiteral(
            "<b>bold</b><img src='file:///etc/passwd'><a href='http://evil.example'>x</a>");
        Answer answer;
        answer.httpStatus = 400;
        answer.reasonPhrase = "<h1>No</h1>";
        answer.headers = {{"X-Evil", "<script>alert(1)</script>"}};
        answer.body = hostile.toUtf8() + "\xe2\x80\xae" + QByteArray(70'000, 'x');
        publish(hostile, hostile,
            {.outcome = Outcome::Rejected,
                .reason = QStringLiteral("<i>no</i>"),
                .cloudWords = hostile,
                .answer = answer});
        openPane();
        QTRY_COMPARE(rows(), 1);
        showRow(0);
        const QString text = details()->toPlainText();
        QVERIFY(text.count(hostile) >= 4);
        QVERIFY(text.contains(QStringLiteral("<h1>No</h1>")));
        QVERIFY(text.contains(QStringLiteral("X-Evil: <script>alert(1)</script>")));
        QVERIFY(text.contains(QStringLiteral("<i>no</i>")));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY2(text.size() < 20'000, "the answer is bounded");
        QVERIFY(!details()->document()->toHtml().contains(QStringLiteral("<a href")));
        QVERIFY(!details()->document()->toHtml().contains(QStringLiteral("src=\"file")));
    }

    void showsLongTextsOnDemand()
    {
        const QString word = QStringLiteral("the end of it");
        publish(
            QStringLiteral("long"), QString(20'000, u'x') + word, {.outcome = Outcome::Accepted});
        publish(QStringLiteral("short"), word, {.outcome = Outcome::Accepted});
        openPane();
        QTRY_COMPARE(rows(), 2);
        showRow(0);
        QVERIFY(!child<QPushButton>("showAll")->isVisible());
        showRow(1);
        QVERIFY(!details()->toPlainText().contains(word));
        QVERIFY(details()->toPlainText().contains(QStringLiteral("of 20,013 characters")));
        QTest::mouseClick(child<QPushButton>("showAll"), Qt::LeftButton);
        QVERIFY(details()->toPlainText().contains(word));
        QVERIFY(!child<QPushButton>("showAll")->isVisible());
    }

    void detailsFollowThePublish()
    {
        m_clock.advance(std::chrono::seconds(1));
        const Sample sample = sampleHistory().constFirst();
        const auto begun = m_store->begin(sample.order);
        QTRY_VERIFY(begun.isFinished());
        openPane();
        QTRY_VERIFY(details()->toPlainText().contains(QStringLiteral("Sending")));
        const auto finished = m_store->finish(begun.result().value(), sample.result);
        QTRY_VERIFY(details()->toPlainText().contains(QStringLiteral("Accepted")));
        QTRY_COMPARE(cell(0, HistoryModel::OutcomeColumn), QStringLiteral("accepted"));
    }

    void copiesPlainTextOnly()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        showRow(1);
        details()->selectAll();
        details()->copy();
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasText());
        QVERIFY(!copied->hasHtml());
        QVERIFY(copied->text().startsWith(QStringLiteral(" Accepted"))
            || copied->text().startsWith(QStringLiteral("Accepted")));
    }

    void handsThePublishOn()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        showRow(4);
        QSignalSpy used(m_pane.get(), &HistoryPane::useInComposer);
        QSignalSpy again(m_pane.get(), &HistoryPane::publishAgain);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(used.count(), 1);
        QCOMPARE(used.first().first().value<Event>().name, QStringLiteral("sensors/room7/temp"));
        m_pane->actions().publishAgain->trigger();
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.first().first().value<Publish>().id, table()->currentId());

        table()->selectAll();
        QVERIFY(!m_pane->actions().publishAgain->isEnabled());
        QVERIFY(!m_pane->actions().useInComposer->isEnabled());
        QVERIFY(m_pane->actions().remove->isEnabled());
    }

    /// The table has a part of its rows by then: how many are older tells no place in it.
    void jumpsToTheRightRowWhileRowsAreCounted()
    {
        constexpr int many = 150'000; // more than are counted at once
        constexpr int wished = 140'000;
        m_store.reset();
        const QString file = m_home->filePath(QStringLiteral("herald.sqlite3"));
        VERIFY_RESULT(fillHistory(file, many));
        m_store = std::make_unique<HistoryStore>(file, m_clock);
        m_store->open();
        const auto counting = std::make_shared<QSemaphore>(); // the store lives on until cleanup()
        const auto goOn = qScopeGuard([&] { counting->release(); }); // however this test ends
        m_store->threads().readAtLeisure<void>([counting](HistoryQueries&, const auto&) {
            counting->acquire();
            return Result<void>();
        });
        openPane();
        QTRY_VERIFY(rows() > 0);
        const QDateTime moment
            = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(wished); // a second each
        Q_EMIT m_pane->findChild<TimelineView*>()->momentChosen(moment);
        QVERIFY(rows() < many);
        counting->release();
        QTRY_COMPARE(rows(), many);
        QTRY_VERIFY(!table()->currentId().isNull());
        QTRY_COMPARE(table()->currentIndex().row(), many - wished);
    }

    void aKeyboardReachesAndLeavesEverything()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        showRow(1);
        QTRY_VERIFY(child<QWidget>("timeline")); // comes after the first frame
        m_pane->focusSearch();
        QStringList visited;
        for (int i = 0; i < 11; ++i) {
            visited.append(QGuiApplication::focusObject()->objectName());
            QTest::keyClick(m_pane.get()->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited,
            QStringList({QStringLiteral("searchHistory"), QStringLiteral("searchHelp"),
                QStringLiteral("historyOutcome"), QStringLiteral("historyAccount"),
                QStringLiteral("historyPeriod"), QStringLiteral("openTimelineTable"),
                QStringLiteral("timeline"), QStringLiteral("history"),
                QStringLiteral("publishDetails"), QStringLiteral("tags"), QStringLiteral("note")}));
    }

    void hasTheAgreedNames()
    {
        openPane();
        QCOMPARE(nameSeen(child<QLineEdit>("searchHistory")), QStringLiteral("Search history"));
        QCOMPARE(nameSeen(child<QComboBox>("historyOutcome")), QStringLiteral("History outcome"));
        QCOMPARE(nameSeen(child<QComboBox>("historyAccount")), QStringLiteral("History account"));
        QCOMPARE(nameSeen(child<QComboBox>("historyPeriod")), QStringLiteral("History period"));
        QCOMPARE(nameSeen(table()), QStringLiteral("History"));
        QCOMPARE(nameSeen(details()), QStringLiteral("Publish details"));
    }

    void columnsAndFiltersComeBack()
    {
        constexpr QSize roomForAllColumns(1400, 600);
        openPane();
        m_pane->resize(roomForAllColumns);
        QVERIFY(table()->isColumnHidden(HistoryModel::AccountColumn));
        QMenu* menu = &table()->columns().menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().at(HistoryModel::Took)->setChecked(false);
        menu->actions().at(HistoryModel::AccountColumn)->setChecked(true);
        QVERIFY(!menu->actions().at(HistoryModel::OutcomeColumn)->isEnabled());
        table()->setColumnWidth(HistoryModel::Name, 202);
        choose("historyOutcome", QStringLiteral("unknown"));
        const QByteArray state = m_pane->saveState();

        openPane();
        m_pane->resize(roomForAllColumns);
        QVERIFY(m_pane->restoreState(state));
        QVERIFY(table()->isColumnHidden(HistoryModel::Took));
        QVERIFY(!table()->isColumnHidden(HistoryModel::AccountColumn));
        QCOMPARE(table()->columnWidth(HistoryModel::Name), 202);
        QCOMPARE(child<QComboBox>("historyOutcome")->currentText(), QStringLiteral("unknown"));
        QVERIFY(!m_pane->restoreState("not a state"));
    }

    void saysWhyTheHistoryCannotBeRead()
    {
        const QString file = m_home->filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(file)); // a folder where the file should be
        HistoryStore broken(file, m_clock);
        const auto opened = broken.open();
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(!opened.result());
        m_pane = std::make_unique<HistoryPane>(broken, m_clock);
        m_pane->show();
        QTRY_VERIFY(child<QWidget>("historyProblem")->isVisible());
        QVERIFY(!child<QLabel>("problemText")->text().isEmpty());
        m_pane.reset();
    }
};

QTEST_MAIN(TestHistoryPane)
#include "tst_historypane.moc"
