// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PlainText.h"

namespace herald {

namespace {

bool isInvisible(QChar c)
{
    const ushort u = c.unicode();
    const bool isDirection = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069)
        || u == 0x200e || u == 0x200f || u == 0x061c;
    return c.category() == QChar::Other_Control || isDirection || u == 0xfeff;
}

/// The Unicode control picture where there is one, else the replacement character.
QChar picture(QChar c)
{
    const ushort u = c.unicode();
    if (u < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + u));
    return u == 0x7f ? QChar(0x2421) : QChar(QChar::ReplacementCharacter);
}

} // namespace

QString oneLine(const QString& text, qsizetype longest)
{
    QString line = text.left(longest);
    for (QChar& c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
        else if (isInvisible(c))
            c = picture(c);
    }
    if (text.size() > longest)
        line += QChar(0x2026);
    return line;
}

QString visibleText(const QString& text)
{
    QString visible = text;
    visible.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : visible) {
        if (c != u'\n' && c != u'\t' && isInvisible(c))
            c = picture(c);
    }
    return visible;
}

QString toolTipOf(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>")
        .arg(visibleText(text).toHtmlEscaped());
}

} // namespace herald
