// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/PublishId.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace herald {

class HistoryModel;
class HistoryStore;

/// Finds the row of a publish that need not be in memory. A new question, or find() again,
/// overtakes the one before.
class PublishFinder : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    PublishFinder(HistoryStore& store, HistoryModel& model, QObject* parent = nullptr);

    /// The row, and whether it is the one that was looked for: else it stands where that one would.
    using Found = std::function<void(int row, bool isIt)>;
    /// `found` is called once, later; never where there are no rows or the store fails.
    void find(PublishId id, const Found& found);
    void cancel();
    bool isSearching() const { return !m_id.isNull(); }

private:
    void check();
    void end(int row, bool isIt);

    HistoryStore& m_store;
    HistoryModel& m_model;
    PublishId m_id; ///< looked for; null: none
    Found m_found;
    qint64 m_rowIfThere = -1; ///< counted from the newest; -1: not known yet
    quint64 m_generation = 0;
    QFuture<void> m_counting;
};

} // namespace herald
