// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/HttpExchange.h"
#include "cloud/StreamTimes.h"

namespace herald {

/// One opening of an event stream: one GET whose answer does not end. Reads no more than it is
/// asked for: what nobody takes stays with the server.
class StreamConnection : public QObject {
    Q_OBJECT
public:
    StreamConnection(const Clock& clock, const StreamTimes& times, QObject* parent = nullptr);
    /// Hangs up; ended() is not emitted.
    ~StreamConnection() override;

    void open(QNetworkAccessManager& network, const QNetworkRequest& request);
    bool isOpen() const { return m_isOpen; }
    /// Of the stream; empty where nothing waits.
    QByteArray read(qint64 maxBytes);
    /// Ends it where the server has been silent too long. To be called every now and then.
    void look();

Q_SIGNALS:
    void opened(); ///< the answer is an event stream
    void readable();
    /// Exactly once. A cause other than Finished: TotalDeadline is the silence of an open stream.
    void ended(const herald::ExchangeEnd& end);

private:
    void takeHead();
    void takeBytes();
    void finish();
    void end(ExchangeEnd::Cause cause);
    void abandonReply();

    const Clock& m_clock;
    const StreamTimes m_times;
    QTimer m_answerTimer;
    QPointer<QNetworkReply> m_reply;
    ExchangeEnd m_end;
    qint64 m_heardUs = 0;
    bool m_isOpen = false;
    bool m_hasEnded = false;
};

} // namespace herald
