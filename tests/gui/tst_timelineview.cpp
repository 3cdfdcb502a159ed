// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryTable.h"
#include "gui/history/TimelineDialog.h"
#include "gui/history/TimelineLegend.h"
#include "gui/history/TimelineModel.h"
#include "gui/history/TimelinePlot.h"
#include "gui/history/TimelineText.h"
#include "gui/history/TimelineView.h"
#include "history/HistoryModel.h"
#include "history/HistoryStore.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPen>
#include <QPointer>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

#include <ctime>
#include <set>

using namespace herald;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 startMs = 1'767'225'600'000; // FakeClock's: 2026-01-01T00:00:00Z

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// Bins of a minute: `counts` accepted each, and a rejected one in the last.
TimelineAnswer sampleAnswer(const QList<qint64>& counts)
{
    TimelineAnswer answer;
    answer.since = startMs;
    answer.until = startMs + counts.size() * minuteMs;
    answer.width = {TimelineWidth::Unit::Minute, 1};
    answer.edges.append(startMs);
    for (const qint64 count : counts) {
        answer.edges.append(answer.edges.last() + minuteMs);
        TimelineBin bin;
        bin.counts.at(size_t(Outcome::Accepted)) = count;
        if (count > 0) {
            bin.medianUs = 84'000;
            bin.p95Us = 1'210'000;
        }
        answer.bins.append(bin);
        answer.all.counts.at(size_t(Outcome::Accepted)) += count;
    }
    answer.bins.last().counts.at(size_t(Outcome::Rejected)) = 1;
    answer.all.counts.at(size_t(Outcome::Rejected)) = 1;
    answer.all.medianUs = 84'000;
    answer.all.p95Us = 1'210'000;
    answer.oldest = answer.since;
    answer.newest = answer.until - 1;
    return answer;
}

} // namespace

