// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImportCollector.h"
#include "templates/TemplateImportJson.h"

namespace herald {

/// Whether the file is a Postman collection, of whatever version.
bool isPostman(const ImportJson& file);
/// Takes the requests of a collection, v2.0 or v2.1. Source: schema.postman.com, "Collection Format
/// v2.1.0".
void importPostman(
    const ImportJson& file, const QString& source, TemplateImportCollector& collector);

} // namespace herald
