// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Schema.h"

#include "history/database/Database.h"
#include "history/database/DatabaseFile.h"
#include "history/PublishRow.h"
#include "history/upkeep/HistoryBackup.h"

#include <QCoreApplication>
#include <QDir>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

// Version 1. Whatever repeats from row to row is stored once and referred to by a number, because a
// publish is small and a search index (three times its bytes at most, together) comes on top.
// `name`, `reason`, `cloud_words` and `answer_shape` have no REFERENCES: SQLite would read every
// publish for each name that is swept away (no index on the child side, on purpose: it costs bytes
// a row).
SchemaStep version1()
{
    const QString publishColumns = QStringLiteral(
        " id INTEGER PRIMARY KEY," // PublishId: newest first needs no other index
        " target INTEGER NOT NULL REFERENCES target(id),"
        " name INTEGER NOT NULL," // event_name.id
        " is_private INTEGER NOT NULL,"
        " ttl INTEGER NOT NULL,"
        " outcome INTEGER NOT NULL," // enum Outcome
        " owner INTEGER," // ProcessLock's token of the process that sends it; NULL once it is known
        " data TEXT NOT NULL,"
        " reason INTEGER, cloud_words INTEGER," // phrase.id
        " http_status INTEGER,"
        " answer_shape INTEGER, answer_own BLOB, answer_flags INTEGER," // AnswerHead
        " queued_us INTEGER, connected_us INTEGER, encrypted_us INTEGER, written_us INTEGER,"
        " first_byte_us INTEGER, done_us INTEGER,"
        " answer_body BLOB"); // last: it may overflow, and listing rows does not read it
    return {{
        QStringLiteral(
            "CREATE TABLE target ("
            " id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, account_name TEXT NOT NULL,"
            " server TEXT NOT NULL, scope_kind INTEGER NOT NULL, scope_id TEXT NOT NULL,"
            " as_device TEXT NOT NULL, is_practice INTEGER NOT NULL,"
            " UNIQUE (account_id, account_name, server, scope_kind, scope_id, as_device,"
            " is_practice)) STRICT"),
        QStringLiteral("CREATE TABLE event_name (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
                       " last_used INTEGER NOT NULL) STRICT"), // PublishId of the latest
        QStringLiteral("CREATE INDEX event_name_recent ON event_name(last_used)"),
        QStringLiteral(
            "CREATE TABLE phrase (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL UNIQUE) STRICT"),
        QStringLiteral("CREATE TABLE publish (%1) STRICT").arg(publishColumns),
        // Small, since nearly all rows are accepted (1): finds the others and what is still
        // sending.
        QStringLiteral("CREATE INDEX publish_unusual ON publish(outcome) WHERE outcome <> 1"),
        // What the last removal of each process took out, until it is restored or swept away.
        QStringLiteral("CREATE TABLE removed (%1, remover INTEGER NOT NULL) STRICT")
            .arg(publishColumns),
        QStringLiteral(
            "CREATE TABLE draft (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL,"
            " data TEXT NOT NULL, is_private INTEGER NOT NULL, ttl INTEGER NOT NULL,"
            " template_path TEXT NOT NULL) STRICT"),
    }};
}

