// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace herald {

/// Tells assistive technology that a TimelinePlot is a chart: a plain widget would be taken for
/// something that only holds others, and passed over. Call it once, at the start.
void installTimelineAccess();

} // namespace herald
