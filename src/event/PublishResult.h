// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Outcome.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace herald {

/// When each step of a publish was reached, in microseconds after it was ordered; -1 where it was
/// not.
struct Timings {
    qint64 queuedUs = -1; ///< handed to the network
    qint64 connectedUs = -1; ///< of a new plain connection; Qt tells of a TLS one only encryptedUs
    qint64 encryptedUs = -1; ///< stays -1 on plain HTTP and on a kept-alive connection
    qint64 writtenUs = -1; ///< the last byte of the request was handed to the socket
    qint64 firstByteUs = -1; ///< the answer's status line and headers were there
    qint64 doneUs = -1;

    friend bool operator==(const Timings&, const Timings&) = default;
};

/// What the cloud answered, as received: hostile until parsed, never interpreted by the one who
/// stores it.
struct Answer {
    int httpStatus = 0; ///< 0: no answer
    QByteArray reasonPhrase = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {}; ///< at most maxAnswerBytes
    bool isCut = false; ///< the body was longer
    bool isHttp2 = false;

    friend bool operator==(const Answer&, const Answer&) = default;
};

inline constexpr qsizetype maxAnswerBytes = 65'536;

/// What became of one publish. `reason` is a translated sentence, `cloudWords` what the cloud
/// itself said.
struct PublishResult {
    Outcome outcome = Outcome::Sending;
    QString reason = {};
    QString cloudWords = {};
    Answer answer = {};
    Timings timings = {};

    friend bool operator==(const PublishResult&, const PublishResult&) = default;
};

} // namespace herald
