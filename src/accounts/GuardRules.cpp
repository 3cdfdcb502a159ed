// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/GuardRules.h"

#include "accounts/NamePattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GuardRules)
};

Finding refusal(Finding::Field field, const QString& text)
{
    return {.severity = Finding::Severity::Error, .field = field, .text = text};
}

QString someOf(const QStringList& patterns)
{
    constexpr qsizetype shown = 3;
    QStringList some = patterns.first(std::min(shown, patterns.size()));
    if (patterns.size() > shown)
        some += QStringLiteral("…");
    return some.join(QStringLiteral(", "));
}

} // namespace

QList<Finding> guardFindings(const Account& account, const Event& event)
{
    const Guard& guard = account.guard;
    if (!guard.isOn())
        return {};
    if (guard.state == Guard::State::Unreadable)
        return {refusal(Finding::Field::Name,
            Text::tr("The guard of the account “%1” cannot be read from herald.ini, so nothing is "
                     "published with it. Open the account's settings, look at its guard and save.")
                .arg(account.name))};
    QList<Finding> findings;
    if (!guard.names.isEmpty() && !matchesAnyPattern(guard.names, event.name))
        findings += refusal(Finding::Field::Name,
            //: %1 an account, %2 a list of patterns such as "test/*, demo/*"
            Text::tr("The account “%1” is guarded: it publishes only names like %2.")
                .arg(account.name, someOf(guard.names)));
    if (guard.refusesPublic && !event.isPrivate)
        findings += refusal(Finding::Field::Privacy,
            Text::tr("The account “%1” is guarded: it publishes no public events.")
                .arg(account.name));
    return findings;
}

} // namespace herald
