// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

/// Column state of table removal; stored, never renumber. The rows of a removal lie in table
/// removed.
enum class RemovalState {
    CanBeUndone = 0,
    IsBeingUndone = 1, ///< in steps, by the process that did it
    IsForgotten = 2, ///< its rows are purged step by step
    MustBeRestored = 3, ///< whoever has time finishes undoing it
};

enum class KeepPinned { No, Yes };

} // namespace herald
