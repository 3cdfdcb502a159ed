// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/TemplateImportCollector.h"

namespace herald {

/// Whether a line of the text begins with curl.
bool holdsCurlCommands(const QByteArray& bytes);
/// Takes the curl commands of a text, one after the other; each has the name of its event.
void importCurl(const QByteArray& bytes, const QString& source, TemplateImportCollector& collector);

} // namespace herald
