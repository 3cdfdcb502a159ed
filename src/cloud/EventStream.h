// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/CloudClient.h"
#include "cloud/StreamEvent.h"
#include "cloud/StreamState.h"
#include "cloud/StreamTimes.h"

#include <QObject>

class QThread;

namespace herald {

class OpeningBudget;
class StreamWorker;

/// The events of one place as they happen: one connection to its event stream, opened again by
/// itself when it is lost. Follows no redirect. Lives on the receiver's thread; the network and the
/// parsing are on `thread`, which runs, has an event loop and outlives this object, as the clock
/// and the budget do.
///
/// What is published while the stream is not connected does not come later: the cloud keeps
/// nothing.
class EventStream : public QObject {
    Q_OBJECT
public:
    EventStream(QThread& thread, const Clock& clock, OpeningBudget& budget,
        const StreamTimes& times = {}, QObject* parent = nullptr);
    /// Hangs up; does not wait for it.
    ~EventStream() override;

    /// Connects now, anew where it already was; pauses that were due are forgotten.
    void open(const Destination& where);
    void close();
    /// The network came back; `reason` is a translated sentence. Connects again soon.
    void renew(const QString& reason);

    const StreamState& state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const herald::StreamState& state);
    /// In the order of the stream; at most 1,000 at a time, at most every 40 ms, and no more before
    /// these have been handled.
    void received(const QList<herald::StreamEvent>& events);

private:
    void takeState(const StreamState& state, int generation);
    void takeBatch(const QList<StreamEvent>& events, int generation);

    const Clock& m_clock;
    StreamWorker* m_worker; ///< on the other thread, deleted there
    StreamState m_state;
    int m_generation = 0; ///< what an earlier connection still sends is dropped
};

} // namespace herald
