// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"
#include "history/PublishId.h"
#include "history/PublishMark.h"

namespace herald {

/// Of a publish without one: an empty mark.
Result<PublishMark> readMark(Statements& statements, PublishId id);
/// In the caller's transaction, in place of the one before; an empty mark leaves no row.
Result<void> writeMark(Statements& statements, PublishId id, const PublishMark& mark);

/// As a tag is kept, or what is wrong with it, in words.
Result<QString> checkedTag(const QString& text);
/// The tags in a text, separated by spaces, each once; or what is wrong with them.
Result<QStringList> checkedTags(const QString& text);
Result<QString> checkedNote(const QString& text);

} // namespace herald
