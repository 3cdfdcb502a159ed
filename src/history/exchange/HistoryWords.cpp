// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryWords.h"

namespace herald {

QString scopeKeyword(Scope::Kind kind)
{
    switch (kind) {
    case Scope::Kind::MyDevices:
        return QStringLiteral("devices");
    case Scope::Kind::Product:
        return QStringLiteral("product");
    case Scope::Kind::Organisation:
        return QStringLiteral("organisation");
    }
    return {};
}

std::optional<Scope::Kind> scopeFromKeyword(QStringView text)
{
    for (const auto kind :
        {Scope::Kind::MyDevices, Scope::Kind::Product, Scope::Kind::Organisation}) {
        if (text == scopeKeyword(kind))
            return kind;
    }
    return std::nullopt;
}

QString receiptKeyword(Receipt::State state)
{
    switch (state) {
    case Receipt::State::Awaited:
        return QStringLiteral("awaited");
    case Receipt::State::Seen:
        return QStringLiteral("seen");
    case Receipt::State::NotSeen:
        return QStringLiteral("not seen");
    case Receipt::State::Ambiguous:
        return QStringLiteral("ambiguous");
    case Receipt::State::NotConnected:
        return QStringLiteral("not connected");
    }
    return {};
}

std::optional<Receipt::State> receiptFromKeyword(QStringView text)
{
    const QString word = text.toString().replace(u'-', u' ').toLower();
    for (const auto state : {Receipt::State::Seen, Receipt::State::NotSeen,
             Receipt::State::Ambiguous, Receipt::State::NotConnected}) {
        if (word == receiptKeyword(state))
            return state;
    }
    return std::nullopt;
}

QString hookKeyword(HookAnswer::Kind kind)
{
    switch (kind) {
    case HookAnswer::Kind::Sent:
        return QStringLiteral("sent");
    case HookAnswer::Kind::Response:
        return QStringLiteral("response");
    case HookAnswer::Kind::Error:
        return QStringLiteral("error");
    }
    return {};
}

std::optional<HookAnswer::Kind> hookFromKeyword(QStringView text)
{
    for (const auto kind :
        {HookAnswer::Kind::Sent, HookAnswer::Kind::Response, HookAnswer::Kind::Error}) {
        if (text == hookKeyword(kind))
            return kind;
    }
    return std::nullopt;
}

QString isoTime(const Publish& publish)
{
    return publish.id.time().toString(Qt::ISODateWithMs);
}

QString millisecondsText(qint64 us)
{
    QString text = QStringLiteral("%1.%2").arg(us / 1000).arg(us % 1000, 3, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString serverText(const QUrl& server)
{
    QString text = server.toString();
    return QUrl(text) == server ? text : QString::fromLatin1(server.toEncoded());
}

} // namespace herald
