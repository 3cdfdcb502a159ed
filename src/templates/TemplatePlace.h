// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Paths.h"

namespace herald {

/// Where the templates are, for the window and the command line alike: the folder that the user
/// picked (herald.ini, templates/folder), or the usual one. Reads and writes a small file at once.

struct TemplatePlace {
    QString folder;
    bool isChosen = false; ///< by the user: it is a problem where it is not there
};

/// A relative path in the file is no choice.
TemplatePlace templatePlace(const Paths& paths);
/// The usual one where `folder` is empty. Refuses a relative path.
Result<void> chooseTemplateFolder(const Paths& paths, const QString& folder);

} // namespace herald
