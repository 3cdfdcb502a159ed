// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QUrl>

namespace herald {

QUrl defaultServer(); ///< https://api.particle.io

bool isLoopback(const QUrl& url); ///< 127.0.0.0/8, ::1 or localhost

/// Whether a token may be sent there: https, or http on the loopback interface.
bool mayCarryToken(const QUrl& url);
/// The server's address with an encoded path added: endpointUrl(server, scope.publishPath()).
QUrl endpointUrl(const QUrl& server, const QByteArray& path);

/// Reads a server address: https, or http on the loopback interface only; no user, password, query
/// or fragment; a bare host means https; a trailing slash is dropped.
Result<QUrl> parseServer(const QString& text);

} // namespace herald
