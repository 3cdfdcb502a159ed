// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace herald {

/// Nothing where the bytes are not UTF-8, or hold a NUL. A byte order mark stays. Never null.
std::optional<QString> rowText(QByteArrayView bytes);

} // namespace herald
