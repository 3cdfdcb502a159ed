// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/SequenceModel.h"

#include "gui/runs/RunWords.h"
#include "gui/runs/TimeUnits.h"

namespace herald {

void SequenceModel::insert(int row, const SequenceStep& step)
{
    beginInsertRows({}, row, row);
    m_steps.insert(row, step);
    endInsertRows();
    renumber();
}

void SequenceModel::change(int row, const SequenceStep& step)
{
    m_steps[row] = step;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

void SequenceModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_steps.removeAt(row);
    endRemoveRows();
    renumber();
}

bool SequenceModel::canMove(int row, int by) const
{
    return row >= 0 && row < m_steps.size() && row + by >= 0 && row + by < m_steps.size();
}

void SequenceModel::move(int row, int by)
{
    // Qt counts the place to move to before the row is taken out.
    beginMoveRows({}, row, row, {}, by > 0 ? row + by + 1 : row + by);
    m_steps.move(row, row + by);
    endMoveRows();
    renumber();
}

void SequenceModel::renumber()
{
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0, Number), index(int(m_steps.size()) - 1, Number));
}

int SequenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int SequenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant SequenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SequenceStep& step = m_steps.at(index.row());
    switch (index.column()) {
    case Source:
        return step.draft.templatePath.isEmpty() ? tr("The composer’s event")
                                                 : step.draft.templatePath;
    case Name:
        return step.draft.content.event.name;
    case Pause:
        return role == Qt::DisplayRole ? exactTime(step.pauseMs) : QVariant();
    default:
        return role == Qt::DisplayRole ? numberText(index.row() + 1) : QVariant();
    }
}

QVariant SequenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Step");
    case Source:
        return tr("Template");
    case Name:
        return tr("Event");
    case Pause:
        //: of a sequence's step: the pause that follows it
        return tr("Then wait");
    default:
        return {};
    }
}

} // namespace herald
