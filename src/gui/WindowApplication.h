// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

/// Opens the window, or raises the one that is open; returns the exit code of the process.
int runWindow(int argc, char** argv);

} // namespace herald
