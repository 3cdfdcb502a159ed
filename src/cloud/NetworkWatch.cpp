// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/NetworkWatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <utility>

namespace herald {

void NetworkWatch::start(const QDBusConnection& bus)
{
    // Qt's backend waits for NetworkManager's answers: only one that has just answered is asked.
    auto question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.NetworkManager"),
        QStringLiteral("/org/freedesktop/NetworkManager"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setAutoStartService(false);
    question << QStringLiteral("org.freedesktop.NetworkManager") << QStringLiteral("State");
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (!answer->isError())
            follow();
    });
}

void NetworkWatch::follow()
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
