// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace herald {

enum class SessionBus {
    Absent, ///< none is named, and none would be found but by starting one
    Dead, ///< named, but nothing listens there
    Silent, ///< something listens and does not answer
    Alive, ///< answers, or is reached in a way that cannot be tried out cheaply
};

/// Where this session's bus listens: DBUS_SESSION_BUS_ADDRESS, else the socket XDG_RUNTIME_DIR/bus;
/// empty where there is none. Never "autolaunch:": a bus of Herald's own would have no keyring that
/// anybody unlocks.
QString sessionBusAddress();

/// Says hello to the bus without ever blocking: D-Bus libraries wait for a silent bus without end.
/// Answers once, from the event loop, and not at all after the end of `context`. Source: D-Bus
/// specification, "Server Addresses" and "Authentication Protocol".
void probeSessionBus(
    const QString& address, QObject* context, std::function<void(SessionBus)> answer);

} // namespace herald
