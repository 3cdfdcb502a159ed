// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Placeholder.h"

namespace herald {

/// Where an event comes from: the template as it was then, and the values that filled it.
struct Lineage {
    QString templateId = {}; ///< stays when the file is renamed; empty: the template has none
    QString templatePath = {}; ///< "Doors/open", as it was called then; empty: from no template
    QString templateVersion = {}; ///< stands for the very bytes of its file; 12 hex digits
    PlaceholderValues values = {}; ///< of every placeholder that was filled in, built in or not;
                                   ///< a built-in's key is as written, "$now yyyy"; a second
                                   ///< value of the same has "$uuid #2"

    bool isEmpty() const { return templatePath.isEmpty() && values.isEmpty(); }
    friend bool operator==(const Lineage&, const Lineage&) = default;
};

} // namespace herald
