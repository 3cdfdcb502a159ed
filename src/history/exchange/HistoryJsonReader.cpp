// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/VisibleText.h"
#include "history/exchange/HistoryJson.h"
#include "history/exchange/HistoryWords.h"
#include "history/HookBlob.h"
#include "json/JsonReader.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <array>
#include <functional>
#include <limits>

namespace herald {

namespace {
using Token = JsonReader::Token;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryJson)
};

constexpr qsizetype mostUnknownKeys = 10;
constexpr qsizetype longestShownKey = 40;
constexpr qint64 largestInt = std::numeric_limits<int>::max();
constexpr qint64 largestUs = 1'000'000'000'000'000; // 31 years
constexpr qsizetype sha256Bytes = 32;

/// Reads one object; the first thing that is wrong ends it.
class LineReader {
public:
    explicit LineReader(QStringView text)
        : m_reader(text)
    {
    }

    Result<HistoryLine> read()
    {
        if (m_reader.next() != Token::BeginObject)
            wrong(m_reader.hasFailed() ? problem() : Text::tr("It is not a JSON object."));
        else if (readObject({}, [this](const QString& key) { return readKey(key); }))
            finish();
        if (!m_wrong.isEmpty())
            return failure(ErrorKind::InvalidInput, m_wrong);
        return m_line;
    }

private:
    /// What reads the value of a key; false: the key is not known.
    using ValueReader = std::function<bool(const QString& key)>;

    /// Behind "{": every key once, to the "}".
    bool readObject(const QString& path, const ValueReader& readValue)
    {
        QSet<QString> seen;
        for (;;) {
            const Token token = m_reader.next();
            if (token == Token::EndObject)
                return true;
            if (token != Token::Key)
                return wrong(problem());
            const QString key = string();
            m_path = path.isEmpty() ? key : path + u'.' + key;
            if (seen.contains(key))
                return wrong(Text::tr("“%1” is given twice.").arg(shownPath()));
            seen.insert(key);
            if (!readValue(key) && m_wrong.isEmpty())
                skipUnknown();
            if (!m_wrong.isEmpty())
                return false;
        }
    }

    bool readKey(const QString& key)
    {
        Publish& publish = m_line.publish;
        if (key == u"id")
            return m_hasId = readId();
        if (key == u"outcome")
            return m_hasOutcome = readOutcome();
        if (key == u"name")
            return m_hasName = readText(publish.order.event.name);
        if (key == u"time" || key == u"bytes")
            return skipValue(); // follows from the id and from the data
        if (key == u"durationMs")
            return readDuration();
        return readOrderKey(key, publish.order) || readResultKey(key, publish.result)
            || readLineageKey(key, publish.order.lineage) || readAddedKey(key, publish);
    }

    bool readOrderKey(const QString& key, PublishOrder& order)
    {
        if (key == u"data")
            return readText(order.event.data);
        if (key == u"private")
            return readTruth(order.event.isPrivate);
        if (key == u"ttl")
            return readInt(order.event.ttlSeconds);
        if (key == u"account")
            return readText(order.accountName);
        if (key == u"accountId")
            return readText(order.accountId);
        if (key == u"server")
            return readServer(order.server);
        if (key == u"practice")
            return readTruth(order.isPractice);
        if (key == u"scope")
            return readScope(order.scope.kind);
        if (key == u"scopeId")
            return readText(order.scope.id);
        if (key == u"asDevice")
            return readText(order.scope.asDeviceId);
        return false;
    }

    bool readResultKey(const QString& key, PublishResult& result)
    {
        if (key == u"reason")
            return readText(result.reason);
        if (key == u"cloudWords")
            return readText(result.cloudWords);
        if (key == u"httpStatus")
            return readInt(result.answer.httpStatus);
        if (key == u"answer")
            return readNested(
                [&](const QString& part) { return readAnswerKey(part, result.answer); });
        if (key == u"timings")
            return readNested(
                [&](const QString& part) { return readTiming(part, result.timings); });
        return false;
    }

    bool readLineageKey(const QString& key, Lineage& lineage)
    {
        if (key == u"template")
            return readText(lineage.templatePath);
        if (key == u"templateVersion")
            return readText(lineage.templateVersion);
        if (key == u"templateId")
            return readText(lineage.templateId);
        if (key == u"values")
            return readNested([&](const QString& name) { return readText(lineage.values[name]); });
        return false;
    }

