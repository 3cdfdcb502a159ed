// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateBin.h"

#include "templates/TemplateFile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateBin)
};

constexpr int maxRemoved = 100;

} // namespace

Result<QString> newRemovedPlace(const QString& root)
{
    const QDir bin(root + QStringLiteral("/.removed"));
    const auto failed = [&bin] {
        return failure(ErrorKind::Storage,
            Text::tr("Nothing was deleted: the folder “%1”, from which it could be brought back, "
                     "cannot be written.")
                .arg(bin.path()));
    };
    if (!bin.mkpath(QStringLiteral(".")))
        return failed();
    if (!bin.exists(QStringLiteral(".gitignore"))) {
        if (auto written = writeTemplateFile(bin.filePath(QStringLiteral(".gitignore")), "*\n");
            !written)
            return failed();
    }
    int last = 0;
    const QStringList places = bin.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& place : places)
        last = std::max(last, place.toInt());
    for (const QString& place : places) {
        if (place.toInt() > 0 && place.toInt() <= last + 1 - maxRemoved)
            QDir(bin.filePath(place)).removeRecursively();
    }
    const QString place = QString::number(last + 1);
    if (!bin.mkdir(place))
        return failed();
    return bin.filePath(place);
}

} // namespace herald
