// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/DryRun.h"

#include "event/FormEncoding.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DryRun)
};

/// The practice cloud finds its port when it starts, and in a dry run it does not.
QUrl serverOf(const Account& account)
{
    return account.isPractice() ? QUrl(QStringLiteral("http://127.0.0.1")) : account.server;
}

QString hostOf(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(url.port());
}

} // namespace

PlannedRequest plannedRequest(const Event& event, const Account& account)
{
    const QUrl url = endpointUrl(serverOf(account), account.scope.publishPath());
    const QByteArray body = publishForm(event, account.scope);
    return {.url = url.toString(QUrl::FullyEncoded),
        .headers = {{QStringLiteral("Host"), hostOf(url)},
            {QStringLiteral("Authorization"), QStringLiteral("Bearer ********")},
            {QStringLiteral("Accept"), QStringLiteral("application/json")},
            {QStringLiteral("User-Agent"), QStringLiteral("Herald/" HERALD_VERSION)},
            {QStringLiteral("Content-Type"), QStringLiteral("application/x-www-form-urlencoded")},
            {QStringLiteral("Content-Length"), QString::number(body.size())}},
        .body = body};
}

QByteArray dryRunText(const PlannedRequest& request)
{
    QString text = QStringLiteral("POST ") + request.url + u'\n';
    for (const auto& [name, value] : request.headers)
        text += name + QStringLiteral(": ") + value + u'\n';
    return text.toUtf8() + '\n' + request.body + '\n';
}

QJsonObject dryRunJson(
    const PlannedRequest& request, const Event& event, const QList<Finding>& findings)
{
    QJsonObject headers;
    for (const auto& [name, value] : request.headers)
        headers.insert(name, value);
    QJsonArray warnings;
    for (const Finding& finding : findings)
        warnings.append(finding.text);
    return {{QStringLiteral("dryRun"), true}, {QStringLiteral("method"), QStringLiteral("POST")},
        {QStringLiteral("url"), request.url}, {QStringLiteral("headers"), headers},
        {QStringLiteral("body"), QString::fromLatin1(request.body)},
        {QStringLiteral("name"), event.name}, {QStringLiteral("bytes"), event.data.toUtf8().size()},
        {QStringLiteral("warnings"), warnings}};
}

} // namespace herald
