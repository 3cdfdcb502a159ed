// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "event/Event.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace herald {

/// A named event kept for later. The name is the file's name; the folder is the file's folder.
struct EventTemplate {
    Event event;
    QString description = {};
    /// Keys that this version does not know, in their order, each value as the JSON text of the file.
    QList<std::pair<QString, QString>> unknownKeys = {};

    /// One UTF-8 JSON object: "heraldTemplate": 1 first, then the known keys in a fixed order, then the unknown
    /// ones; two spaces, final newline.
    QByteArray toFile() const;
    /// Says what is wrong and where (line, column). Refuses more than 1 MiB and a newer format version.
    static Result<EventTemplate> fromFile(const QByteArray& bytes);

    friend bool operator==(const EventTemplate&, const EventTemplate&) = default;
};

} // namespace herald
