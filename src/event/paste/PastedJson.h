// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/paste/PastedFields.h"

namespace herald {

/// {"name": …, "data": …, …} as the body of a request: without a name it is refused.
Result<void> addJsonFields(PastedFields& fields, const QString& json);
/// The same as someone copies it from a list or the event stream; an object that is no event
/// becomes the data.
Result<PastedEvent> eventFromJson(const QString& json);
/// Lines of a server-sent event: "event: name", "data: {…}".
Result<PastedEvent> eventFromStream(const QString& lines);
bool looksLikeStream(const QString& text);

} // namespace herald
