// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace herald {

struct ExportedFile {
    QString file = {};
    QByteArray bytes = {};
};

/// A zip archive of files. The same files in the same order give the same bytes: each is dated
/// 1980-01-01, the first day that zip knows.
Result<QByteArray> zippedFiles(const QList<ExportedFile>& files);

} // namespace herald
