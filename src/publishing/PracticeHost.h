// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeCloud.h"

#include <QFuture>
#include <QObject>

namespace herald {

/// The practice cloud of this process: started by the first who needs it, off the main thread, stopped with this object.
class PracticeHost : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~PracticeHost() override;

    struct Access {
        QUrl url;
        QString token;
    };
    QFuture<Result<Access>> access();
    void stop(); ///< when the practice account is left

private:
    std::shared_ptr<PracticeCloud> m_cloud;
};

} // namespace herald
