// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/YesOption.h"

#include "event/CommandText.h"
#include "publishing/GuardKeeper.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(YesOption)
};

const QString prefix = QStringLiteral("yes-");

Failure yesIsMissing(const Account& account)
{
    return failure(ErrorKind::Guarded,
        //: %1 is an account, %2 an option such as "--yes-Production"
        Text::tr("The account “%1” is guarded. To publish with it, say that you mean it: %2")
            .arg(account.name, yesOptionOf(account)));
}

} // namespace

void addYesOption(Syntax& syntax)
{
    syntax.addOptionFamily(prefix, QStringLiteral("ACCOUNT"),
        Text::tr("say that you mean this account; needed where it is guarded"));
}

QStringList yesNames(const Syntax& syntax)
{
    return syntax.family(prefix);
}

QString yesOptionOf(const Account& account)
{
    const QString& name = account.name;
    const bool isPlain = std::all_of(name.begin(), name.end(),
        [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
    return QStringLiteral("--") + prefix + (isPlain ? name : shellQuoted(name));
}

Result<void> refuseOtherYes(const Account& account, const QStringList& names)
{
    if (names.isEmpty() || !yesFor(account, names).isEmpty())
        return {};
    return failure(ErrorKind::InvalidInput,
        //: %1 is an option such as "--yes-Production", %2 an account
        Text::tr("%1 was given, but this would go out with the account “%2”. Nothing was "
                 "published.")
            .arg(QStringLiteral("--") + prefix + names.first(), account.name));
}

QString yesFor(const Account& account, const QStringList& names)
{
    const auto found = std::find_if(names.begin(), names.end(),
        [&account](const QString& name) { return isNameTyped(account.name, name); });
    return found == names.end() ? QString() : *found;
}

Result<void> openByYes(GuardKeeper& guards, const Account& account, const QStringList& names)
{
    if (!guards.isNameWanted(account) || guards.open(account, yesFor(account, names)))
        return {};
    return yesIsMissing(account);
}

Result<GuardPermit> confirmRunByYes(
    const GuardKeeper& guards, const Account& account, const QStringList& names)
{
    auto permit = guards.confirmRun(account, yesFor(account, names));
    if (!permit)
        return yesIsMissing(account);
    return permit;
}

} // namespace herald
