// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/Verdict.h"

#include "cloud/ApiError.h"
#include "cloud/FailureText.h"
#include "cloud/StatusText.h"

#include <utility>

namespace herald {

namespace {

Outcome outcomeOf(const ExchangeEnd& end, const ApiError& words)
{
    const int status = end.answer.httpStatus;
    if (status >= 300 && isFinalStatus(status))
        return Outcome::Rejected;
    if (isFinalStatus(status) && end.isWhole)
        return words.saysNotOk ? Outcome::Rejected : Outcome::Accepted;
    if (end.wasWritten)
        return Outcome::Unknown;
    return end.cause == ExchangeEnd::Cause::Cancelled ? Outcome::Cancelled : Outcome::NotSent;
}

QString reasonOf(
    Outcome outcome, const ExchangeEnd& end, const ApiError& words, const QDateTime& now)
{
    switch (outcome) {
    case Outcome::Rejected:
        return statusSentence(end.answer, words, now);
    case Outcome::Unknown:
        return unknownSentence(end);
    case Outcome::NotSent:
    case Outcome::Cancelled:
        return notSentSentence(end);
    case Outcome::Sending:
    case Outcome::Accepted:
        break;
    }
    return {};
}

} // namespace

bool isFinalStatus(int status)
{
    return status >= 200 && status < 600;
}

Answer redacted(Answer answer, const Redaction& redaction)
{
    answer.body = answer.isCut ? redaction.cleanCut(answer.body) : redaction.clean(answer.body);
    if (answer.body.size() > maxAnswerBytes) {
        answer.body.truncate(maxAnswerBytes);
        answer.isCut = true;
    }
    answer.reasonPhrase = redaction.clean(answer.reasonPhrase);
    for (auto& [name, value] : answer.headers) {
        name = redaction.clean(name);
        value = redaction.clean(value);
    }
    return answer;
}

PublishResult publishVerdict(ExchangeEnd end, const Redaction& redaction, const QDateTime& now)
{
    end.answer = redacted(std::move(end.answer), redaction);
    const ApiError words = ApiError::fromBody(end.answer.body);
    const Outcome outcome = outcomeOf(end, words);
    return {.outcome = outcome,
        .reason = reasonOf(outcome, end, words, now),
        .cloudWords = redaction.clean(words.words),
        .answer = std::move(end.answer),
        .timings = end.timings};
}

} // namespace herald
