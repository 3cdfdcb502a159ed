// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/StatusText.h"

#include "cloud/RetryAfter.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString badRequest(const ApiError& error)
{
    if (error.code == u"invalid_scope" || error.code == u"unauthorized")
        return Text::tr("The token may not publish here. An API user's token publishes to its "
                        "product or organisation: choose that scope.");
    if (error.words.contains(u"access token was not found", Qt::CaseInsensitive))
        return Text::tr("The cloud saw no token. Check the account's server address: something on "
                        "the way may have removed it.");
    return Text::tr(
        "The cloud did not accept the request. Check the event and the account's scope.");
}

QString slowDown(const Answer& answer, const QDateTime& now)
{
    if (const auto wait = retryAfter(answer, now))
        return Text::tr("Too many requests. The cloud asks to wait %n second(s).", nullptr,
            static_cast<int>(wait->count()));
    return Text::tr("Too many requests. Wait a few minutes; publishing again at once will not "
                    "help. The limit counts everyone behind the same internet address.");
}

QString serverFault(const Answer& answer, const QDateTime& now)
{
    if (const auto wait = retryAfter(answer, now))
        return Text::tr("The cloud has a fault of its own. It asks to wait %n second(s).", nullptr,
            static_cast<int>(wait->count()));
    if (answer.httpStatus == 502 || answer.httpStatus == 504)
        return Text::tr("A server in front of the cloud answered in its place, and does not tell "
                        "whether the cloud saw the request. Try again later.");
    return Text::tr("The cloud has a fault of its own. Try again later.");
}

QString clientError(int status, const ApiError& error)
{
    switch (status) {
    case 400:
        return badRequest(error);
    case 401:
        return Text::tr("The token is invalid or has expired. Give the account a new token.");
    case 403:
        return Text::tr("The token is not allowed to do this. Check the account's scope, and the "
                        "product or device it names.");
    case 404:
        return Text::tr("The cloud does not know this product, organisation or address. Check the "
                        "account's scope and server.");
    case 407:
        return Text::tr("The network's proxy asks who you are. Enter the proxy's user name and "
                        "password in the system's settings.");
    case 408:
        return Text::tr("The cloud gave up waiting for the request. Try again.");
    case 413:
        return Text::tr("The event is too large for the cloud. Shorten the data.");
    default:
        return Text::tr("The cloud refused the request.");
    }
}

QString sentence(const Answer& answer, const ApiError& error, const QDateTime& now)
{
    const int status = answer.httpStatus;
    if (status < 300)
        return Text::tr("The cloud answered, but says that it did not take the request.");
    if (status < 400)
        return Text::tr("The endpoint has moved: the server points to another address. Herald does "
                        "not follow it with a token. Check the account's server address.");
    if (status == 429 || status == 529)
        return slowDown(answer, now);
    return status < 500 ? clientError(status, error) : serverFault(answer, now);
}

} // namespace

QString statusSentence(const Answer& answer, const ApiError& error, const QDateTime& now)
{
    //: %1 is a sentence, %2 a status such as 404
    return Text::tr("%1 (HTTP %2)").arg(sentence(answer, error, now)).arg(answer.httpStatus);
}

} // namespace herald
