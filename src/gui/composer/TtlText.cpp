// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/TtlText.h"

#include <QCoreApplication>
#include <QStringList>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TtlText)
};

} // namespace

QString ttlText(int seconds)
{
    const int days = seconds / 86'400;
    const int hours = seconds / 3'600 % 24;
    const int minutes = seconds / 60 % 60;
    const int rest = seconds % 60;
    QStringList parts;
    if (days != 0)
        parts += Text::tr("%n day(s)", nullptr, days);
    if (hours != 0)
        parts += Text::tr("%n hour(s)", nullptr, hours);
    if (minutes != 0)
        parts += Text::tr("%n minute(s)", nullptr, minutes);
    if (rest != 0 || parts.isEmpty())
        parts += Text::tr("%n second(s)", nullptr, rest);
    //: Stands between the parts of a duration: "1 hour, 30 minutes"
    return parts.join(Text::tr(", "));
}

} // namespace herald
