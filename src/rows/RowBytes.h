// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>

namespace herald {

/// Where rows are read from, one block after the other.
class RowBytes {
public:
    RowBytes() = default;
    virtual ~RowBytes() = default;
    Q_DISABLE_COPY_MOVE(RowBytes)

    /// Empty at the end, and from then on. Valid until the next call.
    virtual Result<QByteArrayView> next() = 0;
};

} // namespace herald
