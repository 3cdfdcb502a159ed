// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/exchange/HistoryImport.h"

namespace herald {

// What an import says, in the window as on the command line. Translated.

/// One problem a line: bad lines with their numbers, then how many more, then what else is to be
/// known before the rows come in.
QStringList importProblems(const HistoryImportReport& report);
QString importSummary(const HistoryImportReport& report); ///< of an import that has ended well
QString importProgressText(const HistoryImportProgress& progress);

} // namespace herald
