// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <memory>
#include <optional>

namespace herald {

/// A way to write the history down: header once, then row after row.
class HistoryFormat {
public:
    HistoryFormat() = default;
    virtual ~HistoryFormat() = default;
    virtual QByteArray header() const { return {}; }
    virtual QByteArray row(const Publish& publish) const = 0;
    virtual bool needsBody() const { return false; } ///< the answer's

    /// "table", "jsonl" or "csv"; null for any other word. `columns`: the width that a table may
    /// take. `isForTerminal`: control characters are made visible in CSV too, which is
    /// byte-faithful otherwise.
    static std::unique_ptr<HistoryFormat> create(
        const QString& name, int columns, bool isForTerminal);

    HistoryFormat(const HistoryFormat&) = delete;
    HistoryFormat& operator=(const HistoryFormat&) = delete;
};

} // namespace herald
