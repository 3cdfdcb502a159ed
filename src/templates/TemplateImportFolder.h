// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImportBruno.h"

#include <functional>

class QFileInfo;

namespace herald {

/// The bytes of a file that is not larger than this.
Result<QByteArray> readImportBytes(const QString& fileName, qint64 maxBytes);

/// Herald's templates and a Bruno collection in a folder and below. Hidden files and links to
/// folders are passed over.
class TemplateImportFolder {
public:
    TemplateImportFolder(const QString& folder, TemplateImportCollector& collector,
        std::function<bool(qsizetype)> goesOn, qint64& bytesLeft);

    void import();

private:
    struct Found {
        QString file; ///< below the folder
        QString place; ///< absolute
    };

    void walk();
    void note(const QFileInfo& info, int depth);
    void readVariables();
    void take(const Found& found);

    QString m_folder;
    TemplateImportCollector& m_collector;
    std::function<bool(qsizetype)> m_goesOn;
    qint64& m_bytesLeft;
    TemplateImportBruno m_bruno;
    QList<std::pair<QString, int>> m_open; ///< folders, and their depth
    QList<Found> m_files;
};

} // namespace herald