    bool readAddedKey(const QString& key, Publish& publish)
    {
        if (key == u"pinned")
            return readTruth(publish.mark.isPinned);
        if (key == u"note")
            return readText(publish.mark.note);
        if (key == u"tags")
            return readTags(publish.mark.tags);
        if (key == u"withheld") {
            WithheldData& withheld = publish.withheld.emplace();
            return readNested([&](const QString& part) { return readWithheldKey(part, withheld); });
        }
        if (key == u"receipt") {
            Receipt& receipt = publish.receipt.emplace();
            return readNested([&](const QString& part) { return readReceiptKey(part, receipt); });
        }
        return false;
    }

    bool readReceiptKey(const QString& key, Receipt& receipt)
    {
        if (key == u"seenAfterUs")
            return readNumber(receipt.seenAfterUs, largestUs);
        if (key == u"hooks")
            return readHooks(receipt);
        if (key != u"state")
            return false;
        QString text;
        if (!readText(text))
            return false;
        const auto state = receiptFromKeyword(text);
        if (!state)
            return wrong(Text::tr("“%1” must be seen, not seen, ambiguous or not connected.")
                             .arg(shownPath()));
        receipt.state = *state;
        return true;
    }

    bool readHooks(Receipt& receipt)
    {
        const QString path = m_path;
        qsizetype bytes = 0;
        return readArray([&](Token token) {
            m_path = path;
            if (token != Token::BeginObject)
                return kindIsWrong(Text::tr("an array of objects"));
            HookAnswer hook;
            if (!readObject(path, [&](const QString& part) { return readHookKey(part, hook); }))
                return false;
            bytes += hook.text.size();
            if (receipt.hooks.size() >= maxHookAnswers || bytes > maxHookTextBytes)
                return wrong(Text::tr("“%1” holds more than a history keeps.").arg(path));
            receipt.hooks.append(hook);
            return true;
        });
    }

    bool readHookKey(const QString& key, HookAnswer& hook)
    {
        if (key == u"event")
            return readText(hook.event);
        if (key == u"afterUs")
            return readNumber(hook.afterUs, largestUs);
        if (key == u"isWhole")
            return readTruth(hook.isWhole);
        if (key == u"isAmbiguous")
            return readTruth(hook.isAmbiguous);
        if (key == u"text" || key == u"textBase64")
            return readBytes(key == u"textBase64", hook.text);
        if (key != u"kind")
            return false;
        QString text;
        if (!readText(text))
            return false;
        const auto kind = hookFromKeyword(text);
        if (!kind)
            return wrong(Text::tr("“%1” must be sent, response or error.").arg(shownPath()));
        hook.kind = *kind;
        return true;
    }

    /// As text, or in Base64 what is none.
    bool readBytes(bool isBase64, QByteArray& bytes)
    {
        QString text;
        if (!readText(text))
            return false;
        bytes = text.toUtf8();
        if (!isBase64)
            return true;
        const auto decoded
            = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return wrong(Text::tr("“%1” is not Base64.").arg(shownPath()));
        bytes = decoded.decoded;
        return true;
    }

    bool readNested(const ValueReader& readValue)
    {
        const QString path = m_path;
        if (m_reader.next() != Token::BeginObject)
            return kindIsWrong(Text::tr("an object"));
        return readObject(path, readValue);
    }

    bool readAnswerKey(const QString& key, Answer& answer)
    {
        if (key == u"reasonPhrase")
            return readLatin1(answer.reasonPhrase);
        if (key == u"headers")
            return readHeaders(answer);
        if (key == u"isCut")
            return readTruth(answer.isCut);
        if (key == u"isHttp2")
            return readTruth(answer.isHttp2);
        if (key != u"body" && key != u"bodyBase64")
            return false;
        if (!answer.body.isEmpty())
            return wrong(Text::tr("The answer's body is given twice."));
        if (!readBytes(key == u"bodyBase64", answer.body))
            return false;
        if (answer.body.size() > maxAnswerBytes)
            return wrong(
                Text::tr("The answer's body is longer than %L1 bytes.").arg(maxAnswerBytes));
        return true;
    }

    /// `readElement` is given the token that each element begins with.
    bool readArray(const std::function<bool(Token)>& readElement)
    {
        if (m_reader.next() != Token::BeginArray)
            return kindIsWrong(Text::tr("an array"));
        for (;;) {
            const Token token = m_reader.next();
            if (token == Token::EndArray)
                return true;
            if (!readElement(token))
                return false;
        }
    }

