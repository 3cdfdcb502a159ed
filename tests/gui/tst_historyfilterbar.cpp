// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryFilterBar.h"
#include "gui/history/PeriodText.h"
#include "gui/parts/ToneLabel.h"
#include "history/search/SearchFilter.h"
#include "history/search/SearchText.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace herald;

namespace {

QDateTime moment(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

} // namespace

class tst_HistoryFilterBar : public HeraldTest {
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<HistoryFilterBar> m_bar;

    QComboBox* box(const char* name) const
    {
        return m_bar->findChild<QComboBox*>(QString::fromLatin1(name));
    }
    QLineEdit* search() const { return m_bar->findChild<QLineEdit*>(); }
    ToneLabel* problem() const { return m_bar->findChild<ToneLabel*>(); }
    QComboBox* period() const { return box("historyPeriod"); }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { m_bar = std::make_unique<HistoryFilterBar>(m_clock); }
    void cleanup() { m_bar.reset(); }

    void aSearchFromElsewhereReplacesTheFilters()
    {
        search()->setText(QStringLiteral("door"));
        box("historyOutcome")->setCurrentIndex(2);
        period()->setCurrentIndex(1);
        const QSignalSpy changed(m_bar.get(), &HistoryFilterBar::queryChanged);
        m_bar->setSearch(QStringLiteral("run:3"));
        QCOMPARE(changed.size(), 1);
        const HistoryQuery expected {.terms = {{.field = SearchTerm::Field::Run, .run = 3}}};
        QVERIFY(m_bar->query() == expected);
        m_bar->setSearch(QStringLiteral("run:3"));
        QCOMPARE(changed.size(), 1);
    }

