// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Composition.h"
#include "event/Lineage.h"
#include "event/Scope.h"
#include "rows/RowsReport.h"

#include <QDateTime>

#include <optional>

namespace herald {

/// One event of a run, before its placeholders are filled in.
struct RunStep {
    Composition composition = {};
    bool fillsPlaceholders = false; ///< else name and data go out as they are
    Lineage lineage = {}; ///< the template it comes from; its values are known when they are filled
    qint64 pauseMs = 0; ///< of a sequence: from this step's time to the next one's

    friend bool operator==(const RunStep&, const RunStep&) = default;
};

/// The file of rows that a run publishes.
struct RunFile {
    QString path = {}; ///< absolute
    RowFingerprint fingerprint = {}; ///< a file that is another one by now is not gone on with
    ColumnMapping mapping = {};
    qint64 rows = 0; ///< that can be published
    qint64 bad = 0; ///< that cannot, and are passed over

    friend bool operator==(const RunFile&, const RunFile&) = default;
};

/// What a run is to do: all that is needed to go on with it after a restart. A token is nowhere in
/// it.
struct RunPlan {
    enum class Kind { Repeat = 0, Sequence = 1, File = 2 }; // stored; never renumber
    /// What to do when an event may have been published and nobody knows.
    enum class OnUnknown {
        Stop, ///< pause, for the user to look; gone on with, the row is passed over
        PassOver,
    };

    Kind kind = Kind::File;
    QString accountId = {};
    QString accountName = {}; ///< as it was called then
    Scope scope = {};
    ReceiverClass receiver = defaultReceiverClass;
    /// Repeat: one. Sequence: each. File: one, whose parts a row's columns replace.
    QList<RunStep> steps = {};
    qint64 intervalMs = 0; ///< Repeat: from one to the next, 1 to maxIntervalMs
    qint64 times = 0; ///< Repeat: events; Sequence: rounds; 0: until `until`, or until stopped
    QDateTime until = {}; ///< nothing more is sent from this moment on; invalid: no such moment
    double ratePerSecond = defaultRate; ///< at most so many events a second, retries included
    OnUnknown onUnknown = OnUnknown::Stop;
    RunFile file = {};

    static constexpr double defaultRate = 20; ///< the cloud allows 10,000 requests in five minutes
    static constexpr double lowestRate = 0.001;
    static constexpr double highestRate = 1'000'000;
    static constexpr qint64 maxIntervalMs = qint64(366) * 24 * 3600 * 1000;
    static constexpr qsizetype maxSteps = 1000;

    /// How many events it will publish; nothing where nobody knows.
    std::optional<qint64> total() const;
    /// Says what keeps it from being run.
    Result<void> check() const;

    /// JSON, as table run keeps it.
    QByteArray toText() const;
    /// Hostile until read: every value is checked. NewerSchema where a newer Herald wrote it.
    static Result<RunPlan> fromText(const QByteArray& text);

    friend bool operator==(const RunPlan&, const RunPlan&) = default;
};

} // namespace herald
