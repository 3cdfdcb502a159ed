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
/// To be copied: all of it, the time with its date (local, "2026-11-23 20:59:01.120").
QString copiedText(const Publish& publish, int column);
/// "not kept: 58 bytes"; empty where the data is kept.
QString withheldText(const Publish& publish);

} // namespace herald
