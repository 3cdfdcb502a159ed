// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryJson.h"

#include "base/VisibleText.h"
#include "history/exchange/HistoryWords.h"

#include <QStringDecoder>

#include <optional>

namespace herald {

namespace {
/// Builds one JSON text key by key.
class JsonLine {
public:
    void open(const char* key, char bracket)
    {
        putKey(key);
        m_out += bracket;
        m_isFirst = true;
    }
    void close(char bracket)
    {
        m_out += bracket;
        m_isFirst = false;
    }
    void text(const char* key, const QString& value)
    {
        putKey(key);
        putString(value);
    }
    void text(const QString& key, const QString& value)
    {
        putComma();
        putString(key);
        m_out += ':';
        putString(value);
    }
    void item(const QString& value)
    {
        putComma();
        putString(value);
    }
    void textUnlessEmpty(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            text(key, value);
    }
    void number(const char* key, qint64 value)
    {
        putKey(key);
        m_out += QByteArray::number(value);
    }
    void truth(const char* key, bool value)
    {
        putKey(key);
        m_out += value ? "true" : "false";
    }
    void milliseconds(const char* key, qint64 us)
    {
        putKey(key);
        m_out += millisecondsText(us).toLatin1();
    }
    QByteArray take() { return std::move(m_out); }

private:
    void putComma()
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
    }
    void putKey(const char* key)
    {
        if (key == nullptr)
            return putComma();
        putComma();
        m_out += '"';
        m_out += key;
        m_out += "\":";
    }
    void putString(const QString& value)
    {
        m_out += '"';
        qsizetype from = 0; // of what needs no escape and is not written yet
        for (qsizetype i = 0; i < value.size(); ++i) {
            const QChar c = value.at(i);
            const bool isPlain = c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
            if (isPlain || (c >= u'\x7f' && !isTreacherous(c)))
                continue;
            m_out += QStringView(value).sliced(from, i - from).toUtf8();
            putEscape(c);
            from = i + 1;
        }
        m_out += QStringView(value).sliced(from).toUtf8();
        m_out += '"';
    }
    void putEscape(QChar c)
    {
        switch (c.unicode()) {
        case u'"':
            m_out += "\\\"";
            break;
        case u'\\':
            m_out += "\\\\";
            break;
        case u'\n':
            m_out += "\\n";
            break;
        case u'\r':
            m_out += "\\r";
            break;
        case u'\t':
            m_out += "\\t";
            break;
        default:
            m_out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
    }

    QByteArray m_out;
    bool m_isFirst = true;
};

std::optional<QString> exactText(const QByteArray& bytes)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

void putOrder(JsonLine& line, const Publish& publish)
{
    const PublishOrder& order = publish.order;
    line.text("name", order.event.name);
    line.text("data", order.event.data);
    line.truth("private", order.event.isPrivate);
    line.number("ttl", order.event.ttlSeconds);
    line.number("bytes", publish.dataBytes());
    line.text("account", order.accountName);
    line.text("server", serverText(order.server));
    line.truth("practice", order.isPractice);
    line.text("scope", scopeKeyword(order.scope.kind));
    line.textUnlessEmpty("scopeId", order.scope.id);
    line.textUnlessEmpty("asDevice", order.scope.asDeviceId);
    line.textUnlessEmpty("accountId", order.accountId);
}

void putHeaders(JsonLine& line, const Answer& answer)
{
    line.open("headers", '[');
    for (const auto& [name, value] : answer.headers) {
        line.open(nullptr, '[');
        line.item(QString::fromLatin1(name));
        line.item(QString::fromLatin1(value));
        line.close(']');
    }
    line.close(']');
}

void putAnswer(JsonLine& line, const Answer& answer)
{
    Answer statusOnly;
    statusOnly.httpStatus = answer.httpStatus;
    if (answer == statusOnly)
        return;
    line.open("answer", '{');
    line.textUnlessEmpty("reasonPhrase", QString::fromLatin1(answer.reasonPhrase));
    if (!answer.headers.isEmpty())
        putHeaders(line, answer);
    const auto body = exactText(answer.body);
    if (body)
        line.textUnlessEmpty("body", *body);
    else
        line.text("bodyBase64", QString::fromLatin1(answer.body.toBase64()));
    if (answer.isCut)
        line.truth("isCut", true);
    if (answer.isHttp2)
        line.truth("isHttp2", true);
    line.close('}');
}

void putTimings(JsonLine& line, const Timings& timings)
{
    if (timings == Timings())
        return;
    line.open("timings", '{');
    const std::pair<const char*, qint64> steps[] {{"queuedUs", timings.queuedUs},
        {"connectedUs", timings.connectedUs}, {"encryptedUs", timings.encryptedUs},
        {"writtenUs", timings.writtenUs}, {"firstByteUs", timings.firstByteUs},
        {"doneUs", timings.doneUs}};
    for (const auto& [key, us] : steps) {
        if (us >= 0)
            line.number(key, us);
    }
    line.close('}');
}

void putLineage(JsonLine& line, const Lineage& lineage)
{
    if (lineage.isEmpty())
        return;
    line.textUnlessEmpty("template", lineage.templatePath);
    if (!lineage.templatePath.isEmpty() || !lineage.templateVersion.isEmpty())
        line.text("templateVersion", lineage.templateVersion);
    line.textUnlessEmpty("templateId", lineage.templateId);
    if (lineage.values.isEmpty())
        return;
    line.open("values", '{');
    for (auto value = lineage.values.begin(); value != lineage.values.end(); ++value)
        line.text(value.key(), value.value());
    line.close('}');
}

void putAdded(JsonLine& line, const Publish& publish)
{
    if (publish.mark.isPinned)
        line.truth("pinned", true);
    line.textUnlessEmpty("note", publish.mark.note);
    if (!publish.mark.tags.isEmpty()) {
        line.open("tags", '[');
        for (const QString& tag : publish.mark.tags)
            line.item(tag);
        line.close(']');
    }
    if (publish.withheld) {
        line.open("withheld", '{');
        line.number("bytes", publish.withheld->bytes);
        line.text("sha256", QString::fromLatin1(publish.withheld->sha256.toHex()));
        line.close('}');
    }
}

void putHook(JsonLine& line, const HookAnswer& hook)
{
    line.open(nullptr, '{');
    line.text("kind", hookKeyword(hook.kind));
    line.text("event", hook.event);
    if (hook.afterUs >= 0)
        line.number("afterUs", hook.afterUs);
    if (const auto text = exactText(hook.text))
        line.textUnlessEmpty("text", *text);
    else
        line.text("textBase64", QString::fromLatin1(hook.text.toBase64()));
    if (!hook.isWhole)
        line.truth("isWhole", false);
    if (hook.isAmbiguous)
        line.truth("isAmbiguous", true);
    line.close('}');
}

void putReceipt(JsonLine& line, const Publish& publish)
{
    const auto& receipt = publish.receipt;
    if (!receipt || receipt->state == Receipt::State::Awaited)
        return;
    line.open("receipt", '{');
    line.text("state", receiptKeyword(receipt->state));
    if (receipt->seenAfterUs >= 0)
        line.number("seenAfterUs", receipt->seenAfterUs);
    if (!receipt->hooks.isEmpty()) {
        line.open("hooks", '[');
        for (const HookAnswer& hook : receipt->hooks)
            putHook(line, hook);
        line.close(']');
    }
    line.close('}');
}
} // namespace

QByteArray historyLine(const Publish& publish)
{
    const PublishResult& result = publish.result;
    JsonLine line;
    line.open(nullptr, '{');
    line.text("id", publish.id.toString());
    line.text("time", isoTime(publish));
    line.text("outcome", outcomeKeyword(result.outcome));
    putOrder(line, publish);
    line.textUnlessEmpty("reason", result.reason);
    line.textUnlessEmpty("cloudWords", result.cloudWords);
    if (result.answer.httpStatus != 0)
        line.number("httpStatus", result.answer.httpStatus);
    if (const auto durationUs = publish.durationUs())
        line.milliseconds("durationMs", *durationUs);
    putAnswer(line, result.answer);
    putTimings(line, result.timings);
    putLineage(line, publish.order.lineage);
    putAdded(line, publish);
    putReceipt(line, publish);
    line.close('}');
    return line.take() + '\n';
}

} // namespace herald
