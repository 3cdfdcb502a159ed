// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/VisibleText.h"

namespace herald {

namespace {

bool turnsDirection(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069')
        || c == u'\u200e' || c == u'\u200f' || c == u'\u061c';
}

bool breaksLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// The Unicode control picture where there is one, else the replacement character.
QChar picture(QChar c)
{
    constexpr char16_t pictures = u'\u2400';
    if (c < u' ')
        return {static_cast<char16_t>(pictures + c.unicode())};
    return c == u'\x7f' ? QChar(u'\u2421') : QChar(QChar::ReplacementCharacter);
}

} // namespace

bool isTreacherous(QChar c)
{
    return c.category() == QChar::Other_Control || turnsDirection(c) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator || c == QChar::ByteOrderMark;
}

QString visibleText(const QString& text)
{
    QString visible = text;
    visible.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : visible) {
        if (c != u'\n' && c != u'\t' && isTreacherous(c))
            c = picture(c);
    }
    return visible;
}

QString oneLine(const QString& text, qsizetype longest)
{
    QString line = text.left(longest);
    const bool isCut = line.size() < text.size();
    if (isCut && !line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    for (QChar& c : line) {
        if (breaksLine(c))
            c = u' ';
        else if (isTreacherous(c))
            c = picture(c);
    }
    return isCut ? line + QChar(u'\u2026') : line;
}

} // namespace herald
