// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/PlainText.h"

namespace herald {

QString toolTipOf(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>")
        .arg(visibleText(text).toHtmlEscaped());
}

} // namespace herald
