// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/RowFile.h"
#include "rows/RowReader.h"
#include "runs/RunSource.h"

#include <QHash>
#include <QThread>

#include <atomic>

namespace herald {

/// The rows of a file, read on a thread of its own as they are asked for. Before the first it reads
/// the whole file once to see that it is the one that the plan was made for.
class FileSource final : public RunSource {
public:
    FileSource(const RunPlan& plan, const RunPosition& position);
    ~FileSource() override;

    QFuture<Result<QList<RunItem>>> take(int atMost) override;

private:
    // On the thread:
    Result<QList<RunItem>> read(int atMost);
    Result<void> open();
    Result<void> checkFile() const;
    Result<std::optional<RunItem>> nextItem();
    std::function<bool()> isStopped() const;

    const RunFile m_file;
    const Composition m_base;
    const qint64 m_next; ///< from here on all rows are wanted
    QHash<qint64, RunRow> m_again; ///< before it these
    std::unique_ptr<RowReader> m_reader;
    qint64 m_ordinal = 0;
    std::atomic<bool> m_isStopped = false;
    QThread m_thread;
    QObject m_worker; ///< lives on the thread
};

} // namespace herald
