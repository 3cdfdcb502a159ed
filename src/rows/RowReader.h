// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/Row.h"
#include "rows/RowBytes.h"

#include <memory>
#include <optional>

namespace herald {

enum class RowFormat { Csv = 0, JsonLines = 1 }; // stored; never renumber

/// The rows of a file, one after the other; never more than one of them and a block are in memory.
/// Blocks, so not for the main thread.
class RowReader {
public:
    RowReader() = default;
    virtual ~RowReader() = default;
    Q_DISABLE_COPY_MOVE(RowReader)

    virtual RowFormat format() const = 0;
    /// Of a CSV file its header, of a JSON Lines file the keys of its first row. Fails where the
    /// file cannot be read as what it should be.
    virtual Result<QStringList> columns() = 0;
    /// Nothing at the end. A row that cannot be read has a problem, and the next one is tried; an
    /// error is the end.
    virtual Result<std::optional<Row>> next() = 0;
};

/// The reader for what the bytes look like: JSON Lines where they begin with an object, else CSV.
/// Refuses UTF-16.
Result<std::unique_ptr<RowReader>> readerOf(std::unique_ptr<RowBytes> bytes);

} // namespace herald
