// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <QStringList>

namespace herald {

// One publish as one line of JSON (RFC 8259), the form in which a history travels. Everything that
// the history holds is in it, so that a line that was read is written again byte for byte. Keys
// come in one order; one that would be empty is left out, apart from the first twelve and "scope".
// "time", "bytes" and "durationMs" follow from the others and are there for the reader's ease.
// "answer" holds what the cloud sent: "reasonPhrase" and "headers" ([[name, value], ...]) byte by
// byte as ISO-8859-1, "body" as text or, where it is not UTF-8, "bodyBase64". Control characters
// and those that turn the direction of writing are escaped: a line is safe on a terminal.

/// Ends with "\n". Thread-safe.
QByteArray historyLine(const Publish& publish);

struct HistoryLine {
    Publish publish;
    QStringList unknownKeys = {}; ///< of a newer Herald, say; what they held is not in `publish`
};

/// No line that historyLine() writes is longer: an event's data is 1 MiB at most.
inline constexpr qsizetype maxHistoryLineBytes = 16 * 1024 * 1024;

/// The other way. "id", "outcome" and "name" are needed; everything else may be left out. A key
/// that comes twice, a value of the wrong kind or out of its range, and text that is not UTF-8 are
/// refused, with a sentence that names the key. Thread-safe.
Result<HistoryLine> readHistoryLine(QByteArrayView line);

} // namespace herald
