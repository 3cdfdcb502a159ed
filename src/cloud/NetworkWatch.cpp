// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/NetworkWatch.h"

#include <utility>

namespace herald {

void NetworkWatch::start()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto* system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::take);
    take(system->reachability());
}

void NetworkWatch::take(QNetworkInformation::Reachability reachability)
{
    using Reachability = QNetworkInformation::Reachability;
    // "Site" and "Local" say how far it reaches; a server of one's own may be no farther.
    const bool isOnline = reachability != Reachability::Disconnected;
    if (std::exchange(m_isOnline, isOnline) == isOnline)
        return;
    if (isOnline)
        Q_EMIT cameBack();
    else
        Q_EMIT went();
}

} // namespace herald
