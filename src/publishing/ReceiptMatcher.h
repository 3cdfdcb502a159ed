// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamEvent.h"
#include "event/Outcome.h"
#include "history/PublishId.h"
#include "history/Receipt.h"

#include <QHash>
#include <QList>

#include <deque>
#include <list>
#include <memory>
#include <optional>
#include <unordered_map>

namespace herald {

/// Whether news of a stream can come.
enum class StreamLink {
    Open,
    Opening, ///< it may open by itself
    Shut, ///< off, or refused
};

/// A publish whose echo is waited for. Times are Clock::elapsedUs().
struct AwaitedEcho {
    PublishId id; ///< not null
    QString name = {};
    QString data = {};
    QString asDeviceId = {}; ///< the device that it is sent as; empty: none
    qint64 orderedUs = 0;
    qint64 leavesUs = 0; ///< its body was about to be written: no echo can be earlier
};

/// What is known of a publish's echo from now on. A later one of the same publish takes the place
/// of an earlier one: an echo that was clear is not any more once a second one has come.
struct EchoVerdict {
    PublishId id;
    Receipt::State state = Receipt::State::NotSeen;
    qint64 seenAfterUs = -1; ///< since the publish was ordered

    friend bool operator==(const EchoVerdict&, const EchoVerdict&) = default;
};

/// Tells which event of one stream is the echo of which publish. No I/O, no clock: times come with
/// the calls and never go back. Nothing is decided before the cloud's answer is known: what it
/// rejected has no echo.
///
/// An echo has the name and the data (none is as good as empty) of a publish that was written
/// before. Its "coreid" must be "api", "001" (2015) or nothing; of a publish that was sent as a
/// device also that device's. What has another id may still be it, because old servers wrote the
/// user's id there, which looks like a device's (particle-cloud-api.md, section 6): it is
/// ambiguous. The cloud's own "particle-internal" is nobody's echo.
///
/// - Seen: exactly one echo came, and no other publish alike had its own still to come.
/// - Ambiguous: several publishes alike waited when an echo came, also one whose echo is late; or
///   more echoes came than publishes were made, so that somebody else published the same.
/// - NotSeen, NotConnected: none came within the patience after the answer, and the stream was
///   open all that time, or was not. A stream that was opened meanwhile can still show one.
class ReceiptMatcher {
public:
    /// After the cloud's answer, or after it was given up.
    static constexpr qint64 patienceUs = 30'000'000;
    static constexpr qsizetype mostAwaited = 50'000;

    /// `nowUs`: since when.
    void setLink(StreamLink link, qint64 nowUs);

    /// In the order in which they leave. Where too many wait the oldest is let go, untold.
    void begin(const AwaitedEcho& publish);
    /// Sending: it has ended without being sent, or nobody will tell.
    void end(PublishId id, Outcome outcome, qint64 nowUs);

    struct Match {
        PublishId id;
        bool isSure = false; ///< else another publish's, perhaps
    };
    /// Whose echo the event is, as far as is known now.
    std::optional<Match> take(const StreamEvent& event);

    void advance(qint64 nowUs);
    /// When advance() has something to do again.
    std::optional<qint64> nextDeadlineUs() const;
    /// Nothing will come any more: what is still awaited is told to be NotConnected.
    void close();

    QList<EchoVerdict> takeVerdicts();
    QList<PublishId> takeLetGo(); ///< those of which nothing will be told
    qsizetype awaited() const { return qsizetype(m_waits.size()); }

private:
    struct Line;
    struct Alike;
    struct Wait;
    using Waits = std::list<Wait*>;

    /// One publish, until nothing can change its receipt any more.
    struct Wait {
        PublishId id;
        Alike* alike = nullptr;
        Line* line = nullptr;
        Waits::iterator place = {}; ///< in the line, while it is owed an echo
        qint64 orderedUs = 0;
        qint64 leavesUs = 0;
        qint64 seenUs = -1; ///< the first echo that is, or may be, its own
        bool isOwed = true; ///< no echo was taken for its own
        bool isAmbiguous = false;
        bool isAnswered = false; ///< accepted or unknown
    };
    struct Line {
        Waits owed = {}; ///< in the order in which they left; ambiguous ones come first
        Wait* latest = nullptr; ///< of those that have their echo
    };
    /// The publishes of one name and one data.
    struct Alike {
        QString name;
        QByteArray key;
        Line byApi;
        QHash<QString, std::shared_ptr<Line>> asDevice;
    };
    struct Hash {
        size_t operator()(const QByteArray& key) const { return qHash(key); }
    };
    /// A line, and in it the newest publish whose echo an event can be; so can the ones before it.
    using Candidate = std::pair<Line*, Waits::reverse_iterator>;

    static QList<Candidate> candidates(Alike& alike, const StreamEvent& event);
    std::optional<Match> give(const QList<Candidate>& candidates, qint64 echoUs);
    void suspect(const Line& line, qint64 echoUs);
    void makeAmbiguous(const Candidate& candidate, qint64 echoUs);
    void settle(const Wait& wait);
    void settleWithoutEcho(Wait& wait);
    void tell(const Wait& wait, Receipt::State state);
    void forget(Wait& wait);
    void makeRoom();

    StreamLink m_link = StreamLink::Shut;
    qint64 m_shutUntilUs = 0; ///< the last moment of which it is not known to have been open
    QHash<QString, int> m_names; ///< and how many different data of each
    std::unordered_map<QByteArray, Alike, Hash> m_alike; ///< its nodes stay where they are
    std::unordered_map<qint64, Wait> m_waits;
    std::deque<qint64> m_begun; ///< ids, oldest first; some are gone
    std::deque<std::pair<qint64, qint64>> m_deadlines; ///< time and id; some are gone
    QList<EchoVerdict> m_verdicts;
    QList<PublishId> m_letGo;
};

} // namespace herald
