// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "history/Publish.h"
#include "rows/RowsReport.h"
#include "runs/RunProgress.h"

#include <QJsonObject>
#include <QStringList>

namespace herald {

/// What `run` says: before it, while it goes on, at its end.

/// The bad rows, one a line, and how many more there are.
QStringList badRowLines(const RowsReport& report);
QStringList warningLines(const RowsReport& report);
/// How many, to where, how long, how many bytes and blocks.
QStringList runForecast(const RunPlan& plan, const RowsReport& report, const QString& place);
/// One line, for a terminal.
QString runProgressText(const RunProgress& progress);
/// Why it sends nothing, and when it goes on.
QString runPauseText(const RunProgress& progress);
/// What became of it.
QString runSummary(const RunProgress& progress);
ExitCode exitCodeOf(const RunProgress& progress);
QJsonObject rowReport(const RunRow& row, const Publish& publish);
QJsonObject runReport(const RunProgress& progress);

} // namespace herald
