// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace herald {

class HistoryStore;

struct HistoryImportReport {
    struct BadLine {
        qint64 number = 0; ///< from 1
        QString reason = {};
    };

    qint64 good = 0; ///< rows that were read
    qint64 bad = 0; ///< lines that hold none
    qint64 repeated = 0; ///< rows whose id came before in the same file; the first one counts
    QList<BadLine> firstBad = {}; ///< at most mostBadLines
    QStringList unknownKeys = {}; ///< of the good rows; what they hold is not taken over
    qint64 imported = 0;
    qint64 alreadyThere = 0; ///< their id is in the history: those rows stay as they are

    static constexpr qsizetype mostBadLines = 20;
};

struct HistoryImportProgress {
    enum class Phase { Reading, Merging, Undoing };

    Phase phase = Phase::Reading;
    qint64 done = 0; ///< bytes while reading, else rows
    qint64 total = 0; ///< 0: not known
    qint64 rows = 0; ///< read, merged, or still to be taken out
};

/// Reads a JSON Lines export (HistoryJson.h) into the history, all of its good rows or none: rows
/// wait in a stage beside the history until the last line was read, then come in in short steps
/// between which publishing goes on. Cancelled, failed or killed, what came is taken out again;
/// after a kill when the history is next opened. One import at a time, over all processes. A row
/// whose id is in the history already changes nothing, its note and tags included.
class HistoryImport : public QObject {
    Q_OBJECT
public:
    explicit HistoryImport(HistoryStore& store, QObject* parent = nullptr);
    /// Where an import is under way nothing of it stays, or not beyond the next opening.
    ~HistoryImport() override;

    // One of the two, once:
    void readFile(const QString& file);
    void readDescriptor(int descriptor); ///< a duplicate is read to its end

    /// After wasRead(): puts the good rows into the history.
    void goOn();
    /// failed() follows, with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(
        const herald::HistoryImportProgress& progress); ///< some ten to thirty times a second
    /// Nothing has been changed yet: goOn() or cancel().
    void wasRead(const herald::HistoryImportReport& report);
    // One of the two, once:
    void finished(const herald::HistoryImportReport& report);
    /// The history is as it was before. Kinds: InvalidInput (the file cannot be read), Conflict
    /// (another import is running), Cancelled, Storage.
    void failed(const herald::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
