// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AccessToken.h"
#include "base/Error.h"

#include <QNetworkRequest>

class QNetworkAccessManager;

namespace herald {

/// The one way a token gets into a request: follows no redirect, keeps no cookie, caches nothing,
/// needs TLS 1.2 and a certificate that somebody vouches for. Refuses an address that a token may
/// not be sent to.
Result<QNetworkRequest> tokenRequest(
    const QNetworkAccessManager& network, const QUrl& url, const AccessToken& token);

} // namespace herald
