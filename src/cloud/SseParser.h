// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace herald {

/// One block of an event stream: what stands between two blank lines.
struct SseBlock {
    QByteArray name = {}; ///< of the last "event" line; may be empty
    QByteArray data = {}; ///< the "data" lines, joined by line feeds
    bool isTooLarge = false; ///< the data and what followed was skipped
    bool isCutOff = false; ///< the connection ended before the blank line

    friend bool operator==(const SseBlock&, const SseBlock&) = default;
};

/// Reads server-sent events (WHATWG HTML, 9.2.6), however they are cut into chunks: lines end with
/// CR, LF or CRLF; comments, "id", "retry" and unknown fields are passed over, and so is a byte
/// order mark at the beginning. Holds at most maxBlockBytes; the time is linear in the bytes.
class SseParser {
public:
    explicit SseParser(qsizetype maxBlockBytes);

    /// Appends the blocks that are complete with these bytes and have data, or were too large.
    void feed(QByteArrayView bytes, QList<SseBlock>& blocks);
    /// The block that the end of the connection cut off, if it has data.
    std::optional<SseBlock> finish();

private:
    void keep(QByteArrayView part);
    qsizetype roomLeft() const;
    void endLine(QByteArrayView part, QList<SseBlock>& blocks);
    void endBlock(QList<SseBlock>& blocks);
    void readField(QByteArrayView line);
    void skipBlock();

    const qsizetype m_maxBlockBytes;
    QByteArray m_line; ///< the beginning of a line
    SseBlock m_block;
    bool m_hasData = false;
    bool m_isFirstLine = true;
    bool m_isSkippingLine = false;
    bool m_endsWithCr = false; ///< a line feed right now belongs to the line before
};

} // namespace herald
