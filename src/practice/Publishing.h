// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/EventHub.h"
#include "practice/Wire.h"

#include <tl/expected.hpp>

namespace herald::practice {

/// The publish that a body orders, with its scope still open, or the refusal of a bad one.
tl::expected<StreamEvent, WireAnswer> readEvent(const WireRequest& request);

/// What is answered to a publish. Event names practise outcomes (the first segments count):
///   practice/reject          400; practice/reject/401, 403, 404, 413, 500, 502 or 503: the body of
///   that status practice/limit           429 with Retry-After; practice/limit/plain: without, and
///   not JSON practice/slow            an answer after 5 s; practice/slow/N: after N s, at most 120
///   practice/drop            the connection closes without an answer
/// What is not rejected or limited is in the streams, dropped answers too: the cloud had it by
/// then.
struct Rehearsal {
    WireAnswer answer;
    bool isPublished = true;
};
Rehearsal rehearse(const QString& eventName);

} // namespace herald::practice
