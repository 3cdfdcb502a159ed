// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SampleHistory.h"

namespace herald {

namespace {

PublishOrder order(const QString& name, const QString& data)
{
    return {.event = {.name = name, .data = data},
        .scope = {},
        .server = QUrl(QStringLiteral("https://api.particle.io")),
        .accountId = QStringLiteral("workshop"),
        .accountName = QStringLiteral("Workshop")};
}

Answer answer(int status, const QByteArray& phrase, const QByteArray& body)
{
    return {.httpStatus = status,
        .reasonPhrase = phrase,
        .headers = {{"Content-Type", "application/json; charset=utf-8"},
            {"Content-Length", QByteArray::number(body.size())},
            {"Date", "Mon, 23 Nov 2026 20:59:01 GMT"}},
        .body = body,
        .isCut = false,
        .isHttp2 = true};
}

Timings timings(qint64 done)
{
    return {.queuedUs = 900,
        .connectedUs = done / 4,
        .encryptedUs = done / 2,
        .writtenUs = done / 2 + 400,
        .firstByteUs = done - 300,
        .doneUs = done};
}

PublishResult accepted(qint64 doneUs)
{
    return {.outcome = Outcome::Accepted,
        .answer = answer(200, "OK", "{\"ok\":true}"),
        .timings = timings(doneUs)};
}

} // namespace

QList<Sample> sampleHistory()
{
    const QString door = QStringLiteral("garage/door/left");
    const QString opened
        = QStringLiteral("{\"state\":\"open\",\"at\":\"2026-11-23T20:59:01Z\",\"level\":3}");
    return {
        {order(QStringLiteral("battery/low"), QStringLiteral("{\"volts\":3.31}")),
            accepted(77'120)},
        {order(QStringLiteral("garage/door/right"), QStringLiteral("{\"state\":\"open\"}")),
            accepted(80'400)},
        {order(
             QStringLiteral("orders/created"), QStringLiteral("{\"id\":\"a81b\",\"total\":12.5}")),
            {.outcome = Outcome::NotSent,
                .reason = QStringLiteral("The server's name was not found. Check the address and "
                                         "the network. Nothing was sent."),
                .timings = {.queuedUs = 700, .doneUs = 2'300}}},
        {order(
             QStringLiteral("orders/created"), QStringLiteral("{\"id\":\"a81c\",\"total\":99.9}")),
            {.outcome = Outcome::Cancelled,
                .reason = QStringLiteral("You stopped it before anything was sent."),
                .timings = {.queuedUs = 650, .doneUs = 410'000}}},
        {order(QStringLiteral("sensors/room7/temp"), QStringLiteral("21.5")),
            {.outcome = Outcome::Rejected,
                .reason = QStringLiteral(
                    "The token is invalid or has expired. Give the account a new token."),
                .cloudWords = QStringLiteral("The access token provided is invalid."),
                .answer = answer(401, "Unauthorized",
                    "{\"error\":\"invalid_token\",\"error_description\":\"The access token "
                    "provided is invalid.\"}"),
                .timings = timings(66'000)}},
        {order(QStringLiteral("sensors/room7/temp"), QStringLiteral("21.5")), accepted(79'000)},
        {order(door, opened),
            {.outcome = Outcome::Unknown,
                .reason = QStringLiteral("The request was sent, but no whole answer came in time. "
                                         "The event may have been published; publishing it again "
                                         "may send it twice."),
                .timings = {.queuedUs = 800,
                    .connectedUs = 21'000,
                    .encryptedUs = 44'000,
                    .writtenUs = 44'500,
                    .doneUs = 30'000'000}}},
        {order(door, opened), accepted(84'300)},
        {order(door, QStringLiteral("{\"state\":\"close\"}")), {}},
    };
}

} // namespace herald
