// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/OutcomeWords.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

} // namespace

QStringView outcomeIconName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return u"outcome-sending";
    case Outcome::Accepted:
        return u"outcome-accepted";
    case Outcome::Rejected:
        return u"outcome-rejected";
    case Outcome::NotSent:
        return u"outcome-not-sent";
    case Outcome::Unknown:
        return u"outcome-unknown";
    case Outcome::Cancelled:
        return u"outcome-cancelled";
    }
    return {};
}

QString outcomeHeadline(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return Text::tr("Sending");
    case Outcome::Accepted:
        return Text::tr("Accepted");
    case Outcome::Rejected:
        return Text::tr("Rejected");
    case Outcome::NotSent:
        return Text::tr("Not sent");
    case Outcome::Unknown:
        return Text::tr("Unknown");
    case Outcome::Cancelled:
        return Text::tr("Cancelled");
    }
    return {};
}

QString outcomeMeaning(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return Text::tr("The request is on its way; there is no answer yet.");
    case Outcome::Accepted:
        return Text::tr("The cloud took the event.");
    case Outcome::Rejected:
        return Text::tr("The cloud answered, and did not take the event.");
    case Outcome::NotSent:
        return Text::tr("Nothing left this computer.");
    case Outcome::Unknown:
        return Text::tr("The request was sent, but no readable answer came. The event may have "
                        "been published; publishing it again may deliver it twice.");
    case Outcome::Cancelled:
        return Text::tr("You stopped it before anything was sent.");
    }
    return {};
}

QString outcomeAdvice(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Text::tr("Accepted is not delivered: whether a device got it is not confirmed.");
    case Outcome::NotSent:
    case Outcome::Cancelled:
        return Text::tr("It can be published again without being delivered twice.");
    case Outcome::Unknown:
        return Text::tr("Look whether it arrived before you publish it again.");
    case Outcome::Sending:
    case Outcome::Rejected:
        return {};
    }
    return {};
}

QString seenHeadline()
{
    return Text::tr("Unknown, seen in the event stream");
}

QString seenAdvice()
{
    return Text::tr("It was published: publishing it again delivers it twice.");
}

} // namespace herald
