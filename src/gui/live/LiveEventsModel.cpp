// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsModel.h"

#include "gui/live/LiveEventText.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace herald {

namespace {
using namespace std::chrono_literals;

constexpr auto flushPause = 50ms; // twenty times a second: the eye reads no faster
constexpr qint64 stepNs = 5'000'000; // of a search: less than half a frame
constexpr qint64 clockEvery = 64; // events between two looks at the clock

/// In order, or taken out.
void put(std::deque<qint64>& numbers, qint64 number, bool isWanted)
{
    const auto place = std::lower_bound(numbers.begin(), numbers.end(), number);
    const bool isThere = place != numbers.end() && *place == number;
    if (isThere && !isWanted)
        numbers.erase(place);
    else if (!isThere && isWanted)
        numbers.insert(place, number);
}
} // namespace

LiveEventsModel::LiveEventsModel(const LiveEventsLog::Room& room, QObject* parent)
    : QAbstractTableModel(parent)
    , m_log(room)
    , m_waiting(room)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(flushPause);
    m_step.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &LiveEventsModel::flush);
    connect(&m_step, &QTimer::timeout, this, &LiveEventsModel::filterOn);
}

void LiveEventsModel::begin()
{
    beginResetModel();
    m_flush.stop();
    m_step.stop();
    m_log.clear();
    m_waiting.clear();
    m_incoming.clear();
    m_seen.clear();
    m_shown.clear();
    m_filtered.clear();
    m_shownFilter = m_filter;
    m_filterNext = 0;
    m_clearedUpTo = 0;
    m_letGo = 0;
    endResetModel();
    count();
}

void LiveEventsModel::append(const QList<StreamEvent>& events)
{
    m_incoming += events;
    if (!m_flush.isActive())
        m_flush.start();
}

void LiveEventsModel::noteSeen(PublishId id, const StreamEvent& echo)
{
    m_seen.append({id, echo});
    if (!m_flush.isActive())
        m_flush.start();
}

void LiveEventsModel::flush()
{
    const qint64 shownUpTo = m_log.lastNumber();
    (m_isPaused ? m_waiting : m_log).append(std::exchange(m_incoming, {}));
    makeRoom();
    markSeen(shownUpTo);
    showNew(shownUpTo);
    count();
}

void LiveEventsModel::makeRoom()
{
    m_letGo += m_waiting.letGoBefore(m_waiting.firstToKeep());
    const qint64 keep = m_log.firstToKeep();
    const qint64 first = std::max(m_log.firstNumber(), m_clearedUpTo + 1);
    m_letGo += std::max<qint64>(keep - first, 0); // what was cleared is not missed
    const auto gone = std::lower_bound(m_shown.begin(), m_shown.end(), keep) - m_shown.begin();
    if (gone == 0) {
        m_log.letGoBefore(keep);
        return;
    }
    const int rows = rowCount();
    beginRemoveRows({}, rows - static_cast<int>(gone), rows - 1);
    m_shown.erase(m_shown.begin(), m_shown.begin() + gone);
    m_log.letGoBefore(keep);
    endRemoveRows();
}

void LiveEventsModel::showNew(qint64 after)
{
    std::deque<qint64> numbers;
    for (qint64 number = std::max(after + 1, m_log.firstNumber()); number <= m_log.lastNumber();
         ++number) {
        if (m_shownFilter.matches(*m_log.find(number)))
            numbers.push_back(number);
    }
    if (numbers.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(numbers.size()) - 1);
    m_shown.insert(m_shown.end(), numbers.begin(), numbers.end());
    endInsertRows();
}

/// One signal for all the rows that are there already.
void LiveEventsModel::markSeen(qint64 shownUpTo)
{
    int top = rowCount();
    int bottom = -1;
    for (const Seen& seen : std::exchange(m_seen, {})) {
        if (const qint64 waiting = m_waiting.numberOf(seen.echo); waiting > 0)
            m_waiting.setMine(waiting, seen.id);
        const qint64 number = m_log.numberOf(seen.echo);
        if (number == 0)
            continue;
        m_log.setMine(number, seen.id);
        if (number < m_filterNext && m_filter.asksWhose())
            put(m_filtered, number, m_filter.matches(*m_log.find(number)));
        if (number > shownUpTo)
            continue;
        if (m_shownFilter.asksWhose())
            moveMine(number);
        if (const auto row = rowOf(number)) {
            top = std::min(top, *row);
            bottom = std::max(bottom, *row);
        }
    }
    if (top <= bottom && bottom < rowCount())
        Q_EMIT dataChanged(index(top, 0), index(bottom, ColumnCount - 1));
}

