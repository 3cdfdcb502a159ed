// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

namespace herald {

// How the parts of a publish read in full, where there is room for them.

/// JSON laid out for reading; any other text as it is. Thread-safe.
QString laidOut(const QString& text);
QString whenText(PublishId id); ///< local: date, time and time zone
QString statusText(const Answer& answer); ///< "200 OK"; empty: there was no answer
QString headerText(const Answer& answer); ///< a line each
QString bytesText(qint64 bytes); ///< "58 bytes", "none"
QString visibilityText(const Event& event);
QString ttlText(const Event& event);
QString accountText(const PublishOrder& order);

} // namespace herald
