// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

/// The calling thread gives way from now on where the window's thread wants the processor too; on
/// an idle machine it loses nothing. For threads that read, count and write for more than a moment.
/// On Linux QThread's priorities do nothing (source: Qt documentation, QThread::setPriority()), but
/// each thread has a nice value of its own (source: setpriority(2), C library/kernel differences).
void giveWayToWindow();

} // namespace herald
