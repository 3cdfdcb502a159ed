// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/StreamVerdict.h"

#include "cloud/ApiError.h"
#include "cloud/FailureText.h"
#include "cloud/RetryAfter.h"
#include "cloud/StatusText.h"
#include "cloud/Verdict.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StreamVerdict)
};

bool isLimit(int status)
{
    return status == 429 || status == 529; // the API reference says 529 of streams
}

/// Request timeout, too early, a proxy's question: another time, or in another network, it may do.
bool isPassing(int status)
{
    return status < 300 || status >= 500 || status == 407 || status == 408 || status == 425
        || isLimit(status);
}

bool isTokenRefusal(int status, const ApiError& error)
{
    return status == 401 || (status == 400 && error.code == u"invalid_token");
}

bool isRightRefusal(int status, const ApiError& error)
{
    return status == 403
        || (status == 400 && (error.code == u"invalid_scope" || error.words.contains(u"API user")));
}

QString refusalSentence(const Answer& answer, const ApiError& error, const QDateTime& now)
{
    const int status = answer.httpStatus;
    if (status < 300)
        return Text::tr("The server answered, but not with an event stream.");
    if (isLimit(status))
        return Text::tr("The cloud says: too many requests or streams from this internet address.");
    if (isRightRefusal(status, error))
        return Text::tr("The token may not read the events here. An API user's token reads those "
                        "of its product or organisation: choose that scope.");
    if (status == 400 && !isTokenRefusal(status, error))
        return Text::tr("The cloud did not open the event stream. Check the account's scope.");
    return statusSentence(answer, error, now);
}

StreamVerdict judgeLoss(const ExchangeEnd& end)
{
    if (end.cause == ExchangeEnd::Cause::TotalDeadline)
        return {.error = ErrorKind::TimedOut,
            .reason = Text::tr("The event stream fell silent: not even a sign of life came.")};
    return {.reason = end.error == QNetworkReply::NoError
            ? Text::tr("The server ended the event stream.")
            : Text::tr("The connection of the event stream was lost.")};
}

} // namespace

StreamVerdict judgeStreamEnd(
    const ExchangeEnd& end, bool wasOpen, const Redaction& redaction, const QDateTime& now)
{
    if (wasOpen)
        return judgeLoss(end);
    const Answer answer = redacted(end.answer, redaction);
    if (!isFinalStatus(answer.httpStatus))
        return {.error
            = end.cause == ExchangeEnd::Cause::Finished ? ErrorKind::Network : ErrorKind::TimedOut,
            .reason = unansweredSentence(end)};
    const ApiError error = ApiError::fromBody(answer.body);
    return {.error
        = isTokenRefusal(answer.httpStatus, error) ? ErrorKind::Unauthorized : ErrorKind::Rejected,
        .reason = refusalSentence(answer, error, now),
        .cloudWords = redaction.clean(error.words),
        .isFinal = !isPassing(answer.httpStatus),
        .isLimited = isLimit(answer.httpStatus),
        .retryAfter = retryAfter(answer, now)};
}

} // namespace herald
