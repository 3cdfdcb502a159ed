// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "gui/composer/ComposerDraft.h"

#include <QDateTime>

namespace herald {

/// What a run is ordered from: the account that it goes to, and the event in the composer.
struct RunContext {
    Account account = {};
    ComposerDraft draft = {};
    ReceiverClass receiver = defaultReceiverClass;
    QMap<QString, QString> environment = {}; ///< what {{$env}} may see
    QDateTime now = {}; ///< for {{$now}}
};

} // namespace herald
