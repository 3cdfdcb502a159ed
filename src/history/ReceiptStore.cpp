// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/ReceiptStore.h"

#include "base/WhenDone.h"
#include "history/HistoryThreads.h"
#include "history/HookBlob.h"

#include <chrono>
#include <utility>

namespace herald {

namespace {
/// Between two groups: a group is a transaction, unless it shares one with other orders.
constexpr auto pause = std::chrono::milliseconds(200);
constexpr qsizetype largestGroup = 2000; // some 20 ms of writing
} // namespace

ReceiptStore::ReceiptStore(HistoryThreads& threads, QObject* parent)
    : QObject(parent)
    , m_threads(threads)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReceiptStore::write);
}

ReceiptStore::~ReceiptStore()
{
    while (!m_waiting.isEmpty()) {
        m_writing.clear();
        write();
    }
}

void ReceiptStore::expect(PublishId id)
{
    m_awaited.insert(id.value());
}

void ReceiptStore::forget(PublishId id)
{
    if (m_awaited.remove(id.value()))
        Q_EMIT changed({{.id = id}});
}

void ReceiptStore::keep(PublishId id, const Receipt& receipt)
{
    m_awaited.remove(id.value());
    m_waiting[id.value()] = {.receipt = receipt};
    writeSoon();
}

void ReceiptStore::keepHooks(PublishId id, const QList<HookAnswer>& hooks)
{
    if (m_awaited.contains(id.value()))
        return; // they come with the receipt
    Order& order = m_waiting[id.value()];
    if (order.receipt)
        order.receipt->hooks = hooks;
    else
        order.hooks = hooks;
    writeSoon();
}

std::optional<Receipt> ReceiptStore::of(const Publish& publish) const
{
    const qint64 id = publish.id.value();
    if (m_awaited.contains(id))
        return Receipt {.state = Receipt::State::Awaited};
    for (const Orders* orders : {&m_waiting, &m_writing, &m_written}) {
        const auto order = orders->constFind(id);
        if (order != orders->constEnd() && order->receipt)
            return order->receipt;
    }
    return publish.receipt;
}

void ReceiptStore::writeSoon()
{
    if (m_writing.isEmpty() && !m_pause.isActive())
        m_pause.start(0); // with what else comes at this moment
}

void ReceiptStore::write()
{
    if (m_waiting.isEmpty() || !m_writing.isEmpty())
        return;
    if (m_waiting.size() <= largestGroup) {
        m_writing = std::exchange(m_waiting, {});
    } else {
        for (auto order = m_waiting.begin(); m_writing.size() < largestGroup;
             order = m_waiting.erase(order))
            m_writing.insert(order.key(), *order);
    }
    const auto written = m_threads.change(
        [orders = m_writing](HistoryTables& tables) { return writeAll(tables, orders); });
    whenDone(written, this, [this](const Result<void>& done) { settle(done); });
}

Result<void> ReceiptStore::writeAll(HistoryTables& tables, const Orders& orders)
{
    Statements& statements = tables.statements();
    for (auto order = orders.begin(); order != orders.end(); ++order) {
        const qint64 id = order.key();
        const auto& receipt = order->receipt;
        const auto done = receipt
            ? statements.run(
                // Answers that were kept stay where this knows of none.
                QStringLiteral("INSERT OR REPLACE INTO receipt (id, state, seen_us, hooks)"
                               " SELECT ?, ?, ?, coalesce(nullif(?, x''),"
                               " (SELECT hooks FROM receipt WHERE id = ?), x'')"
                               " WHERE EXISTS (SELECT 1 FROM publish WHERE id = ?)"
                               " OR EXISTS (SELECT 1 FROM removed WHERE id = ?)"),
                {id, int(receipt->state), receipt->seenAfterUs, packHooks(receipt->hooks), id, id,
                    id})
            : statements.run(QStringLiteral("UPDATE receipt SET hooks = ? WHERE id = ?"),
                {packHooks(order->hooks), id});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

void ReceiptStore::settle(const Result<void>& written)
{
    m_written = std::exchange(m_writing, {});
    m_pause.start(pause);
    if (!written) {
        m_written.clear();
        Q_EMIT failed(written.error());
        return;
    }
    QList<ReceiptNews> news;
    for (auto order = m_written.constBegin(); order != m_written.constEnd(); ++order)
        news.append({.id = PublishId(order.key()), .receipt = order->receipt});
    Q_EMIT changed(news);
}

} // namespace herald
