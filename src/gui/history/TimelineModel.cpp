// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/TimelineModel.h"

#include "gui/history/TimelineText.h"
#include "gui/parts/OutcomeWords.h"

#include <QDateTime>
#include <QLocale>

namespace herald {

namespace {
QString momentText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}
} // namespace

void TimelineModel::show(const TimelineAnswer& answer)
{
    beginResetModel();
    m_answer = answer;
    m_bins.clear();
    m_outcomes.clear();
    for (qsizetype bin = answer.bins.size() - 1; bin >= 0; --bin) {
        if (answer.bins.at(bin).total() > 0)
            m_bins.append(bin);
    }
    for (const Outcome outcome : allOutcomes) {
        if (answer.all.count(outcome) > 0)
            m_outcomes.append(outcome);
    }
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_bins.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FixedColumns + int(m_outcomes.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Publishes)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return text(m_bins.at(index.row()), index.column());
}

QString TimelineModel::text(qsizetype bin, int column) const
{
    const TimelineBin& one = m_answer.bins.at(bin);
    switch (column) {
    case From:
        return momentText(m_answer.edges.at(bin));
    case Until:
        return momentText(m_answer.edges.at(bin + 1));
    case Publishes:
        return QLocale().toString(one.total());
    case Median:
        return tookText(one.medianUs);
    case Percentile95:
        return tookText(one.p95Us);
    default:
        return QLocale().toString(one.count(m_outcomes.at(column - FixedColumns)));
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    switch (section) {
    case From:
        //: column heading: when a span of time begins
        return tr("From");
    case Until:
        //: column heading: when a span of time ends
        return tr("Until");
    case Publishes:
        //: column heading: how many there were
        return tr("Publishes");
    case Median:
        //: column heading: the time that half of the publishes took at most
        return tr("Median time");
    case Percentile95:
        //: column heading: the time that 95 of 100 publishes took at most
        return tr("95 % within");
    default:
        return outcomeHeadline(m_outcomes.at(section - FixedColumns));
    }
}

} // namespace herald
