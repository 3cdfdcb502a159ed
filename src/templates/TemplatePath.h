// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace herald {

/// A template's path as the user reads it, "Doors/on: off", and its file below the library,
/// "Doors/on%3A off.event.json". What some file system cannot hold is written as %XX of its UTF-8
/// bytes: / \ : * ? " < > | %, control characters, a space or point at either end of a name, and
/// the first letter of a name that Windows keeps for a device. Source: "Naming Files, Paths, and
/// Namespaces", learn.microsoft.com.

inline constexpr int maxTemplateDepth = 32; ///< folders above a template, at most
inline constexpr qsizetype maxNameBytes
    = 240; ///< of one encoded name with its suffix; file systems hold 255

inline constexpr QLatin1String templateSuffix(".event.json");

/// Refuses the empty path, empty names in it, too many folders, and names that are too long or half
/// a character.
Result<void> checkTemplatePath(const QString& path);
/// The file of a path that passed the check.
QString templateFile(const QString& path);
/// The path of a file below the library. A file that templateFile() would name otherwise is read as
/// it is written.
QString templatePath(const QString& file);

/// The same for folders: "Doors/North".
Result<void> checkTemplateFolder(const QString& path);
QString templateFolderOnDisk(const QString& path);
QString templateFolderPath(const QString& folder);

QString templateName(const QString& path); ///< behind the last slash
QString templateBaseFolder(const QString& path); ///< before it; empty at the top

/// What a path is called after `from` has become `to`, with all that lies below it.
QString movedPath(const QString& path, const QString& from, const QString& to);

/// Equal for paths that some file system takes for the same: letter case and the composition of
/// accents do not count.
QString templatePathKey(const QString& path);

} // namespace herald
