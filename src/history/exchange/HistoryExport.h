// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/PublishId.h"
#include "history/search/HistoryQuery.h"

#include <QObject>

#include <memory>

namespace herald {

class HistoryStore;

/// What to write down, and where.
struct HistoryExportOrder {
    enum class Form {
        JsonLines, ///< HistoryJson: everything, can be imported
        Csv, ///< HistoryCsv: for spreadsheets
    };

    QString file;
    Form form = Form::JsonLines;
    std::optional<QList<PublishId>> ids = {}; ///< these, in their order; else:
    HistoryQuery query = {}; ///< all that match, newest first
};

/// Writes a part of the history to a file, page by page on a reading thread. What is at the file's
/// name stays until all is written and on the disk; cancelled or failed, nothing new is left there.
/// Rows that come meanwhile may or may not be in it.
class HistoryExport : public QObject {
    Q_OBJECT
public:
    explicit HistoryExport(HistoryStore& store, QObject* parent = nullptr);
    ~HistoryExport() override; ///< cancels

    void start(const HistoryExportOrder& order); ///< once
    /// failed() follows, with ErrorKind::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 rows, qint64 total); ///< after each page; total 0: not known yet
    // One of the two, once:
    void finished(qint64 rows);
    void failed(const herald::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
