// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/SettingsFile.h"

#include "base/DiskRoom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>

#include <chrono>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

constexpr qint64 maxEntryBytes = 16 * 1024;
constexpr auto lockPatience = std::chrono::milliseconds(500);

Failure cannotWrite(const QString& path)
{
    return failure(ErrorKind::Storage,
        Text::tr("The settings could not be written to %1. Check that the folder exists, is yours "
                 "and has "
                 "space, then try again.")
            .arg(QDir::toNativeSeparators(path)));
}

} // namespace

Result<void> changeSettings(const QString& path, const std::function<void(QSettings&)>& change)
{
    const QFileInfo file(path);
    if (file.size() > maxSettingsBytes || !QDir().mkpath(file.path())
        || !hasRoomFor(file.size() + maxEntryBytes, file.path()))
        return cannotWrite(path);
    {
        // QSettings would wait for this lock without end.
        QLockFile lock(path + QStringLiteral(".lock"));
        if (!lock.tryLock(static_cast<int>(lockPatience.count())))
            return cannotWrite(path);
    }
    QSettings settings(path, QSettings::IniFormat);
    if (!settings.isWritable())
        return cannotWrite(path);
    change(settings);
    settings.sync();
    if (settings.status() == QSettings::AccessError)
        return cannotWrite(path);
    return {};
}

} // namespace herald
