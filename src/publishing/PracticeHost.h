// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeCloud.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

namespace herald {

/// The practice cloud of this process: started by the first who needs it, off the main thread,
/// stopped with this object.
class PracticeHost : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~PracticeHost() override;

    struct Access {
        QUrl url;
        QString token;
    };
    /// Starts the practice cloud where it does not run; after a failure the next call tries again.
    QFuture<Result<Access>> access();
    /// When the practice account is left. Who still waits for access() gets Cancelled.
    void stop();

Q_SIGNALS:
    void stopped(); ///< one that ran, or was to; the next has another address

private:
    using Started = Result<std::shared_ptr<PracticeCloud>>;
    void start();
    void take(const Started& started);
    void answer(const Result<Access>& access);

    std::shared_ptr<PracticeCloud> m_cloud;
    std::vector<QPromise<Result<Access>>> m_waiting;
    int m_generation = 0; ///< a cloud that has started too late for its order is let go
};

} // namespace herald
