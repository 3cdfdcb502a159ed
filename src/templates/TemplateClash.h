// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateEntry.h"

namespace herald {

/// Refuses a path that another entry has, or that some file system would take for another's,
/// folders included. The entry at `except` does not count: it is the one that moves.
Result<void> checkFreePath(const QString& path, const QList<TemplateEntry>& entries,
    const QStringList& folders, const QString& except = {});
/// The same for a folder; what lies at or below `except` does not count.
Result<void> checkFreeFolder(
    const QString& path, const QStringList& folders, const QString& except = {});

/// Sets the warning of each entry whose name or id stands in another one's way.
void markClashes(QList<TemplateEntry>& entries);

} // namespace herald
