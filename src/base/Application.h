// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace herald {

/// What the window and the command line have in common: name (it makes the paths), version,
/// translations in the user's language from :/i18n and Qt's own. Call it once, right after the
/// application object was made.
void setUpApplication(QCoreApplication& application);

} // namespace herald
