// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Expansion.h"
#include "event/PlaceholderJson.h"
#include "Fuzzing.h"
#include "json/JsonReader.h"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace herald;

namespace {

using Token = JsonReader::Token;

/// The input: a byte of settings, then the data, the values of "a" and "b", and the name, apart by
/// U+001E.
Composition compositionFrom(const QByteArray& bytes)
{
    const auto settings = static_cast<uchar>(bytes.isEmpty() ? '\0' : bytes[0]);
    const QStringList parts = QString::fromUtf8(bytes.mid(1)).split(QChar(0x1e));
    Composition composition;
    composition.event = {.name = parts.value(3), .data = parts.value(0)};
    composition.dataMode = static_cast<DataMode>(settings % 3);
    composition.isSentMinified = (settings & 4U) != 0;
    if ((settings & 8U) == 0)
        composition.values = {{QStringLiteral("a"), parts.value(1)}};
    composition.placeholders = {{.name = QStringLiteral("a"),
                                    .kind = static_cast<Placeholder::Kind>((settings >> 4U) % 4),
                                    .choices = {parts.value(2)}},
        {.name = QStringLiteral("b"), .defaultValue = parts.value(2)}};
    return composition;
}

void checkPlaces(const QString& written, const ExpandedText& expanded)
{
    qsizetype end = 0;
    qsizetype source = 0;
    for (const ExpandedText::Piece& piece : expanded.pieces) {
        mustHold(piece.start == end && piece.length >= 0, "pieces follow each other");
        mustHold(piece.sourceStart >= source && piece.sourceStart <= written.size(),
            "pieces come from the text in order");
        end = piece.start + piece.length;
        source = piece.sourceStart;
    }
    mustHold(end == expanded.text.size(), "pieces are all of the text");
    for (qsizetype at = 0; at <= expanded.text.size(); at += 1 + expanded.text.size() / 50) {
        const qsizetype from = expanded.sourcePosition(at);
        mustHold(from >= 0 && from <= written.size(), "a place comes from a place");
    }
    for (const PlaceholderProblem& problem : expanded.problems) {
        mustHold(!problem.text.isEmpty(), "a problem has words");
        mustHold(problem.start >= 0 && problem.length >= 2
                && problem.start + problem.length <= written.size(),
            "a problem has a place");
    }
}

bool opens(Token token)
{
    return token == Token::BeginObject || token == Token::BeginArray;
}

/// Passes over the rest of a value whose first token is read.
void skipValue(JsonReader& reader, Token first)
{
    const int depth = reader.depth();
    while (opens(first) && reader.depth() >= depth)
        reader.next();
}

/// The tree is that of the skeleton, with one value for each use outside of strings.
void checkShape(const QString& written, const QString& filled)
{
    QSet<qsizetype> values;
    for (const PlaceholderUse& use : scanPlaceholders(written, TextKind::Json).uses) {
        if (!use.isInString && !use.isKey)
            values += use.start;
    }
    const QString skeletonText = jsonWithStandIns(written);
    JsonReader skeleton(skeletonText);
    JsonReader reader(filled);
    Token wanted = Token::Invalid;
    do {
        wanted = skeleton.next();
        const Token token = reader.next();
        mustHold(wanted != Token::Invalid && token != Token::Invalid, "both are valid");
        if (wanted == Token::String && values.contains(skeleton.tokenStart()))
            skipValue(reader, token);
        else
            mustHold(token == wanted, "no value breaks out of its place");
    } while (wanted != Token::End);
}

void checkJson(const QString& written, const ExpandedText& expanded)
{
    const auto before = findJsonProblemAroundPlaceholders(written);
    if (!expanded.problems.isEmpty())
        return;
    QStringView text = expanded.text;
    JsonReader reader(text);
    Token token = reader.next();
    while (token != Token::End && token != Token::Invalid)
        token = reader.next();
    if (token == Token::Invalid && reader.problem().text.contains(u"deep"))
        return;
    mustHold((token == Token::End) == !before, "values neither break nor mend JSON");
    if (!before)
        checkShape(written, expanded.text);
}

QStringList labels(const QString& text)
{
    QStringList all;
    for (const PlaceholderUse& use : scanPlaceholders(text, TextKind::Json).uses)
        all += text.sliced(use.start, use.length) + (use.isInString ? u'"' : u' ');
    return all;
}

void checkFormatting(const QString& written)
{
    const auto formatted = formatJsonWithPlaceholders(written);
    const auto minified = minifyJsonWithPlaceholders(written);
    mustHold(formatted.has_value() == !findJsonProblemAroundPlaceholders(written),
        "what is valid can be formatted");
    if (!formatted)
        return;
    mustHold(labels(*formatted) == labels(written) && labels(*minified) == labels(written),
        "placeholders stay as they were typed");
    if (!scanPlaceholders(written, TextKind::Json).problems.isEmpty())
        return;
    mustHold(formatJsonWithPlaceholders(*minified) == formatted
            && minifyJsonWithPlaceholders(*formatted) == minified,
        "both ways lead to the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const Composition composition = compositionFrom(fuzzBytes(data, size));
    const QString& written = composition.event.data;
    QRandomGenerator random(1);
    const BuiltInSource source {
        .now = QDateTime(QDate(2026, 11, 23), QTime(14, 5), QTimeZone::utc()),
        .counters = {},
        .environment = {{QStringLiteral("A"), QStringLiteral("\"\\")}},
        .random = &random};
    for (const TextKind kind : {TextKind::Plain, TextKind::Json}) {
        const ExpandedText expanded = expandText(written, kind, composition, source);
        checkPlaces(written, expanded);
        if (kind == TextKind::Json)
            checkJson(written, expanded);
        const ExpandedText literal
            = expandText(escapedPlaceholders(written), kind, composition, source);
        mustHold(literal.text == written && literal.problems.isEmpty(), "escaped braces come back");
    }
    checkFormatting(written);
    const ExpandedEvent event = expandEvent(composition, source, ReceiverClass::DeviceOs08To2);
    for (const Finding& finding : event.findings)
        mustHold(!finding.text.isEmpty() && finding.line >= 0 && finding.column >= 0
                && finding.length >= 0,
            "a finding has words and a place");
    countersIn(composition);
    environmentIn(composition);
    placeholdersIn(composition);
    return 0;
}
