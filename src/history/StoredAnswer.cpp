// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/StoredAnswer.h"

#include "history/AnswerHead.h"
#include "history/database/Database.h"
#include "history/PublishRow.h"

namespace herald {

StoredAnswer storedAnswer(const Answer& answer)
{
    const AnswerHead head = packAnswerHead(answer);
    const bool isUsual = answer.body == usualAnswerBody();
    return {.shape = answer == Answer() ? QByteArray() : head.shape,
        .own = storedBytes(head.own),
        .flags = (answer.isCut ? AnswerIsCut : 0) | (answer.isHttp2 ? AnswerIsHttp2 : 0)
            | (isUsual ? AnswerBodyIsUsual : 0),
        .body = storedBytes(isUsual ? QByteArray() : answer.body)};
}

} // namespace herald
