// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"
#include "history/ReceiptStore.h"
#include "publishing/LiveStreams.h"
#include "publishing/Receipts.h"

#include <QTimer>

namespace herald {

class HistoryStore;
class Publisher;
struct Services;

/// Listens in the event stream for one publish: opens the stream before it, and tells its receipt.
class ReceiptWait : public QObject {
    Q_OBJECT
public:
    /// `patience`: after the cloud's answer, at most ReceiptMatcher::patienceUs. All outlive this.
    ReceiptWait(Services& services, HistoryStore& history, const Clock& clock,
        std::chrono::milliseconds patience);

    /// ready() follows, also where the stream cannot be opened.
    void open(const Account& account);
    /// Of the publish that goes through it next.
    void follow(Publisher& publisher);
    /// It was accepted, or its outcome is unknown; known() follows.
    void await(PublishId id);
    /// known() follows at once: Awaited where nothing has come.
    void giveUp();

Q_SIGNALS:
    void ready();
    void problem(const QString& text); ///< why there is no stream; a sentence
    void known(const herald::Receipt& receipt); ///< once

private:
    void noteState(const StreamState& state);
    void beReady();
    void take(const QList<ReceiptNews>& news);
    void endOfPatience();
    void tell(const Receipt& receipt);

    const Clock& m_clock;
    LiveStreams m_streams;
    ReceiptStore m_store;
    Receipts m_receipts;
    std::shared_ptr<LiveStream> m_stream;
    QTimer m_opening;
    QTimer m_patience;
    qint64 m_leftUs = 0; ///< when the publish left
    PublishId m_awaited;
    QHash<qint64, Receipt> m_known; ///< by id: the answer may come after the echo
    bool m_isReady = false;
    bool m_isTold = false;
};

} // namespace herald