/// Where mine, or others', are asked for, the event comes or goes.
void LiveEventsModel::moveMine(qint64 number)
{
    const bool isWanted = number > m_clearedUpTo && m_shownFilter.matches(*m_log.find(number));
    const auto row = rowOf(number);
    if (row.has_value() == isWanted)
        return;
    if (row) {
        beginRemoveRows({}, *row, *row);
        put(m_shown, number, false);
        endRemoveRows();
    } else {
        const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), number);
        const auto newer = static_cast<int>(m_shown.end() - place);
        beginInsertRows({}, newer, newer);
        put(m_shown, number, true);
        endInsertRows();
    }
}

void LiveEventsModel::setFilter(const LiveEventsFilter& filter)
{
    m_filter = filter;
    filterAnew();
}

void LiveEventsModel::filterAnew()
{
    m_filtered.clear();
    m_filterNext = std::max(m_log.firstNumber(), m_clearedUpTo + 1);
    filterOn();
}

void LiveEventsModel::filterOn()
{
    QElapsedTimer since;
    since.start();
    m_filterNext = std::max(m_filterNext, m_log.firstNumber());
    while (m_filterNext <= m_log.lastNumber()) {
        if (m_filter.matches(*m_log.find(m_filterNext)))
            m_filtered.push_back(m_filterNext);
        ++m_filterNext;
        if (m_filterNext % clockEvery == 0 && since.nsecsElapsed() > stepNs)
            return m_step.start();
    }
    takeFiltered();
}

void LiveEventsModel::takeFiltered()
{
    m_step.stop();
    m_filterNext = 0;
    while (!m_filtered.empty() && m_filtered.front() < m_log.firstNumber())
        m_filtered.pop_front();
    beginResetModel();
    m_shown = std::exchange(m_filtered, {});
    m_shownFilter = m_filter;
    endResetModel();
    count();
}

void LiveEventsModel::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    flush(); // what came before
    m_isPaused = isPaused;
    if (isPaused)
        return;
    const qint64 shownUpTo = m_log.lastNumber();
    m_log.take(m_waiting);
    makeRoom();
    showNew(shownUpTo);
    count();
}

void LiveEventsModel::clear()
{
    flush();
    m_clearedUpTo = m_log.lastNumber();
    m_letGo = 0;
    filterAnew();
}

qint64 LiveEventsModel::clearedCount() const
{
    return m_clearedUpTo == 0 ? 0 : std::max<qint64>(m_clearedUpTo - m_log.firstNumber() + 1, 0);
}

void LiveEventsModel::undoClear()
{
    m_clearedUpTo = 0;
    filterAnew();
}

void LiveEventsModel::count()
{
    const Counts counts {.kept = m_log.size() - clearedCount(),
        .shown = static_cast<qint64>(m_shown.size()),
        .waiting = m_waiting.size(),
        .letGo = m_letGo};
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

const LiveEvent* LiveEventsModel::eventAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return m_log.find(m_shown[m_shown.size() - 1 - static_cast<std::size_t>(row)]);
}

std::optional<int> LiveEventsModel::rowOf(qint64 number) const
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), number);
    if (found == m_shown.end() || *found != number)
        return std::nullopt;
    return static_cast<int>(m_shown.end() - found) - 1;
}

QDate LiveEventsModel::dateAt(int row) const
{
    const LiveEvent* event = eventAt(row);
    return event ? localTime(event->event.receivedMs).date() : QDate();
}

QList<StreamEvent> LiveEventsModel::shownEvents() const
{
    QList<StreamEvent> events;
    events.reserve(static_cast<qsizetype>(m_shown.size()));
    for (const qint64 number : m_shown)
        events.append(m_log.find(number)->event);
    return events;
}

int LiveEventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LiveEventsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LiveEventsModel::data(const QModelIndex& index, int role) const
{
    const LiveEvent* event = index.isValid() ? eventAt(index.row()) : nullptr;
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return liveCellText(*event, index.column());
    case Qt::ToolTipRole:
        return liveToolTip(*event, index.column());
    case Qt::AccessibleTextRole:
        return liveSpokenText(*event, index.column());
    case NumberRole:
        return event->number;
    case IsMineRole:
        return !event->mine.isNull();
    case DefectRole:
        return event->event.defect != StreamEvent::Defect::None;
    default:
        return {};
    }
}

QVariant LiveEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Name:
        return tr("Name");
    case Data:
        return tr("Data");
    case Device:
        return tr("Device");
    case Mine:
        //: Heading of a column that marks the events that this Herald published
        return tr("Mine");
    default:
        return {};
    }
}

} // namespace herald
