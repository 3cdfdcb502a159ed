// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/search/SearchMarks.h"

#include <QFontMetrics>
#include <QPalette>
#include <QString>
#include <QTextCharFormat>

class QPainter;

namespace herald {

/// A line of text with what a search found in it.
struct MarkedText {
    QString text;
    QList<MatchRange> marks;
};

/// What of the line fits into the width: where the first mark would be out of sight the text begins
/// shortly before it. What is left out is shown by "…".
MarkedText fittedToMark(const MarkedText& line, const QFontMetrics& metrics, int width);

/// How a mark looks: underlined, on a ground between the one behind the text and the text's colour,
/// so that it can be read on any palette and told without colours.
QTextCharFormat markFormat(const QColor& behind, const QColor& text);

struct MarkedTextLook {
    QFont font;
    QColor text;
    QColor behind;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignLeft; ///< as it is on the screen
};
void drawMarkedText(
    QPainter& painter, const QRect& place, const MarkedText& line, const MarkedTextLook& look);

} // namespace herald
