// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace herald {

class Database;

/// "Herl": PRAGMA application_id, so that another program's database is never taken for ours.
inline constexpr qint32 historyApplicationId = 0x4865726c;

/// What one schema version adds to the one before it. Steps are only ever appended.
struct SchemaStep {
    QStringList statements;
};

/// Step n leads from PRAGMA user_version n to n + 1.
const QList<SchemaStep>& schemaSteps();

/// The version that this program writes.
int currentSchema();

/// A copy of an existing database beside it, where a step is missing; its name, or an empty one.
Result<QString> backUpBefore(
    Database& database, const QList<SchemaStep>& steps, const QDateTime& now);

/// Runs the steps that are missing, each in one transaction together with its version number, so
/// that a kill leaves the database in one version or the next.
Result<void> migrate(Database& database, const QList<SchemaStep>& steps = schemaSteps());

Failure newerSchemaFailure(const QString& file);

/// Refuses a database that lacks a table or a column of the current schema.
Result<void> checkSchema(Database& database);

} // namespace herald
