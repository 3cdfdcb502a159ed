// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace herald {

/// What GET /v1/access_tokens/current tells. Particle's documents call the fields differently;
/// either is read.
struct AccessTokenInfo {
    QString client;
    QStringList scopes;
    QStringList organisations;
    std::optional<QDateTime> expiresAt; ///< nothing: never

    static Result<AccessTokenInfo> fromJson(const QByteArray& body, const QDateTime& now);
};

} // namespace herald
