// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "cli/Syntax.h"

namespace herald {

class GuardKeeper;
class GuardPermit;

// --yes-ACCOUNT: whoever publishes with a guarded account on the command line names it. ACCOUNT is
// its name, in any letter case; one with spaces is put in quotes: --yes-"Plant 3".

void addYesOption(Syntax& syntax);
/// What stood behind --yes-, each time it was given.
QStringList yesNames(const Syntax& syntax);

/// As it is to be typed into a shell: --yes-Production, --yes-'Plant 3'.
QString yesOptionOf(const Account& account);
/// Refuses where accounts were named and this one, which is published with, is not among them:
/// somebody meant another place.
Result<void> refuseOtherYes(const Account& account, const QStringList& names);
/// The name as it was given, empty where it was not.
QString yesFor(const Account& account, const QStringList& names);
/// Opens the account for this process where its guard wants that. Fails with the sentence that
/// tells which option is missing.
Result<void> openByYes(GuardKeeper& guards, const Account& account, const QStringList& names);
/// The same for one run.
Result<GuardPermit> confirmRunByYes(
    const GuardKeeper& guards, const Account& account, const QStringList& names);

} // namespace herald
