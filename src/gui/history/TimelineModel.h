// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeline/TimelineAnswer.h"

#include <QAbstractTableModel>

namespace herald {

/// The timeline as a table: a row for each bin that has publishes, the newest first.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Behind these a column for each outcome that occurs.
    enum Column { From, Until, Publishes, Median, Percentile95, FixedColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const TimelineAnswer& answer);
    qsizetype binAt(int row) const { return m_bins.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(qsizetype bin, int column) const;

    TimelineAnswer m_answer;
    QList<qsizetype> m_bins; ///< by row
    QList<Outcome> m_outcomes; ///< those that occur
};

} // namespace herald
