// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

namespace herald {

// What reaches the history of a publish whose data is not kept (Recording::NoData): name, place,
// template, options, outcome, status and timings.

WithheldData withheldFrom(const Event& event);
/// Without the data, and without the values that were filled in.
PublishOrder withoutData(PublishOrder order);
/// Without what the cloud wrote: it may repeat the data.
PublishResult withoutData(PublishResult result);

} // namespace herald
