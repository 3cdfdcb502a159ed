// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/RowInput.h"
#include "rows/RowReader.h"

namespace herald {

/// CSV by RFC 4180, with a header line, in UTF-8: a field may stand in "quotes", in which "" is a
/// quote and line ends belong to the field. Beyond the RFC: the separator is a comma, a semicolon
/// or a tab, whichever the header has most of; lines may end with CR LF, LF or CR; empty lines are
/// passed over; of two adjacent separators nothing is given between, while "" is a text of no
/// characters. Fails, after which nothing more is read, where a quote is not closed.
class CsvReader final : public RowReader {
public:
    explicit CsvReader(std::unique_ptr<RowInput> input);

    RowFormat format() const override { return RowFormat::Csv; }
    Result<QStringList> columns() override;
    Result<std::optional<Row>> next() override;

private:
    Result<std::optional<Row>> readRecord();
    void findSeparator();
    void skipEmptyLines();
    Result<void> readField(Row& row);
    Result<void> readQuoted(Row& row);
    void readPlain(Row& row);
    void addBytes(QByteArrayView bytes, Row& row);
    void addField(Row& row, bool isQuoted);
    void takeLineEnd();
    void skipLine();
    bool isFieldEnd(int byte) const;
    Result<void> checkHeader(const Row& header) const;

    std::unique_ptr<RowInput> m_input;
    std::optional<Result<QStringList>> m_columns;
    char m_separator = ',';
    qint64 m_line = 1;
    QByteArray m_field;
    qsizetype m_rowBytes = 0;
};

} // namespace herald