    void tellsPeriodsShortly_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* since, const char* until, const char* text) {
            QTest::newRow(text) << QString::fromLatin1(since) << QString::fromLatin1(until)
                                << QString::fromUtf8(text);
        };
        row("2026-11-21T14:00:00", "2026-11-21T15:00:00", "21 Nov 14:00 – 15:00");
        row("2026-11-21T14:00:00", "2026-11-21T14:00:05", "21 Nov 14:00 – 14:00:05");
        row("2026-11-21T14:00:00", "2026-11-21T14:00:00.250", "21 Nov 14:00 – 14:00:00.250");
        row("2026-11-21T22:00:00", "2026-11-22T02:00:00", "21 Nov 22:00 – 22 Nov 02:00");
        row("2026-11-21T00:00:00", "2026-11-22T00:00:00", "21 Nov");
        row("2026-11-21T00:00:00", "2026-11-24T00:00:00", "21 Nov – 23 Nov");
        row("2025-11-21T00:00:00", "2026-01-01T00:00:00", "21 Nov 2025 – 31 Dec 2025");
        row("2026-11-21T14:00:00", "", "Since 21 Nov 14:00");
        row("", "2026-11-21T00:00:00", "Before 21 Nov");
        row("", "", "Any time");
    }
    void tellsPeriodsShortly()
    {
        QFETCH(QString, since);
        QFETCH(QString, until);
        QFETCH(QString, text);
        QCOMPARE(
            periodText(QDateTime::fromString(since, Qt::ISODateWithMs),
                QDateTime::fromString(until, Qt::ISODateWithMs), moment("2026-11-23T12:00:00")),
            text);
    }

    void aPeriodOfItsOwnHasAnEntryWhileItIsChosen()
    {
        QSignalSpy changed(m_bar.get(), &HistoryFilterBar::queryChanged);
        const int before = period()->count();
        const QDateTime since = moment("2026-11-21T13:00:00Z");
        const QDateTime until = moment("2026-11-21T14:00:00Z");
        m_bar->setPeriod(since, until);
        QCOMPARE(changed.count(), 1);
        QVERIFY(period()->currentText().contains(QStringLiteral("14:00 – 15:00")));
        QCOMPARE(m_bar->query().since, std::optional(since));
        QCOMPARE(m_bar->query().until, std::optional(until));
        m_bar->setPeriod(since, until);
        QCOMPARE(changed.count(), 1);

        m_bar->setPeriod(since, until.addSecs(3600));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(period()->count(), before + 1);
        period()->setCurrentIndex(1);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(period()->count(), before);
        QVERIFY(!m_bar->query().until);
    }

    void aPeriodOfItsOwnGoesWithTheFilters()
    {
        const int before = period()->count();
        m_bar->setPeriod(moment("2026-11-21T13:00:00Z"), {});
        QVERIFY(!m_bar->query().until);
        QSignalSpy changed(m_bar.get(), &HistoryFilterBar::queryChanged);
        m_bar->clear();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(period()->count(), before);
        QCOMPARE(m_bar->query(), HistoryQuery());

        m_bar->setPeriod({}, moment("2026-11-21T13:00:00Z"));
        QVERIFY(!m_bar->query().since && m_bar->query().until);
        m_bar->setPeriod({}, {});
        QCOMPARE(period()->count(), before);
        QCOMPARE(m_bar->query(), HistoryQuery());
    }

    void aPeriodOfItsOwnComesBack()
    {
        m_bar->setPeriod(moment("2026-11-21T13:00:00Z"), moment("2026-11-21T14:00:00Z"));
        const HistoryQuery query = m_bar->query();
        HistoryFilterBar other(m_clock);
        QVERIFY(other.restoreState(m_bar->saveState()));
        QCOMPARE(other.query(), query);
        QVERIFY(!other.restoreState("nonsense"));
    }

    void aSearchIsAskedAsItIsTyped()
    {
        QSignalSpy changed(m_bar.get(), &HistoryFilterBar::queryChanged);
        search()->setText(QStringLiteral("do"));
        search()->setText(QStringLiteral("door"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(m_bar->query().terms.size(), 1);
        QCOMPARE(m_bar->query().terms.first().text, QStringLiteral("door"));
        search()->setText(QStringLiteral("door ")); // the same question
        QCOMPARE(changed.count(), 2);
        search()->setText(QStringLiteral("door outcome:rejected"));
        QCOMPARE(m_bar->query().terms.size(), 2);
    }

    void wrongSyntaxIsSaidAndTheRestStaysInForce()
    {
        m_bar->show();
        search()->setText(QStringLiteral("door"));
        const HistoryQuery before = m_bar->query();
        QSignalSpy changed(m_bar.get(), &HistoryFilterBar::queryChanged);
        search()->setText(QStringLiteral("door nmae:x"));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(m_bar->query(), before);
        QVERIFY(!m_bar->isUnderstood());
        QVERIFY(problem()->isVisible());
        QVERIFY(problem()->text().startsWith(QStringLiteral("At “nmae:x”: ")));
        QVERIFY(problem()->text().contains(QStringLiteral("Did you mean name:?")));
        QCOMPARE(problem()->accessibleDescription(), problem()->text());
        QCOMPARE(problem()->tone(), Tone::Error);

        search()->setText(QStringLiteral("door name:x"));
        QVERIFY(m_bar->isUnderstood());
        QVERIFY(!problem()->isVisible());
        QVERIFY(problem()->text().isEmpty());
        QCOMPARE(changed.count(), 1);
    }

    void aFilterBeingTypedIsNotSearchedFor()
    {
        search()->setText(QStringLiteral("door outcome"));
        QCOMPARE(m_bar->query().terms.size(), 2);
        search()->setText(QStringLiteral("door outcome:"));
        QCOMPARE(m_bar->query().terms.size(), 1);
        QCOMPARE(m_bar->query().terms.first().text, QStringLiteral("door"));
        search()->setText(QStringLiteral("outcome:x took:5 door after:"));
        QCOMPARE(m_bar->query().terms.first().text, QStringLiteral("door"));
        search()->setText(QString(maxSearchLength + 1, u'x'));
        QCOMPARE(m_bar->query().terms.size(), 1);
        QVERIFY(!m_bar->isUnderstood());
    }

    void whatIsBeingTypedIsNotCorrectedAtOnce()
    {
        m_bar->show();
        search()->setText(QStringLiteral("took:5"));
        QVERIFY(!problem()->isVisible());
        QTRY_VERIFY(problem()->isVisible());
        QCOMPARE(problem()->tone(), Tone::Neutral);

        search()->setText(QStringLiteral("took:5ms"));
        QVERIFY(!problem()->isVisible());
        search()->setText(QStringLiteral("took:5"));
        QVERIFY(!problem()->isVisible());
        QTRY_VERIFY(problem()->isVisible());
        m_bar->clear();
        QVERIFY(!problem()->isVisible());
        QCOMPARE(m_bar->query(), HistoryQuery());
    }

    void timesInASearchMoveOn()
    {
        search()->setText(QStringLiteral("after:2h"));
        const QDateTime before = m_bar->query().terms.first().moment;
        m_clock.advance(std::chrono::minutes(1));
        search()->setText(QStringLiteral("after:2h x"));
        QCOMPARE(m_bar->query().terms.first().moment, before.addSecs(60));
    }

    void escapeAndDownLeaveTheSearch()
    {
        m_bar->show();
        QSignalSpy left(m_bar.get(), &HistoryFilterBar::left);
        search()->setText(QStringLiteral("door"));
        QTest::keyClick(search(), Qt::Key_Down);
        QCOMPARE(left.count(), 1);
        QCOMPARE(search()->text(), QStringLiteral("door"));
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(left.count(), 2);
        QVERIFY(search()->text().isEmpty());
    }

    void aSlowAnswerIsSaidToBeOnItsWay()
    {
        auto* matches = m_bar->findChild<QLabel*>(QStringLiteral("matchCount"));
        m_bar->noteAsked(); // for everything
        m_bar->findChild<QLineEdit*>(QStringLiteral("searchHistory"))
            ->setText(QStringLiteral("door"));
        m_bar->noteAsked();
        m_bar->noteAnswered();
        m_bar->setMatches(QStringLiteral("9 found"));
        m_bar->noteAsked();
        QCOMPARE(matches->text(), QStringLiteral("9 found"));
        QTRY_COMPARE(matches->text(), QStringLiteral("Searching…"));
        QCOMPARE(matches->accessibleDescription(), QStringLiteral("Searching…"));
        m_bar->noteAnswered();
        m_bar->setMatches({});
        QVERIFY(!matches->isVisible());
    }

    void helpIsOpenedOnce()
    {
        m_bar->show();
        auto* button = m_bar->findChild<QToolButton*>(QStringLiteral("searchHelp"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Search help"));
        button->click();
        button->click();
        const auto dialogs = m_bar->findChildren<QDialog*>();
        QCOMPARE(dialogs.size(), 1);
        const auto* text = dialogs.first()->findChild<QTextBrowser*>();
        for (const SearchFilter filter : allSearchFilters)
            QVERIFY(text->toPlainText().contains(searchFilterExample(filter)));
    }
};

QTEST_MAIN(tst_HistoryFilterBar)
#include "tst_historyfilterbar.moc"
