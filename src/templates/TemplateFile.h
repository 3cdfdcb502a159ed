// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"

namespace herald {

/// The bytes of one template file, on disk. Every call may block.

/// At most one byte more than a template may have, so that a larger file is known for one.
Result<QByteArray> readTemplateFile(const QString& fileName);
/// Replaces the file atomically, with the folders it needs.
Result<void> writeTemplateFile(const QString& fileName, const QByteArray& bytes);
/// Moves a file, with the folders the new place needs; never onto another file.
Result<void> moveTemplateFile(const QString& from, const QString& to);

/// What the file of a template would hold, once it is certain that it reads back the same.
Result<QByteArray> checkedTemplateBytes(const EventTemplate& content);
/// A random UUID.
QString newTemplateId();
/// The same for the same bytes only.
QByteArray templateRevision(const QByteArray& bytes);

} // namespace herald
