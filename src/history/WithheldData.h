// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace herald {

/// What is known of an event's data where the data itself is not kept in the history.
struct WithheldData {
    qint64 bytes = 0; ///< in UTF-8
    QByteArray sha256 = {}; ///< 32 bytes, of the data in UTF-8

    friend bool operator==(const WithheldData&, const WithheldData&) = default;
};

} // namespace herald
