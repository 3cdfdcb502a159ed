// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplatePlace.h"

#include "base/SettingsFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplatePlace)
};

const QString folderKey = QStringLiteral("templates/folder");

} // namespace

TemplatePlace templatePlace(const Paths& paths)
{
    const QSettings settings(paths.settingsFile(), QSettings::IniFormat);
    const QString chosen = settings.value(folderKey).toString();
    if (chosen.isEmpty() || QDir::isRelativePath(chosen))
        return {.folder = paths.templatesFolder()};
    return {.folder = chosen, .isChosen = true};
}

Result<void> chooseTemplateFolder(const Paths& paths, const QString& folder)
{
    // It would mean another folder wherever Herald is started.
    if (!folder.isEmpty() && QDir::isRelativePath(folder))
        return failure(ErrorKind::InvalidInput,
            Text::tr("The folder of the templates needs its whole path, and “%1” is only the end "
                     "of one.")
                .arg(folder));
    const bool isUsual
        = folder.isEmpty() || QDir::cleanPath(folder) == QDir::cleanPath(paths.templatesFolder());
    return changeSettings(paths.settingsFile(), [&](QSettings& settings) {
        if (isUsual)
            settings.remove(folderKey);
        else
            settings.setValue(folderKey, QDir::cleanPath(folder));
    });
}

} // namespace herald
