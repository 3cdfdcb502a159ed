// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "history/Publish.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace herald {

class HistoryTables;
class HistoryThreads;

/// A publish of which the stream has told something new.
struct ReceiptNews {
    PublishId id;
    std::optional<Receipt> receipt = {}; ///< none: only its hook answers are new
};

/// Keeps receipts with the publishes. That one is awaited is never written down, so that nothing is
/// left behind as awaited by a Herald that was killed. What is decided is written in groups, a few
/// a second, however many come; all of it before the history closes. A receipt of a publish that is
/// gone meanwhile is dropped.
class ReceiptStore : public QObject {
    Q_OBJECT
public:
    /// The threads outlive this.
    explicit ReceiptStore(HistoryThreads& threads, QObject* parent = nullptr);
    ~ReceiptStore() override;

    void expect(PublishId id); ///< it reads "awaited" until something else is said of it
    void forget(PublishId id); ///< nothing will be said
    /// In place of what was known of the publish.
    void keep(PublishId id, const Receipt& receipt);
    /// What is known of its echo stays as it is. Nothing where no receipt was kept: keep() gets
    /// them with it.
    void keepHooks(PublishId id, const QList<HookAnswer>& hooks);

    /// As it is known now: what is awaited or about to be written is in no row yet.
    std::optional<Receipt> of(const Publish& publish) const;

Q_SIGNALS:
    void changed(const QList<herald::ReceiptNews>& news); ///< after the commit
    void failed(const herald::Error& error); ///< of a group that could not be written

private:
    /// What waits to be written of one publish.
    struct Order {
        std::optional<Receipt> receipt = {}; ///< none: only its hooks
        QList<HookAnswer> hooks = {}; ///< without a receipt
    };
    using Orders = QHash<qint64, Order>;

    void writeSoon();
    void write();
    static Result<void> writeAll(HistoryTables& tables, const Orders& orders);
    void settle(const Result<void>& written);

    HistoryThreads& m_threads;
    QSet<qint64> m_awaited; ///< ids
    Orders m_waiting;
    Orders m_writing;
    Orders m_written; ///< the last group: who began to read before it was there may not know it
    QTimer m_pause;
};

} // namespace herald
