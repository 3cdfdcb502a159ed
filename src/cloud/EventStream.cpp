// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/EventStream.h"

#include "cloud/StreamWorker.h"

#include <QThread>

namespace herald {

EventStream::EventStream(QThread& thread, const Clock& clock, OpeningBudget& budget,
    const StreamTimes& times, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(new StreamWorker(clock, budget, times))
{
    m_worker->moveToThread(&thread);
    connect(m_worker, &StreamWorker::stateChanged, this, &EventStream::takeState);
    connect(m_worker, &StreamWorker::received, this, &EventStream::takeBatch);
}

EventStream::~EventStream()
{
    m_worker->disconnect(this);
    m_worker->deleteLater();
}

void EventStream::open(const Destination& where)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, where, generation = ++m_generation] {
        worker->open(where, generation);
    });
}

void EventStream::close()
{
    QMetaObject::invokeMethod(m_worker, &StreamWorker::close);
    takeState({.sinceUs = m_clock.elapsedUs()}, ++m_generation);
}

void EventStream::renew(const QString& reason)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, reason] { worker->renew(reason); });
}

void EventStream::takeState(const StreamState& state, int generation)
{
    if (generation != m_generation)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void EventStream::takeBatch(const QList<StreamEvent>& events, int generation)
{
    // Ordered before these are handled: no more than one batch waits, and a receiver may delete
    // this.
    QMetaObject::invokeMethod(m_worker, &StreamWorker::batchTaken);
    if (generation == m_generation)
        Q_EMIT received(events);
}

} // namespace herald
