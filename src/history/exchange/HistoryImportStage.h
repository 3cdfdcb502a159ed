// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"
#include "history/Publish.h"

#include <QHash>

#include <memory>

namespace herald {

/// Where the rows of an import wait until all of them have been read: a history of its own, in a
/// file beside the history whose name holds the token of the process that imports (see
/// ProcessLock). What is in the history already is never touched by it. Used on one thread.
class HistoryImportStage {
public:
    static QString fileName(const QString& databaseFile, qint64 owner);
    /// The stages beside the history, with their owners.
    static QList<std::pair<QString, qint64>> all(const QString& databaseFile);
    static void remove(const QString& stageFile);

    explicit HistoryImportStage(QString stageFile);

    /// Fills an empty file; not safe against a power cut before seal().
    Result<void> create();
    /// A row that is "sending" reads "unknown": nobody here waits for its answer. False: a row with
    /// its id is in the stage already, and stays.
    Result<bool> add(const Publish& publish);
    /// Complete and on disk, and closed.
    Result<void> seal();

private:
    using Known = QHash<QByteArray, qint64>;

    Result<qint64> numberOf(Known& known, const QByteArray& key, const QString& select,
        const QString& insert, const QVariantList& values);
    Result<qint64> nameId(const QString& name);
    Result<QVariant> phraseId(const QByteArray& bytes);
    Result<qint64> targetId(const PublishOrder& order);
    Result<qint64> findTarget(const PublishOrder& order);
    Result<qint64> originId(const Lineage& lineage);
    Result<bool> addRow(const Publish& publish, const PublishResult& result);
    Result<void> addBelongings(const Publish& publish);

    const QString m_file;
    const QString m_insert;
    Database m_database;
    std::unique_ptr<Statements> m_statements;
    Known m_names;
    Known m_phrases;
    Known m_targets;
    Known m_origins;
    PublishOrder m_lastOrder; ///< whose target is the last one
    qint64 m_lastTarget = 0; ///< 0: none yet
};

} // namespace herald
