// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

namespace herald {

// How a publish reads in a column (HistoryModel::Column) of the table.

QString displayText(const Publish& publish, int column);
QString toolTip(const Publish& publish, int column);
/// For assistive technology: dates and units in full.
QString spokenText(const Publish& publish, int column);

} // namespace herald
