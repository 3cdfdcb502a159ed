// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryFilterBar.h"

#include "base/VisibleText.h"
#include "gui/history/PeriodText.h"
#include "gui/history/SearchCompleter.h"
#include "gui/history/SearchHelp.h"
#include "gui/parts/Icons.h"
#include "gui/parts/LiveSearch.h"
#include "gui/parts/OutcomeWords.h"
#include "gui/parts/Speech.h"
#include "ui_historyfilterbar.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QLocale>

namespace herald {

namespace {

constexpr int periodStep = 60'000; // ms
constexpr int breath = 700; // ms, in which the next key comes
constexpr int patience = 250; // ms; most searches are answered in a tenth of it
constexpr qsizetype longestQuote = 40; // characters
constexpr quint32 stateVersion = 2;

bool selectData(QComboBox& box, const QVariant& data)
{
    const int index = box.findData(data);
    if (index < 0)
        return false;
    box.setCurrentIndex(index);
    return true;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::HistoryFilterBar>())
{
    m_ui->setupUi(this);
    m_search = new LiveSearch(*m_ui->searchHistory, clock);
    m_completer = new SearchCompleter(*m_ui->searchHistory, clock);
    m_ui->matchCount->hide();
    m_ui->searchHistory->installEventFilter(this);
    fillOutcomes();
    fillPeriods();
    setAccounts({});
    setTotal(0);
    refreshIcons();

    m_periodTimer.setInterval(periodStep);
    m_periodTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_periodTimer, &QTimer::timeout, this, &HistoryFilterBar::movePeriod);
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { setMatches(tr("Searching…")); });
    m_matchesTimer.setInterval(breath);
    m_matchesTimer.setSingleShot(true);
    connect(&m_matchesTimer, &QTimer::timeout, this, [this] { announce(*m_ui->matchCount); });
    m_hintTimer.setInterval(breath);
    m_hintTimer.setSingleShot(true);
    connect(&m_hintTimer, &QTimer::timeout, this, &HistoryFilterBar::sayProblem);
    connect(m_search, &LiveSearch::problemsChanged, this, &HistoryFilterBar::hintLater);
    connect(m_search, &LiveSearch::termsChanged, this, &HistoryFilterBar::emitQuery);
    connect(m_ui->searchHelp, &QToolButton::clicked, this, [this] { showSearchHelp(*window()); });
    for (QComboBox* box : {m_ui->historyOutcome, m_ui->historyAccount})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::emitQuery);
    connect(
        m_ui->historyPeriod, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::takePeriod);
}

HistoryFilterBar::~HistoryFilterBar() = default;

HistoryQuery HistoryFilterBar::query() const
{
    HistoryQuery query;
    query.terms = m_search->terms();
    const QVariant outcome = m_ui->historyOutcome->currentData();
    if (outcome.isValid())
        query.outcome = static_cast<Outcome>(outcome.toInt());
    query.accountId = m_ui->historyAccount->currentData().toString();
    query.since = since();
    query.until = until();
    return query;
}

bool HistoryFilterBar::isUnderstood() const
{
    return m_search->problems().isEmpty();
}

void HistoryFilterBar::setTags(const QStringList& tags)
{
    m_completer->setTags(tags);
}

void HistoryFilterBar::setAccounts(const QList<Account>& accounts)
{
    const QString before = query().accountId;
    const QSignalBlocker blocker(m_ui->historyAccount);
    m_ui->historyAccount->clear();
    m_ui->historyAccount->addItem(tr("Any account"), QString());
    QStringList names;
    for (const Account& account : accounts) {
        m_ui->historyAccount->addItem(account.name, account.id);
        names.append(account.name);
    }
    m_completer->setAccounts(names);
    selectData(*m_ui->historyAccount, before);
    if (query().accountId != before)
        emitQuery();
}

void HistoryFilterBar::setPeriod(const QDateTime& since, const QDateTime& until)
{
    const HistoryQuery before = query();
    m_chosenSince = since.toUTC();
    m_chosenUntil = until.toUTC();
    {
        const QSignalBlocker blocker(this);
        if (since.isValid() || until.isValid())
            putChosenPeriod();
        else
            m_ui->historyPeriod->setCurrentIndex(0);
    }
    if (query() != before)
        emitQuery();
}

