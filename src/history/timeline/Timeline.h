// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/timeline/TimelineAnswer.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace herald {

class HistoryStore;
class TimelineReader;

/// Counts publishes over time, beside the threads that others wait for. 1,000,000 publishes without
/// a search or an account take some 20 ms once they are summed up (see TimelineSummary), any
/// period. What takes longer is answered as far as it has come, then again.
class Timeline : public QObject {
    Q_OBJECT
public:
    explicit Timeline(HistoryStore& store, QObject* parent = nullptr);
    ~Timeline() override;

    /// Overtakes the question before, which is then not answered any more.
    void ask(const TimelineQuery& query);
    void stop();

Q_SIGNALS:
    void answered(const herald::TimelineAnswer& answer); ///< again and again until it is complete
    void failed(const herald::Error& error);

private:
    void advance(const std::shared_ptr<TimelineReader>& reader);
    void repair(const QList<qint64>& damagedRecords);

    HistoryStore& m_store;
    QFuture<void> m_reading;
    quint64 m_generation = 0;
};

} // namespace herald
