// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryColumns.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryTable.h"
#include "gui/history/PublishDetails.h"
#include "gui/history/TimelineView.h"
#include "gui/parts/UndoBar.h"
#include "gui/SampleHistory.h"
#include "history/Bulk.h"
#include "history/FileLimit.h"
#include "history/HistoryModel.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QItemSelectionModel>
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
#include <QTemporaryDir>

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

class TestHistoryPane : public HeraldTest {
    Q_OBJECT

private:
    PublishId publish(const QString& name, const QString& data, const PublishResult& result)
    {
        m_clock.advance(std::chrono::seconds(1));
        PublishOrder order;
        order.event.name = name;
        order.event.data = data;
        order.server = QUrl(QStringLiteral("https://api.particle.io"));
        order.accountId = QStringLiteral("workshop");
        order.accountName = QStringLiteral("Workshop");
        return write({order, result});
    }

    PublishId write(const Sample& sample)
    {
        const auto begun = m_store->begin(sample.order);
        if (!QTest::qWaitFor([&] { return begun.isFinished(); }) || !begun.result())
            return {};
        const auto finished = m_store->finish(begun.result().value(), sample.result);
        return QTest::qWaitFor([&] { return finished.isFinished(); }) ? begun.result().value()
                                                                      : PublishId();
    }

    void writeSamples()
    {
        for (const Sample& sample : sampleHistory()) {
            m_clock.advance(std::chrono::seconds(1));
            QVERIFY(!write(sample).isNull());
        }
    }

    void openPane()
    {
        m_pane = std::make_unique<HistoryPane>(*m_store, m_clock);
        m_pane->resize(1000, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    template <typename T> T* child(const char* name) const
    {
        return m_pane->findChild<T*>(QString::fromLatin1(name));
    }
    HistoryTable* table() const { return child<HistoryTable>("history"); }
    PublishDetails* details() const { return child<PublishDetails>("publishDetails"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// Not QTableView::selectRow(): it obeys the modifier that a test's last key left behind.
    void select(int row)
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void showRow(int row)
    {
        select(row);
        QTRY_VERIFY(details()->isComplete());
    }
    void choose(const char* box, const QString& text)
    {
        auto* combo = child<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistoryPane> m_pane;

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_home = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<HistoryStore>(
            m_home->filePath(QStringLiteral("herald.sqlite3")), m_clock);
        const auto opened = m_store->open();
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result());
    }

    void cleanup()
    {
        m_pane.reset();
        m_store.reset();
        m_home.reset();
    }

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

    void deletesAndBringsBack()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        QTRY_VERIFY(!cell(8, HistoryModel::Name).isEmpty());
        table()->setFocus();
        select(2);
        const PublishId first = table()->currentId();
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->selectedRowCount(), 2);
        QVERIFY(!m_pane->actions().undoRemove->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 7);
        QTRY_VERIFY(child<UndoBar>("undoBar")->isVisible());
        QCOMPARE(child<QLabel>("undoText")->text(),
            QStringLiteral("2 publishes deleted from the history."));

        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 9);
        QTRY_VERIFY(!child<UndoBar>("undoBar")->isVisible());
        QTRY_COMPARE(static_cast<HistoryModel*>(table()->model())->idAt(2), first);
        QVERIFY(!m_pane->actions().undoRemove->isEnabled());
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

    void aDeletionThatFailsLeavesTheEarlierOneToUndo()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        QTRY_VERIFY(!cell(8, HistoryModel::Name).isEmpty());
        table()->setFocus();
        select(2);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 8);
        QTRY_VERIFY(m_pane->actions().undoRemove->isEnabled());
        select(3);
        {
            const FileLimit full(1);
            QTest::keyClick(table(), Qt::Key_Delete);
            QTRY_VERIFY(child<QWidget>("historyProblem")->isVisible());
        }
        QCOMPARE(rows(), 8);
        QVERIFY(m_pane->actions().undoRemove->isEnabled());
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 9);
    }

    void deletesMoreThanIsLoaded()
    {
        constexpr int many = 2500;
        QFuture<Result<PublishId>> last;
        for (int i = 0; i < many; ++i) {
            PublishOrder order;
            order.event.name = QStringLiteral("event/%1").arg(i % 10);
            last = m_store->begin(order);
        }
        QTRY_VERIFY(last.isFinished());
        openPane();
        QTRY_COMPARE(rows(), many);
        QTRY_VERIFY(!cell(0, HistoryModel::Name).isEmpty());
        const PublishId newest = static_cast<HistoryModel*>(table()->model())->idAt(0);
        table()->selectionModel()->select(
            QItemSelection(table()->model()->index(1, 0), table()->model()->index(many - 1, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(table()->selectedRowCount(), many - 1);
        m_pane->actions().remove->trigger();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(static_cast<HistoryModel*>(table()->model())->idAt(0), newest);
        m_pane->actions().undoRemove->trigger();
        QTRY_COMPARE(rows(), many);
    }

    void theUndoButtonBringsBack()
    {
        writeSamples();
        openPane();
        QTRY_COMPARE(rows(), 9);
        showRow(0);
        m_pane->actions().remove->trigger();
        QTRY_COMPARE(rows(), 8);
        QTRY_VERIFY(child<QPushButton>("undo")->isVisible());
        QTest::mouseClick(child<QPushButton>("undo"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 9);
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
