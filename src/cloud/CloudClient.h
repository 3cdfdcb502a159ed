// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AccessToken.h"
#include "base/Clock.h"
#include "cloud/AccessTokenInfo.h"
#include "cloud/Deadlines.h"
#include "event/Event.h"
#include "event/PublishResult.h"
#include "event/Scope.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace herald {

/// Where one publish goes and with what right.
struct Destination {
    QUrl server;
    Scope scope;
    AccessToken token;
};

/// One publish in flight. Deletes itself after finished().
class PublishCall : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Before the request was written: cancelled. After: unknown, because it may have been
    /// published. finished() follows from the event loop.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// At most once: the body, which names the event, is about to be handed to the network. Nobody
    /// can have it earlier.
    void leaving();
    /// Exactly once, never from within publish().
    void finished(const herald::PublishResult& result);
};

/// The Particle Cloud over HTTP. One order is at most one request: no redirect is followed and
/// nothing is resent. Lives on the thread of its network manager, which it borrows.
class CloudClient : public QObject {
    Q_OBJECT
public:
    CloudClient(QNetworkAccessManager& network, const Clock& clock, QObject* parent = nullptr);

    /// The returned call is owned by this client and deletes itself.
    PublishCall* publish(
        const Event& event, const Destination& destination, Deadlines deadlines = {});

    /// GET /v1/access_tokens/current.
    QFuture<Result<AccessTokenInfo>> checkToken(
        const QUrl& server, const AccessToken& token, Deadlines deadlines = {});

private:
    QNetworkAccessManager& m_network;
    const Clock& m_clock;
};

} // namespace herald
