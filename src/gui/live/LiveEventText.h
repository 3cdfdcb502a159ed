// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live/LiveEvent.h"

#include <QDateTime>

namespace herald {

// How an event of the stream reads. Columns are those of LiveEventsModel.

QDateTime localTime(qint64 sinceEpochMs); ///< invalid below 0
QString liveCellText(const LiveEvent& event, int column);
QString liveToolTip(const LiveEvent& event, int column);
QString liveSpokenText(const LiveEvent& event, int column);
/// Why the event is not whole, in a sentence; empty: it is.
QString defectText(StreamEvent::Defect defect);
/// Date, time and time zone; empty below 0.
QString liveWhenText(qint64 sinceEpochMs);
/// Who sent it: "api" is nobody's device.
QString senderText(const StreamEvent& event);

} // namespace herald
