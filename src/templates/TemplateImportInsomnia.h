// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImportCollector.h"
#include "templates/TemplateImportJson.h"

namespace herald {

/// Whether the file is an export of Insomnia, of whatever version.
bool isInsomnia(const ImportJson& file);
/// Takes the requests of an export, version 4. Source: docs.insomnia.rest, "Import and export
/// data", and files that Insomnia wrote.
void importInsomnia(
    const ImportJson& file, const QString& source, TemplateImportCollector& collector);

} // namespace herald
