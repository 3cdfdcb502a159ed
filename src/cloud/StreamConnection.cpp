// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/StreamConnection.h"

#include <QNetworkAccessManager>

namespace herald {

namespace {

constexpr qint64 readBufferBytes = 256 * 1024;

bool isEventStream(const QNetworkReply& reply)
{
    const QByteArray type = reply.rawHeader("Content-Type").toLower();
    return type.split(';').first().trimmed() == "text/event-stream";
}

} // namespace

StreamConnection::StreamConnection(const Clock& clock, const StreamTimes& times, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_times(times)
{
    m_answerTimer.setSingleShot(true);
    connect(&m_answerTimer, &QTimer::timeout, this,
        [this] { end(ExchangeEnd::Cause::ConnectDeadline); });
}

StreamConnection::~StreamConnection()
{
    abandonReply();
}

void StreamConnection::open(QNetworkAccessManager& network, const QNetworkRequest& request)
{
    m_answerTimer.start(m_times.answer);
    m_reply = network.get(request);
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_end.tlsError = errors.isEmpty() ? QSslError::NoError : errors.first().error();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &StreamConnection::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &StreamConnection::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &StreamConnection::finish);
}

void StreamConnection::takeHead()
{
    m_end.answer.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_end.answer.headers = m_reply->rawHeaderPairs();
    if (m_isOpen || m_end.answer.httpStatus != 200 || !isEventStream(*m_reply))
        return;
    m_isOpen = true;
    m_heardUs = m_clock.elapsedUs();
    m_answerTimer.stop();
    Q_EMIT opened();
}

void StreamConnection::takeBytes()
{
    m_heardUs = m_clock.elapsedUs();
    if (m_isOpen) {
        Q_EMIT readable();
        return;
    }
    Answer& answer = m_end.answer;
    answer.body += m_reply->read(maxAnswerBytes - answer.body.size());
    answer.isCut = answer.body.size() == maxAnswerBytes;
    if (answer.isCut)
        end(ExchangeEnd::Cause::Finished);
}

QByteArray StreamConnection::read(qint64 maxBytes)
{
    if (!m_reply || !m_reply->isOpen())
        return {};
    const QByteArray bytes = m_reply->read(maxBytes);
    if (!bytes.isEmpty())
        m_heardUs = m_clock.elapsedUs(); // what had to wait for its reader was no silence
    return bytes;
}

void StreamConnection::look()
{
    // Bytes that nobody has taken yet are no silence.
    if (!m_isOpen || m_hasEnded || m_reply->bytesAvailable() > 0)
        return;
    using std::chrono::microseconds;
    if (microseconds(m_clock.elapsedUs() - m_heardUs) >= m_times.silence)
        end(ExchangeEnd::Cause::TotalDeadline);
}

void StreamConnection::finish()
{
    if (!m_isOpen && m_reply->isOpen() && m_reply->bytesAvailable() > 0)
        takeBytes();
    if (m_hasEnded)
        return;
    m_end.error = m_reply->error();
    end(ExchangeEnd::Cause::Finished);
}

/// An open stream keeps its reply: what has arrived can still be read.
void StreamConnection::end(ExchangeEnd::Cause cause)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_answerTimer.stop();
    m_end.cause = cause;
    if (!m_isOpen)
        abandonReply();
    Q_EMIT ended(m_end);
}

void StreamConnection::abandonReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // ends the transfer too; abort() warns where the status is an error
    m_reply.clear();
}

} // namespace herald
