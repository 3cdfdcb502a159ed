// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <functional>

class QSettings;

namespace herald {

inline constexpr qint64 maxSettingsBytes = 4 * 1024 * 1024; ///< larger is no settings file of ours

/// Changes a few KiB of herald.ini, which other processes and other parts of Herald share: waits at
/// most half a second for another process that is writing; nothing is changed where that does not
/// end, the folder cannot be written or its disk is full.
Result<void> changeSettings(const QString& file, const std::function<void(QSettings&)>& change);

} // namespace herald
