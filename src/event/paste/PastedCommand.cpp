// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/paste/PastedCommand.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PastedCommand)
};

} // namespace

Failure refusedCommand(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

Failure refusedVariable()
{
    return refusedCommand(
        Text::tr("The command has a shell variable whose value is not known here: "
                 "put the value in its place."));
}

} // namespace herald
