// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Lineage.h"

class QJsonObject;

namespace herald {

/// Adds "template", "templateVersion" and "values", as far as there are any.
void addLineage(QJsonObject& json, const Lineage& lineage);

} // namespace herald
