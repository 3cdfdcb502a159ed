// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/RowInput.h"

namespace herald {

int RowInput::fill()
{
    m_at = 0;
    m_block = {};
    if (m_isAtEnd)
        return end;
    const auto block = m_bytes->next();
    if (block)
        m_block = *block;
    else
        m_state = tl::unexpected(block.error());
    m_isAtEnd = m_block.isEmpty();
    return m_isAtEnd ? end : at(0);
}

} // namespace herald
