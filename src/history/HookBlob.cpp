// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HookBlob.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace herald {

namespace {
constexpr qsizetype largestBlob = 8 * maxHookTextBytes; // with its escapes

std::optional<HookAnswer::Kind> kindOf(int number)
{
    const bool isKnown
        = number >= int(HookAnswer::Kind::Sent) && number <= int(HookAnswer::Kind::Error);
    return isKnown ? std::optional(HookAnswer::Kind(number)) : std::nullopt;
}

QJsonObject packed(const HookAnswer& hook)
{
    QJsonObject object {{QStringLiteral("kind"), int(hook.kind)},
        {QStringLiteral("event"), hook.event}, {QStringLiteral("afterUs"), hook.afterUs}};
    const QString text = QString::fromUtf8(hook.text);
    if (text.toUtf8() == hook.text)
        object.insert(QStringLiteral("text"), text);
    else
        object.insert(QStringLiteral("base64"), QString::fromLatin1(hook.text.toBase64()));
    if (!hook.isWhole)
        object.insert(QStringLiteral("isWhole"), false);
    if (hook.isAmbiguous)
        object.insert(QStringLiteral("isAmbiguous"), true);
    return object;
}
} // namespace

QByteArray packHooks(const QList<HookAnswer>& hooks)
{
    QJsonArray array;
    qsizetype room = maxHookTextBytes;
    for (const HookAnswer& hook : hooks.first(std::min(hooks.size(), maxHookAnswers))) {
        HookAnswer kept = hook;
        if (kept.text.size() > room) {
            kept.text.truncate(room);
            kept.isWhole = false;
        }
        room -= kept.text.size();
        array.append(packed(kept));
    }
    if (array.isEmpty())
        return QByteArrayLiteral("");
    // Qt drops the mark at the beginning of a text when it reads it, unless it is escaped.
    return QJsonDocument(array).toJson(QJsonDocument::Compact).replace("\xef\xbb\xbf", "\\ufeff");
}

QList<HookAnswer> unpackHooks(const QByteArray& stored)
{
    if (stored.isEmpty() || stored.size() > largestBlob)
        return {};
    QList<HookAnswer> hooks;
    const QJsonArray array = QJsonDocument::fromJson(stored).array();
    for (const QJsonValue& value : array) {
        const auto kind = kindOf(value[QStringLiteral("kind")].toInt(-1));
        if (!kind || hooks.size() >= maxHookAnswers)
            continue;
        const QByteArray base64 = value[QStringLiteral("base64")].toString().toLatin1();
        hooks.append({.kind = *kind,
            .event = value[QStringLiteral("event")].toString(),
            .text = base64.isEmpty() ? value[QStringLiteral("text")].toString().toUtf8()
                                     : QByteArray::fromBase64(base64),
            .isWhole = value[QStringLiteral("isWhole")].toBool(true),
            .isAmbiguous = value[QStringLiteral("isAmbiguous")].toBool(false),
            .afterUs = value[QStringLiteral("afterUs")].toInteger(-1)});
    }
    return hooks;
}

} // namespace herald