// Version 2. Several drafts in place of the one; where a publish comes from; counters; what is
// remembered of templates. Recovery tells the records of tables apart by how many columns they have
// and which of them are numbers: no two tables may look the same.
SchemaStep version2()
{
    return {{
        QStringLiteral(
            "CREATE TABLE drafts (id INTEGER PRIMARY KEY CHECK (id > 0), name TEXT NOT NULL,"
            " data TEXT NOT NULL, is_private INTEGER NOT NULL, ttl INTEGER NOT NULL,"
            " template_path TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0,"
            " is_current INTEGER NOT NULL DEFAULT 1, details BLOB NOT NULL DEFAULT x'') STRICT"),
        QStringLiteral("INSERT INTO drafts (id, name, data, is_private, ttl, template_path)"
                       " SELECT id, name, data, is_private, ttl, template_path FROM draft"),
        QStringLiteral("DROP TABLE draft"),
        QStringLiteral("CREATE TABLE origin (id INTEGER PRIMARY KEY, template_id TEXT NOT NULL,"
                       " template_path TEXT NOT NULL, template_version TEXT NOT NULL,"
                       " UNIQUE (template_path, template_version, template_id)) STRICT"),
        // id: the publish's, in the history or removed. Without REFERENCES, like the names above.
        QStringLiteral(
            "CREATE TABLE lineage (id INTEGER PRIMARY KEY, origin INTEGER NOT NULL," // origin.id
            " filled TEXT NOT NULL) STRICT"), // LineageValues
        QStringLiteral(
            "CREATE TABLE counter (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
            " count INTEGER NOT NULL, last_taken INTEGER NOT NULL) STRICT"), // Unix milliseconds
        QStringLiteral("CREATE TABLE template_use (id INTEGER PRIMARY KEY, key TEXT NOT NULL"
                       " UNIQUE, last_used INTEGER NOT NULL," // Unix milliseconds
                       " is_favourite INTEGER NOT NULL, filled BLOB NOT NULL) STRICT"),
    }};
}

// Version 3. What the user adds to a publish, what was not kept of it, and removals as things of
// their own: which can be undone, which are being undone, which are forgotten step by step. (The
// search index and the timeline's summaries are made from the rows, and are no part of the schema:
// see SearchIndex and TimelineSummary.)
SchemaStep version3()
{
    return {{
        // id: the publish's, in the history or removed. Without REFERENCES, like the names above.
        QStringLiteral("CREATE TABLE mark (id INTEGER PRIMARY KEY, is_pinned INTEGER NOT NULL,"
                       " note TEXT NOT NULL, tags TEXT NOT NULL) STRICT"), // PublishMark
        QStringLiteral("CREATE INDEX mark_pinned ON mark(id) WHERE is_pinned <> 0"),
        QStringLiteral("CREATE TABLE withheld (id INTEGER PRIMARY KEY, reason INTEGER NOT NULL,"
                       " bytes INTEGER NOT NULL, sha256 BLOB NOT NULL) STRICT"), // WithheldData
        // From here on removed.remover is a removal's id; before it was the process's token.
        QStringLiteral("CREATE TABLE removal (id INTEGER PRIMARY KEY,"
                       " remover INTEGER NOT NULL," // ProcessLock's token
                       " state INTEGER NOT NULL) STRICT"), // RemovalState
        QStringLiteral("INSERT INTO removal SELECT DISTINCT remover, remover, 0 FROM removed"),
        QStringLiteral("CREATE INDEX removed_together ON removed(remover)"),
        QStringLiteral("CREATE INDEX removed_sending ON removed(owner) WHERE outcome = 0"),
    }};
}

// Version 4. What the event stream told of a publish; runs and their rows; what waits until there
// is a connection.
SchemaStep version4()
{
    return {{
        // id: the publish's, in the history or removed. Without REFERENCES, like the names above.
        QStringLiteral("CREATE TABLE receipt (id INTEGER PRIMARY KEY, state INTEGER NOT NULL,"
                       " hooks BLOB NOT NULL, seen_us INTEGER NOT NULL) STRICT"), // Receipt
        QStringLiteral("CREATE TABLE run (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL,"
                       " state INTEGER NOT NULL,"
                       " owner INTEGER," // ProcessLock's token of the process that runs it
                       " started INTEGER NOT NULL, ended INTEGER," // Unix milliseconds
                       " title TEXT NOT NULL, plan TEXT NOT NULL) STRICT"),
        // id: the publish's. It outlives the publish: what was sent once is not sent again because
        // its row in the history was deleted.
        QStringLiteral("CREATE TABLE run_row (id INTEGER PRIMARY KEY, run INTEGER NOT NULL,"
                       " ordinal INTEGER NOT NULL, attempt INTEGER NOT NULL,"
                       " line INTEGER NOT NULL) STRICT"), // of the file; 0: from none
        QStringLiteral("CREATE INDEX run_row_in_order ON run_row(run, ordinal)"),
        QStringLiteral("CREATE TABLE waiting (id INTEGER PRIMARY KEY, queued INTEGER NOT NULL,"
                       " account_id TEXT NOT NULL, name TEXT NOT NULL, data TEXT NOT NULL,"
                       " is_private INTEGER NOT NULL, ttl INTEGER NOT NULL,"
                       " details TEXT NOT NULL) STRICT"),
    }};
}

