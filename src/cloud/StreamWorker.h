// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/CloudClient.h"
#include "cloud/SseParser.h"
#include "cloud/StreamConnection.h"
#include "cloud/StreamEvent.h"
#include "cloud/StreamState.h"
#include "cloud/StreamVerdict.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <memory>
#include <optional>

namespace herald {

class OpeningBudget;

/// The half of an EventStream that lives on the thread of the network: connects, reads, parses and
/// connects again. Everything but the constructor on that thread only. Each signal carries the
/// generation of the open() that it belongs to.
class StreamWorker : public QObject {
    Q_OBJECT
public:
    StreamWorker(const Clock& clock, OpeningBudget& budget, const StreamTimes& times);
    ~StreamWorker() override;

    void open(const Destination& where, int generation);
    void close();
    /// The network came back: a connection made before is not to be trusted.
    void renew(const QString& reason);
    /// The receiver has handled what it got: it gets more only then.
    void batchTaken();

Q_SIGNALS:
    void stateChanged(const herald::StreamState& state, int generation);
    void received(const QList<herald::StreamEvent>& events, int generation);

private:
    void connectNow();
    void dropConnection();
    void begin();
    void read();
    void take(const QList<SseBlock>& blocks);
    void deliver();
    bool hasRoom() const;
    void settleEnd();
    void wait(std::chrono::milliseconds pause, const StreamVerdict& why);
    std::chrono::milliseconds nextPause(const StreamVerdict& verdict);
    void look();
    void noteSleep();
    void setState(StreamState state);

    const Clock& m_clock;
    OpeningBudget& m_budget;
    const StreamTimes m_times;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    QTimer* m_retry;
    QTimer* m_look;
    QTimer* m_delivery;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< its own: six connections a server are all
    std::unique_ptr<StreamConnection> m_connection;
    std::optional<Destination> m_where;
    std::optional<SseParser> m_parser;
    std::optional<ExchangeEnd> m_end; ///< of a connection that may still hold bytes
    QList<StreamEvent> m_pending;
    qint64 m_pendingBytes = 0;
    StreamState m_state;
    int m_generation = 0;
    int m_failures = 0;
    qint64 m_notBeforeMs = 0; ///< wall clock: the server asked to wait
    qint64 m_lookedUs = 0;
    qint64 m_lookedMs = 0;
    bool m_isBatchOut = false;
};

} // namespace herald
