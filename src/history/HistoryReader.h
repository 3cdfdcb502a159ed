// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Database.h"
#include "history/HistoryQueries.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace herald {

/// A question; gets the tables or the reason why there are none.
using ReadJob = std::function<void(const Result<HistoryQueries*>&)>;

/// The reading connection. Lives on a thread of its own.
class HistoryReader : public QObject {
    Q_OBJECT
public:
    explicit HistoryReader(QString file);

    /// From any thread. Jobs wait for open().
    void ask(ReadJob job);

    // On the reader's thread:
    /// Once the writer has made the database ready, or why it could not.
    void open(const Result<void>& ready);
    void close();

private:
    void run(const ReadJob& job);

    const QString m_file;
    Database m_database;
    std::unique_ptr<HistoryQueries> m_queries;
    std::optional<Result<void>> m_opened;
    std::vector<ReadJob> m_waiting;
};

} // namespace herald
