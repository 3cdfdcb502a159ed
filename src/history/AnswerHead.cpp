// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/AnswerHead.h"

#include "history/database/PackedValue.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace herald {

namespace {
using namespace std::string_view_literals;

constexpr char inShape = 0;
constexpr char inOwn = 1;

/// Headers whose value is different in nearly every answer.
bool changesEveryTime(const QByteArray& headerName)
{
    static constexpr std::array names {"age"sv, "cf-ray"sv, "date"sv, "expires"sv,
        "last-modified"sv, "nel"sv, "report-to"sv, "retry-after"sv, "server-timing"sv,
        "set-cookie"sv, "traceparent"sv, "x-amz-cf-id"sv, "x-amzn-requestid"sv, "x-amzn-trace-id"sv,
        "x-correlation-id"sv, "x-ratelimit-remaining"sv, "x-ratelimit-reset"sv, "x-request-id"sv,
        "x-response-time"sv, "x-runtime"sv};
    const QByteArray lower = headerName.toLower();
    return std::binary_search(
        names.begin(), names.end(), std::string_view(lower.constData(), size_t(lower.size())));
}
} // namespace

AnswerHead packAnswerHead(const Answer& answer)
{
    AnswerHead head;
    putPacked(head.shape, answer.reasonPhrase);
    for (const auto& [name, value] : answer.headers) {
        const bool isOwn = changesEveryTime(name);
        putPacked(head.shape, name);
        head.shape.append(isOwn ? inOwn : inShape);
        putPacked(isOwn ? head.own : head.shape, value);
    }
    return head;
}

bool unpackAnswerHead(const AnswerHead& head, Answer& answer)
{
    QByteArrayView shape(head.shape);
    QByteArrayView own(head.own);
    const auto reasonPhrase = takePacked(shape);
    if (!reasonPhrase)
        return false;
    decltype(answer.headers) headers;
    while (!shape.isEmpty()) {
        const auto name = takePacked(shape);
        if (!name || shape.isEmpty())
            return false;
        const bool isOwn = shape.front() == inOwn;
        shape = shape.sliced(1);
        const auto value = takePacked(isOwn ? own : shape);
        if (!value)
            return false;
        headers.append({*name, *value});
    }
    answer.reasonPhrase = *reasonPhrase;
    answer.headers = headers;
    return true;
}

} // namespace herald