Result<void> runStep(Database& database, const SchemaStep& step, qsizetype version)
{
    for (const QString& statement : step.statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}
} // namespace

const QList<SchemaStep>& schemaSteps()
{
    static const QList<SchemaStep> steps {version1(), version2(), version3(), version4()};
    return steps;
}

Failure newerSchemaFailure(const QString& file)
{
    return failure(ErrorKind::NewerSchema,
        Text::tr(
            "The history in %1 was written by a newer Herald. It was left as it is; use that newer "
            "Herald to open it.")
            .arg(QDir::toNativeSeparators(file)));
}

int currentSchema()
{
    return int(schemaSteps().size());
}

Result<QString> backUpBefore(
    Database& database, const QList<SchemaStep>& steps, const QDateTime& now)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() >= steps.size())
        return QString();
    const QString what = QStringLiteral("backup-v%1").arg(version->toInt());
    const QString copy = nameBeside(database.file(), what, now);
    if (const auto made = backUp(database, copy); !made)
        return tl::unexpected(made.error());
    return copy;
}

Result<void> migrate(Database& database, const QList<SchemaStep>& steps)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    for (qsizetype next = version->toInt(); next < steps.size(); ++next) {
        auto done
            = inTransaction(database, [&] { return runStep(database, steps.at(next), next + 1); });
        if (!done)
            return done;
    }
    return {};
}

Result<void> checkSchema(Database& database)
{
    const QStringList probes {
        QStringLiteral(
            "SELECT id, account_id, account_name, server, scope_kind, scope_id, as_device,"
            " is_practice FROM target LIMIT 1"),
        QStringLiteral("SELECT id, name, last_used FROM event_name LIMIT 1"),
        QStringLiteral("SELECT id, bytes FROM phrase LIMIT 1"),
        QStringLiteral("SELECT %1 FROM publish ORDER BY id LIMIT 1").arg(publishColumnList()),
        QStringLiteral("SELECT %1 FROM publish ORDER BY id DESC LIMIT 1").arg(publishColumnList()),
        QStringLiteral("SELECT id FROM publish WHERE outcome = 0 AND outcome <> 1 LIMIT 1"),
        QStringLiteral("SELECT %1, remover FROM removed LIMIT 1").arg(publishColumnList()),
        QStringLiteral("SELECT id, name, data, is_private, ttl, template_path, position,"
                       " is_current, details FROM drafts LIMIT 1"),
        QStringLiteral(
            "SELECT id, template_id, template_path, template_version FROM origin LIMIT 1"),
        QStringLiteral("SELECT id, origin, filled FROM lineage LIMIT 1"),
        QStringLiteral("SELECT id, name, count, last_taken FROM counter LIMIT 1"),
        QStringLiteral("SELECT id, key, last_used, is_favourite, filled FROM template_use LIMIT 1"),
        QStringLiteral("SELECT id, is_pinned, note, tags FROM mark LIMIT 1"),
        QStringLiteral("SELECT id, reason, bytes, sha256 FROM withheld LIMIT 1"),
        QStringLiteral("SELECT id, remover, state FROM removal LIMIT 1"),
        QStringLiteral("SELECT id, state, hooks, seen_us FROM receipt LIMIT 1"),
        QStringLiteral(
            "SELECT id, kind, state, owner, started, ended, title, plan FROM run LIMIT 1"),
        QStringLiteral("SELECT id, run, ordinal, attempt, line FROM run_row LIMIT 1"),
        QStringLiteral("SELECT id, queued, account_id, name, data, is_private, ttl, details"
                       " FROM waiting LIMIT 1"),
    };
    for (const QString& probe : probes) {
        if (const auto row = database.value(probe); !row)
            return tl::unexpected(row.error());
    }
    return {};
}

} // namespace herald