void HistoryFilterBar::clear()
{
    setSearch({});
}

void HistoryFilterBar::setSearch(const QString& text)
{
    const HistoryQuery before = query();
    {
        const QSignalBlocker blocker(this);
        m_ui->searchHistory->setText(text);
        for (QComboBox* box : {m_ui->historyOutcome, m_ui->historyAccount, m_ui->historyPeriod})
            box->setCurrentIndex(0);
    }
    if (query() != before)
        emitQuery();
}

void HistoryFilterBar::focusSearch()
{
    m_ui->searchHistory->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchHistory->selectAll();
}

void HistoryFilterBar::setTotal(qint64 publishes)
{
    const QString number = QLocale().toString(publishes);
    m_ui->searchHistory->setPlaceholderText(publishes == 0
            ? tr("Search")
            //: %1 is the number as it is written, %n the same number for the plural.
            : tr("Search %1 publishes", nullptr, static_cast<int>(publishes)).arg(number));
}

void HistoryFilterBar::noteAsked()
{
    if (query() == HistoryQuery())
        m_patience.stop();
    else
        m_patience.start();
}

void HistoryFilterBar::noteAnswered()
{
    m_patience.stop();
}

void HistoryFilterBar::setMatches(const QString& text)
{
    if (text == m_ui->matchCount->text())
        return;
    if (text.isEmpty())
        m_matchesTimer.stop();
    else
        m_matchesTimer.start();
    m_ui->matchCount->setText(text);
    m_ui->matchCount->setAccessibleDescription(text);
    m_ui->matchCount->setVisible(!text.isEmpty());
    refreshDirection();
}

QByteArray HistoryFilterBar::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_ui->historyOutcome->currentData()
           << m_ui->historyAccount->currentData() << m_ui->historyPeriod->currentData()
           << m_chosenSince << m_chosenUntil;
    return state;
}

bool HistoryFilterBar::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QVariant outcome;
    QVariant account;
    QVariant period;
    QDateTime chosenSince;
    QDateTime chosenUntil;
    stream >> version >> outcome >> account >> period >> chosenSince >> chosenUntil;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return false;
    selectData(*m_ui->historyOutcome, outcome);
    selectData(*m_ui->historyAccount, account);
    if (period == static_cast<int>(Period::Chosen))
        setPeriod(chosenSince, chosenUntil);
    else
        selectData(*m_ui->historyPeriod, period);
    return true;
}

QSize HistoryFilterBar::minimumSizeHint() const
{
    // What the two rows need one above the other; they go side by side where there is room.
    const QSize search = m_ui->searchRow->minimumSize();
    const QSize choice = m_ui->choiceRow->minimumSize();
    return {std::max(search.width(), choice.width()), layout()->minimumSize().height()};
}

bool HistoryFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->searchHistory || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        m_ui->searchHistory->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down)
        return false;
    Q_EMIT left();
    return true;
}

void HistoryFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    if (event->type() == QEvent::FontChange)
        refreshDirection();
}

void HistoryFilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshDirection();
}

void HistoryFilterBar::fillOutcomes()
{
    const QSignalBlocker blocker(m_ui->historyOutcome);
    m_ui->historyOutcome->addItem(tr("Any outcome"));
    for (const Outcome outcome : allOutcomes)
        m_ui->historyOutcome->addItem(outcomeWord(outcome), static_cast<int>(outcome));
}

void HistoryFilterBar::fillPeriods()
{
    const std::pair<Period, QString> periods[] {
        {Period::Any, tr("Any time")},
        {Period::Today, tr("Today")},
        {Period::LastHour, tr("Last hour")},
        {Period::LastDay, tr("Last 24 hours")},
        {Period::LastWeek, tr("Last 7 days")},
        {Period::LastMonth, tr("Last 30 days")},
    };
    const QSignalBlocker blocker(m_ui->historyPeriod);
    for (const auto& [period, name] : periods)
        m_ui->historyPeriod->addItem(name, static_cast<int>(period));
}

