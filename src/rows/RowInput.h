// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/RowBytes.h"

#include <memory>

namespace herald {

/// Bytes to look at and take, for a reader. Keeps one block.
class RowInput {
public:
    static constexpr int end = -1; ///< or an error

    explicit RowInput(std::unique_ptr<RowBytes> bytes)
        : m_bytes(std::move(bytes))
    {
    }

    /// The next byte, which stays.
    int peek() { return m_at < m_block.size() ? at(m_at) : fill(); }
    void take() { ++m_at; }
    /// What is left of the block; at least one byte unless all is read.
    QByteArrayView rest()
    {
        peek();
        return m_block.sliced(m_at);
    }
    void take(qsizetype count) { m_at += count; }

    /// Why the end is one.
    const Result<void>& state() const { return m_state; }

private:
    int at(qsizetype position) const { return static_cast<unsigned char>(m_block[position]); }
    int fill();

    std::unique_ptr<RowBytes> m_bytes;
    QByteArrayView m_block;
    qsizetype m_at = 0;
    bool m_isAtEnd = false;
    Result<void> m_state;
};

} // namespace herald
