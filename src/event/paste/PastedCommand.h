// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/paste/PastedEvent.h"
#include "event/paste/ShellWords.h"

namespace herald {

/// The command's program without its folder: "curl" of /usr/bin/curl.
QString programOf(const ShellCommand& command);
/// Neither may be a refusal. Source of the options: curl(1) 7.88; particle-cli 3.51.
Result<PastedEvent> eventFromCurl(const ShellCommand& command);
Result<PastedEvent> eventFromParticle(const ShellCommand& command);

/// What a command is refused with: a sentence, the same for all in the second case.
Failure refusedCommand(const QString& text);
Failure refusedVariable();

} // namespace herald
