// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/LikelyPlaceholders.h"

#include "event/PlaceholderText.h"
#include "json/JsonReader.h"
#include "json/JsonText.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace herald {

namespace {

using Kind = LikelyPlaceholder::Kind;
using Place = LikelyPlaceholder::Place;

constexpr qsizetype longestText = 64; // of a number, a time or an identifier
constexpr qsizetype longestName = 48; // a number may follow
constexpr qint64 year2000 = 946'684'800; // Unix seconds
constexpr qint64 year2100 = 4'102'444'800;

// Of nothing that could match the same text in two ways: no run of them is slow.
const QString numberPattern = QStringLiteral(R"(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)");
const QString datePattern = QStringLiteral(R"(\d{4}-\d\d-\d\d)");
const QString timePattern = datePattern
    + QStringLiteral(R"([T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)");
const QString uuidPattern
    = QStringLiteral(R"([0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})");
const QString hexPattern = QStringLiteral(R"([0-9a-fA-F]{16,64})");

struct Shape {
    Kind kind;
    QString builtIn = {};
};

std::optional<Shape> unixTime(const QString& text)
{
    bool isInteger = false;
    const qint64 value = text.toLongLong(&isInteger);
    if (!isInteger)
        return std::nullopt;
    if (value >= year2000 && value < year2100)
        return Shape {Kind::Time, QStringLiteral("$unix")};
    if (value >= year2000 * 1000 && value < year2100 * 1000)
        return Shape {Kind::Time, QStringLiteral("$unix ms")};
    return std::nullopt;
}

/// What texts look like. The expressions are compiled once for each event.
class Shapes {
public:
    std::optional<Shape> of(const QString& text) const
    {
        if (text.size() > longestText)
            return std::nullopt;
        if (m_time.match(text).hasMatch())
            return Shape {Kind::Time, QStringLiteral("$now")};
        if (m_date.match(text).hasMatch())
            return Shape {Kind::Time, QStringLiteral("$now yyyy-MM-dd")};
        if (m_uuid.match(text).hasMatch())
            return Shape {Kind::Identifier, QStringLiteral("$uuid")};
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (m_hex.match(text).hasMatch() && std::any_of(text.begin(), text.end(), isDigit))
            return Shape {Kind::Identifier};
        if (!m_number.match(text).hasMatch())
            return std::nullopt;
        return unixTime(text).value_or(Shape {Kind::Number});
    }

private:
    static QRegularExpression whole(const QString& pattern)
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
    }

    QRegularExpression m_time = whole(timePattern);
    QRegularExpression m_date = whole(datePattern);
    QRegularExpression m_uuid = whole(uuidPattern);
    QRegularExpression m_hex = whole(hexPattern);
    QRegularExpression m_number = whole(numberPattern);
};

/// The text made a placeholder's name; empty where nothing is left of it.
QString asName(QStringView text)
{
    QString name;
    for (const QChar c : text.first(std::min(text.size(), longestName))) {
        const QString longer = name + c;
        if (isPlaceholderName(longer))
            name = longer;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.endsWith(u'_') || name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return isPlaceholderName(name) ? name : QString();
}

QString nameOfKind(Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return QStringLiteral("value");
    case Kind::Time:
        return QStringLiteral("time");
    case Kind::Identifier:
        return QStringLiteral("id");
    }
    return {};
}

class Finder {
public:
    QList<LikelyPlaceholder> find(const Event& event)
    {
        readName(event.name);
        if (!looksLikeJson(event.data) || !readJson(event.data))
            readText(event.data);
        return std::move(m_found);
    }

private:
    /// A number is called after the segment before it: garage/12 is garage {{garage}}.
    void readName(const QString& name)
    {
        qsizetype start = 0;
        const QStringList segments = name.split(u'/');
        for (const QString& segment : segments) {
            const auto shape = m_shapes.of(segment);
            if (shape)
                add(*shape, segment, {true, start, segment.size()}, {m_topic});
            else
                m_topic = segment;
            start += segment.size() + 1;
        }
    }

    struct Level {
        bool isObject = false;
        QString key = {}; ///< of the container itself
        QString member = {}; ///< the key read last
        int items = 0;
    };

    /// False: it is no JSON, and nothing was found.
    bool readJson(const QString& data)
    {
        if (findJsonProblem(data))
            return false;
        JsonReader reader(data);
        std::vector<Level> levels;
        for (auto token = reader.next();
             token != JsonReader::Token::End && m_found.size() < maxLikelyPlaceholders;
             token = reader.next())
            takeToken(reader, token, levels);
        return true;
    }

    void takeToken(const JsonReader& reader, JsonReader::Token token, std::vector<Level>& levels)
    {
        using Token = JsonReader::Token;
        if (token == Token::EndObject || token == Token::EndArray) {
            levels.pop_back();
            return;
        }
        if (token == Token::Key) {
            levels.back().member = reader.stringValue();
            return;
        }
        if (!levels.empty())
            ++levels.back().items;
        if (token == Token::BeginObject || token == Token::BeginArray)
            levels.push_back({token == Token::BeginObject, keyIn(levels)});
        else if (token == Token::Number || token == Token::String)
            takeValue(reader, token == Token::String ? 1 : 0, levels);
    }

