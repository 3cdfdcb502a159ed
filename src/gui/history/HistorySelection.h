// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/PublishId.h"

#include <QList>
#include <QObject>

#include <functional>

namespace herald {

class HistoryModel;
class HistoryStore;
class HistoryTable;

/// Which publishes are selected, also where there are so many that their rows are not in memory.
class HistorySelection : public QObject {
    Q_OBJECT
public:
    /// All of them outlive it.
    HistorySelection(HistoryStore& store, HistoryModel& model, HistoryTable& table);

    int count() const;
    /// In the order of the table: the selected ones, at most `atMost` of them. `use` is called at
    /// once where all are in memory, else when the store has said which they are.
    void withIds(int atMost, const std::function<void(const QList<PublishId>&)>& use);

Q_SIGNALS:
    void failed(const herald::Error& error);

private:
    HistoryStore& m_store;
    HistoryModel& m_model;
    HistoryTable& m_table;
};

} // namespace herald
