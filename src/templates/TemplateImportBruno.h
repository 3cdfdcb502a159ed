// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImportRequest.h"

namespace herald {

/// The requests of a Bruno collection, file by file. Source: docs.usebruno.com, "Bru language".
class TemplateImportBruno {
public:
    explicit TemplateImportBruno(TemplateImportCollector& collector);

    /// A file of the collection, by its path below the folder. Variables count for the requests
    /// that come in take() later.
    void readVariables(const QString& file, const QByteArray& bytes);
    /// Whether the file is for variables and settings and holds no request.
    static bool isSetting(const QString& file);
    /// `source` is what the user is told.
    void take(const QString& source, const QString& file, const QByteArray& bytes);

private:
    TemplateImportCollector& m_collector;
    TemplateImportVariables m_variables;
    TemplateImportRequest m_requests;
};

} // namespace herald