    void takeValue(const JsonReader& reader, qsizetype quote, const std::vector<Level>& levels)
    {
        const QStringView typed = reader.tokenText();
        const QString text = typed.sliced(quote, typed.size() - 2 * quote).toString();
        const auto shape = m_shapes.of(text);
        if (!shape)
            return;
        const QString key = keyIn(levels);
        const QString parent = levels.empty() ? QString() : levels.back().key;
        const bool isItem = !levels.empty() && !levels.back().isObject;
        add(*shape, text, {false, reader.tokenStart() + quote, text.size()},
            {isItem && !key.isEmpty() ? key + QString::number(levels.back().items) : key,
                parent.isEmpty() ? QString() : parent + u'.' + key});
    }

    /// Of the value that comes next: its key, or that of the array it stands in.
    QString keyIn(const std::vector<Level>& levels) const
    {
        if (levels.empty())
            return m_topic;
        return levels.back().isObject ? levels.back().member : levels.back().key;
    }

    void readText(const QString& data)
    {
        const QStringList shapes {timePattern, datePattern, uuidPattern, hexPattern, numberPattern};
        const QRegularExpression likely(
            QStringLiteral(R"((?<![\w.-])(?:%1)(?![\w-]|\.\w))").arg(shapes.join(u'|')));
        const QRegularExpression key(QStringLiteral(R"(([\w.-]+)\s{0,3}[=:]\s{0,3}$)"));
        auto matches = likely.globalMatch(data);
        while (matches.hasNext() && m_found.size() < maxLikelyPlaceholders) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype start = match.capturedStart();
            const auto shape = m_shapes.of(match.captured());
            if (!shape)
                continue;
            constexpr qsizetype longestKey = 70; // with the sign and its spaces
            const QString before = data.sliced(
                std::max<qsizetype>(start - longestKey, 0), std::min(start, longestKey));
            const QString called = key.match(before).captured(1);
            const bool isAll = match.capturedLength() == data.trimmed().size();
            add(*shape, match.captured(), {false, start, match.capturedLength()},
                {isAll ? m_topic : called});
        }
    }

    void add(const Shape& shape, const QString& text, const Place& place,
        const std::initializer_list<QString>& names)
    {
        if (shape.kind != Kind::Number) { // numbers may well be the same by chance
            const auto same = m_byText.constFind(text);
            if (same != m_byText.constEnd()) {
                m_found[*same].places += place;
                return;
            }
            m_byText.insert(text, m_found.size());
        }
        m_found += LikelyPlaceholder {.kind = shape.kind,
            .text = text,
            .places = {place},
            .name = freeName(shape.kind, names),
            .builtIn = shape.builtIn};
    }

    QString freeName(Kind kind, const std::initializer_list<QString>& names)
    {
        QString first;
        for (const QString& each : names) {
            const QString name = asName(each);
            if (first.isEmpty())
                first = name;
            if (!name.isEmpty() && !m_names.contains(name)) {
                m_names.insert(name);
                return name;
            }
        }
        if (first.isEmpty())
            first = nameOfKind(kind);
        QString name = first;
        for (int& number = m_numbers[first]; m_names.contains(name);)
            name = first + QString::number(number = std::max(number + 1, 2));
        m_names.insert(name);
        return name;
    }

    Shapes m_shapes;
    QList<LikelyPlaceholder> m_found;
    QHash<QString, qsizetype> m_byText;
    QSet<QString> m_names;
    QHash<QString, int> m_numbers; ///< tried last
    QString m_topic; ///< the last segment of the name that says what the event is about
};

struct Replacement {
    qsizetype start = 0;
    qsizetype length = 0;
    QString use;
};

QString replaced(const QString& text, std::vector<Replacement> replacements)
{
    std::sort(replacements.begin(), replacements.end(),
        [](const Replacement& a, const Replacement& b) { return a.start < b.start; });
    QString result;
    qsizetype done = 0;
    for (const Replacement& each : replacements) {
        result += escapedPlaceholders(text.sliced(done, each.start - done));
        result += QStringLiteral("{{") + each.use + QStringLiteral("}}");
        done = each.start + each.length;
    }
    return result + escapedPlaceholders(text.sliced(done));
}

} // namespace

QList<LikelyPlaceholder> likelyPlaceholders(const Event& event)
{
    return Finder().find(event);
}

Composition withPlaceholders(const Event& event, const QList<ChosenPlaceholder>& chosen)
{
    Composition composition {.event = event};
    std::vector<Replacement> inName;
    std::vector<Replacement> inData;
    QSet<QString> defined;
    for (const ChosenPlaceholder& choice : chosen) {
        for (const Place& place : choice.likely.places)
            (place.isInName ? inName : inData).push_back({place.start, place.length, choice.use});
        if (choice.use.startsWith(u'$') || defined.contains(choice.use))
            continue;
        defined.insert(choice.use);
        const bool isNumber = choice.likely.kind == Kind::Number;
        composition.placeholders += Placeholder {.name = choice.use,
            .kind = isNumber ? Placeholder::Kind::Number : Placeholder::Kind::Text,
            .defaultValue = choice.likely.text};
    }
    composition.event.name = replaced(event.name, std::move(inName));
    composition.event.data = replaced(event.data, std::move(inData));
    // What only looks like JSON at its beginning has no values that stand alone.
    if (looksLikeJson(event.data) && findJsonProblem(event.data))
        composition.dataMode = DataMode::Text;
    return composition;
}

} // namespace herald
