// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateFileReader.h"

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

bool TemplateFileReader::readMember()
{
    const QString key = m_reader.stringValue();
    if (m_keys.contains(key))
        return fail(
            m_reader.tokenStart(), Text::tr("The key “%1” stands here a second time").arg(key));
    m_keys.insert(key);
    if (key == u"heraldTemplate")
        return readVersion();
    if (key == u"name")
        return readText(m_template.event.name);
    if (key == u"data")
        return readData();
    if (key == u"private")
        return readPrivate();
    if (key == u"ttl")
        return readTtl();
    if (key == u"description")
        return readText(m_template.description);
    return readUnknown(key);
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

bool TemplateFileReader::readData()
{
    const Token token = m_reader.next();
    if (token == Token::BeginArray)
        return readLines(m_template.event.data);
    if (token != Token::String)
        return refuse(Text::tr("The data must be text in double quotes, or a list of such lines"));
    m_template.event.data = m_reader.stringValue();
    return true;
}

bool TemplateFileReader::readLines(QString& value)
{
    QStringList lines;
    Token token = m_reader.next();
    for (; token == Token::String; token = m_reader.next())
        lines += m_reader.stringValue();
    if (token != Token::EndArray)
        return refuse(Text::tr("A line of the data must be text in double quotes"));
    value = lines.join(u'\n');
    return true;
}

bool TemplateFileReader::readPrivate()
{
    const Token token = m_reader.next();
    if (token != Token::True && token != Token::False)
        return refuse(Text::tr("“private” must be true or false"));
    m_template.event.isPrivate = token == Token::True;
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

bool TemplateFileReader::readUnknown(const QString& key)
{
    Token token = m_reader.next();
    const qsizetype start = m_reader.tokenStart();
    while (token != Token::Invalid && m_reader.depth() > 1)
        token = m_reader.next();
    if (token == Token::Invalid)
        return failReading();
    const QStringView value = m_text.sliced(start, m_reader.tokenEnd() - start);
    m_template.unknownKeys.append({key, value.toString()});
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
