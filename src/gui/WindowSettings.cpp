// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowSettings.h"

#include "base/DiskRoom.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace herald {

namespace {
constexpr qint64 mostBytes = 64 * 1024; // of all that a window remembers, generously
} // namespace

void writeSettings(const QString& settingsFile, const QVariantMap& values)
{
    const QFileInfo file(settingsFile);
    if (!QDir().mkpath(file.path()) || !hasRoomFor(file.size() + mostBytes, file.path()))
        return;
    QSettings settings(settingsFile, QSettings::IniFormat);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        settings.setValue(value.key(), value.value());
}

} // namespace herald
