// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PlainText.h"

#include <QJsonDocument>

#include <algorithm>

namespace herald {

namespace {

constexpr char16_t controlPictures = u'\u2400'; // ␀ and on, one for each character below U+0020
constexpr char16_t deletePicture = u'\u2421';

bool turnsDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

QChar visible(QChar c, LineEnds lineEnds)
{
    if (c == u'\n' && lineEnds == LineEnds::Keep)
        return c;
    if (c < u' ')
        return QChar(static_cast<char16_t>(controlPictures + c.unicode()));
    if (c == u'\x7f')
        return deletePicture;
    const bool isOtherControl
        = (c >= u'\u0080' && c <= u'\u009f') || c == u'\u2028' || c == u'\u2029';
    return isOtherControl || turnsDirection(c) ? QChar(QChar::ReplacementCharacter) : c;
}

bool startsFormula(const QString& text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

} // namespace

QString visibleText(const QString& text, LineEnds lineEnds)
{
    QString result = text;
    std::transform(result.begin(), result.end(), result.begin(),
        [lineEnds](QChar c) { return visible(c, lineEnds); });
    return result;
}

QString fitted(const QString& text, int width)
{
    QString result = visibleText(text.left(width + 1), LineEnds::Show);
    if (result.size() > width) {
        result.truncate(width - 1);
        if (!result.isEmpty() && result.back().isHighSurrogate())
            result.chop(1);
        result += u'…';
    }
    return result.leftJustified(width);
}

QByteArray jsonLine(const QJsonObject& object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString safe;
    safe.reserve(json.size() + 1);
    for (const QChar c : json) { // outside of strings no such character occurs
        if (c >= u'\x7f' && visible(c, LineEnds::Show) != c)
            safe += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8() + '\n';
}

QString csvField(const QString& text)
{
    QString field = startsFormula(text) ? u'\'' + text : text;
    const bool needsQuotes = std::any_of(field.begin(), field.end(),
        [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    if (!needsQuotes)
        return field;
    return u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace herald