void HistoryFilterBar::refreshIcons()
{
    m_ui->searchHelp->setIcon(icon(u"help", palette()));
    for (int index = 1; index < m_ui->historyOutcome->count(); ++index) {
        const auto outcome = static_cast<Outcome>(m_ui->historyOutcome->itemData(index).toInt());
        m_ui->historyOutcome->setItemIcon(
            index, icon(outcomeIconName(outcome), toneOf(outcome), palette()));
    }
}

void HistoryFilterBar::refreshDirection()
{
    const int needed = m_ui->searchRow->sizeHint().width() + m_ui->choiceRow->sizeHint().width()
        + layout()->spacing();
    const bool isNarrow = width() < needed;
    m_ui->rows->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

HistoryFilterBar::Period HistoryFilterBar::period() const
{
    return static_cast<Period>(m_ui->historyPeriod->currentData().toInt());
}

std::optional<QDateTime> HistoryFilterBar::since() const
{
    const QDateTime now = m_clock.now();
    switch (period()) {
    case Period::Any:
        return {};
    case Period::Today:
        return now.toLocalTime().date().startOfDay();
    case Period::LastHour:
        return now.addSecs(-3600);
    case Period::LastDay:
        return now.addDays(-1);
    case Period::LastWeek:
        return now.addDays(-7);
    case Period::LastMonth:
        return now.addDays(-30);
    case Period::Chosen:
        return m_chosenSince.isValid() ? std::optional(m_chosenSince) : std::nullopt;
    }
    return {};
}

std::optional<QDateTime> HistoryFilterBar::until() const
{
    if (period() == Period::Chosen && m_chosenUntil.isValid())
        return m_chosenUntil;
    return {};
}

void HistoryFilterBar::putChosenPeriod()
{
    const auto chosen = static_cast<int>(Period::Chosen);
    const QString text = periodText(m_chosenSince, m_chosenUntil, m_clock.now());
    QComboBox& box = *m_ui->historyPeriod;
    const int index = box.findData(chosen);
    if (index < 0)
        box.addItem(text, chosen);
    else
        box.setItemText(index, text);
    selectData(box, chosen);
    refreshDirection();
}

void HistoryFilterBar::dropChosenPeriod()
{
    const int index = m_ui->historyPeriod->findData(static_cast<int>(Period::Chosen));
    if (index >= 0)
        m_ui->historyPeriod->removeItem(index);
    refreshDirection();
}

void HistoryFilterBar::takePeriod()
{
    if (period() != Period::Chosen)
        dropChosenPeriod();
    emitQuery();
}

void HistoryFilterBar::emitQuery()
{
    watchTime();
    Q_EMIT queryChanged();
}

void HistoryFilterBar::watchTime()
{
    const bool moves = since() && period() != Period::Chosen;
    if (moves || m_search->dependsOnTime())
        m_periodTimer.start();
    else
        m_periodTimer.stop();
}

void HistoryFilterBar::movePeriod()
{
    m_search->moveOn();
    Q_EMIT periodMoved();
}

/// What is wrong is said at once, what may only be unfinished after a breath.
void HistoryFilterBar::hintLater()
{
    const QList<SearchProblem>& problems = m_search->problems();
    if (problems.isEmpty() || !problems.first().isUnfinished)
        sayProblem();
    else
        m_hintTimer.start();
}

void HistoryFilterBar::sayProblem()
{
    m_hintTimer.stop();
    const QList<SearchProblem>& problems = m_search->problems();
    if (problems.isEmpty()) {
        m_ui->searchProblem->hide();
        return m_ui->searchProblem->say(Tone::Neutral, {}, {});
    }
    const SearchProblem& problem = problems.first();
    if (problem.isUnfinished && m_completer->isOpen()) // which says more
        return m_hintTimer.start();
    const QString place = m_ui->searchHistory->text().mid(problem.from, problem.length);
    //: %1 is a piece of a search, %2 a sentence about what is wrong with it.
    const QString text = tr("At “%1”: %2").arg(oneLine(place, longestQuote), problem.text);
    if (problem.isUnfinished)
        m_ui->searchProblem->say(Tone::Neutral, u"info", text);
    else
        m_ui->searchProblem->announce(Tone::Error, u"warning", text);
    m_ui->searchProblem->show();
}

} // namespace herald
