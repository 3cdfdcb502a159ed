// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/exchange/HistoryImport.h"
#include "history/exchange/HistoryJson.h"

#include <QList>

#include <atomic>

namespace herald {

class HistoryImportLines;
class HistoryImportStage;

/// The first half of an import: from the file into a stage. While one batch of lines is written
/// there, the next one is parsed. What other threads see is atomic.
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
    struct Line {
        qint64 number = 0; ///< from 1
        QByteArray bytes = {};
        bool isTooLong = false; ///< then without its bytes
    };
    struct Parsed {
        qint64 number = 0;
        Result<HistoryLine> row;
    };

    Result<void> read();
    static Result<QList<Line>> nextBatch(HistoryImportLines& lines);
    static QList<Parsed> parse(const QList<Line>& batch);
    Result<void> stageBatch(HistoryImportStage& stage, const QList<Parsed>& batch);
    void noteBad(qint64 line, const QString& reason);
    void noteUnknown(const QStringList& keys);
};

} // namespace herald
