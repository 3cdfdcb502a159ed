// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace herald {

/// Writes into herald.ini, where the accounts are too: where the disk may be too full for it,
/// nothing is written.
void writeSettings(const QString& settingsFile, const QVariantMap& values);

} // namespace herald
