// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamEvent.h"

#include <QJsonObject>

namespace herald {

/// {"coreid", "data", "name", "published_at", "received_at", "ttl"}, null for what the stream did
/// not say; times in ISO 8601, UTC, milliseconds. An event that could not be read whole has
/// "defect" as well: "not-json", "too-large" or "cut-off".
QJsonObject streamEventJson(const StreamEvent& event);

} // namespace herald
