// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateFileReader.h"

#include "templates/TemplateFileWriter.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateFileReader)
};

constexpr int formatVersion = 1;

} // namespace

TemplateFileReader::TemplateFileReader(QStringView text)
    : m_text(text)
    , m_reader(text)
{
}

Result<EventTemplate> TemplateFileReader::read()
{
    const auto failed = [this] { return Failure(m_error); };
    if (m_reader.next() != Token::BeginObject) {
        refuse(Text::tr("A template file holds one JSON object"));
        return failed();
    }
    Token token = m_reader.next();
    for (; token == Token::Key; token = m_reader.next()) {
        if (!readMember())
            return failed();
    }
    if (token == Token::Invalid || m_reader.next() != Token::End) {
        failReading();
        return failed();
    }
    if (!m_hasVersion) {
        fail(0, Text::tr("This is not a Herald template: the key “heraldTemplate” is missing"));
        return failed();
    }
    return std::move(m_template);
}

/// The key that was just read, once in each object.
bool TemplateFileReader::takeKey(QSet<QString>& keys)
{
    const QString key = m_reader.stringValue();
    if (keys.contains(key))
        return fail(
            m_reader.tokenStart(), Text::tr("The key “%1” stands here a second time").arg(key));
    keys.insert(key);
    return true;
}

bool TemplateFileReader::readMember()
{
    const QString key = m_reader.stringValue();
    if (!takeKey(m_keys))
        return false;
    if (key == u"heraldTemplate")
        return readVersion();
    if (key == u"name")
        return readText(m_template.event.name);
    if (key == u"data")
        return readLines(
            m_template.event.data, Text::tr("A line of the data must be text in double quotes"));
    if (key == u"private")
        return readSwitch(m_template.event.isPrivate, Text::tr("“private” must be true or false"));
    if (key == u"ttl")
        return readTtl();
    if (key == u"description")
        return readText(m_template.description);
    return readKnown(key);
}

/// What came after the first format; absent in older files.
bool TemplateFileReader::readKnown(const QString& key)
{
    if (key == u"dataMode")
        return readDataMode();
    if (key == u"sentMinified")
        return readSwitch(
            m_template.isSentMinified, Text::tr("“sentMinified” must be true or false"));
    if (key == u"placeholders")
        return readPlaceholders();
    if (key == u"receiver")
        return readReceiver();
    if (key == u"tags")
        return readList(m_template.tags, Text::tr("“tags” must be a list of texts"));
    if (key == u"account")
        return readText(m_template.account);
    if (key == u"scope")
        return readScope();
    if (key == u"schema")
        return readLines(
            m_template.schema, Text::tr("A line of the schema must be text in double quotes"));
    if (key == u"id")
        return readText(m_template.id);
    return readRaw(key, m_template.unknownKeys);
}

bool TemplateFileReader::readVersion()
{
    if (m_reader.next() != Token::Number)
        return refuse(Text::tr("The format version must be a number"));
    m_hasVersion = true;
    bool isInteger = false;
    const int version = m_reader.tokenText().toInt(&isInteger);
    if (isInteger && version == formatVersion)
        return true;
    if (isInteger && version < formatVersion)
        return fail(m_reader.tokenStart(), Text::tr("There is no format version %1").arg(version));
    return fail(m_reader.tokenStart(),
        Text::tr("The template has format version %1, and this Herald reads only version %2; a "
                 "newer Herald wrote it")
            .arg(m_reader.tokenText())
            .arg(formatVersion),
        ErrorKind::NewerSchema);
}

bool TemplateFileReader::readText(QString& value)
{
    if (m_reader.next() != Token::String)
        return refuse(Text::tr("Text in double quotes must stand here"));
    value = m_reader.stringValue();
    return true;
}

/// A text, or the list of its lines.
bool TemplateFileReader::readLines(QString& value, const QString& refusal)
{
    const Token token = m_reader.next();
    if (token == Token::String) {
        value = m_reader.stringValue();
        return true;
    }
    if (token != Token::BeginArray)
        return refuse(Text::tr("Text in double quotes, or a list of such lines, must stand here"));
    QStringList lines;
    if (!readItems(lines, refusal))
        return false;
    value = lines.join(u'\n');
    return true;
}

bool TemplateFileReader::readList(QStringList& items, const QString& refusal)
{
    return m_reader.next() == Token::BeginArray ? readItems(items, refusal) : refuse(refusal);
}

bool TemplateFileReader::readItems(QStringList& items, const QString& refusal)
{
    Token token = m_reader.next();
    for (; token == Token::String; token = m_reader.next())
        items += m_reader.stringValue();
    return token == Token::EndArray || refuse(refusal);
}

bool TemplateFileReader::readSwitch(bool& value, const QString& refusal)
{
    const Token token = m_reader.next();
    if (token != Token::True && token != Token::False)
        return refuse(refusal);
    value = token == Token::True;
    return true;
}

bool TemplateFileReader::readTtl()
{
    const bool isNumber = m_reader.next() == Token::Number;
    bool isInteger = false;
    const int seconds = m_reader.tokenText().toInt(&isInteger);
    if (!isNumber || !isInteger || seconds < 0 || seconds > maxTtlSeconds)
        return refuse(
            Text::tr("“ttl” must be a whole number of seconds from 0 to %1").arg(maxTtlSeconds));
    m_template.event.ttlSeconds = seconds;
    return true;
}

