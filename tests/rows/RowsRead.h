// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/RowReader.h"

#include <algorithm>

namespace herald {

/// Bytes in memory, in pieces of that size.
class MemoryRows final : public RowBytes {
public:
    MemoryRows(const QByteArray& bytes, qsizetype piece)
        : m_bytes(bytes)
        , m_piece(piece)
    {
    }
    Result<QByteArrayView> next() override
    {
        const QByteArrayView piece
            = QByteArrayView(m_bytes).sliced(m_at, std::min(m_piece, m_bytes.size() - m_at));
        m_at += piece.size();
        return piece;
    }

private:
    const QByteArray m_bytes;
    const qsizetype m_piece;
    qsizetype m_at = 0;
};

/// All of a file: a row a line, "LINE: column=field|column=field" or "LINE! problem"; of a field
/// that is not given "column"; an error as "error". What is wrong is in `problems`.
struct RowsRead {
    explicit RowsRead(const QByteArray& bytes, qsizetype piece = 4096)
    {
        const auto reader = readerOf(std::make_unique<MemoryRows>(bytes, piece));
        if (!reader) {
            problems.append(reader.error().text);
            text.append(QStringLiteral("error"));
            return;
        }
        format = (*reader)->format();
        for (;;) {
            const auto row = (*reader)->next();
            if (!row)
                problems.append(row.error().text);
            if (!row)
                text.append(QStringLiteral("error"));
            if (!row || !*row)
                return;
            add(**row);
        }
    }

    QStringList text;
    QStringList problems;
    RowFormat format = RowFormat::Csv;

private:
    void add(const Row& row)
    {
        if (!row.problem.isEmpty()) {
            problems.append(row.problem);
            text.append(QStringLiteral("%1!").arg(row.line));
            return;
        }
        QStringList parts;
        for (qsizetype i = 0; i < row.fields.size(); ++i)
            parts.append(row.fields.at(i).isNull() ? row.columns.at(i)
                                                   : row.columns.at(i) + u'=' + row.fields.at(i));
        text.append(QStringLiteral("%1: ").arg(row.line) + parts.join(u'|'));
    }
};

} // namespace herald
