// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateEntry.h"

namespace herald {

/// In the order of a tree read from top to bottom: on each level folders first, then templates,
/// each as the user's language sorts, numbers by their value.
QList<TemplateEntry> inTreeOrder(const QList<TemplateEntry>& entries);

} // namespace herald
