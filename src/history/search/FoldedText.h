// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// The text without difference of letter case (Unicode simple case folding), so that what is
/// searched and what is searched for meet. As long as the text, character by character: a place in
/// one is the same place in the other. NUL, at which SQLite would stop, becomes a space.
QString foldedText(QStringView text);

} // namespace herald
