// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace herald::practice {

class Subscription;

/// One HTTP request, read: the only form in which the routes see the wire.
struct WireRequest {
    enum class BodyKind { None, Json, Form, Other };

    QByteArray method;
    QStringList path; ///< decoded segments: "/v1/events/te%2Fmp" is v1, events, te/mp
    QList<std::pair<QString, QString>> query = {};
    std::optional<QByteArray> authorization = {}; ///< the header, where there is one
    BodyKind bodyKind = BodyKind::None;
    QJsonObject fields = {}; ///< of a JSON or form body; form values are strings
    bool isMalformed = false; ///< it says JSON, and is no JSON object

    std::optional<QString> queryValue(QStringView key) const;
    QString field(QStringView key) const; ///< as text; empty where absent

    /// `target` as it stands in the request line.
    static WireRequest read(const QByteArray& method, const QByteArray& target,
        std::optional<QByteArray> authorization, const QByteArray& contentType,
        const QByteArray& body);
};

/// One HTTP answer.
struct WireAnswer {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::chrono::seconds delay {0}; ///< wait that long before it goes out
    bool isDropped = false; ///< close the connection instead
    std::shared_ptr<Subscription> stream = {}; ///< not null: an event stream follows the headers

    static WireAnswer json(const QJsonObject& object, int status = 200);
    static WireAnswer ok() { return json({{QStringLiteral("ok"), true}}); }
};

} // namespace herald::practice
