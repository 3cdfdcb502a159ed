// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/HistoryImport.h"

#include <atomic>

namespace herald {

/// The first half of an import: from the file into a stage. What both threads see is atomic.
struct HistoryImportReading {
    // Before it starts:
    QString file = {};
    int descriptor = -1; ///< in place of a file
    QString stageFile = {}; ///< an empty file

    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> totalBytes = 0; ///< 0: not known
    std::atomic<qint64> rows = 0;

    // When it has ended:
    HistoryImportReport report = {};
    Result<void> result = {};

    /// On a thread of its own: blocks.
    void run();

private:
    Result<void> read();
    void noteBad(qint64 line, const QString& reason);
    void noteUnknown(const QStringList& keys);
};

} // namespace herald
