// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzzing.h"
#include "json/JsonReader.h"
#include "json/JsonText.h"

#include <QJsonDocument>
#include <QStringList>

using namespace herald;

namespace {

QStringList tokens(const QString& text)
{
    QStringList list;
    JsonReader reader(text);
    for (auto token = reader.next(); token != JsonReader::Token::End; token = reader.next()) {
        mustHold(token != JsonReader::Token::Invalid, "a valid text has valid tokens only");
        list += reader.tokenText().toString();
        if (token == JsonReader::Token::Key || token == JsonReader::Token::String) {
            const QString again = jsonString(reader.stringValue());
            JsonReader second(again);
            mustHold(second.next() == JsonReader::Token::String
                    && second.stringValue() == reader.stringValue(),
                "a string survives being written");
        }
    }
    return list;
}

void checkInvalid(const QString& text, const JsonProblem& problem)
{
    mustHold(!problem.text.isEmpty(), "a problem has words");
    mustHold(problem.line >= 1 && problem.column >= 1 && problem.column <= text.size() + 1,
        "a problem has a place");
    mustHold(!formatJson(text) && !minifyJson(text), "an invalid text is left alone");
}

void checkValid(const QString& text)
{
    const QString formatted = formatJson(text).value();
    const QString minified = minifyJson(text).value();
    mustHold(tokens(formatted) == tokens(text), "formatting keeps the tokens");
    mustHold(tokens(minified) == tokens(text), "minifying keeps the tokens");
    mustHold(formatJson(minified) == formatted && minifyJson(formatted) == minified,
        "both ways lead to the same");
    if (!looksLikeJson(text))
        return;
    QJsonParseError error;
    QJsonDocument::fromJson(text.toUtf8(), &error);
    mustHold(error.error == QJsonParseError::NoError
            || error.error == QJsonParseError::IllegalNumber, // too large for a double
        "Qt reads what we take");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzzBytes(data, size));
    if (const auto problem = findJsonProblem(text))
        checkInvalid(text, *problem);
    else
        checkValid(text);
    return 0;
}
