// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportName.h"

#include "templates/TemplatePath.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

constexpr qsizetype maxNameLength = 60; ///< in UTF-16 units: fits a file name, however encoded

QString fittingName(const QString& name)
{
    QString fitting = QString::fromUtf8(name.left(4 * maxNameLength).toUtf8()).simplified();
    fitting.replace(u'/', u'-');
    fitting.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    fitting = fitting.left(maxNameLength).trimmed();
    if (!fitting.isEmpty() && fitting.back().isHighSurrogate())
        fitting.chop(1);
    //: the name of a template that had none
    return fitting.isEmpty() ? Text::tr("unnamed") : fitting;
}

} // namespace

QString fittingPath(const QStringList& names)
{
    QStringList fitting;
    for (const QString& name : names)
        fitting += fittingName(name);
    if (fitting.isEmpty())
        fitting += fittingName({});
    // Deeper folders than the library takes become one.
    while (fitting.size() > maxTemplateDepth + 1)
        fitting.removeAt(maxTemplateDepth - 1);
    return fitting.join(u'/');
}

QString freePath(
    const QString& path, int& number, const std::function<bool(const QString&)>& isTaken)
{
    QString free = path;
    if (!isTaken(free))
        return free;
    number = std::max(number, 1);
    do
        free = QStringLiteral("%1 %2").arg(path).arg(++number);
    while (isTaken(free));
    return free;
}

} // namespace herald
