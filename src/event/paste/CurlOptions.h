// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace herald {

/// An option of curl, and what it means for a publish. Source: curl(1) 7.88.
struct CurlOption {
    enum class Use {
        Data,
        RawData, ///< "@" is no file
        EncodedData,
        Json,
        Header,
        Method,
        Address,
        Token, ///< or a password
        OtherRequest, ///< makes it no publish
        LeftOut,
        LeftOutWithValue,
        Harmless, ///< changes what curl prints or how it connects, not what is published
    };

    QStringView name; ///< the long one, without dashes
    char16_t letter; ///< 0: none
    Use use;

    bool takesValue() const;
};

/// Null where Herald does not know it.
const CurlOption* curlOption(QStringView name);
const CurlOption* curlOption(QChar letter);

} // namespace herald
