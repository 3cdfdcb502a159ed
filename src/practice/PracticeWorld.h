// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace herald::practice {

/// What exists in the practice cloud: one user, a handful of devices, and every product and
/// organisation that is named, except where the name begins with "missing".

QString userId(); ///< 24 hexadecimal digits
QJsonObject user(const QString& userName); ///< GET /v1/user

bool exists(const QString& productOrOrganisation);
int productNumber(const QString& idOrSlug); ///< the number itself, or one that a slug always gets
QJsonObject product(const QString& idOrSlug); ///< GET /v1/products/:idOrSlug

QJsonArray myDevices(); ///< GET /v1/devices
QJsonArray productDevices(
    const QString& idOrSlug); ///< every page of GET /v1/products/:idOrSlug/devices
/// By id, or by a name of one of my devices; empty where there is none.
QString deviceIdOf(const QString& idOrName);
QJsonObject myDevice(const QString& idOrName); ///< GET /v1/devices/:id; empty where there is none

} // namespace herald::practice
