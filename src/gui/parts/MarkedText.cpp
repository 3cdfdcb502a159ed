// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/MarkedText.h"

#include "gui/parts/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace herald {

namespace {

constexpr QChar ellipsis = u'\u2026';
constexpr qsizetype shownBefore = 8; // characters before the first mark

bool isSecondHalf(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate()
        && text[at - 1].isHighSurrogate();
}

MarkedText withoutBeginning(const MarkedText& line, qsizetype from)
{
    MarkedText rest {ellipsis + line.text.mid(from), {}};
    for (const MatchRange& mark : line.marks) {
        if (mark.from >= from)
            rest.marks.append({mark.from - from + 1, mark.length});
    }
    return rest;
}

/// The marks that can still be seen, as far as they can.
QList<MatchRange> cutAt(QList<MatchRange> marks, qsizetype end)
{
    marks.removeIf([end](const MatchRange& mark) { return mark.from >= end; });
    if (!marks.isEmpty())
        marks.last().length = std::min(marks.last().length, end - marks.last().from);
    return marks;
}

QColor mixed(const QColor& from, const QColor& to, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
        channel(from.blueF(), to.blueF()));
}

/// As far from the ground as the text on it allows.
QColor markGround(const QColor& behind, const QColor& text)
{
    const bool isTextLight = text.lightnessF() > behind.lightnessF();
    const QColor marker = isTextLight ? QColor::fromHslF(0.11F, 0.85F, 0.24F)
                                      : QColor::fromHslF(0.135F, 0.95F, 0.62F);
    float share = 0.75F;
    QColor ground = mixed(behind, marker, share);
    while (contrastRatio(ground, text) < minimumContrast && share > 0) {
        share = std::max(share - 0.05F, 0.0F);
        ground = mixed(behind, marker, share);
    }
    return ground;
}

} // namespace

MarkedText fittedToMark(const MarkedText& line, const QFontMetrics& metrics, int width)
{
    MarkedText shown = line;
    if (!line.marks.isEmpty()) {
        const MatchRange& first = line.marks.first();
        const int needed = metrics.horizontalAdvance(line.text.left(first.from + first.length))
            + metrics.horizontalAdvance(ellipsis);
        qsizetype from = std::max<qsizetype>(first.from - shownBefore, 0);
        if (isSecondHalf(line.text, from))
            --from;
        if (needed > width && from > 0)
            shown = withoutBeginning(line, from);
    }
    const QString elided = metrics.elidedText(shown.text, Qt::ElideRight, width);
    if (elided == shown.text)
        return shown;
    return {elided, cutAt(shown.marks, std::max<qsizetype>(elided.size() - 1, 0))};
}

QTextCharFormat markFormat(const QColor& behind, const QColor& text)
{
    QTextCharFormat format;
    format.setBackground(markGround(behind, text));
    format.setForeground(text);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(text);
    return format;
}

void drawMarkedText(
    QPainter& painter, const QRect& place, const MarkedText& line, const MarkedTextLook& look)
{
    const QTextCharFormat format = markFormat(look.behind, look.text);
    QList<QTextLayout::FormatRange> formats;
    for (const MatchRange& mark : line.marks)
        formats.append({static_cast<int>(mark.from), static_cast<int>(mark.length), format});
    QTextLayout layout(line.text, look.font);
    QTextOption option;
    option.setTextDirection(look.direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setPosition({0, 0});
    layout.endLayout();

    const double left = look.alignment.testFlag(Qt::AlignRight)
        ? place.right() + 1 - only.naturalTextWidth()
        : place.left();
    const double top = place.top() + (place.height() - only.height()) / 2;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(look.text);
    layout.draw(&painter, {left, top});
    painter.restore();
}

} // namespace herald
