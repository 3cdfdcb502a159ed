// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/AnswerHead.h"

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
    static constexpr std::array names {"age"sv, "cf-ray"sv, "content-length"sv, "date"sv,
        "expires"sv, "last-modified"sv, "nel"sv, "report-to"sv, "retry-after"sv, "server-timing"sv,
        "set-cookie"sv, "traceparent"sv, "x-amz-cf-id"sv, "x-amzn-requestid"sv, "x-amzn-trace-id"sv,
        "x-correlation-id"sv, "x-ratelimit-remaining"sv, "x-ratelimit-reset"sv, "x-request-id"sv,
        "x-response-time"sv, "x-runtime"sv};
    const QByteArray lower = headerName.toLower();
    return std::binary_search(
        names.begin(), names.end(), std::string_view(lower.constData(), size_t(lower.size())));
}

/// Length in base 128, low digits first, then the bytes.
void put(QByteArray& out, const QByteArray& bytes)
{
    auto length = size_t(bytes.size());
    for (; length >= 0x80; length >>= 7)
        out.append(char((length & 0x7f) | 0x80));
    out.append(char(length));
    out.append(bytes);
}

/// Takes what put() wrote off the front of `rest`.
std::optional<QByteArray> take(QByteArrayView& rest)
{
    constexpr int lastShift = 28;
    qsizetype length = 0;
    for (int shift = 0; shift <= lastShift; shift += 7) {
        if (rest.isEmpty())
            return std::nullopt;
        const auto digit = qsizetype(static_cast<unsigned char>(rest.front()));
        rest = rest.sliced(1);
        length |= (digit & 0x7f) << shift;
        if (digit < 0x80) {
            if (length > rest.size())
                return std::nullopt;
            const QByteArray bytes = rest.first(length).toByteArray();
            rest = rest.sliced(length);
            return bytes;
        }
    }
    return std::nullopt;
}
} // namespace

AnswerHead packAnswerHead(const Answer& answer)
{
    AnswerHead head;
    put(head.shape, answer.reasonPhrase);
    for (const auto& [name, value] : answer.headers) {
        const bool isOwn = changesEveryTime(name);
        put(head.shape, name);
        head.shape.append(isOwn ? inOwn : inShape);
        put(isOwn ? head.own : head.shape, value);
    }
    return head;
}

bool unpackAnswerHead(const AnswerHead& head, Answer& answer)
{
    QByteArrayView shape(head.shape);
    QByteArrayView own(head.own);
    const auto reasonPhrase = take(shape);
    if (!reasonPhrase)
        return false;
    decltype(answer.headers) headers;
    while (!shape.isEmpty()) {
        const auto name = take(shape);
        if (!name || shape.isEmpty())
            return false;
        const bool isOwn = shape.front() == inOwn;
        shape = shape.sliced(1);
        const auto value = take(isOwn ? own : shape);
        if (!value)
            return false;
        headers.append({*name, *value});
    }
    answer.reasonPhrase = *reasonPhrase;
    answer.headers = headers;
    return true;
}

} // namespace herald
