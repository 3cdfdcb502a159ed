// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Paths.h"

#include <QStandardPaths>

namespace herald {

Paths Paths::standard()
{
    return {.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        .configFolder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)};
}

} // namespace herald
