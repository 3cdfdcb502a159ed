// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace herald {

/// A template's path from the names of its folders and its own, whatever they hold: shortened, and
/// without what no name can have.
QString fittingPath(const QStringList& names);
/// "Doors/open", or the first of "Doors/open 2", "Doors/open 3" … that is not taken. Numbers up to
/// `number` are, and it becomes the one that was given.
QString freePath(
    const QString& path, int& number, const std::function<bool(const QString&)>& isTaken);

} // namespace herald
