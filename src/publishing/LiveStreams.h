// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "cloud/EventStream.h"
#include "cloud/OpeningBudget.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <memory>

namespace herald {

class LiveStreams;
class PracticeHost;
class TokenVault;

/// What a stream has seen since it was made. Nothing is dropped that is not counted here.
struct StreamCounts {
    qint64 received = 0; ///< those with a defect too
    qint64 unreadable = 0; ///< no JSON object, or cut off
    qint64 tooLarge = 0;
};

/// The events of one account's scope, shared by all who look. Connected as long as somebody holds
/// it and the user has not switched it off. Main thread only.
class LiveStream : public QObject {
    Q_OBJECT
public:
    const Account& account() const { return m_account; } ///< as it was when it was opened
    const StreamState& state() const { return m_state; }
    /// Clock::elapsedUs() since when nothing was missed; -1 where it is not connected.
    qint64 connectedSinceUs() const;
    const StreamCounts& counts() const { return m_counts; }

    /// Looks the token up again and connects now, whatever was waited for.
    void tryNow();

Q_SIGNALS:
    void stateChanged(const herald::StreamState& state);
    /// At most 1,000 events at a time, at most every 40 ms. Events with a defect are among them.
    void received(const QList<herald::StreamEvent>& events);
    void flawed(); ///< events came that could not be read whole: counts() tells

private:
    friend class LiveStreams;
    LiveStream(const Account& account, LiveStreams& streams);

    void start();
    void stop(const QString& reason);
    void take(const QList<StreamEvent>& events);
    void setState(const StreamState& state);

    const Account m_account;
    LiveStreams& m_streams;
    EventStream m_events;
    StreamState m_state;
    StreamCounts m_counts;
    int m_lookUp = 0; ///< a token that is answered too late is not used
};

/// Hands out one stream for each account and scope, however many look. Main thread only; outlives
/// who holds a stream. The network is on a thread of its own, which the first stream starts.
class LiveStreams : public QObject {
    Q_OBJECT
public:
    LiveStreams(TokenVault& vault, PracticeHost& practice, const Clock& clock,
        const StreamTimes& times = {}, QObject* parent = nullptr);
    ~LiveStreams() override;

    /// Never null. Connects unless it is switched off, or already does; ends when the last holder
    /// lets go.
    std::shared_ptr<LiveStream> open(const Account& account);
    /// The stream that somebody holds; null where nobody does.
    std::shared_ptr<LiveStream> find(const Account& account) const;

    /// The user's wish for all streams of the account; on unless it was said. Not remembered here.
    void setSwitchedOn(const QString& accountId, bool isOn);
    bool isSwitchedOn(const QString& accountId) const { return !m_switchedOff.contains(accountId); }

    /// The network came back; `reason` is a translated sentence. Every stream that somebody holds
    /// connects again soon.
    void renew(const QString& reason);

private:
    friend class LiveStream;
    void begin(LiveStream& stream);
    QList<std::shared_ptr<LiveStream>> heldOf(const QString& accountId) const;
    void stopPractice();

    TokenVault& m_vault;
    PracticeHost& m_practice;
    const Clock& m_clock;
    const StreamTimes m_times;
    OpeningBudget m_budget;
    QThread m_thread;
    QHash<QString, std::weak_ptr<LiveStream>> m_streams; ///< by account, server and scope
    QSet<QString> m_switchedOff; ///< ids of accounts
};

} // namespace herald
