// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/TokenQuestion.h"

#include "cloud/FailureText.h"
#include "cloud/StatusText.h"
#include "cloud/Verdict.h"

namespace herald {

namespace {

bool isTokenRefusal(int status, const ApiError& error)
{
    return status == 401 || (status == 400 && error.code == u"invalid_token");
}

ErrorKind failureKind(ExchangeEnd::Cause cause)
{
    return cause == ExchangeEnd::Cause::Finished ? ErrorKind::Network : ErrorKind::TimedOut;
}

} // namespace

TokenQuestion::TokenQuestion(
    const Clock& clock, const AccessToken& token, const Deadlines& deadlines, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_redaction(token)
    , m_exchange(clock, deadlines)
{
    m_promise.start();
    connect(&m_exchange, &HttpExchange::ended, this,
        [this](const ExchangeEnd& end) { answer(verdict(end)); });
}

TokenQuestion::~TokenQuestion()
{
    if (!m_isAnswered)
        answer(failure(ErrorKind::Cancelled, tr("The question about the token was abandoned.")));
}

void TokenQuestion::ask(QNetworkAccessManager& network, const QNetworkRequest& request)
{
    m_exchange.get(network, request);
}

void TokenQuestion::refuse(const Error& error)
{
    answer(Failure(error));
}

Result<AccessTokenInfo> TokenQuestion::verdict(const ExchangeEnd& end) const
{
    const Answer clean = redacted(end.answer, m_redaction);
    const int status = clean.httpStatus;
    if (!isFinalStatus(status) || (status < 300 && !end.isWhole))
        return failure(failureKind(end.cause), unansweredSentence(end));
    if (status < 300)
        return AccessTokenInfo::fromJson(clean.body, m_clock.now());
    const ApiError error = ApiError::fromBody(clean.body);
    return failure(isTokenRefusal(status, error) ? ErrorKind::Unauthorized : ErrorKind::Rejected,
        statusSentence(clean, error, m_clock.now()), m_redaction.clean(error.words));
}

void TokenQuestion::answer(const Result<AccessTokenInfo>& result)
{
    m_isAnswered = true;
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace herald
