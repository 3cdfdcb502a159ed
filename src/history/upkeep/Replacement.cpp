// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/Replacement.h"

#include "history/database/Database.h"
#include "history/database/DatabaseFile.h"
#include "history/upkeep/Recovery.h"

#include <QDir>
#include <QFileInfo>

namespace herald {

namespace {
QString recoveredName(const QString& file)
{
    return file + QStringLiteral("-recovered");
}

QString latestAside(const QString& file)
{
    const QFileInfo info(file);
    const QString pattern = info.fileName() + QStringLiteral("-damaged-*");
    QStringList names = info.dir().entryList({pattern}, QDir::Files, QDir::Time);
    names.removeIf([](const QString& name) {
        return name.endsWith(QStringLiteral("-wal")) || name.endsWith(QStringLiteral("-shm"));
    });
    return names.isEmpty() ? QString() : info.dir().filePath(names.first());
}
} // namespace

Result<void> replaceDamaged(const QString& file, const QDateTime& now, OpenReport& report)
{
    const auto unfinished = makeUnfinished(file);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    {
        Database fresh;
        if (auto opened = fresh.open(*unfinished, Database::Mode::ReadWrite); !opened)
            return opened;
        const auto recovered = recover(file, fresh);
        if (!recovered)
            return tl::unexpected(recovered.error());
        report.recovered = *recovered;
    }
    if (auto named = putInPlace(*unfinished, recoveredName(file)); !named)
        return named;
    const auto aside = setAside(file, now);
    if (!aside)
        return tl::unexpected(aside.error());
    report.setAsideFile = *aside;
    return putInPlace(recoveredName(file), file);
}

Result<void> finishReplacement(const QString& file, OpenReport& report)
{
    const QString recovered = recoveredName(file);
    if (!QFile::exists(recovered))
        return {};
    if (QFile::exists(file)) { // still the damaged one: it is recovered once more
        QFile::remove(recovered);
        return {};
    }
    {
        Database database;
        if (auto opened = database.open(recovered, Database::Mode::ReadOnly); !opened)
            return opened;
        const auto rows = database.value(QStringLiteral("SELECT count(*) FROM publish"));
        if (!rows)
            return tl::unexpected(rows.error());
        report.recovered = rows->toLongLong();
    }
    report.setAsideFile = latestAside(file);
    return putInPlace(recovered, file);
}

} // namespace herald
