// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

/// GLib, through which libsecret talks, ends the whole process with SIGTERM when the session bus
/// goes away (GDBusConnection "exit-on-close"; seen with libsecret 0.20.5). This asks it not to. To
/// be called once the bus is known to be alive, before each errand: a new connection would end the
/// process again. Never blocks.
void surviveSessionBusLoss();

} // namespace herald
