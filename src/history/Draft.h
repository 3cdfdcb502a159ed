// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Event.h"

namespace herald {

/// An event being composed.
struct Draft {
    qint64 id = 1; ///< from 1; chosen by who saves it
    int position = 0; ///< among the drafts, from the left
    Event event = {};
    QString templatePath
        = {}; ///< the template it was loaded from, relative to the library; empty: none
    QByteArray details = {}; ///< what else its owner keeps with it; kept as it is
    bool isCurrent = false; ///< the one that is shown; saving it takes this from the others

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace herald
