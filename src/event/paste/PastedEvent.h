// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "event/Event.h"
#include "event/Scope.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace herald {

/// An event read from a text that someone copied.
struct PastedEvent {
    Event event = {};
    std::optional<Scope> scope = {}; ///< where the text says it
    QStringList notes = {}; ///< what was left out and why (a token, an unknown option), translated
};

inline constexpr qsizetype maxPastedBytes = 1'048'576; // 1 MiB of UTF-8

/// Reads a curl command, a particle command, a JSON object ({"name": …, "data": …}; one that is no
/// event becomes the data), or one event of the event stream, as JSON or as it comes. Nothing is
/// run, nothing is fetched, no file is read; a token is dropped, and said to be. What cannot be
/// understood is refused with a reason. Neither reasons nor notes quote more of the text than names
/// of options and fields. Braces stay as they are: see escapedPlaceholders().
Result<PastedEvent> readPastedEvent(const QString& text);
/// The commands of a text one after the other, as in a shell script: curl only, others are failures
/// with their line.
QList<Result<PastedEvent>> readCurlCommands(const QString& text);

} // namespace herald
