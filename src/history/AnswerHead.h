// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/PublishResult.h"

#include <optional>

namespace herald {

/// An answer's reason phrase and headers in two parts: `shape` is the same for nearly all answers
/// of one server and is stored once, `own` holds the values that change from answer to answer (the
/// date, say).
struct AnswerHead {
    QByteArray shape;
    QByteArray own;
};

AnswerHead packAnswerHead(const Answer& answer);

/// Puts reason phrase and headers into `answer`; false, and nothing put, where the parts do not fit
/// together.
bool unpackAnswerHead(const AnswerHead& head, Answer& answer);

} // namespace herald
