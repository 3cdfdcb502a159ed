// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamEvent.h"

#include <QByteArray>

namespace herald {

/// The event as one JSON object on one line in UTF-8, without the line end:
///
///     {"name":"garage/door","data":"open","ttl":60,"published_at":"2026-11-23T14:05:09.007Z",
///      "coreid":"api","received_at":"2026-11-23T14:05:09.061Z"}
///
/// What the cloud did not say is null. An event that could not be read whole has a last member
/// "defect": "not-json", "too-large" or "cut-off"; its data is what came, or null. Control
/// characters, those that hide or turn the direction, and half a surrogate pair are escapes: the
/// line can go to a terminal.
QByteArray streamEventLine(const StreamEvent& event);

} // namespace herald
