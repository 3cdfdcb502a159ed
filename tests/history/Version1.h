// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Awaited.h"
#include "history/database/Database.h"
#include "history/database/DatabaseFile.h"

#include <QFileInfo>

namespace herald::version1 {

// A history as Herald wrote it with schema version 1. The statements are a copy, not the program's
// own: what is on the disks of users does not change.

inline QStringList statements()
{
    const QString columns = QStringLiteral(
        " id INTEGER PRIMARY KEY,"
        " target INTEGER NOT NULL REFERENCES target(id),"
        " name INTEGER NOT NULL,"
        " is_private INTEGER NOT NULL,"
        " ttl INTEGER NOT NULL,"
        " outcome INTEGER NOT NULL,"
        " owner INTEGER,"
        " data TEXT NOT NULL,"
        " reason INTEGER, cloud_words INTEGER,"
        " http_status INTEGER,"
        " answer_shape INTEGER, answer_own BLOB, answer_flags INTEGER,"
        " queued_us INTEGER, connected_us INTEGER, encrypted_us INTEGER, written_us INTEGER,"
        " first_byte_us INTEGER, done_us INTEGER,"
        " answer_body BLOB");
    return {
        QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"),
        QStringLiteral("PRAGMA application_id = %1").arg(0x4865726c),
        QStringLiteral("CREATE TABLE target ("
                       " id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, account_name TEXT NOT"
                       " NULL, server TEXT NOT NULL, scope_kind INTEGER NOT NULL, scope_id TEXT NOT"
                       " NULL, as_device TEXT NOT NULL, is_practice INTEGER NOT NULL,"
                       " UNIQUE (account_id, account_name, server, scope_kind, scope_id, as_device,"
                       " is_practice)) STRICT"),
        QStringLiteral("CREATE TABLE event_name (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
                       " last_used INTEGER NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX event_name_recent ON event_name(last_used)"),
        QStringLiteral(
            "CREATE TABLE phrase (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL UNIQUE) STRICT"),
        QStringLiteral("CREATE TABLE publish (%1) STRICT").arg(columns),
        QStringLiteral("CREATE INDEX publish_unusual ON publish(outcome) WHERE outcome <> 1"),
        QStringLiteral("CREATE TABLE removed (%1, remover INTEGER NOT NULL) STRICT").arg(columns),
        QStringLiteral(
            "CREATE TABLE draft (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL,"
            " data TEXT NOT NULL, is_private INTEGER NOT NULL, ttl INTEGER NOT NULL,"
            " template_path TEXT NOT NULL) STRICT"),
        QStringLiteral("PRAGMA user_version = 1"),
        QStringLiteral("PRAGMA journal_mode = WAL"),
    };
}

inline constexpr int rows = 300;
inline constexpr qint64 firstId = 3'700'000'000'000'000'000;

inline QStringList content()
{
    return {
        QStringLiteral("INSERT INTO target VALUES (1, 'a1', 'Workshop', 'https://api.particle.io',"
                       " 0, '', '', 0)"),
        QStringLiteral("INSERT INTO event_name VALUES (1, 'garage/door', %1)").arg(firstId),
        QStringLiteral("INSERT INTO phrase VALUES (1, CAST('The cloud accepted it.' AS BLOB))"),
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i <"
                       " %1 - 1) INSERT INTO publish (id, target, name, is_private, ttl, outcome,"
                       " data, reason, http_status, done_us) SELECT %2 + (i << 21), 1, 1, 1, 60, 1,"
                       " '{\"n\":' || i || '}', 1, 200, 84000 FROM n")
            .arg(rows)
            .arg(firstId),
        QStringLiteral("INSERT INTO draft VALUES (1, 'typed/before', '{\"half\":', 0, 7,"
                       " 'Doors/open')"),
    };
}

inline Result<void> write(const QString& file)
{
    if (auto folder = makeFolder(QFileInfo(file).path()); !folder)
        return folder;
    if (auto made = makePrivateFile(file); !made)
        return made;
    Database database;
    auto done = database.open(file, Database::Mode::ReadWrite);
    for (const QString& statement : statements() + content()) {
        if (done)
            done = database.execute(statement);
    }
    return done;
}

} // namespace herald::version1
