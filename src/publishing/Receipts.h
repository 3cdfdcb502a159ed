// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Clock.h"
#include "cloud/StreamEvent.h"
#include "history/Publish.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

namespace herald {

class LiveStreams;
class Publisher;
class ReceiptStore;

/// Listens for what the event streams tell of Herald's own publishes, and keeps it with them. It
/// opens no stream: where nobody holds the account's, the receipt is NotConnected. While something
/// is awaited it holds the stream, also when the window has turned to another account. Main thread
/// only.
class Receipts : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    Receipts(
        LiveStreams& streams, ReceiptStore& store, const Clock& clock, QObject* parent = nullptr);
    /// What is still awaited is kept as NotConnected.
    ~Receipts() override;

    /// Of each publish that goes through it.
    void follow(Publisher& publisher);

    /// Its body is about to leave, so long after the order; `publish` has its data, also where that
    /// is not recorded. Nothing for one without a row.
    void begin(const Publish& publish, const Account& account, qint64 sinceOrderUs);
    /// What became of it.
    void end(PublishId id, Outcome outcome);

Q_SIGNALS:
    /// The event is the echo of the publish; where that is not sure, it may be another one's.
    void matched(herald::PublishId id, const herald::StreamEvent& event, bool isSure);

private:
    struct Watch;

    Watch& watchOf(const Account& account);
    void take(Watch& watch, const QList<StreamEvent>& events);
    void advance();
    void keepNews(Watch& watch);
    void planNext();

    LiveStreams& m_streams;
    ReceiptStore& m_store;
    const Clock& m_clock;
    std::vector<std::unique_ptr<Watch>> m_watches; ///< one for each stream; few
    std::unordered_map<qint64, Watch*> m_watchOf; ///< by id, until it has ended
    QTimer m_timer;
};

} // namespace herald
