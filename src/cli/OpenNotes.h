// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace herald {

struct OpenReport;

/// What opening the history had to do, in sentences for the user.
QStringList openNotes(const OpenReport& report);

} // namespace herald
