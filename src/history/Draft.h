// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Event.h"

namespace herald {

/// The event being composed.
struct Draft {
    Event event;
    QString templatePath; ///< the template it was loaded from, relative to the library; empty: none

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace herald
