// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/RunWatching.h"

#include "cloud/NetworkWatch.h"
#include "runs/Run.h"
#include "runs/SleepWatch.h"

namespace herald {

void letWait(Run& run, const Account& account, NetworkWatch& network, SleepWatch& sleep)
{
    QObject::connect(&sleep, &SleepWatch::sleeps, &run, &Run::setAsleep);
    if (account.isPractice() || isLoopback(account.server))
        return;
    QObject::connect(&network, &NetworkWatch::went, &run, [&run] { run.setOnline(false); });
    QObject::connect(&network, &NetworkWatch::cameBack, &run, [&run] { run.setOnline(true); });
    if (!network.isOnline())
        run.setOnline(false);
}

} // namespace herald
