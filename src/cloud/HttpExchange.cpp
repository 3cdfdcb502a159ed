// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/HttpExchange.h"

#include "cloud/OneShotUpload.h"

#include <QNetworkAccessManager>

#include <memory>

namespace herald {

namespace {

using Cause = ExchangeEnd::Cause;

void prepare(QTimer& timer, std::chrono::milliseconds time)
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(time);
}

bool hasNoBody(int status)
{
    return status == 204 || status == 205 || status == 304;
}

/// Qt passes an answer that is shorter than it says, where the length is odd ("2, 9",
/// 99999999999999999999).
bool isLengthAsSaid(const QNetworkReply& reply, const Answer& answer)
{
    if (answer.isCut || hasNoBody(answer.httpStatus) || !reply.hasRawHeader("Content-Length")
        || reply.hasRawHeader("Content-Encoding"))
        return true;
    bool isNumber = false;
    const qlonglong length = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber && length == answer.body.size();
}

} // namespace

HttpExchange::HttpExchange(const Clock& clock, const Deadlines& deadlines, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_orderedUs(clock.elapsedUs())
{
    prepare(m_connectTimer, deadlines.connect);
    prepare(m_totalTimer, deadlines.total);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { end(Cause::ConnectDeadline); });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { end(Cause::TotalDeadline); });
}

HttpExchange::~HttpExchange()
{
    abandonReply();
}

void HttpExchange::get(QNetworkAccessManager& network, const QNetworkRequest& request)
{
    watch(network.get(request));
}

void HttpExchange::post(
    QNetworkAccessManager& network, QNetworkRequest request, const QByteArray& body)
{
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto upload = std::make_unique<OneShotUpload>(body);
    connect(upload.get(), &OneShotUpload::begun, this, [this] {
        m_end.wasWritten = true;
        noteWritable();
        Q_EMIT bodyLeaving();
    });
    connect(upload.get(), &OneShotUpload::exhausted, this, [this] {
        m_isBodyHandedOut = true;
        noteWritten();
    });
    QNetworkReply* reply = network.post(request, upload.get());
    // Qt reads the device until the reply is gone, even after abort().
    m_upload = upload.release();
    m_upload->setParent(reply);
    watch(reply);
}

void HttpExchange::cancel()
{
    endLater(Cause::Cancelled);
}

void HttpExchange::watch(QNetworkReply* reply)
{
    m_reply = reply;
    m_end.timings.queuedUs = sinceOrderUs();
    reply->setReadBufferSize(maxAnswerBytes);
    connect(reply, &QNetworkReply::socketStartedConnecting, this,
        [this] { m_hasNewConnection = true; });
    connect(reply, &QNetworkReply::encrypted, this,
        [this] { m_end.timings.encryptedUs = sinceOrderUs(); });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_end.tlsError = errors.isEmpty() ? QSslError::NoError : errors.first().error();
    });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_end.wasWritten = true;
        m_isRequestSent = true;
        noteWritable();
        noteWritten();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::noteHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(reply, &QObject::destroyed, this, [this] { endLater(Cause::Finished); });
}

void HttpExchange::noteWritable()
{
    m_connectTimer.stop();
    // Qt does not tell when the socket connected. On a new plain connection the first byte is asked
    // for right then; on an encrypted one only the end of the handshake is known.
    Timings& timings = m_end.timings;
    if (m_hasNewConnection && timings.connectedUs < 0 && timings.encryptedUs < 0)
        timings.connectedUs = sinceOrderUs();
}

void HttpExchange::noteWritten()
{
    const bool isWritten = m_isRequestSent && (m_isBodyHandedOut || !m_upload);
    if (isWritten && m_end.timings.writtenUs < 0)
        m_end.timings.writtenUs = sinceOrderUs();
}

void HttpExchange::noteHead()
{
    if (m_end.timings.firstByteUs < 0)
        m_end.timings.firstByteUs = sinceOrderUs();
}

void HttpExchange::read()
{
    Answer& answer = m_end.answer;
    answer.body += m_reply->read(maxAnswerBytes - answer.body.size());
    answer.isCut = answer.body.size() == maxAnswerBytes && m_reply->bytesAvailable() > 0;
    m_end.isWhole = answer.isCut;
    if (answer.isCut)
        end(Cause::Finished);
}

void HttpExchange::finish()
{
    if (m_reply->isOpen())
        read();
    if (m_hasEnded)
        return;
    takeHead();
    m_end.error = m_reply->error();
    m_end.isWhole = m_end.error == QNetworkReply::NoError && isLengthAsSaid(*m_reply, m_end.answer);
    end(Cause::Finished);
}

void HttpExchange::end(Cause cause)
{
    if (settle(cause))
        Q_EMIT ended(m_end);
}

void HttpExchange::endLater(Cause cause)
{
    if (settle(cause))
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT ended(m_end); }, Qt::QueuedConnection);
}

/// Decides the end once: from now on no byte of the body leaves and no answer is taken.
bool HttpExchange::settle(Cause cause)
{
    if (m_hasEnded)
        return false;
    m_hasEnded = true;
    m_connectTimer.stop();
    m_totalTimer.stop();
    takeHead();
    abandonReply();
    m_end.cause = cause;
    m_end.timings.doneUs = sinceOrderUs();
    return true;
}

void HttpExchange::takeHead()
{
    if (!m_reply)
        return;
    const auto attribute
        = [this](QNetworkRequest::Attribute code) { return m_reply->attribute(code); };
    Answer& answer = m_end.answer;
    answer.httpStatus = attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.reasonPhrase = attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    answer.isHttp2 = attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    answer.headers = m_reply->rawHeaderPairs();
}

void HttpExchange::abandonReply()
{
    if (m_upload)
        m_upload->stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // ends the transfer too; abort() warns where the status is an error
    m_reply.clear();
}

} // namespace herald
