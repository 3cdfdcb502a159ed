// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/StreamEvent.h"
#include "history/PublishId.h"
#include "history/Receipt.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <deque>
#include <optional>
#include <unordered_map>

namespace herald {

/// A publish whose webhooks are listened for. Times are Clock::elapsedUs().
struct HookedPublish {
    PublishId id; ///< not null
    QString name = {};
    qint64 orderedUs = 0;
    qint64 leavesUs = 0; ///< no answer can be earlier
    bool keepsText = true; ///< else it is only told that there was an answer, not what it said
};

/// Which webhook answers of one stream belong to which publish: hook-sent/NAME, hook-error/NAME and
/// hook-response/NAME/0, /1, ..., whose parts of 512 bytes come in any order and uncounted
/// (particle-cloud-api.md, section 6). No I/O, no clock.
///
/// An answer names its event, not the publish. It is taken for the latest publish of that name that
/// still wants one, and is ambiguous where there are several of them.
class HookAnswers {
public:
    static constexpr qint64 patienceUs = 60'000'000; ///< after the publish has left
    static constexpr qsizetype mostPublishes = 5'000;
    static constexpr qsizetype mostOfName = 8; ///< the latest
    static constexpr qsizetype mostAnswers = 16; ///< to one publish
    /// Of all answers to one publish: the cloud lets a response have 100 KB.
    static constexpr qsizetype mostBytes = 128 * 1024;
    static constexpr qsizetype mostBytesInAll = 16 * 1024 * 1024;
    static constexpr qsizetype partBytes = 512;

    /// In the order in which they leave.
    void begin(const HookedPublish& publish);
    void drop(PublishId id); ///< it was not published
    /// The publish whose answers have changed.
    std::optional<PublishId> take(const StreamEvent& event);
    /// In the order in which they came; empty where there are none, or its time is over.
    QList<HookAnswer> answersTo(PublishId id) const;

    void advance(qint64 nowUs);
    /// When advance() has something to do again.
    std::optional<qint64> nextDeadlineUs() const;
    bool isEmpty() const { return m_publishes.empty(); }

private:
    struct Told {
        HookAnswer answer; ///< text and isWhole are in the parts
        QMap<int, QByteArray> parts = {};
        bool hasLostSome = false; ///< there was no room for a part

        bool isWhole() const;
        QByteArray text() const;
    };
    struct Listened {
        HookedPublish publish;
        QList<Told> told = {};
        qsizetype bytes = 0;
        bool isDoubtful = false; ///< an answer to another one may have been its own

        bool isSettled() const;
        bool has(HookAnswer::Kind kind) const;
    };
    struct Call;
    struct Place {
        Listened* owner = nullptr;
        Told* told = nullptr; ///< none: a new one
    };

    static QList<Call> readings(const QString& eventName);
    QList<Listened*> listening(const QString& name, qint64 nowUs);
    static Place placeFor(const Call& call, const QList<Listened*>& all);
    void put(Listened& owner, Told& told, int part, const QString& data);
    void forget(qint64 id);

    QHash<QString, QList<qint64>> m_names; ///< ids, oldest first
    std::unordered_map<qint64, Listened> m_publishes;
    std::deque<std::pair<qint64, qint64>> m_deadlines; ///< time and id; some are gone
    qsizetype m_bytes = 0;
};

} // namespace herald
