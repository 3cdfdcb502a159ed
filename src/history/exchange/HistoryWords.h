// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <optional>

namespace herald {

// Stable words and numbers of a publish, in every written form of the history.

QString scopeKeyword(Scope::Kind kind); ///< "devices", "product", "organisation"
std::optional<Scope::Kind> scopeFromKeyword(QStringView text);
QString receiptKeyword(Receipt::State state); ///< "seen", "not seen", "awaited"
/// Also written with "-"; only what a publish can end with: not "awaited".
std::optional<Receipt::State> receiptFromKeyword(QStringView text);
QString hookKeyword(HookAnswer::Kind kind); ///< "sent", "response", "error"
std::optional<HookAnswer::Kind> hookFromKeyword(QStringView text);
QString isoTime(const Publish& publish); ///< UTC, to the millisecond
QString millisecondsText(qint64 us); ///< "84", "1.5": no trailing zeros
/// As people read it, where that names the same server; else encoded.
QString serverText(const QUrl& server);

} // namespace herald
