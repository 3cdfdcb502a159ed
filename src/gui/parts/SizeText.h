// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/ReceiverClass.h"

#include <QLocale>
#include <QString>

namespace herald {

/// How large the data is that would be sent.
struct DataSize {
    int bytes = 0; ///< of UTF-8
    int characters = -1; ///< -1: not counted yet
    int bytesMinified = -1; ///< -1: not JSON, or not known yet

    bool savesByMinifying() const { return bytesMinified >= 0 && bytesMinified < bytes; }
    friend bool operator==(const DataSize&, const DataSize&) = default;
};

/// "58 of 622 bytes – fits Device OS 0.8 – 2.x", in short: the chosen receiver, and the first that
/// would not get it.
QString sizeText(const DataSize& size, ReceiverClass receiver, const QLocale& locale);
/// A line for each class of devices, and what minifying would save.
QString sizeDetails(const DataSize& size, const QLocale& locale);

} // namespace herald
