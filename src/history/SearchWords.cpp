// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/SearchWords.h"

#include <algorithm>
#include <array>
#include <bit>

namespace herald {

namespace {
constexpr int trigramLength = 3;
constexpr int characterBits = 21;
constexpr Trigram characterMask = (Trigram(1) << characterBits) - 1;
constexpr char32_t movedAscii = 0xe000; // private use
constexpr char16_t markBegin = 0xe100; // likewise; no trigram begins with it and goes on in ASCII
constexpr char32_t firstRun = 0xf0000; // likewise
constexpr int longestRun = 32;
constexpr int durations = 48; // powers of two of a microsecond: more than three years

char32_t wordCharacter(char32_t character)
{
    const bool isPlain = character >= 0x80 || (character >= U'0' && character <= U'9')
        || (character >= U'a' && character <= U'z');
    return isPlain ? character : movedAscii + character;
}

QString mark(char16_t what, qint64 number)
{
    return QString(QChar(markBegin)) + QChar(what) + QString::number(number);
}

int durationNumber(qint64 us)
{
    return std::min(int(std::bit_width(quint64(std::max<qint64>(us, 0)))), durations - 1);
}
} // namespace

std::vector<Trigram> trigramsOf(QStringView text)
{
    constexpr Trigram mask = (Trigram(1) << (trigramLength * characterBits)) - 1;
    std::vector<Trigram> trigrams;
    trigrams.reserve(size_t(text.size()));
    Trigram last = 0;
    int length = 0;
    int run = 0; // of the same character
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        const bool isPair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        run = length > 0 && (last & characterMask) == character ? run + 1 : 1;
        last = ((last << characterBits) | character) & mask;
        // Else "99999999" would be wherever "999" is.
        if (run > trigramLength && run <= longestRun)
            trigrams.push_back((last & ~characterMask) | (firstRun + char32_t(run)));
        if (++length >= trigramLength)
            trigrams.push_back(last);
    }
    std::sort(trigrams.begin(), trigrams.end());
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    return trigrams;
}

QString ownText(const SearchedRow& row)
{
    QString text = row.name + u'\n' + row.data + u'\n';
    if (!row.hasUsualAnswer && !row.answer.isEmpty())
        text += row.answer + u'\n';
    if (!row.note.isEmpty())
        text += row.note + u'\n';
    for (const QString& tag : row.tags)
        text += tag + u'\n';
    return text + u'\n';
}

QString trigramText(Trigram trigram)
{
    std::array<char32_t, trigramLength> text {};
    for (int i = trigramLength - 1; i >= 0; --i, trigram >>= characterBits)
        text.at(size_t(i)) = char32_t(trigram & characterMask);
    return QString::fromUcs4(text.data(), trigramLength);
}

QString trigramWord(Trigram trigram)
{
    return beginningWord(trigramText(trigram));
}

QString beginningWord(QStringView beginning)
{
    QString word;
    for (const char32_t character : beginning.toUcs4()) {
        const char32_t moved = wordCharacter(character);
        word += QString::fromUcs4(&moved, 1);
    }
    return word;
}

QString outcomeMark(int outcome)
{
    return mark(u'o', outcome);
}

QString targetMark(qint64 target)
{
    return mark(u't', target);
}

QString originMark(qint64 origin)
{
    return mark(u'r', origin);
}

QString kindMark(qint64 kind)
{
    return mark(u'k', kind);
}

QString tookMark(qint64 us)
{
    return mark(u'd', durationNumber(us));
}

QString usualAnswerMark()
{
    return mark(u'a', 1);
}

QString pinnedMark()
{
    return mark(u'p', 1);
}

QString notedMark()
{
    return mark(u'n', 1);
}

QStringList tookMarks(const SearchTerm& term)
{
    const bool isFrom = term.comparison == SearchTerm::Comparison::More
        || term.comparison == SearchTerm::Comparison::AtLeast;
    const int bound = durationNumber(term.tookUs);
    QStringList words;
    for (int number = isFrom ? bound : 0; number <= (isFrom ? durations - 1 : bound); ++number)
        words.append(mark(u'd', number));
    return words;
}

} // namespace herald
