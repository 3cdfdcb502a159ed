// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// A time to live as people say it, exact: "1 minute", "1 hour, 30 minutes", "0 seconds".
QString ttlText(int seconds);

} // namespace herald
