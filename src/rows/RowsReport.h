// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Composition.h"
#include "event/EventLint.h"
#include "event/ReceiverClass.h"
#include "rows/ColumnMapping.h"
#include "rows/RowFile.h"
#include "rows/RowReader.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <utility>

namespace herald {

/// What the rows of a file are to become.
struct RowsOrder {
    QString file = {};
    std::optional<ColumnMapping> mapping = {}; ///< nothing: what the columns' names suggest
    QList<std::pair<QString, QString>> columnsOfFields = {}; ///< set after that, see setColumn()
    Composition base = {}; ///< the template's; without one an empty event
    bool fillsPlaceholders = false; ///< else names and data go out as they are
    QMap<QString, QString> environment = {}; ///< what {{$env}} may see
    ReceiverClass receiver = defaultReceiverClass;
    QDateTime now = {}; ///< for {{$now}}
    /// More to be said of an event as it would go out, by an account's guard, say. Thread-safe.
    std::function<QList<Finding>(const Event&)> rules = {};
};

/// One row as it would be published.
struct CheckedRow {
    qint64 line = 0;
    Event event = {}; ///< with placeholders filled in, counters and chance as an example
    QString problem = {}; ///< why it cannot be published; empty: it can
    QString warning = {}; ///< the first one, where it can
};

/// What is in a file of rows, before anything is sent.
struct RowsReport {
    qint64 rows = 0; ///< that can be published
    qint64 bad = 0; ///< that cannot
    qint64 warned = 0; ///< that can, with something to be said
    qint64 dataBytes
        = 0; ///< of the good rows, in UTF-8; an example where chance or counters decide
    qint64 blocks = 0; ///< of 1,024 bytes begun, at least one an event; see blocksOf()
    qint64 bytesRead = 0; ///< of the file
    qint64 totalBytes = 0;
    QList<RowProblem> problems = {}; ///< the first mostProblems of the bad rows
    QList<RowProblem> warnings = {}; ///< the first mostWarnings
    QList<CheckedRow> first = {}; ///< the first mostShown rows, good and bad
    QStringList columns = {};
    RowFormat format = RowFormat::Csv;
    ColumnMapping mapping = {}; ///< as it is used
    RowFingerprint fingerprint = {};

    static constexpr qsizetype mostProblems = 1000;
    static constexpr qsizetype mostWarnings = 20;
    static constexpr qsizetype mostShown = 50;
};

/// Data operations are counted by blocks of 1,024 bytes, rounded up (Particle, Typed publish and
/// Billing > Data operations); whether a publish over HTTP counts at all the documents contradict
/// each other about.
inline qint64 blocksOf(qint64 dataBytes)
{
    constexpr qint64 blockBytes = 1024;
    return qMax<qint64>((dataBytes + blockBytes - 1) / blockBytes, 1);
}

} // namespace herald
