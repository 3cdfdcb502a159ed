// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fuzzing.h"
#include "rows/RowInput.h"
#include "rows/RowReader.h"

#include <algorithm>

/// Bytes in memory, in pieces.
class PiecewiseRows final : public herald::RowBytes {
public:
    PiecewiseRows(const QByteArray& bytes, qsizetype piece)
        : m_bytes(bytes)
        , m_piece(piece)
    {
    }
    herald::Result<QByteArrayView> next() override
    {
        // The first line tells the separator, and comes whole; quotes may hold line ends.
        const auto end = std::find_if(
            m_bytes.begin(), m_bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype lineEnd
            = m_bytes.contains('"') ? m_bytes.size() : end - m_bytes.begin() + 1;
        const qsizetype size = m_at == 0 ? std::max(lineEnd, m_piece) : m_piece;
        const QByteArrayView piece
            = QByteArrayView(m_bytes).sliced(m_at, std::min(size, m_bytes.size() - m_at));
        m_at += piece.size();
        return piece;
    }

private:
    const QByteArray m_bytes;
    const qsizetype m_piece;
    qsizetype m_at = 0;
};

/// All rows of the bytes; the error's text last where there is one.
template <typename Reader> QList<herald::Row> rowsOf(const QByteArray& bytes, qsizetype piece)
{
    using namespace herald;
    Reader reader(std::make_unique<RowInput>(std::make_unique<PiecewiseRows>(bytes, piece)));
    QList<Row> rows;
    qint64 line = 0;
    for (;;) {
        const auto row = reader.next();
        if (!row) {
            mustHold(row.error().text.endsWith(u'.'), "an error is a sentence");
            rows.append({.line = -1, .problem = row.error().text});
            break;
        }
        if (!*row)
            break;
        mustHold((*row)->line > line, "each row begins in a later line");
        line = (*row)->line;
        mustHold((*row)->problem.isEmpty() || (*row)->fields.isEmpty(), "fields or a problem");
        mustHold((*row)->problem.isEmpty() || (*row)->problem.endsWith(u'.'), "a sentence");
        mustHold((*row)->fields.size() == (*row)->columns.size() || !(*row)->problem.isEmpty(),
            "a field for each column");
        rows.append(**row);
    }
    return rows;
}

inline void mustBeSame(const QList<herald::Row>& a, const QList<herald::Row>& b)
{
    mustHold(a.size() == b.size(), "the same rows however the bytes come");
    for (qsizetype i = 0; i < a.size(); ++i) {
        mustHold(a.at(i).line == b.at(i).line && a.at(i).problem == b.at(i).problem
                && a.at(i).fields == b.at(i).fields && a.at(i).columns == b.at(i).columns,
            "the same row however the bytes come");
    }
}