class TestTimelineView : public HeraldTest {
    Q_OBJECT

private:
    void publish(int count, Outcome outcome, int secondsApart = 60)
    {
        PublishOrder order;
        order.event.name = QStringLiteral("door");
        order.server = QUrl(QStringLiteral("https://api.particle.io"));
        order.accountId = QStringLiteral("workshop");
        order.accountName = QStringLiteral("Workshop");
        QList<QFuture<Result<PublishId>>> begun;
        for (int i = 0; i < count; ++i) {
            m_clock.advance(std::chrono::seconds(secondsApart));
            begun.append(m_store->begin(order));
        }
        QFuture<Result<void>> finished;
        for (const auto& one : begun) {
            QTRY_VERIFY(one.isFinished());
            finished = m_store->finish(
                *one.result(), {.outcome = outcome, .timings = {.doneUs = 84'000}});
        }
        QTRY_VERIFY(finished.isFinished());
    }
    void openPane()
    {
        m_pane = std::make_unique<HistoryPane>(*m_store, m_clock);
        m_pane->resize(1000, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTRY_VERIFY(plot());
    }
    template <typename T> T* child(const char* name) const
    {
        return m_pane->findChild<T*>(QString::fromLatin1(name));
    }
    TimelinePlot* plot() const { return child<TimelinePlot>("timeline"); }
    QString summary() const { return plot()->accessibleDescription(); }
    QString told() const
    {
        auto* label = child<QLabel>("timelineTold");
        return label->isVisible() ? label->text() : QString();
    }
    int rows() const { return child<HistoryTable>("history")->model()->rowCount(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(plot(), key, modifiers);
    }

    /// A plot alone, with these bins.
    void openPlot(const QList<qint64>& counts)
    {
        m_plot = std::make_unique<TimelinePlot>();
        m_plot->resize(600, 160);
        static_cast<QWidget*>(m_plot.get())->show();
        QVERIFY(QTest::qWaitForWindowActive(m_plot.get()));
        m_plot->show(sampleAnswer(counts));
        m_plot->setFocus();
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistoryPane> m_pane;
    std::unique_ptr<TimelinePlot> m_plot;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
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
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_plot.reset();
        m_pane.reset();
        m_store.reset();
        m_home.reset();
    }

    void saysWhatIsSeen()
    {
        const TimelineAnswer answer = sampleAnswer({3, 0, 1200});
        const QDateTime now = utc(startMs);
        QCOMPARE(summaryText(answer, now),
            QStringLiteral("1 Jan 00:00 – 00:03: 1,204 publishes (1,203 accepted, 1 rejected)."
                           " Busiest: 1 Jan 00:02 – 00:03 with 1,201 publishes."
                           " Half took at most 84 ms, 95 of 100 at most 1.2 s."));
        QCOMPARE(binText(answer, 1, 1, now), QStringLiteral("1 Jan 00:01 – 00:02: no publishes."));
        QCOMPARE(binText(answer, 0, 1, now),
            QStringLiteral("1 Jan 00:00 – 00:02: 3 publishes (3 accepted)."));
        TimelineAnswer counting = sampleAnswer({0});
        counting.all = {};
        counting.isComplete = false;
        QCOMPARE(summaryText(counting, now),
            QStringLiteral("1 Jan 00:00 – 00:01: no publishes. Still counting."));
        QCOMPARE(summaryText({}, now), QStringLiteral("No publishes."));
    }

    void ticksAreAsShortAsTheyCanBe_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("text");
        using Unit = TimelineWidth::Unit;
        QTest::newRow("second") << "2026-11-21T14:00:05" << int(Unit::Second) << "14:00:05";
        QTest::newRow("minute") << "2026-11-21T14:05:00" << int(Unit::Minute) << "14:05";
        QTest::newRow("midnight") << "2026-11-21T00:00:00" << int(Unit::Hour) << "21 Nov";
        QTest::newRow("week") << "2026-11-21T00:00:00" << int(Unit::Week) << "21 Nov";
        QTest::newRow("month") << "2026-11-01T00:00:00" << int(Unit::Month) << "Nov 2026";
        QTest::newRow("year") << "2026-01-01T00:00:00" << int(Unit::Year) << "2026";
    }
    void ticksAreAsShortAsTheyCanBe()
    {
        QFETCH(QString, moment);
        QFETCH(int, unit);
        QTEST(tickText(QDateTime::fromString(moment, Qt::ISODate), {TimelineWidth::Unit(unit), 1}),
            "text");
    }

    void outcomesDifferByMoreThanColour()
    {
        std::set<std::pair<QRgb, Qt::BrushStyle>> seen;
        std::set<std::pair<QRgb, Qt::BrushStyle>> lines;
        for (int outcome = 0; outcome < 6; ++outcome) {
            const QBrush brush = timelineBrush(Outcome(outcome), QPalette());
            seen.insert({brush.color().rgb(), brush.style()});
        }
        QCOMPARE(seen.size(), size_t(6));
        QVERIFY(timelinePen(true, QPalette()).style() != timelinePen(false, QPalette()).style());
    }

    void theTableHasARowForEachBinWithPublishes()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.show(sampleAnswer({3, 0, 1200}));
        QCOMPARE(model.rowCount(), 2);
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            cells.append(model.index(0, column).data().toString().replace(QChar(0x202f), u' '));
        }
        QCOMPARE(cells.join(u'|'),
            QStringLiteral("From|1/1/26 12:02 AM|Until|1/1/26 12:03 AM|Publishes|1,201|Median time|"
                           "84 ms|95 % within|1.2 s|Accepted|1,200|Rejected|1"));
        QCOMPARE(model.binAt(0), 2);
        QCOMPARE(model.binAt(1), 0);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void keysMoveTheCursorAndChoose()
    {
        openPlot({1, 2, 3, 4});
        QSignalSpy chosen(m_plot.get(), &TimelinePlot::chosen);
        QSignalSpy marks(m_plot.get(), &TimelinePlot::markChanged);
        QTest::keyClick(m_plot.get(), Qt::Key_Return); // nothing is marked
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QCOMPARE(m_plot->cursorBin(), std::optional<qsizetype>(3)); // shows where it is
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QCOMPARE(m_plot->cursorBin(), std::optional<qsizetype>(3));
        QTest::keyClick(m_plot.get(), Qt::Key_Left);
        QTest::keyClick(m_plot.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_plot->marked(), std::pair(qsizetype(1), qsizetype(2)));
        QTest::keyClick(m_plot.get(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst(), QVariantList({qsizetype(1), qsizetype(2)}));
        QTest::keyClick(m_plot.get(), Qt::Key_Home);
        QCOMPARE(m_plot->cursorBin(), std::optional<qsizetype>(0));
        QTest::keyClick(m_plot.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_plot->marked(), std::pair(qsizetype(0), qsizetype(3)));
        QTest::keyClick(m_plot.get(), Qt::Key_PageUp);
        QCOMPARE(m_plot->marked(), std::pair(qsizetype(0), qsizetype(0)));
        QVERIFY(marks.count() >= 6);

        QSignalSpy clicked(m_plot.get(), &TimelinePlot::clicked);
        QTest::keyClick(m_plot.get(), Qt::Key_Space);
        QCOMPARE(clicked.takeFirst().first().value<qsizetype>(), 0);
        QSignalSpy back(m_plot.get(), &TimelinePlot::backWanted);
        QTest::keyClick(m_plot.get(), Qt::Key_Escape);
        QVERIFY(!m_plot->cursorBin());
        QCOMPARE(back.count(), 0);
        QTest::keyClick(m_plot.get(), Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
        QSignalSpy zoomed(m_plot.get(), &TimelinePlot::zoomed);
        QTest::keyClick(m_plot.get(), Qt::Key_Plus);
        QVERIFY(zoomed.first().first().toDouble() < 1);
        QCOMPARE(zoomed.takeFirst().last().toLongLong(), startMs + 2 * minuteMs);
        QTest::keyClick(m_plot.get(), Qt::Key_Minus);
        QVERIFY(zoomed.takeFirst().first().toDouble() > 1);
    }

    void keysFollowTheDirectionOfReading()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        openPlot({1, 2, 3, 4});
        QVERIFY(m_plot->placeOf(0).x() > m_plot->placeOf(3).x());
        QCOMPARE(m_plot->binAt(m_plot->placeOf(2)), std::optional<qsizetype>(2));
        QTest::keyClick(m_plot.get(), Qt::Key_End);
        QTest::keyClick(m_plot.get(), Qt::Key_Right);
        QCOMPARE(m_plot->cursorBin(), std::optional<qsizetype>(2));
    }

    void theMouseChoosesClicksAndZooms()
    {
        openPlot({1, 2, 3, 4, 5, 6, 7, 8});
        QCOMPARE(m_plot->binAt(m_plot->placeOf(5)), std::optional<qsizetype>(5));
        QSignalSpy chosen(m_plot.get(), &TimelinePlot::chosen);
        QSignalSpy clicked(m_plot.get(), &TimelinePlot::clicked);
        QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, m_plot->placeOf(5));
        QCOMPARE(clicked.takeFirst().first().value<qsizetype>(), 5);
        QTest::mousePress(m_plot.get(), Qt::LeftButton, {}, m_plot->placeOf(6));
        QTest::mouseMove(m_plot.get(), m_plot->placeOf(4));
        QTest::mouseMove(m_plot.get(), m_plot->placeOf(2));
        QTest::mouseRelease(m_plot.get(), Qt::LeftButton, {}, m_plot->placeOf(2));
        QCOMPARE(chosen.takeFirst(), QVariantList({qsizetype(2), qsizetype(6)}));
        QCOMPARE(clicked.count(), 0);
        QVERIFY(!m_plot->cursorBin());
        QSignalSpy whole(m_plot.get(), &TimelinePlot::wholeWanted);
        QTest::mouseDClick(m_plot.get(), Qt::LeftButton, {}, m_plot->placeOf(1));
        QCOMPARE(whole.count(), 1);
        QSignalSpy zoomed(m_plot.get(), &TimelinePlot::zoomed);
        const QPointF place = m_plot->placeOf(3);
        QWheelEvent wheel(place, m_plot->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_plot.get(), &wheel);
        const qint64 around = zoomed.takeFirst().last().toLongLong();
        QVERIFY(std::abs(around - (startMs + 3 * minuteMs + minuteMs / 2)) < minuteMs / 4);
    }

    void anEmptyPlotTakesEverythingCalmly()
    {
        openPlot({1});
        m_plot->show(TimelineAnswer());
        m_plot->setNote(QStringLiteral("nothing"));
        for (const auto one : {Qt::Key_Left, Qt::Key_Return, Qt::Key_Space, Qt::Key_Plus,
                 Qt::Key_End, Qt::Key_Escape})
            QTest::keyClick(m_plot.get(), one);
        QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, {20, 10});
        QTest::mousePress(m_plot.get(), Qt::LeftButton, {}, {20, 10});
        QTest::mouseMove(m_plot.get(), {90, 10});
        QTest::mouseRelease(m_plot.get(), Qt::LeftButton, {}, {90, 10});
        QVERIFY(!m_plot->grab().isNull());
        QVERIFY(!m_plot->binAt({20, 10}));
    }

    void theCursorStaysAtItsMomentWhenBinsCome()
    {
        openPlot({1, 2, 3, 4});
        QTest::keyClick(m_plot.get(), Qt::Key_End);
        QTest::keyClick(m_plot.get(), Qt::Key_Left);
        m_plot->show(sampleAnswer({1, 2, 3, 4, 5, 6}));
        QCOMPARE(m_plot->cursorBin(), std::optional<qsizetype>(2));
        TimelineAnswer later = sampleAnswer({1, 2});
        for (qint64& edge : later.edges)
            edge += 100 * minuteMs;
        m_plot->show(later);
        QVERIFY(!m_plot->cursorBin());
    }

    void isPaintedInLightAndDark()
    {
        openPlot({5, 0, 3});
        const QImage light = m_plot->grab().toImage();
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
        m_plot->setPalette(dark);
        const QImage night = m_plot->grab().toImage();
        QCOMPARE(night.pixelColor(3, 3).lightness() < 60, true);
        QVERIFY(light.pixelColor(3, 3).lightness() > 200);
        std::set<QRgb> colors; // there are bars
        for (int x = 0; x < night.width(); ++x)
            colors.insert(night.pixel(x, m_plot->placeOf(0).y() - 30));
        QVERIFY(colors.size() > 1);
    }

    void anEmptyHistorySaysSo()
    {
        openPane();
        QTRY_COMPARE(summary(), QStringLiteral("No publishes."));
        QVERIFY(!child<QToolButton>("wholeTime")->isEnabled());
        QVERIFY(plot()->height() < m_pane->fontMetrics().height() * 3);
        publish(1, Outcome::Accepted);
        QTRY_VERIFY(summary().contains(QStringLiteral("(1 accepted)")));
        QVERIFY(summary().contains(QStringLiteral("Half took at most 84 ms")));
        QTRY_VERIFY(plot()->height() > m_pane->fontMetrics().height() * 4);
    }

    void aChosenPeriodFiltersTheTableAndBack()
    {
        publish(30, Outcome::Accepted);
        publish(10, Outcome::Rejected);
        openPane();
        QTRY_VERIFY(summary().contains(QStringLiteral("40 publishes (30 accepted, 10 rejected)")));
        QTRY_COMPARE(rows(), 40);
        plot()->setFocus();
        key(Qt::Key_End);
        QVERIFY2(told().contains(QStringLiteral("(1 rejected)")), qPrintable(told()));
        key(Qt::Key_Return);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(summary().contains(QStringLiteral("(1 rejected)")));
        QTRY_VERIFY(child<QToolButton>("wholeTime")->isEnabled());
        QCOMPARE(told(), QString());
        child<QToolButton>("wholeTime")->click();
        QTRY_COMPARE(rows(), 40);
        QTRY_VERIFY(summary().contains(QStringLiteral("40 publishes")));
        QTRY_VERIFY(!child<QToolButton>("wholeTime")->isEnabled());
    }

    void zoomingLeavesTheTableAlone()
    {
        publish(40, Outcome::Accepted);
        openPane();
        QTRY_VERIFY(summary().contains(QStringLiteral("40 publishes")));
        plot()->setFocus();
        key(Qt::Key_End);
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Plus);
        QTRY_VERIFY(!summary().contains(QStringLiteral("40 publishes")));
        QCOMPARE(rows(), 40);
        QTRY_VERIFY(child<QToolButton>("wholeTime")->isEnabled());
        for (int i = 0; i < 9; ++i)
            key(Qt::Key_Minus);
        QTRY_VERIFY(summary().contains(QStringLiteral("40 publishes")));
        for (int i = 0; i < 60; ++i)
            key(Qt::Key_Plus); // ends at some seconds
        key(Qt::Key_Escape); // the cursor
        key(Qt::Key_Escape); // the zoom
        QTRY_VERIFY(summary().contains(QStringLiteral("40 publishes")));
    }

    void aClickShowsTheRows()
    {
        publish(300, Outcome::Accepted);
        openPane();
        QTRY_VERIFY(summary().contains(QStringLiteral("300 publishes")));
        QTRY_COMPARE(rows(), 300);
        plot()->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Space);
        auto* table = child<HistoryTable>("history");
        QTRY_VERIFY(table->currentIndex().row() > 290);
        QCOMPARE(rows(), 300);
    }

