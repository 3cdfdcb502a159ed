// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

struct Account;
class NetworkWatch;
class Run;
class SleepWatch;

/// From now on the run waits while the network is gone, unless its server is on this computer, and
/// while the computer sleeps.
void letWait(Run& run, const Account& account, NetworkWatch& network, SleepWatch& sleep);

} // namespace herald