bool TemplateFileReader::readDataMode()
{
    const QString word = m_reader.next() == Token::String ? m_reader.stringValue() : QString();
    if (word != u"text" && word != u"json")
        return refuse(Text::tr("“dataMode” must be \"text\" or \"json\""));
    m_template.dataMode = word == u"json" ? DataMode::Json : DataMode::Text;
    return true;
}

bool TemplateFileReader::readReceiver()
{
    const QString word = m_reader.next() == Token::String ? m_reader.stringValue() : QString();
    QStringList words;
    for (const ReceiverClass receiver : receiverClasses) {
        words += receiverWord(receiver);
        if (words.constLast() == word)
            m_template.receiver = receiver;
    }
    return m_template.receiver
        || refuse(Text::tr("“receiver” must be one of: %1").arg(words.join(QStringLiteral(", "))));
}

bool TemplateFileReader::readScope()
{
    const QString word = m_reader.next() == Token::String ? m_reader.stringValue() : QString();
    const QStringList parts = word.split(u'/');
    Scope scope;
    if (parts.size() > 1)
        scope = {.kind = parts[0] == u"product" ? Scope::Kind::Product : Scope::Kind::Organisation,
            .id = parts[1],
            .asDeviceId = parts.size() == 4 ? parts[3] : QString()};
    if (scopeWord(scope) != word || !scope.check())
        return refuse(Text::tr("“scope” must be \"devices\", \"product/ID\", "
                               "\"product/ID/as/DEVICE\" or \"organisation/SLUG\""));
    m_template.scope = scope;
    return true;
}

bool TemplateFileReader::readPlaceholders()
{
    const QString refusal = Text::tr("“placeholders” must be a list of objects");
    if (m_reader.next() != Token::BeginArray)
        return refuse(refusal);
    Token token = m_reader.next();
    for (; token == Token::BeginObject; token = m_reader.next()) {
        if (!readPlaceholder())
            return false;
    }
    return token == Token::EndArray || refuse(refusal);
}

bool TemplateFileReader::readPlaceholder()
{
    const qsizetype start = m_reader.tokenStart();
    Placeholder placeholder;
    EventTemplate::RawMembers unknownKeys;
    QSet<QString> keys;
    Token token = m_reader.next();
    for (; token == Token::Key; token = m_reader.next()) {
        if (!takeKey(keys) || !readPlaceholderMember(placeholder, unknownKeys))
            return false;
    }
    if (token == Token::Invalid)
        return failReading();
    if (placeholder.name.isEmpty())
        return fail(start, Text::tr("This placeholder has no “name”"));
    if (m_placeholderNames.contains(placeholder.name))
        return fail(start,
            Text::tr("The placeholder “%1” stands here a second time").arg(placeholder.name));
    m_placeholderNames.insert(placeholder.name);
    if (!unknownKeys.isEmpty())
        m_template.unknownPlaceholderKeys.insert(placeholder.name, unknownKeys);
    m_template.placeholders += placeholder;
    return true;
}

bool TemplateFileReader::readPlaceholderMember(
    Placeholder& placeholder, EventTemplate::RawMembers& unknownKeys)
{
    const QString key = m_reader.stringValue();
    if (key == u"name")
        return readText(placeholder.name);
    if (key == u"type")
        return readPlaceholderKind(placeholder.kind);
    if (key == u"default")
        return readText(placeholder.defaultValue);
    if (key == u"description")
        return readText(placeholder.description);
    if (key == u"choices")
        return readList(placeholder.choices, Text::tr("“choices” must be a list of texts"));
    return readRaw(key, unknownKeys);
}

bool TemplateFileReader::readPlaceholderKind(Placeholder::Kind& kind)
{
    using Kind = Placeholder::Kind;
    const QString word = m_reader.next() == Token::String ? m_reader.stringValue() : QString();
    for (const Kind each : {Kind::Text, Kind::Number, Kind::Boolean, Kind::Choice}) {
        if (placeholderKindWord(each) == word) {
            kind = each;
            return true;
        }
    }
    return refuse(Text::tr("“type” must be \"text\", \"number\", \"boolean\" or \"choice\""));
}

bool TemplateFileReader::readRaw(const QString& key, EventTemplate::RawMembers& members)
{
    const int outside = m_reader.depth();
    Token token = m_reader.next();
    const qsizetype start = m_reader.tokenStart();
    while (token != Token::Invalid && m_reader.depth() > outside)
        token = m_reader.next();
    if (token == Token::Invalid)
        return failReading();
    const QStringView value = m_text.sliced(start, m_reader.tokenEnd() - start);
    members.append({key, value.toString()});
    return true;
}

/// The last token: for what keeps it from being JSON, else for what is said here.
bool TemplateFileReader::refuse(const QString& text)
{
    return m_reader.hasFailed() ? failReading() : fail(m_reader.tokenStart(), text);
}

bool TemplateFileReader::fail(qsizetype position, const QString& text, ErrorKind kind)
{
    return failAt(m_reader.problemAt(position, text), kind);
}

bool TemplateFileReader::failReading()
{
    return failAt(m_reader.problem());
}

bool TemplateFileReader::failAt(const JsonProblem& problem, ErrorKind kind)
{
    m_error = {.kind = kind, .text = problemSentence(problem)};
    return false;
}

QString problemSentence(const JsonProblem& problem)
{
    //: %3 is a sentence without its full stop
    return Text::tr("Line %1, column %2: %3.")
        .arg(problem.line)
        .arg(problem.column)
        .arg(problem.text);
}

} // namespace herald
