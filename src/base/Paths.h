// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// Where Herald keeps what it keeps. Injected, so that tests live in a folder of their own.
struct Paths {
    QString dataFolder; ///< mode 0700; holds herald.sqlite3 and templates/
    QString configFolder; ///< holds herald.ini

    /// QStandardPaths: AppDataLocation and AppConfigLocation; XDG_DATA_HOME and XDG_CONFIG_HOME are
    /// honoured.
    static Paths standard();

    QString databaseFile() const { return dataFolder + QStringLiteral("/herald.sqlite3"); }
    QString templatesFolder() const { return dataFolder + QStringLiteral("/templates"); }
    QString settingsFile() const { return configFolder + QStringLiteral("/herald.ini"); }
};

} // namespace herald
