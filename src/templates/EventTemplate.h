// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "event/Composition.h"
#include "event/ReceiverClass.h"
#include "event/Scope.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>
#include <utility>

namespace herald {

/// A named event kept for later. The name is the file's name; the folder is the file's folder.
///
/// The file is one JSON object in UTF-8 without a byte order mark, two spaces deep, with a final
/// line feed:
///
///     {
///       "heraldTemplate": 1,
///       "name": "garage/door",
///       "data": [
///         "{",
///         "  \"state\": \"open\"",
///         "}"
///       ],
///       "private": true,
///       "ttl": 60,
///       "description": ""
///     }
///
/// "data" is a string, or the list of its lines where it has several: joined by line feeds they are
/// the data, carriage returns and a final line feed included. So a one-word edit is a one-line
/// difference. Read back, only "heraldTemplate" must be there; the other keys default to an empty
/// private event of 60 s.
///
/// What follows is written only where it says something, in this order and between these keys; each
/// list has one item a line:
///
///     after "data":   "dataMode": "text" | "json",  "sentMinified": true
///     after "ttl":    "placeholders": [{"name": "side", "type": "number" | "boolean" | "choice",
///                         "default": "left", "description": "…", "choices": ["left", "right"]}]
///                     (no "type": text; one key a line), "receiver": a word of receiverWord()
///     after "description":
///                     "tags": ["door", "test"],  "account": "Workshop",
///                     "scope": "devices" | "product/ID" | "product/ID/as/DEVICE" |
///                         "organisation/SLUG",
///                     "schema": text, or the list of its lines, as "data" is,
///                     "id": "6f1c…" (a UUID)
struct EventTemplate {
    /// Keys that this version does not know, in their order, each value as the JSON text of the
    /// file.
    using RawMembers = QList<std::pair<QString, QString>>;

    Event event = {};
    DataMode dataMode = DataMode::Auto;
    bool isSentMinified = false;
    QList<Placeholder> placeholders = {}; ///< in the order of the form
    std::optional<ReceiverClass> receiver = {};
    QString description = {};
    QStringList tags = {};
    QString account = {}; ///< a name; empty: whichever is chosen
    std::optional<Scope> scope = {};
    QString schema = {}; ///< JSON Schema, draft 7, as text; empty: none
    /// Given to a template when it is made, kept when its file is renamed; a file made by hand may
    /// have none.
    QString id = {};
    RawMembers unknownKeys = {};
    QMap<QString, RawMembers> unknownPlaceholderKeys = {}; ///< by the placeholder's name

    /// The known keys in the order above, then the unknown ones.
    QByteArray toFile() const;
    /// Without the unknown keys of placeholders that are no longer there: what a file can hold.
    EventTemplate withoutOrphans() const;
    /// Says what is wrong and where (line, column). Refuses more than maxTemplateBytes, a byte
    /// order mark, NUL, invalid UTF-8, a key or a
    /// placeholder given twice, and (NewerSchema) a newer format version.
    static Result<EventTemplate> fromFile(const QByteArray& bytes);

    friend bool operator==(const EventTemplate&, const EventTemplate&) = default;
};

inline constexpr qsizetype maxTemplateBytes = 1'048'576; // 1 MiB

/// The class in a file: "device-os-before-0.8", "device-os-0.8-to-2", "device-os-3-gen-2",
/// "device-os-3-gen-3", "device-os-6.3".
QString receiverWord(ReceiverClass receiver);

} // namespace herald
