// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/RunProgress.h"

#include <QAbstractTableModel>

#include <optional>

namespace herald {

class LiveRuns;

/// The newest runs of the history, newest first: those of this process as they go on, the others as
/// they were left.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, State, Progress, Rate, TimeLeft, Outcomes, Started, Number, Columns };
    enum Role {
        PermilleRole = Qt::UserRole, ///< of Progress: how much is done; -1: nobody knows
    };
    static constexpr int mostShown = 200;

    explicit RunsModel(LiveRuns& runs, QObject* parent = nullptr);

    /// Reads the list anew.
    void reload();
    /// Also counts what became of the rows of runs that this process does not work on. Takes time
    /// in proportion to them; not before somebody looks.
    void countRows();

    struct Entry {
        RunRecord record = {};
        std::optional<RunTally> tally = {}; ///< nothing: not counted yet
        std::optional<RunProgress> live = {}; ///< of this process
    };
    const Entry* entry(int row) const;
    int rowOf(qint64 run) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const herald::Error& error); ///< the list could not be read

private:
    void takeList(const QList<RunRecord>& records);
    void takeProgress(const RunProgress& progress);
    void countNext();
    void refreshRow(int row);
    QString text(const Entry& entry, int column) const;
    static int permille(const Entry& entry);

    LiveRuns& m_runs;
    QList<Entry> m_entries;
    int m_generation = 0; ///< of the list
    bool m_isCounting = false;
    bool m_wantsCounts = false;
};

} // namespace herald
