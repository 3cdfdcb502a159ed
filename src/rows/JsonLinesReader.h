// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/RowInput.h"
#include "rows/RowReader.h"

namespace herald {

/// JSON Lines (https://jsonlines.org): an object on each line, in UTF-8. Its keys are the row's
/// columns. A string is its value; a number, true and false are as they were typed; so are an
/// object and an array, which is what an event's data wants; null is not given. Empty lines are
/// passed over.
class JsonLinesReader final : public RowReader {
public:
    explicit JsonLinesReader(std::unique_ptr<RowInput> input);

    RowFormat format() const override { return RowFormat::JsonLines; }
    Result<QStringList> columns() override;
    Result<std::optional<Row>> next() override;

private:
    Result<std::optional<Row>> readRow();
    bool readLine();

    std::unique_ptr<RowInput> m_input;
    std::optional<Result<QStringList>> m_columns;
    std::optional<Result<std::optional<Row>>> m_first; ///< read ahead for columns()
    qint64 m_line = 0;
    QByteArray m_bytes; ///< of the line
    bool m_isTooLong = false;
};

} // namespace herald
