// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

namespace herald {

class DetailsWriter;

/// What the event stream showed of a publish, what that proves and what not, and what webhooks
/// answered. Nothing of a publish that cannot have a receipt.
void writeReceipt(DetailsWriter& writer, const Publish& publish);

} // namespace herald
