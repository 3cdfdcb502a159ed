// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Tokens.h"
#include "practice/Wire.h"

#include <tl/expected.hpp>

namespace herald::practice {

/// Who asks, or the refusal; the rules and texts of particle-iot/node-oauth2-server,
/// lib/authorise.js: exactly one of header, query and form body. The query is for GET only.
tl::expected<Grant, WireAnswer> authorise(const WireRequest& request, const Tokens& tokens);

} // namespace herald::practice
