// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/SearchTokens.h"

#include <QSet>

#include <bit>

namespace herald {

namespace {
// Private use characters. Where an event has some itself, rows are looked at that need not be.
constexpr char16_t outcomeMark = 0xe000;
constexpr char16_t targetMark = 0xe001;
constexpr char16_t tookMark = 0xe002;
constexpr char16_t pinMark = 0xe003;
constexpr char16_t markEnd = 0xe00f;
constexpr char16_t firstNumber = 0xe010;
constexpr qint64 numbers = 0xf8ff - firstNumber;
constexpr int durations = 48; // powers of two of a microsecond: more than three years
constexpr qsizetype tokenLength = 3; // of the tokenizer "trigram"

QString token(char16_t mark, qint64 number)
{
    return QString(QChar(mark)) + QChar(char16_t(firstNumber + number % numbers)) + QChar(markEnd);
}

int durationNumber(qint64 us)
{
    return std::min(int(std::bit_width(quint64(std::max<qint64>(us, 0)))), durations - 1);
}
} // namespace

QString indexedText(const SearchedRow& row, qint64 target)
{
    QString text = row.name + u'\n' + row.data + u'\n' + row.answer + u'\n' + row.account + u'\n';
    for (const QString& part : {row.templatePath, row.note, row.tags.join(u'\n')}) {
        if (!part.isEmpty())
            text += part + u'\n';
    }
    text += outcomeToken(row.outcome) + targetToken(target);
    if (row.tookUs)
        text += token(tookMark, durationNumber(*row.tookUs));
    if (row.isPinned)
        text += pinnedToken();
    if (!row.note.isEmpty() || !row.tags.isEmpty())
        text += notedToken();
    return text;
}

QStringList tokensOf(QStringView text)
{
    QList<qsizetype> begins; // of the characters: a pair of surrogates is one
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSecondHalf
            = i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate();
        if (!isSecondHalf)
            begins.append(i);
    }
    begins.append(text.size());
    QStringList tokens;
    QSet<QString> known;
    for (qsizetype i = 0; i + tokenLength < begins.size(); ++i) {
        const qsizetype begin = begins.at(i);
        const QString token = text.sliced(begin, begins.at(i + tokenLength) - begin).toString();
        if (known.contains(token))
            continue;
        known.insert(token);
        tokens.append(token);
    }
    return tokens;
}

QString outcomeToken(Outcome outcome)
{
    return token(outcomeMark, int(outcome));
}

QString targetToken(qint64 target)
{
    return token(targetMark, target);
}

QString notedToken()
{
    return token(pinMark, 2);
}

QString pinnedToken()
{
    return token(pinMark, 1);
}

QStringList tookTokens(const SearchTerm& term)
{
    const bool isFrom = term.comparison == SearchTerm::Comparison::More
        || term.comparison == SearchTerm::Comparison::AtLeast;
    const int bound = durationNumber(term.tookUs);
    QStringList tokens;
    for (int number = isFrom ? bound : 0; number <= (isFrom ? durations - 1 : bound); ++number)
        tokens.append(token(tookMark, number));
    return tokens;
}

} // namespace herald