    void followsTheFilters()
    {
        publish(5, Outcome::Accepted);
        publish(2, Outcome::Unknown);
        openPane();
        QTRY_VERIFY(summary().contains(QStringLiteral("7 publishes")));
        auto* outcome = child<QComboBox>("historyOutcome");
        outcome->setCurrentIndex(outcome->findData(int(Outcome::Unknown)));
        QTRY_VERIFY(summary().contains(QStringLiteral("2 publishes (2 unknown)")));
        outcome->setCurrentIndex(outcome->findData(int(Outcome::Cancelled)));
        QTRY_VERIFY(summary().contains(QStringLiteral("no publishes")));
        QVERIFY(!plot()->grab().isNull());
    }

    void makesWayWhereThereIsNoRoom()
    {
        publish(3, Outcome::Accepted);
        openPane();
        auto* view = child<TimelineView>("timelineView");
        QCOMPARE(view->minimumSizeHint().height(), 0);
        m_pane->resize(1000, m_pane->fontMetrics().height() * 13);
        QTRY_VERIFY(!view->isVisible());
        QVERIFY(view->shownAction()->isChecked());
        QVERIFY(view->shownAction()->text().contains(QStringLiteral("higher"))); // says why
        m_pane->resize(1000, m_pane->fontMetrics().height() * 30);
        QTRY_VERIFY(view->isVisible());
        view->shownAction()->trigger();
        m_pane->resize(1000, m_pane->fontMetrics().height() * 31);
        QVERIFY(!view->isVisible());
    }

