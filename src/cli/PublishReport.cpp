// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PublishReport.h"

#include "cli/LineageJson.h"
#include "event/DurationText.h"
#include "history/exchange/HistoryWords.h"
#include "history/ReceiptText.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishReport)
};

constexpr int unauthorizedStatus = 401;

QString problem(const PublishResult& result)
{
    if (result.cloudWords.isEmpty() || result.reason.contains(result.cloudWords))
        return result.reason;
    if (result.reason.isEmpty())
        return result.cloudWords;
    //: %1: Herald's sentence about a publish, %2: what the cloud said, in its own words
    return Text::tr("%1 The cloud says: %2").arg(result.reason, result.cloudWords);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject report(const Event& event, Outcome outcome, bool isPractice)
{
    QJsonObject json {{QStringLiteral("id"), QJsonValue()},
        {QStringLiteral("outcome"), outcomeKeyword(outcome)},
        {QStringLiteral("httpStatus"), QJsonValue()}, {QStringLiteral("durationMs"), QJsonValue()},
        {QStringLiteral("name"), event.name}, {QStringLiteral("bytes"), event.data.toUtf8().size()},
        {QStringLiteral("error"), QJsonValue()}};
    if (isPractice)
        json.insert(QStringLiteral("practice"), true);
    return json;
}

} // namespace

ExitCode exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::Guarded:
        return ExitCode::BadUsage;
    case ErrorKind::Rejected:
        return ExitCode::Rejected;
    case ErrorKind::Network:
        return ExitCode::NotSent;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case ErrorKind::Storage:
    case ErrorKind::NewerSchema:
        return ExitCode::StorageFailed;
    case ErrorKind::NotFound:
    case ErrorKind::Unauthorized:
    case ErrorKind::TimedOut: // the keychain's; the cloud's time-outs are outcomes
    case ErrorKind::KeychainNoBus:
    case ErrorKind::KeychainNoService:
    case ErrorKind::KeychainNoKeyring:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDismissed:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainFailed:
        return ExitCode::NoToken;
    }
    return ExitCode::BadUsage;
}

QString withWayOn(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::KeychainNoBus:
    case ErrorKind::KeychainNoService:
    case ErrorKind::KeychainNoKeyring:
    case ErrorKind::KeychainLocked:
        //: %1: a sentence about the keychain
        return Text::tr("%1\nOn a machine without a keychain, Herald takes the token from "
                        "HERALD_ACCESS_TOKEN and the server from HERALD_SERVER.")
            .arg(error.text);
    default:
        return error.text;
    }
}

ExitCode exitCodeOf(const PublishResult& result)
{
    switch (result.outcome) {
    case Outcome::Accepted:
        return ExitCode::Done;
    case Outcome::Rejected:
        return result.answer.httpStatus == unauthorizedStatus ? ExitCode::NoToken
                                                              : ExitCode::Rejected;
    case Outcome::NotSent:
        return ExitCode::NotSent;
    case Outcome::Sending:
    case Outcome::Unknown:
        return ExitCode::Unknown;
    case Outcome::Cancelled:
        return ExitCode::Interrupted;
    }
    return ExitCode::Unknown;
}

QJsonObject publishReport(const Publish& publish, const QString& storageError)
{
    const PublishResult& result = publish.result;
    QJsonObject json = report(publish.order.event, result.outcome, publish.order.isPractice);
    if (!publish.id.isNull())
        json.insert(QStringLiteral("id"), publish.id.toString());
    if (result.answer.httpStatus != 0)
        json.insert(QStringLiteral("httpStatus"), result.answer.httpStatus);
    if (const auto durationUs = publish.durationUs())
        json.insert(QStringLiteral("durationMs"), static_cast<double>(*durationUs) / 1000.0);
    if (result.outcome != Outcome::Accepted)
        json.insert(QStringLiteral("error"), textOrNull(problem(result)));
    if (!storageError.isEmpty())
        json.insert(QStringLiteral("error"), storageError);
    addLineage(json, publish.order.lineage);
    return json;
}

QJsonObject receiptReport(const Receipt& receipt)
{
    QJsonObject json {{QStringLiteral("state"), receiptKeyword(receipt.state)}};
    if (receipt.seenAfterUs >= 0)
        json.insert(QStringLiteral("seenAfterMs"), double(receipt.seenAfterUs) / 1000.0);
    return json;
}

QJsonObject failureReport(const Event& event, const Error& error, bool isPractice)
{
    const Outcome outcome
        = error.kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::NotSent;
    QJsonObject json = report(event, outcome, isPractice);
    json.insert(QStringLiteral("error"), error.text);
    return json;
}

QString publishSentence(const Publish& publish)
{
    const QString name = publish.order.event.name;
    const qint64 milliseconds = publish.durationUs().value_or(0) / 1000;
    switch (publish.result.outcome) {
    case Outcome::Accepted:
        return Text::tr(
            "Accepted: %1 (%n byte(s), %2 ms)", nullptr, static_cast<int>(publish.dataBytes()))
            .arg(name, QString::number(milliseconds));
    case Outcome::Rejected:
        return Text::tr("Rejected: %1").arg(problem(publish.result));
    case Outcome::NotSent:
        return Text::tr("Not sent: %1").arg(problem(publish.result));
    case Outcome::Cancelled:
        return Text::tr("Cancelled: %1").arg(problem(publish.result));
    case Outcome::Sending:
    case Outcome::Unknown:
        break;
    }
    return Text::tr("Unknown, it may have been published: %1").arg(problem(publish.result));
}

QString awaitedReceiptSentence(const Receipt& receipt, std::chrono::milliseconds patience)
{
    switch (receipt.state) {
    case Receipt::State::Seen:
        //: %1 a duration such as "61 ms"
        return Text::tr("Seen in the event stream after %1.")
            .arg(durationText(receipt.seenAfterUs));
    case Receipt::State::NotSeen:
        return Text::tr("Not seen in the event stream within %n second(s).", nullptr,
            int(std::chrono::duration_cast<std::chrono::seconds>(patience).count()));
    case Receipt::State::Ambiguous:
    case Receipt::State::NotConnected:
        return receiptSentence(receipt);
    case Receipt::State::Awaited:
        break;
    }
    return Text::tr("Not seen in the event stream so far.");
}

} // namespace herald
