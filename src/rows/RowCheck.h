// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/RowsReport.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace herald {

/// Reads all of the file. Asks `isStopped` often, then fails with Cancelled; tells `progress` as it
/// goes. Fails where the file cannot be read, or its columns cannot be what they should. Blocks;
/// thread-safe.
Result<RowsReport> checkRows(const RowsOrder& order, const std::function<bool()>& isStopped,
    const std::function<void(const RowsReport&)>& progress);

/// The same in the background. A new order takes the place of the one under way.
class RowCheck : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~RowCheck() override;

    void start(const RowsOrder& order);
    /// Nothing is told of what was under way.
    void cancel();

Q_SIGNALS:
    /// As far as it was read; about ten times a second.
    void progressed(const herald::RowsReport& soFar);
    // One of the two, once an order:
    void finished(const herald::RowsReport& report);
    void failed(const herald::Error& error);

private:
    void tell(int generation, const std::function<void()>& signal);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
    int m_generation = 0; ///< late answers of an earlier order are dropped
};

} // namespace herald
