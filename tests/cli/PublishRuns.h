// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/HeraldProcess.h"

#include <QUrl>

namespace herald::publishing_runs {

// What the tests of `herald publish` have in common.

inline const QString token = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
inline const QString json = QStringLiteral("--json");
inline const QString dryRun = QStringLiteral("--dry-run");

inline HeraldProcess::Variables account(const QUrl& server)
{
    return {{QStringLiteral("HERALD_ACCESS_TOKEN"), token},
        {QStringLiteral("HERALD_SERVER"), server.toString()}};
}

inline HeraldRun publish(const HeraldHome& home, const QStringList& arguments,
    const HeraldProcess::Variables& variables = {}, const QByteArray& input = {})
{
    return runHerald(home, QStringList {QStringLiteral("publish")} + arguments, variables, input);
}

inline QByteArray historyOf(const HeraldHome& home)
{
    return runHerald(
        home, {QStringLiteral("history"), QStringLiteral("--format"), QStringLiteral("jsonl")})
        .out;
}

} // namespace herald::publishing_runs