    void isReadAsATableWhereThereIsNoRoom()
    {
        publish(3, Outcome::Accepted);
        openPane();
        m_pane->resize(1000, m_pane->fontMetrics().height() * 13);
        auto* view = child<TimelineView>("timelineView");
        QTRY_VERIFY(!view->isVisible());
        publish(2, Outcome::Rejected);
        view->tableAction()->trigger();
        const QPointer dialog = m_pane->findChild<TimelineDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* told = dialog->findChild<QLabel*>(QStringLiteral("timelineSummary"));
        QTRY_VERIFY(told->text().contains(QStringLiteral("5 publishes (3 accepted, 2 rejected)")));
        publish(1, Outcome::Unknown); // and it follows
        QTRY_VERIFY(told->text().contains(QStringLiteral("6 publishes")));
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void theLegendKeepsItsWordsWhereNumbersHaveNoRoom()
    {
        TimelineBin all;
        all.counts.fill(123'456);
        all.medianUs = 91'000;
        all.p95Us = 99'000;
        TimelineLegend legend;
        legend.show(all);
        legend.resize(legend.sizeHint());
        QVERIFY(legend.saysNumbers());
        legend.resize(legend.width() / 2, legend.height());
        QVERIFY(!legend.saysNumbers());
        QVERIFY(legend.accessibleDescription().contains(QStringLiteral("123,456")));
    }

    void isHiddenAndRemembered()
    {
        publish(3, Outcome::Accepted);
        openPane();
        auto* view = child<TimelineView>("timelineView");
        QVERIFY(view->isVisible());
        QAction* shown = view->shownAction();
        QVERIFY(shown->isChecked());
        shown->trigger();
        QVERIFY(!view->isVisible());
        const QByteArray state = m_pane->saveState();
        openPaneAgain(state);
        QVERIFY(!child<TimelineView>("timelineView")->isVisible());
        QVERIFY(!child<TimelinePlot>("timeline")); // costs nothing while it is hidden
        child<TimelineView>("timelineView")->shownAction()->trigger();
        QTRY_VERIFY(plot());
        QTRY_VERIFY(summary().contains(QStringLiteral("3 publishes")));
    }
    void openPaneAgain(const QByteArray& state)
    {
        m_pane = std::make_unique<HistoryPane>(*m_store, m_clock);
        QVERIFY(m_pane->restoreState(state));
        m_pane->resize(1000, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTRY_COMPARE(rows(), 3);
    }

    void theTableOfBinsFollowsAndChooses()
    {
        publish(30, Outcome::Accepted);
        openPane();
        QTRY_VERIFY(summary().contains(QStringLiteral("30 publishes")));
        child<QToolButton>("openTimelineTable")->click();
        const QPointer dialog = m_pane->findChild<TimelineDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(table->accessibleName(), QStringLiteral("Timeline as table"));
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("timelineSummary"))->text(), summary());
        const int before = table->model()->rowCount();
        QVERIFY(before > 0);
        publish(5, Outcome::Rejected);
        QTRY_VERIFY(table->model()->columnCount() == TimelineModel::FixedColumns + 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(rows() < 35 && rows() > 0);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void everyControlHasAName()
    {
        openPane();
        for (const auto* button :
            {child<QToolButton>("wholeTime"), child<QToolButton>("openTimelineTable")}) {
            QVERIFY(!button->text().isEmpty());
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
        QCOMPARE(plot()->accessibleName(), QStringLiteral("Timeline"));
        QVERIFY(plot()->focusPolicy() & Qt::TabFocus);
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
