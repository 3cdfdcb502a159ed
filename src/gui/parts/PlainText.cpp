// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/PlainText.h"

#include <QTextDocument>

namespace herald {

namespace {
constexpr qsizetype longestPlainTip = 80; // characters; what is longer has to be wrapped
}

QString toolTipOf(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString visible = visibleText(text);
    if (visible.size() <= longestPlainTip && !visible.contains(u'\n')
        && !Qt::mightBeRichText(visible))
        return visible; // which is what assistive technology reads
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(visible.toHtmlEscaped());
}

} // namespace herald
