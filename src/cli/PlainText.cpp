// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PlainText.h"

#include <QJsonDocument>

namespace herald {

QString fitted(const QString& text, int width)
{
    const bool fits = text.size() <= width;
    return oneLine(text, fits ? width : width - 1).leftJustified(width);
}

QByteArray jsonLine(const QJsonObject& object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString safe;
    safe.reserve(json.size() + 1);
    for (const QChar c : json) { // outside of strings no such character occurs
        if (c >= u'\x7f' && isTreacherous(c))
            safe += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8() + '\n';
}

} // namespace herald