    bool readHeaders(Answer& answer)
    {
        return readArray([&](Token token) {
            QByteArray name;
            QByteArray value;
            if (token != Token::BeginArray || !readLatin1(name) || !readLatin1(value)
                || m_reader.next() != Token::EndArray)
                return kindIsWrong(Text::tr("an array of pairs of texts"));
            answer.headers.append({name, value});
            return true;
        });
    }

    bool readTiming(const QString& key, Timings& timings)
    {
        const std::array<std::pair<const char16_t*, qint64*>, 6> steps {{
            {u"queuedUs", &timings.queuedUs},
            {u"connectedUs", &timings.connectedUs},
            {u"encryptedUs", &timings.encryptedUs},
            {u"writtenUs", &timings.writtenUs},
            {u"firstByteUs", &timings.firstByteUs},
            {u"doneUs", &timings.doneUs},
        }};
        for (const auto& [name, us] : steps) {
            if (key == QStringView(name))
                return readNumber(*us, largestUs);
        }
        return false;
    }

    bool readTags(QStringList& tags)
    {
        return readArray([&](Token token) {
            if (token != Token::String)
                return kindIsWrong(Text::tr("an array of texts"));
            const QString tag = string();
            if (tag.isEmpty() || tag.contains(u' ') || tag.size() > PublishMark::longestTag)
                return wrong(Text::tr("A tag has 1 to %L1 characters and no space.")
                                 .arg(PublishMark::longestTag));
            if (tags.size() >= PublishMark::mostTags)
                return wrong(Text::tr("There are more than %L1 tags.").arg(PublishMark::mostTags));
            tags.append(tag);
            return true;
        });
    }

    bool readWithheldKey(const QString& key, WithheldData& withheld)
    {
        if (key == u"bytes")
            return readNumber(withheld.bytes, std::numeric_limits<qint64>::max());
        if (key != u"sha256")
            return false;
        QString text;
        if (!readText(text))
            return false;
        withheld.sha256 = QByteArray::fromHex(text.toLatin1());
        if (withheld.sha256.size() != sha256Bytes
            || QString::fromLatin1(withheld.sha256.toHex()) != text)
            return wrong(
                Text::tr("“%1” must be 64 lower-case hexadecimal digits.").arg(shownPath()));
        return true;
    }

    bool readId()
    {
        QString text;
        if (!readText(text))
            return false;
        const auto id = PublishId::fromString(text);
        if (!id)
            return wrong(Text::tr("“%1” must be 16 hexadecimal digits.").arg(shownPath()));
        m_line.publish.id = *id;
        return true;
    }

    bool readOutcome()
    {
        QString text;
        if (!readText(text))
            return false;
        const auto outcome = outcomeFromKeyword(text);
        if (!outcome)
            return wrong(Text::tr("“%1” must be accepted, rejected, not sent, unknown, cancelled "
                                  "or sending.")
                             .arg(shownPath()));
        m_line.publish.result.outcome = *outcome;
        return true;
    }

    bool readScope(Scope::Kind& kind)
    {
        QString text;
        if (!readText(text))
            return false;
        const auto known = scopeFromKeyword(text);
        if (!known)
            return wrong(
                Text::tr("“%1” must be devices, product or organisation.").arg(shownPath()));
        kind = *known;
        return true;
    }

    bool readServer(QUrl& server)
    {
        QString text;
        if (!readText(text))
            return false;
        server = QUrl(text);
        if (!server.isValid() && !text.isEmpty())
            return wrong(Text::tr("“%1” is not an address.").arg(shownPath()));
        if (!server.userInfo().isEmpty())
            return wrong(Text::tr("“%1” must not hold a user or a password.").arg(shownPath()));
        return true;
    }

    /// Of an export that has no timings.
    bool readDuration()
    {
        if (m_reader.next() != Token::Number)
            return kindIsWrong(Text::tr("a number"));
        const double ms = m_reader.tokenText().toDouble();
        if (ms < 0 || ms > static_cast<double>(largestUs) / 1000.0)
            return wrong(Text::tr("“%1” is out of its range.").arg(shownPath()));
        m_durationUs = qRound64(ms * 1000.0);
        return true;
    }

    bool readText(QString& text)
    {
        if (m_reader.next() != Token::String)
            return kindIsWrong(Text::tr("a text"));
        text = string();
        return true;
    }

