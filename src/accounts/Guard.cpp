// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/Guard.h"

#include "accounts/NamePattern.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Guard)
};
} // namespace

Result<void> checkGuard(const Guard& guard)
{
    if (guard.ceiling < 1 || guard.ceiling > defaultCeiling)
        return failure(ErrorKind::InvalidInput,
            Text::tr("A guard's ceiling is from 1 to %1 events a second.").arg(defaultCeiling));
    return checkPatterns(guard.names);
}

} // namespace herald
