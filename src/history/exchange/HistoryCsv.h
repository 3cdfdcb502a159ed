// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

namespace herald {

// The history as CSV (RFC 4180) for spreadsheets and for eyes. It cannot be read back: a cell that
// a spreadsheet would run as a formula is defused by a leading "'", and headers are left out. For
// every byte use HistoryJson.

QByteArray historyCsvHeader(); ///< ends with "\r\n"
QByteArray historyCsvRow(const Publish& publish, bool isForTerminal = false);

/// One cell. Defused where it begins with = + - @ (also in their wide forms), a tab or a line end:
/// https://owasp.org/www-community/attacks/CSV_Injection
QString csvField(const QString& text);

} // namespace herald