    /// The last string or key. Half a pair of surrogates reads "?", as it is stored: no UTF-8 can
    /// carry it.
    QString string() const
    {
        QString text = m_reader.stringValue();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text.at(i).isSurrogate())
                continue;
            const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size()
                && text.at(i + 1).isLowSurrogate();
            if (isPair)
                ++i;
            else
                text[i] = u'?';
        }
        return text;
    }

    bool readLatin1(QByteArray& bytes)
    {
        QString text;
        if (!readText(text))
            return false;
        bytes = text.toLatin1();
        if (QString::fromLatin1(bytes) != text)
            return wrong(Text::tr("“%1” holds a character that stands for no byte (ISO-8859-1).")
                             .arg(shownPath()));
        return true;
    }

    bool readTruth(bool& value)
    {
        const Token token = m_reader.next();
        if (token != Token::True && token != Token::False)
            return kindIsWrong(Text::tr("true or false"));
        value = token == Token::True;
        return true;
    }

    bool readInt(int& value)
    {
        qint64 number = 0;
        if (!readNumber(number, largestInt))
            return false;
        value = static_cast<int>(number);
        return true;
    }

    bool readNumber(qint64& value, qint64 largest)
    {
        bool isWhole = m_reader.next() == Token::Number;
        const qint64 number = isWhole ? m_reader.tokenText().toLongLong(&isWhole) : 0;
        if (!isWhole || number < 0 || number > largest)
            return wrong(m_reader.hasFailed()
                    ? problem()
                    : Text::tr("“%1” must be a whole number from 0 to %2.")
                          .arg(shownPath(), QString::number(largest)));
        value = number;
        return true;
    }

    /// The next value with everything in it.
    bool skipValue()
    {
        const int depth = m_reader.depth();
        do {
            if (m_reader.next() == Token::Invalid)
                return wrong(problem());
        } while (m_reader.depth() > depth);
        return true;
    }

    void skipUnknown()
    {
        if (m_line.unknownKeys.size() < mostUnknownKeys)
            m_line.unknownKeys.append(shownPath());
        skipValue();
    }

    void finish()
    {
        Publish& publish = m_line.publish;
        if (m_reader.next() != Token::End)
            wrong(problem());
        else if (!m_hasId || !m_hasOutcome || !m_hasName)
            wrong(Text::tr("“%1” is missing.")
                      .arg(!m_hasId          ? QStringLiteral("id")
                              : m_hasOutcome ? QStringLiteral("name")
                                             : QStringLiteral("outcome")));
        else if (publish.mark.note.size() > PublishMark::longestNote)
            wrong(
                Text::tr("The note is longer than %L1 characters.").arg(PublishMark::longestNote));
        else if (publish.withheld && publish.withheld->sha256.isEmpty())
            wrong(Text::tr("“%1” is missing.").arg(QStringLiteral("withheld.sha256")));
        else if (publish.withheld && !publish.order.event.data.isEmpty())
            wrong(Text::tr("Data that is said to be withheld is there."));
        else if (publish.receipt && publish.receipt->state == Receipt::State::Awaited)
            wrong(Text::tr("“%1” is missing.").arg(QStringLiteral("receipt.state")));
        if (publish.result.timings.doneUs < 0 && m_durationUs)
            publish.result.timings.doneUs = *m_durationUs;
    }

    bool kindIsWrong(const QString& wanted)
    {
        return wrong(m_reader.hasFailed() ? problem()
                                          //: %1: the name of a key, %2: "a text", "an object" ...
                                          : Text::tr("“%1” must be %2.").arg(shownPath(), wanted));
    }

    /// Always false. The first one counts.
    bool wrong(const QString& text)
    {
        if (m_wrong.isEmpty())
            m_wrong = text;
        return false;
    }

    QString problem() const
    {
        const JsonProblem problem = m_reader.problem();
        //: %1: what is wrong, without a full stop, %2: a number
        return Text::tr("%1 (column %2).").arg(problem.text).arg(problem.column);
    }

    QString shownPath() const { return oneLine(m_path, longestShownKey); }

    JsonReader m_reader;
    HistoryLine m_line;
    QString m_path; ///< of the key that is read
    QString m_wrong;
    std::optional<qint64> m_durationUs;
    bool m_hasId = false;
    bool m_hasOutcome = false;
    bool m_hasName = false;
};
} // namespace

Result<HistoryLine> readHistoryLine(QByteArrayView line)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString text = decoder.decode(line);
    if (decoder.hasError())
        return failure(ErrorKind::InvalidInput, Text::tr("It is not UTF-8 text."));
    return LineReader(text).read();
}

} // namespace herald
