// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/CloudClient.h"
#include "support/ScriptedServer.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

namespace herald {

/// Two publishes never look alike by accident: the token of the tests.
inline const QString testToken = QStringLiteral("0123456789abcdef0123456789abcdef01234567");

inline Destination destination(const QUrl& server, const Scope& scope = {})
{
    return {.server = server, .scope = scope, .token = *AccessToken::fromText(testToken)};
}

inline Event testEvent()
{
    return {.name = QStringLiteral("garage/door"), .data = QStringLiteral("open")};
}

/// A client with a network of its own, and what its publishes came to.
struct PublishRun {
    QNetworkAccessManager network;
    SystemClock clock;
    CloudClient client {network, clock};
    QList<PublishResult> results;
    QPointer<PublishCall> call;

    void start(const Event& what, const Destination& where, Deadlines deadlines = {})
    {
        call = client.publish(what, where, deadlines);
        QObject::connect(call, &PublishCall::finished, &client,
            [this](const PublishResult& result) { results += result; });
    }
    void start(const ScriptedServer& server, Deadlines deadlines = {})
    {
        start(testEvent(), destination(server.url()), deadlines);
    }
    /// The result, once the call is gone; a result that was not reported exactly once is "sending".
    PublishResult wait()
    {
        const bool isGone = QTest::qWaitFor([this] { return call.isNull(); }, 20'000);
        return isGone && results.size() == 1 ? results.takeFirst() : PublishResult();
    }
    PublishResult publish(const ScriptedServer& server, Deadlines deadlines = {})
    {
        start(server, deadlines);
        return wait();
    }
};

/// Whether any part of the result holds the text.
inline bool holds(const PublishResult& result, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    bool isHeld = result.reason.contains(text) || result.cloudWords.contains(text)
        || result.answer.body.contains(bytes) || result.answer.reasonPhrase.contains(bytes);
    for (const auto& [name, value] : result.answer.headers)
        isHeld = isHeld || name.contains(bytes) || value.contains(bytes);
    return isHeld;
}

} // namespace herald
