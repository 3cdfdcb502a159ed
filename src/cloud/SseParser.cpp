// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/SseParser.h"

#include <algorithm>
#include <utility>

namespace herald {

namespace {

constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

qsizetype lineEnd(QByteArrayView bytes)
{
    const auto* end
        = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    return end == bytes.end() ? -1 : end - bytes.begin();
}

bool isComment(QByteArrayView line)
{
    return line.startsWith(':');
}

} // namespace

SseParser::SseParser(qsizetype maxBlockBytes)
    : m_maxBlockBytes(maxBlockBytes)
{
}

void SseParser::feed(QByteArrayView bytes, QList<SseBlock>& blocks)
{
    while (!bytes.isEmpty()) {
        if (std::exchange(m_endsWithCr, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const qsizetype end = lineEnd(bytes);
        if (end < 0) {
            keep(bytes);
            return;
        }
        m_endsWithCr = bytes[end] == '\r';
        endLine(bytes.first(end), blocks);
        bytes = bytes.sliced(end + 1);
    }
}

std::optional<SseBlock> SseParser::finish()
{
    // Half a name is no name; half of the data can be told from its JSON.
    if (m_line.startsWith("data"))
        readField(m_line);
    m_line.clear();
    m_block.isCutOff = !m_block.isTooLarge;
    QList<SseBlock> blocks;
    endBlock(blocks);
    return blocks.isEmpty() ? std::nullopt : std::optional(blocks.first());
}

void SseParser::keep(QByteArrayView part)
{
    if (m_isSkippingLine || isComment(m_line))
        return;
    if (m_line.isEmpty() && isComment(part)) {
        m_line = ":"; // nothing more of it is needed
        return;
    }
    if (part.size() > roomLeft())
        skipBlock();
    else
        m_line += part;
}

/// For the line, so that how it is cut into chunks changes nothing.
qsizetype SseParser::roomLeft() const
{
    return m_maxBlockBytes - m_line.size() - m_block.name.size() - m_block.data.size();
}

void SseParser::endLine(QByteArrayView part, QList<SseBlock>& blocks)
{
    const bool isWhole = m_line.isEmpty() && !m_isSkippingLine && part.size() <= roomLeft();
    if (!isWhole)
        keep(part);
    QByteArrayView line = isWhole ? part : QByteArrayView(m_line);
    if (std::exchange(m_isFirstLine, false) && line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    if (std::exchange(m_isSkippingLine, false))
        return;
    if (line.isEmpty())
        endBlock(blocks);
    else
        readField(line);
    m_line.truncate(0); // keeps its memory for the next one
}

void SseParser::endBlock(QList<SseBlock>& blocks)
{
    SseBlock block = std::exchange(m_block, {});
    if (std::exchange(m_hasData, false) || block.isTooLarge)
        blocks.append(std::move(block));
}

void SseParser::readField(QByteArrayView line)
{
    if (m_block.isTooLarge || isComment(line))
        return;
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "event") {
        m_block.name = value.toByteArray();
    } else if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_block.data += '\n';
        m_block.data += value;
    }
}

/// The name stays: it tells what was lost.
void SseParser::skipBlock()
{
    m_block.data.clear();
    m_block.isTooLarge = true;
    m_line.clear();
    m_isSkippingLine = true;
}

} // namespace herald
