// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/DryRun.h"

#include "cli/LineageJson.h"
#include "cli/YesOption.h"
#include "event/FindingText.h"

#include <QJsonArray>

namespace herald {

namespace {

QJsonObject objectOf(const QList<std::pair<QString, QString>>& members)
{
    QJsonObject object;
    for (const auto& [name, value] : members)
        object.insert(name, value);
    return object;
}

} // namespace

QUrl plannedServer(const Account& account)
{
    return account.isPractice() ? QUrl(QStringLiteral("http://127.0.0.1")) : account.server;
}

QJsonObject dryRunJson(
    const PublishPlan& plan, const Event& event, const Account& account, const Lineage& lineage)
{
    QJsonArray missed;
    for (const ReceiverClass receiver : plan.missed)
        missed.append(receiverClassLabel(receiver));
    QJsonArray warnings;
    for (const Finding& finding : plan.findings)
        warnings.append(findingText(finding));
    QJsonObject json {{QStringLiteral("dryRun"), true},
        {QStringLiteral("method"), QStringLiteral("POST")}, {QStringLiteral("url"), plan.url},
        {QStringLiteral("headers"), objectOf(plan.headers)},
        {QStringLiteral("body"), QString::fromLatin1(plan.body)},
        {QStringLiteral("fields"), objectOf(plan.fields)}, {QStringLiteral("name"), event.name},
        {QStringLiteral("bytes"), plan.dataBytes}, {QStringLiteral("bodyBytes"), plan.body.size()},
        {QStringLiteral("notReceivedBy"), missed}, {QStringLiteral("warnings"), warnings},
        {QStringLiteral("curl"), plan.curl}, {QStringLiteral("particle"), plan.particle}};
    if (account.guard.isOn())
        json.insert(QStringLiteral("guard"), yesOptionOf(account));
    addLineage(json, lineage);
    return json;
}

} // namespace herald
