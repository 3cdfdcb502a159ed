// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "event/Expansion.h"
#include "publishing/EnvironmentList.h"

#include <QFuture>
#include <QObject>
#include <QRandomGenerator>

namespace herald {

class HistoryStore;

/// Makes the event that goes out: fills in what is built in from the clock, the counters of the
/// history, the variables that the user allowed, and chance. Main thread only.
class Expander : public QObject {
    Q_OBJECT
public:
    Expander(HistoryStore& history, const Clock& clock, EnvironmentList environment,
        QObject* parent = nullptr);

    /// For one publish: takes the counters that it asks for, unless a finding keeps it from being
    /// published anyway. An error only where the counters cannot be taken.
    QFuture<Result<ExpandedEvent>> expand(const Composition& composition, ReceiverClass receiver);

    /// What expand() would make of it now; nothing is taken. Counters that are not known yet count
    /// as 1; they are asked for, and counted() follows where they turn out to be others.
    ExpandedEvent preview(const Composition& composition, ReceiverClass receiver);
    /// For who expands texts: as preview() does. Until the next call of either.
    BuiltInSource previewSource(const Composition& composition);
    /// The number of each counter that the composition asks for as it would be taken next, read
    /// anew.
    QFuture<Result<ExpandedEvent>> previewAfterAsking(
        const Composition& composition, ReceiverClass receiver);

    const EnvironmentList& environment() const { return m_environment; }

Q_SIGNALS:
    void counted(); ///< preview() may differ from before

private:
    void ask(const QStringList& names);
    void learn(const QHash<QString, qint64>& counts);

    HistoryStore& m_history;
    const Clock& m_clock;
    const EnvironmentList m_environment;
    QRandomGenerator m_random;
    QRandomGenerator m_previewRandom; ///< begins alike each time, so that a preview keeps still
    QHash<QString, qint64> m_counts; ///< the numbers taken last, as far as they are known
};

} // namespace herald
