// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/EventHub.h"
#include "practice/Tokens.h"
#include "practice/Wire.h"

namespace herald::practice {

/// Every address of the practice cloud, and what is answered there. Thread-safe.
class Routes {
public:
    Routes(Tokens& tokens, EventHub& hub);

    WireAnswer answer(const WireRequest& request);

private:
    WireAnswer get(const WireRequest& request);
    WireAnswer post(const WireRequest& request);
    WireAnswer remove(const WireRequest& request);

    WireAnswer publish(
        const WireRequest& request, StreamEvent::Scope scope, const QString& scopeId);
    WireAnswer stream(const WireRequest& request);
    WireAnswer openStream(const StreamFilter& filter);
    WireAnswer tokenInfo(const Grant& grant) const;

    Tokens& m_tokens;
    EventHub& m_hub;
};

} // namespace herald::practice
