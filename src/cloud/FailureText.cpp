// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/FailureText.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

QString tlsSentence(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Text::tr("The server's certificate is self-signed, so nobody vouches for it.");
    case QSslError::CertificateExpired:
        return Text::tr("The server's certificate has expired. Is this computer's clock right?");
    case QSslError::CertificateNotYetValid:
        return Text::tr(
            "The server's certificate is not valid yet. Is this computer's clock right?");
    case QSslError::HostNameMismatch:
        return Text::tr("The server's certificate belongs to another server.");
    case QSslError::NoError:
        return Text::tr("No secure connection could be agreed on (TLS 1.2 or newer is needed).");
    default:
        return Text::tr("The server's certificate is not trusted.");
    }
}

QString failureSentence(const ExchangeEnd& end)
{
    switch (end.error) {
    case QNetworkReply::ConnectionRefusedError:
        return Text::tr("The server refused the connection. Check the server's address and port.");
    case QNetworkReply::HostNotFoundError:
        return Text::tr("The server's name was not found. Check the address and the network.");
    case QNetworkReply::SslHandshakeFailedError:
        return tlsSentence(end.tlsError);
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return Text::tr("There is no network connection.");
    case QNetworkReply::RemoteHostClosedError:
        return Text::tr("The server closed the connection before anything was sent.");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Text::tr(
            "The network's proxy did not let the request through. Check the proxy in the "
            "system's settings.");
    default:
        return Text::tr("The server could not be reached. Check the network and its proxy.");
    }
}

} // namespace

QString notSentSentence(const ExchangeEnd& end)
{
    switch (end.cause) {
    case ExchangeEnd::Cause::ConnectDeadline:
    case ExchangeEnd::Cause::TotalDeadline:
        return Text::tr("The server could not be reached in time. Nothing was sent.");
    case ExchangeEnd::Cause::Cancelled:
        return Text::tr("You stopped it before anything was sent.");
    case ExchangeEnd::Cause::Finished:
        break;
    }
    //: %1 is a sentence that says why
    return Text::tr("%1 Nothing was sent.").arg(failureSentence(end));
}

QString unansweredSentence(const ExchangeEnd& end)
{
    if (end.cause != ExchangeEnd::Cause::Finished)
        return Text::tr("The server did not answer in time.");
    if (end.answer.httpStatus != 0 || end.error == QNetworkReply::NoError)
        return Text::tr("The server's answer broke off or cannot be read.");
    return failureSentence(end);
}

QString unknownSentence(const ExchangeEnd& end)
{
    const bool hasYes = end.answer.httpStatus >= 200 && end.answer.httpStatus < 300;
    switch (end.cause) {
    case ExchangeEnd::Cause::ConnectDeadline:
    case ExchangeEnd::Cause::TotalDeadline:
        return Text::tr(
            "The request was sent, but no whole answer came in time. The event may have "
            "been published; publishing it again may send it twice.");
    case ExchangeEnd::Cause::Cancelled:
        return Text::tr("You stopped it after the request was sent. The event may have been "
                        "published; publishing it again may send it twice.");
    case ExchangeEnd::Cause::Finished:
        break;
    }
    if (hasYes)
        return Text::tr("The cloud answered, but the answer broke off or cannot be read. The event "
                        "may have been published; publishing it again may send it twice.");
    return Text::tr(
        "The request was sent, but the connection was lost or the answer was not one. The "
        "event may have been published; publishing it again may send it twice.");
}

} // namespace herald
