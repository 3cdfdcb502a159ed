// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Draft.h"
#include "history/Publish.h"

namespace herald::samples {

inline PublishOrder order(const QString& name = QStringLiteral("garage/door"),
    const QString& data = QStringLiteral("{\"state\":\"open\"}"))
{
    return {.event = {.name = name, .data = data},
        .scope = {},
        .server = QUrl(QStringLiteral("https://api.particle.io")),
        .accountId = QStringLiteral("a1"),
        .accountName = QStringLiteral("Workshop")};
}

inline PublishResult accepted()
{
    return {.outcome = Outcome::Accepted,
        .reason = QStringLiteral("The cloud accepted the event."),
        .answer = {.httpStatus = 200,
            .reasonPhrase = "OK",
            .headers
            = {{"Date", "Mon, 23 Nov 2026 00:00:00 GMT"}, {"Content-Type", "application/json"}},
            .body = "{\"ok\":true}"},
        .timings = {.queuedUs = 120,
            .connectedUs = 900,
            .writtenUs = 1000,
            .firstByteUs = 80'000,
            .doneUs = 84'000}};
}

inline Draft draft(const QString& name)
{
    Draft draft;
    draft.event.name = name;
    return draft;
}

} // namespace herald::samples
