// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "event/Composition.h"
#include "event/ReceiverClass.h"
#include "event/Scope.h"

#include <QByteArray>
#include <QList>
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
struct EventTemplate {
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
    /// Keys that this version does not know, in their order, each value as the JSON text of the
    /// file.
    QList<std::pair<QString, QString>> unknownKeys = {};

    /// The known keys in the order above, then the unknown ones.
    QByteArray toFile() const;
    /// Says what is wrong and where (line, column). Refuses more than maxTemplateBytes, a byte
    /// order mark, NUL, invalid UTF-8, a key given twice, and (NewerSchema) a newer format version.
    static Result<EventTemplate> fromFile(const QByteArray& bytes);

    friend bool operator==(const EventTemplate&, const EventTemplate&) = default;
};

inline constexpr qsizetype maxTemplateBytes = 1'048'576; // 1 MiB

} // namespace herald
