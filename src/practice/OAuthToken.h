// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Tokens.h"
#include "practice/Wire.h"

namespace herald::practice {

/// Who can log in. These protect nothing: the practice cloud is reachable from this computer only.
QString practiceUserName();
QString practiceOneTimeUserName(); ///< the same user, who is asked for a one-time code as well
QString practicePassword();
QString practiceOneTimeCode();

/// POST /oauth/token; the order of the checks and the texts are those of
/// particle-iot/node-oauth2-server, lib/grant.js.
WireAnswer issueToken(const WireRequest& request, Tokens& tokens);

} // namespace herald::practice
