// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Wire.h"

namespace herald::practice {

/// The error shapes of the Particle Cloud. Their texts are the wire's own English, never
/// translated.

/// {error, error_description}, with the status and headers of particle-iot/node-oauth2-server,
/// lib/error.js.
WireAnswer oauthError(const char* error, const char* description);
/// The password was right, a one-time code is wanted.
WireAnswer oneTimeCodeWanted(const QByteArray& token);
/// {ok:false, error}
WireAnswer refusal(int status, const QString& text);
/// {ok:false, errors:[...]}
WireAnswer refusalList(int status, const QString& text);
/// 403 {error, info}, said of devices.
WireAnswer permissionDenied();
/// 429; plain text without Retry-After where `isPlain`.
WireAnswer slowDown(bool isPlain);
/// An error page as a proxy in front of the cloud makes it.
WireAnswer htmlError(int status);

} // namespace herald::practice
