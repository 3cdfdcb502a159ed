// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Background.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#else
#include <QThread>
#endif

namespace herald {

void giveWayToWindow()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 10; // a tenth of the window's share, where they have to share
    constexpr id_t callingThread = 0;
    setpriority(PRIO_PROCESS, callingThread, niceness); // refused: as fast as before
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace herald
