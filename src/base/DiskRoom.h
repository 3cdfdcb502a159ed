// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// Tries whether a file of this size can be written in the folder, and leaves nothing behind. To be
/// asked before QSettings writes: QSaveFile::commit() of Qt 6.4 renames a file over the good one
/// and returns true although its last flush has failed (measured), so that a full disk would cut
/// the settings. Who uses QSaveFile itself checks flush() before commit() instead.
bool hasRoomFor(qint64 bytes, const QString& folder);

} // namespace herald
