// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/PublishPlan.h"

#include "event/CommandText.h"
#include "event/FindingText.h"
#include "event/FormEncoding.h"
#include "event/ServerUrl.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishPlan)
};

QString hostOf(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(url.port());
}

QString formDecoded(QByteArray word)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(QByteArray::fromPercentEncoding(word.replace('+', ' ')));
}

QList<std::pair<QString, QString>> fieldsOf(const QByteArray& body)
{
    QList<std::pair<QString, QString>> fields;
    const QList<QByteArray> parts = body.split('&');
    for (const QByteArray& part : parts) {
        const qsizetype sign = part.indexOf('=');
        fields.emplaceBack(formDecoded(part.left(sign)), formDecoded(part.mid(sign + 1)));
    }
    return fields;
}

QList<ReceiverClass> receiversBelow(qsizetype bytes)
{
    QList<ReceiverClass> missed;
    for (const ReceiverClass receiver : receiverClasses) {
        if (bytes > byteLimit(receiver))
            missed.append(receiver);
    }
    return missed;
}

QString section(const QString& heading, const QString& text)
{
    return QStringLiteral("\n\n") + heading + u'\n' + text;
}

} // namespace

PublishPlan planPublish(
    const Event& event, const Scope& scope, const QUrl& server, const QList<Finding>& findings)
{
    const QUrl url = endpointUrl(server, scope.publishPath());
    const QByteArray body = publishForm(event, scope);
    const qsizetype dataBytes = event.data.toUtf8().size();
    return {.url = url.toString(QUrl::FullyEncoded),
        .headers = {{QStringLiteral("Host"), hostOf(url)},
            {QStringLiteral("Authorization"), QStringLiteral("Bearer ••••••••")},
            {QStringLiteral("Accept"), QStringLiteral("application/json")},
            {QStringLiteral("User-Agent"), QStringLiteral("Herald/" HERALD_VERSION)},
            {QStringLiteral("Content-Type"), QStringLiteral("application/x-www-form-urlencoded")},
            {QStringLiteral("Content-Length"), QString::number(body.size())}},
        .body = body,
        .fields = fieldsOf(body),
        .dataBytes = dataBytes,
        .missed = receiversBelow(dataBytes),
        .findings = findings,
        .curl = curlCommand(event, scope, server),
        .particle = particleCommand(event, scope)};
}

QString requestText(const PublishPlan& plan)
{
    QString text = QStringLiteral("POST ") + plan.url + u'\n';
    for (const auto& [name, value] : plan.headers)
        text += name + QStringLiteral(": ") + value + u'\n';
    return text + u'\n' + QString::fromLatin1(plan.body);
}

QString fieldsText(const PublishPlan& plan)
{
    QStringList lines;
    for (const auto& [name, value] : plan.fields)
        lines.append(name + QStringLiteral(": ") + value);
    return lines.join(u'\n');
}

QString sizeText(const PublishPlan& plan)
{
    const QLocale locale;
    return Text::tr("%1 bytes of body, for %2 bytes of data")
        .arg(locale.toString(plan.body.size()), locale.toString(plan.dataBytes));
}

QString receiversText(const PublishPlan& plan)
{
    if (plan.missed.isEmpty())
        return Text::tr("Every class of device gets it.");
    QStringList lines;
    for (const ReceiverClass receiver : plan.missed)
        //: %1 a class of devices such as "Device OS 0.8 – 2.x"
        lines.append(Text::tr(
            "%1 does not get it: it takes %n byte(s) of data.", nullptr, byteLimit(receiver))
                         .arg(receiverClassLabel(receiver)));
    return lines.join(u'\n');
}

QString planText(const PublishPlan& plan)
{
    const QString findings = plan.findings.isEmpty()
        ? Text::tr("Nothing speaks against this event.")
        : findingTexts(plan.findings);
    return requestText(plan) + section(Text::tr("The body, decoded:"), fieldsText(plan))
        + section(Text::tr("Size:"), sizeText(plan) + u'\n' + receiversText(plan))
        + section(Text::tr("Warnings:"), findings)
        + section(Text::tr("The same with curl:"), plan.curl)
        + section(Text::tr("The same with Particle's command line:"), plan.particle);
}

} // namespace herald
