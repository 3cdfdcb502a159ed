// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/CsvReader.h"

#include "rows/RowText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr std::array separators {',', ';', '\t'};

QString largest()
{
    return QLocale().formattedDataSize(maxRowBytes);
}

/// How often it stands in the first line, outside of quotes.
qsizetype countOf(char separator, QByteArrayView line)
{
    bool isQuoted = false;
    qsizetype count = 0;
    for (const char c : line) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        count += !isQuoted && c == separator ? 1 : 0;
    }
    return count;
}
} // namespace

CsvReader::CsvReader(std::unique_ptr<RowInput> input)
    : m_input(std::move(input))
{
}

Result<QStringList> CsvReader::columns()
{
    if (m_columns)
        return *m_columns;
    findSeparator();
    const auto header = readRecord();
    if (!header)
        m_columns = tl::unexpected(header.error());
    else if (!*header)
        m_columns = failure(ErrorKind::InvalidInput, Text::tr("The file has no rows."));
    else if (const auto checked = checkHeader(**header); !checked)
        m_columns = tl::unexpected(checked.error());
    else
        m_columns = (*header)->fields;
    return *m_columns;
}

Result<void> CsvReader::checkHeader(const Row& header) const
{
    if (!header.problem.isEmpty())
        return failure(ErrorKind::InvalidInput,
            //: %1: a sentence
            Text::tr("The header line cannot be read: %1").arg(header.problem));
    QSet<QString> seen;
    for (const QString& name : header.fields) {
        if (!name.isEmpty() && seen.contains(name))
            return failure(ErrorKind::InvalidInput,
                Text::tr("The header names the column “%1” twice.").arg(name));
        seen += name;
    }
    return {};
}

Result<std::optional<Row>> CsvReader::next()
{
    const auto names = columns();
    if (!names)
        return tl::unexpected(names.error());
    auto row = readRecord();
    if (!row || !*row)
        return row;
    (*row)->columns = *names;
    if ((*row)->problem.isEmpty() && (*row)->fields.size() != names->size()) {
        //: %1: how many fields the header has
        (*row)->problem = Text::tr(
            "The row has %n field(s), the header has %1.", nullptr, int((*row)->fields.size()))
                              .arg(names->size());
        (*row)->fields.clear();
    }
    return row;
}

void CsvReader::findSeparator()
{
    const QByteArrayView start = m_input->rest();
    m_separator = *std::max_element(separators.begin(), separators.end(),
        [start](char a, char b) { return countOf(a, start) < countOf(b, start); });
}

Result<std::optional<Row>> CsvReader::readRecord()
{
    skipEmptyLines();
    if (!m_input->state())
        return tl::unexpected(m_input->state().error());
    if (m_input->peek() == RowInput::end)
        return std::nullopt;
    Row row {.line = m_line};
    m_rowBytes = 0;
    for (;;) {
        if (const auto read = readField(row); !read)
            return tl::unexpected(read.error());
        if (!row.problem.isEmpty())
            break;
        if (m_input->peek() != m_separator) {
            takeLineEnd();
            break;
        }
        m_input->take();
    }
    if (!m_input->state())
        return tl::unexpected(m_input->state().error());
    if (!row.problem.isEmpty())
        skipLine();
    return row;
}

void CsvReader::skipEmptyLines()
{
    while (m_input->peek() == '\n' || m_input->peek() == '\r')
        takeLineEnd();
}

Result<void> CsvReader::readField(Row& row)
{
    m_field.clear();
    if (row.fields.size() == maxRowColumns) {
        row.problem = Text::tr("The row has more than %1 fields.").arg(maxRowColumns);
        return {};
    }
    if (m_input->peek() == '"')
        return readQuoted(row);
    readPlain(row);
    return {};
}

void CsvReader::readPlain(Row& row)
{
    while (row.problem.isEmpty() && !isFieldEnd(m_input->peek())) {
        const QByteArrayView rest = m_input->rest();
        const auto* end = std::find_if(rest.begin(), rest.end(),
            [this](char c) { return c == '"' || isFieldEnd(static_cast<unsigned char>(c)); });
        addBytes(rest.first(end - rest.begin()), row);
        if (m_input->peek() == '"' && row.problem.isEmpty())
            row.problem = Text::tr("A quote stands in a field that does not begin with one. Put "
                                   "the whole field in quotes, and write each quote in it twice.");
    }
    addField(row, false);
}

Result<void> CsvReader::readQuoted(Row& row)
{
    const qint64 openedIn = m_line;
    m_input->take();
    for (;;) {
        const QByteArrayView rest = m_input->rest();
        if (rest.isEmpty() && !m_input->state())
            return {};
        if (rest.isEmpty() || !row.problem.isEmpty())
            return failure(ErrorKind::InvalidInput,
                //: %1: a line's number, %2: "4 MiB"
                Text::tr("The quote that opens in line %1 is not closed, neither by the end of the "
                         "file nor within %2. What follows it cannot be told apart.")
                    .arg(QString::number(openedIn), largest()));
        const qsizetype quote = rest.indexOf('"');
        const QByteArrayView inside = quote < 0 ? rest : rest.first(quote);
        m_line += std::count(inside.begin(), inside.end(), '\n');
        addBytes(inside, row);
        if (quote < 0)
            continue;
        m_input->take();
        if (m_input->peek() != '"')
            break;
        addBytes("\"", row);
    }
    if (row.problem.isEmpty() && !isFieldEnd(m_input->peek()))
        row.problem = Text::tr("Something follows a closing quote. Only a separator or the line's "
                               "end may; a quote within a field is written twice.");
    addField(row, true);
    return {};
}

/// Takes them from the input, too.
void CsvReader::addBytes(QByteArrayView bytes, Row& row)
{
    m_rowBytes += bytes.size();
    if (m_rowBytes <= maxRowBytes)
        m_field.append(bytes);
    else
        row.problem = Text::tr("The row is longer than %1.").arg(largest());
    m_input->take(bytes.size());
}

void CsvReader::addField(Row& row, bool isQuoted)
{
    const auto text = rowText(m_field);
    if (row.problem.isEmpty() && !text)
        row.problem = Text::tr("Field %1 is not UTF-8 text.").arg(row.fields.size() + 1);
    if (!row.problem.isEmpty())
        row.fields.clear();
    else
        row.fields.append(m_field.isEmpty() && !isQuoted ? QString() : *text);
}

void CsvReader::takeLineEnd()
{
    const int first = m_input->peek();
    if (first == RowInput::end)
        return;
    m_input->take();
    if (first == '\r' && m_input->peek() == '\n')
        m_input->take();
    ++m_line;
}

void CsvReader::skipLine()
{
    while (m_input->peek() != RowInput::end) {
        const QByteArrayView rest = m_input->rest();
        const auto* end
            = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        m_input->take(end - rest.begin());
        if (end != rest.end())
            return takeLineEnd();
    }
}

bool CsvReader::isFieldEnd(int byte) const
{
    return byte == m_separator || byte == '\n' || byte == '\r' || byte == RowInput::end;
}

} // namespace herald
