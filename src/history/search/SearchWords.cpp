// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchWords.h"

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
constexpr char32_t firstAlternation = 0xf0100; // likewise
constexpr int longestRun = 32;
constexpr int octaves = 48; // powers of two of a microsecond: more than three years
constexpr int octaveBits = 3; // of the parts of an octave
constexpr int octaveParts = 1 << octaveBits;

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

/// How many powers of two.
int octaveOf(qint64 us)
{
    return std::min(int(std::bit_width(quint64(std::max<qint64>(us, 0)))), octaves - 1);
}

/// The octave and the eighth of it, in order of length.
int octavePartOf(qint64 us)
{
    const int octave = octaveOf(us);
    if (octave <= octaveBits)
        return octave * octaveParts; // so short are none
    const qint64 beyond = us - (qint64(1) << (octave - 1));
    return octave * octaveParts
        + int(std::min<qint64>(beyond >> (octave - 1 - octaveBits), octaveParts - 1));
}

/// Stretches of repeats have few different trigrams, however long they are: "99999999" would be
/// wherever "999" is, and "12121212" wherever "121" and "212" are. These tell how long they are.
class Repeats {
public:
    void add(Trigram last, int length, std::vector<Trigram>& trigrams)
    {
        const Trigram now = last & characterMask;
        const Trigram before = (last >> characterBits) & characterMask;
        const Trigram first = last >> (2 * characterBits);
        m_run = length > 1 && now == before ? m_run + 1 : 1;
        if (length > 2 && now == first && now != before)
            ++m_alternation;
        else
            m_alternation = length > 1 && now != before ? 2 : 1;
        if (m_run > trigramLength && m_run <= longestRun)
            trigrams.push_back(lengthMark(last, firstRun, m_run));
        // Also one less: a stretch that begins a character earlier is of the other parity.
        for (int longest : {m_alternation, m_alternation - 1}) {
            if (longest > trigramLength && longest <= longestRun)
                trigrams.push_back(lengthMark(last, firstAlternation, longest));
        }
    }

private:
    static Trigram lengthMark(Trigram last, char32_t what, int length)
    {
        return (last & ~characterMask) | (what + char32_t(length));
    }

    int m_run = 0; // of the same character
    int m_alternation = 0; // of two characters in turn
};
} // namespace

std::vector<Trigram> trigramsOf(QStringView text)
{
    constexpr Trigram mask = (Trigram(1) << (trigramLength * characterBits)) - 1;
    std::vector<Trigram> trigrams;
    trigrams.reserve(size_t(text.size()));
    Trigram last = 0;
    int length = 0;
    Repeats repeats;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        const bool isPair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        last = ((last << characterBits) | character) & mask;
        repeats.add(last, ++length, trigrams);
        if (length >= trigramLength)
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

QStringList tookMarks(qint64 us)
{
    return {mark(u'd', octaveOf(us)), mark(u'e', octavePartOf(us))};
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

QString noRowMark()
{
    return mark(u'x', 0);
}

QStringList tookMarks(const SearchTerm& term)
{
    const bool isFrom = term.comparison == SearchTerm::Comparison::More
        || term.comparison == SearchTerm::Comparison::AtLeast;
    const int octave = octaveOf(term.tookUs);
    const int part = octavePartOf(term.tookUs);
    QStringList words;
    for (int other = isFrom ? octave + 1 : 0; other < (isFrom ? octaves : octave); ++other)
        words.append(mark(u'd', other));
    const int first = octave * octaveParts;
    const int last = first + octaveParts - 1;
    for (int other = isFrom ? part : first; other <= (isFrom ? last : part); ++other)
        words.append(mark(u'e', other));
    return words;
}

} // namespace herald
