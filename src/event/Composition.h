// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Event.h"
#include "event/Placeholder.h"

namespace herald {

/// How the data is taken: decides about colours, checks, and how values are put in.
enum class DataMode {
    Auto, ///< by content: JSON where it begins like an object or an array
    Text,
    Json,
};

/// All that decides about the bytes of one publish: the event as it was written, placeholders not
/// filled in yet, and what fills them.
struct Composition {
    Event event = {};
    DataMode dataMode = DataMode::Auto;
    bool isSentMinified = false; ///< JSON data loses its insignificant white space when it is sent
    QList<Placeholder> placeholders = {}; ///< definitions, in the order of the form
    PlaceholderValues values = {};

    friend bool operator==(const Composition&, const Composition&) = default;
};

} // namespace herald
