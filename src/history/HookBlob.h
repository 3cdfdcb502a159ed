// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Receipt.h"

namespace herald {

/// What column receipt.hooks holds of the answers to one publish, at most.
inline constexpr qsizetype maxHookAnswers = 32;
inline constexpr qsizetype maxHookTextBytes = 256 * 1024; ///< of all of them

/// As column receipt.hooks holds them: JSON in UTF-8; empty, not null: none. What is beyond the
/// bounds is left out, and a text that is cut is not whole.
QByteArray packHooks(const QList<HookAnswer>& hooks);
/// What cannot be read is passed over.
QList<HookAnswer> unpackHooks(const QByteArray& stored);

} // namespace herald
