// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryCsv.h"

#include "base/VisibleText.h"
#include "history/exchange/HistoryWords.h"

#include <algorithm>

namespace herald {

namespace {
bool startsFormula(const QString& text)
{
    return !text.isEmpty()
        && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(text.front());
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QStringList cells(const Publish& publish)
{
    const PublishOrder& order = publish.order;
    const PublishResult& result = publish.result;
    const int status = result.answer.httpStatus;
    const auto durationUs = publish.durationUs();
    return {publish.id.toString(), isoTime(publish), outcomeKeyword(result.outcome),
        status == 0 ? QString() : QString::number(status),
        durationUs ? QString::number(static_cast<double>(*durationUs) / 1000.0, 'f', 1) : QString(),
        order.event.name, order.event.data, truth(order.event.isPrivate),
        QString::number(order.event.ttlSeconds), QString::number(publish.dataBytes()),
        order.accountName, order.server.toString(), truth(order.isPractice),
        scopeKeyword(order.scope.kind), order.scope.id, order.scope.asDeviceId, result.reason,
        result.cloudWords, order.lineage.templatePath, truth(publish.mark.isPinned),
        publish.mark.note, publish.mark.tags.join(u' '),
        publish.withheld ? QString::fromLatin1(publish.withheld->sha256.toHex()) : QString(),
        QString::fromUtf8(result.answer.body),
        publish.receipt ? receiptKeyword(publish.receipt->state) : QString(),
        publish.receipt && publish.receipt->seenAfterUs >= 0
            ? millisecondsText(publish.receipt->seenAfterUs)
            : QString()};
}
} // namespace

QByteArray historyCsvHeader()
{
    return "id,time,outcome,httpStatus,durationMs,name,data,private,ttl,bytes,account,server,"
           "practice,scope,scopeId,asDevice,reason,cloudWords,template,pinned,note,tags,"
           "withheldSha256,answer,receipt,seenAfterMs\r\n";
}

QByteArray historyCsvRow(const Publish& publish, bool isForTerminal)
{
    QStringList fields;
    for (const QString& cell : cells(publish))
        fields.append(csvField(isForTerminal ? oneLine(cell, cell.size()) : cell));
    return fields.join(u',').toUtf8() + "\r\n";
}

QString csvField(const QString& text)
{
    QString field = startsFormula(text) ? u'\'' + text : text;
    const bool needsQuotes = std::any_of(field.begin(), field.end(),
        [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    if (!needsQuotes)
        return field;
    return u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace herald
