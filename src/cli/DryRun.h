// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "event/EventLint.h"

#include <QJsonObject>

namespace herald {

/// The request that a publish would be, with the token masked.
struct PlannedRequest {
    QString url;
    QList<std::pair<QString, QString>> headers = {};
    QByteArray body = {};
};

PlannedRequest plannedRequest(const Event& event, const Account& account);
QByteArray dryRunText(const PlannedRequest& request);
QJsonObject dryRunJson(
    const PlannedRequest& request, const Event& event, const QList<Finding>& findings);

} // namespace herald
