// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkInformation>
#include <QObject>

class QDBusConnection;

namespace herald {

/// Tells when this computer's network goes and comes, where the system tells (NetworkManager).
/// Where it does not, or does not answer at the start, the computer counts as online, and nothing
/// is told. Main thread only.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks the system from now on, over the system bus, without waiting for it. A plugin is
    /// loaded, so not before the first frame. Once.
    void start(const QDBusConnection& bus);
    bool isOnline() const { return m_isOnline; }
    /// What the system says from now on.
    void take(QNetworkInformation::Reachability reachability);

Q_SIGNALS:
    void went();
    void cameBack();

private:
    void follow();

    bool m_isOnline = true;
};

} // namespace herald
