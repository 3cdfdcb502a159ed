// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "cloud/Deadlines.h"
#include "event/PublishResult.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;

namespace herald {

class OneShotUpload;

/// How one request ended, as far as the wire tells.
struct ExchangeEnd {
    enum class Cause { Finished, ConnectDeadline, TotalDeadline, Cancelled };

    Cause cause = Cause::Finished;
    /// A byte of the body may have left. Before that no server can have had the event: the name is
    /// in the body.
    bool wasWritten = false;
    bool isWhole = false; ///< of a 2xx answer: read to its end, or to maxAnswerBytes
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QSslError::SslError tlsError = QSslError::NoError; ///< the first one
    Answer answer = {};
    Timings timings = {};
};

/// One request and its answer under two deadlines. Follows no redirect and resends no body.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    /// The time of the order is now.
    HttpExchange(const Clock& clock, const Deadlines& deadlines, QObject* parent = nullptr);
    /// Abandons what is under way; ended() is not emitted.
    ~HttpExchange() override;

    void get(QNetworkAccessManager& network, const QNetworkRequest& request);
    void post(QNetworkAccessManager& network, QNetworkRequest request, const QByteArray& body);
    /// ended() comes from the event loop.
    void cancel();

Q_SIGNALS:
    void bodyLeaving(); ///< at most once, before its first byte is handed out
    /// Exactly once.
    void ended(const herald::ExchangeEnd& end);

private:
    qint64 sinceOrderUs() const { return m_clock.elapsedUs() - m_orderedUs; }
    void watch(QNetworkReply* reply);
    void noteWritable();
    void noteWritten();
    void noteHead();
    void read();
    void finish();
    void end(ExchangeEnd::Cause cause);
    void endLater(ExchangeEnd::Cause cause);
    bool settle(ExchangeEnd::Cause cause);
    void takeHead();
    void abandonReply();

    const Clock& m_clock;
    qint64 m_orderedUs;
    QTimer m_connectTimer;
    QTimer m_totalTimer;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotUpload> m_upload;
    bool m_hasNewConnection = false;
    bool m_isRequestSent = false;
    bool m_isBodyHandedOut = false;
    bool m_hasEnded = false;
    ExchangeEnd m_end;
};

} // namespace herald
