// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/RunsModel.h"

#include "base/WhenDone.h"
#include "event/DurationText.h"
#include "gui/parts/Icons.h"
#include "gui/runs/LiveRuns.h"
#include "gui/runs/RunWords.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace herald {

namespace {

constexpr qint64 whole = 1000;

const RunTally* tallyOf(const RunsModel::Entry& entry)
{
    if (entry.live)
        return &entry.live->tally;
    return entry.tally ? &*entry.tally : nullptr;
}

std::optional<qint64> totalOf(const RunsModel::Entry& entry)
{
    if (entry.live)
        return entry.live->total;
    return entry.record.plan ? entry.record.plan->total() : std::nullopt;
}

RunSign signOf(const RunsModel::Entry& entry)
{
    if (entry.live)
        return herald::signOf(entry.live->state, entry.live->pause);
    return herald::signOf(entry.record.state,
        entry.record.state == RunState::Paused ? RunPause::ByUser : RunPause::None);
}

} // namespace

RunsModel::RunsModel(LiveRuns& runs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_runs(runs)
{
    connect(&runs, &LiveRuns::progressed, this, &RunsModel::takeProgress);
    connect(&runs, &LiveRuns::ended, this, [this](const RunProgress& progress) {
        const int row = rowOf(progress.run);
        if (row < 0)
            return;
        Entry& entry = m_entries[row];
        entry.tally = progress.tally;
        entry.record.state = progress.state;
        entry.live.reset();
        refreshRow(row);
    });
    connect(&runs.store(), &RunStore::changed, this, &RunsModel::reload);
    connect(&runs.store(), &RunStore::changedElsewhere, this, &RunsModel::reload);
}

void RunsModel::reload()
{
    whenDone(m_runs.store().list(0, mostShown), this,
        [this, generation = ++m_generation](const Result<QList<RunRecord>>& records) {
            if (generation != m_generation)
                return;
            if (records)
                takeList(*records);
            else
                Q_EMIT failed(records.error());
        });
}

void RunsModel::takeList(const QList<RunRecord>& records)
{
    QList<Entry> entries;
    entries.reserve(records.size());
    for (const RunRecord& record : records) {
        Entry entry {.record = record};
        const int before = rowOf(record.id);
        // What another process did meanwhile is counted anew.
        if (before >= 0 && !record.isHeldElsewhere
            && m_entries[before].record.state == record.state)
            entry.tally = m_entries[before].tally;
        if (const Run* run = m_runs.find(record.id))
            entry.live = run->progress();
        entries.append(entry);
    }
    const bool areSame
        = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
            [](const Entry& one, const Entry& other) { return one.record.id == other.record.id; });
    if (!areSame)
        beginResetModel();
    m_entries = entries;
    if (!areSame)
        endResetModel();
    else if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, Columns - 1));
    countNext();
}

void RunsModel::takeProgress(const RunProgress& progress)
{
    const int row = rowOf(progress.run);
    if (row < 0)
        return;
    m_entries[row].live = progress;
    refreshRow(row);
}

void RunsModel::countRows()
{
    m_wantsCounts = true;
    countNext();
}

void RunsModel::countNext()
{
    if (!m_wantsCounts || m_isCounting)
        return;
    const auto next = std::find_if(m_entries.begin(), m_entries.end(),
        [](const Entry& entry) { return !entry.live && !entry.tally; });
    if (next == m_entries.end())
        return;
    m_isCounting = true;
    const qint64 run = next->record.id;
    whenDone(m_runs.store().tally(run), this, [this, run](const Result<RunTally>& tally) {
        m_isCounting = false;
        if (!tally) {
            Q_EMIT failed(tally.error());
            return;
        }
        if (const int row = rowOf(run); row >= 0) {
            m_entries[row].tally = *tally;
            refreshRow(row);
        }
        countNext();
    });
}

void RunsModel::refreshRow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

const RunsModel::Entry* RunsModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

int RunsModel::rowOf(qint64 run) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [run](const Entry& entry) { return entry.record.id == run; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    const Entry* entry = index.isValid() ? this->entry(index.row()) : nullptr;
    if (entry == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, column);
    case Qt::ToolTipRole:
        if (column == State && entry->live)
            return pauseSentence(*entry->live);
        return column == Title || column == Outcomes ? text(*entry, column) : QVariant();
    case Qt::DecorationRole: {
        if (column != State)
            return {};
        const RunSign sign = signOf(*entry);
        return icon(sign.iconName, sign.tone, QGuiApplication::palette());
    }
    case PermilleRole:
        return column == Progress ? permille(*entry) : QVariant();
    default:
        return {};
    }
}

int RunsModel::permille(const Entry& entry)
{
    const auto total = totalOf(entry);
    const RunTally* tally = tallyOf(entry);
    if (!total || *total <= 0 || tally == nullptr)
        return -1;
    return int(std::clamp<qint64>(tally->done() * whole / *total, 0, whole));
}

QString RunsModel::text(const Entry& entry, int column) const
{
    const RunTally* tally = tallyOf(entry);
    const QString nothing = QStringLiteral("–");
    switch (column) {
    case Title:
        return entry.record.title;
    case State:
        if (entry.record.isHeldElsewhere)
            return tr("In another Herald");
        return signOf(entry).word;
    case Progress:
        if (tally == nullptr)
            return nothing;
        if (const auto total = totalOf(entry))
            //: of a run's events: how many are done, how many there are
            return tr("%1 of %2").arg(numberText(tally->done()), numberText(*total));
        return numberText(tally->done());
    case Rate:
        if (!entry.live || entry.live->perSecond <= 0)
            return nothing;
        //: events a second
        return tr("%1/s").arg(QLocale().toString(entry.live->perSecond, 'f', 1));
    case TimeLeft:
        return entry.live && entry.live->left ? aboutTimeText(*entry.live->left) : nothing;
    case Outcomes:
        return tally == nullptr ? nothing : tallyText(*tally);
    case Number:
        return QString::number(entry.record.id); // as the search takes it
    default:
        return QLocale().toString(entry.record.started.toLocalTime(), QLocale::ShortFormat);
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("Run");
    case State:
        return tr("State");
    case Progress:
        return tr("Done");
    case Rate:
        return tr("Rate");
    case TimeLeft:
        return tr("Time left");
    case Outcomes:
        return tr("Outcomes");
    case Started:
        return tr("Begun");
    case Number:
        //: of a run, by which the history can be searched
        return tr("Number");
    default:
        return {};
    }
}

} // namespace herald
