// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <memory>

namespace herald {

/// The command of that name; null where there is none.
std::unique_ptr<Command> createCommand(const QString& name, const Environment& environment);
/// herald --help
QString overview();

} // namespace herald
