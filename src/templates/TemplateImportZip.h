// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImportCollector.h"

namespace herald {

/// Takes the templates of a zip archive by their paths in it. Nothing is written to disk; each
/// entry is read up to the size of a template, all of them up to maxImportBytes.
void importZip(
    const QByteArray& archive, const QString& source, TemplateImportCollector& collector);

} // namespace herald
