// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/Outcome.h"

#include <QCoreApplication>

#include <array>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

constexpr std::array outcomes {Outcome::Sending, Outcome::Accepted, Outcome::Rejected,
    Outcome::NotSent, Outcome::Unknown, Outcome::Cancelled};

} // namespace

QString outcomeKeyword(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return QStringLiteral("sending");
    case Outcome::Accepted:
        return QStringLiteral("accepted");
    case Outcome::Rejected:
        return QStringLiteral("rejected");
    case Outcome::NotSent:
        return QStringLiteral("not sent");
    case Outcome::Unknown:
        return QStringLiteral("unknown");
    case Outcome::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

std::optional<Outcome> outcomeFromKeyword(QStringView text)
{
    QString wanted = text.trimmed().toString().toLower();
    wanted.replace(u'-', u' ').replace(u'_', u' ');
    for (const Outcome outcome : outcomes) {
        if (outcomeKeyword(outcome) == wanted)
            return outcome;
    }
    return std::nullopt;
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        //: What became of a publish: it is still under way.
        return Text::tr("sending");
    case Outcome::Accepted:
        //: What became of a publish: the cloud took it. Not "delivered".
        return Text::tr("accepted");
    case Outcome::Rejected:
        //: What became of a publish: the cloud answered and said no.
        return Text::tr("rejected");
    case Outcome::NotSent:
        //: What became of a publish: nothing left this computer.
        return Text::tr("not sent");
    case Outcome::Unknown:
        //: What became of a publish: it left, and no readable answer came.
        return Text::tr("unknown");
    case Outcome::Cancelled:
        //: What became of a publish: the user stopped it before it left.
        return Text::tr("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace herald
