// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/JsonLinesReader.h"

#include "rows/RowText.h"
#include "json/JsonReader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace herald {

namespace {
using Token = JsonReader::Token;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonLinesReader)
};

/// Of a value whose first token was read; the reader is behind its last one then. Null for null.
QString valueText(JsonReader& reader, Token first, const QString& line)
{
    if (first == Token::Null || reader.hasFailed())
        return {};
    if (first == Token::String) {
        const QString value = reader.stringValue();
        return value.isEmpty() ? QStringLiteral("") : value; // given, which null is not
    }
    if (first != Token::BeginObject && first != Token::BeginArray)
        return reader.tokenText().toString();
    const qsizetype start = reader.tokenStart();
    const int depth = reader.depth();
    while (reader.depth() >= depth && !reader.hasFailed())
        reader.next();
    return line.mid(start, reader.tokenEnd() - start);
}

QString problemText(const JsonReader& reader)
{
    const JsonProblem problem = reader.problem();
    //: %1: a column's number, %2: what is wrong with JSON there
    return Text::tr("Column %1: %2.").arg(QString::number(problem.column), problem.text);
}

void readObject(const QString& line, Row& row)
{
    JsonReader reader(line);
    if (reader.next() != Token::BeginObject) {
        row.problem = reader.hasFailed()
            ? problemText(reader)
            : Text::tr(
                "This is no JSON object. Each line needs one, such as {\"name\": \"door\"}.");
        return;
    }
    QSet<QString> seen;
    for (Token token = reader.next(); token == Token::Key; token = reader.next()) {
        const QString key = reader.stringValue();
        const QString value = valueText(reader, reader.next(), line);
        if (reader.hasFailed())
            break;
        if (seen.contains(key)) {
            row.problem = Text::tr("The key “%1” comes twice.").arg(key);
            return;
        }
        if (seen.size() == maxRowColumns) {
            row.problem = Text::tr("The row has more than %1 keys.").arg(maxRowColumns);
            return;
        }
        seen += key;
        row.columns.append(key);
        row.fields.append(value);
    }
    if (!reader.hasFailed())
        reader.next(); // nothing may follow
    if (reader.hasFailed())
        row.problem = problemText(reader);
}
} // namespace

JsonLinesReader::JsonLinesReader(std::unique_ptr<RowInput> input)
    : m_input(std::move(input))
{
}

Result<QStringList> JsonLinesReader::columns()
{
    if (!m_columns) {
        m_first = readRow();
        m_columns = m_first->map(
            [](const std::optional<Row>& row) { return row ? row->columns : QStringList(); });
    }
    return *m_columns;
}

Result<std::optional<Row>> JsonLinesReader::next()
{
    static_cast<void>(columns());
    if (!m_first)
        return readRow();
    auto first = std::move(*m_first);
    m_first.reset();
    return first;
}

Result<std::optional<Row>> JsonLinesReader::readRow()
{
    while (readLine() && m_input->state()) {
        if (m_bytes.trimmed().isEmpty() && !m_isTooLong)
            continue;
        Row row {.line = m_line};
        const auto text = rowText(m_bytes);
        if (m_isTooLong)
            row.problem = Text::tr("The line is longer than %1.")
                              .arg(QLocale().formattedDataSize(maxRowBytes));
        else if (!text)
            row.problem = Text::tr("The line is not UTF-8 text.");
        else
            readObject(*text, row);
        if (!row.problem.isEmpty()) {
            row.columns.clear();
            row.fields.clear();
        }
        return row;
    }
    if (!m_input->state())
        return tl::unexpected(m_input->state().error());
    return std::nullopt;
}

/// False at the end.
bool JsonLinesReader::readLine()
{
    m_bytes.clear();
    m_isTooLong = false;
    if (m_input->peek() == RowInput::end)
        return false;
    ++m_line;
    for (QByteArrayView rest = m_input->rest(); !rest.isEmpty(); rest = m_input->rest()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView part = end < 0 ? rest : rest.first(end);
        m_isTooLong = m_isTooLong || m_bytes.size() + part.size() > maxRowBytes;
        if (!m_isTooLong)
            m_bytes.append(part);
        m_input->take(part.size());
        if (end >= 0) {
            m_input->take();
            break;
        }
    }
    return true;
}

} // namespace herald
