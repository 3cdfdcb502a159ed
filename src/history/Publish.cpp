// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Publish.h"

namespace herald {

std::optional<qint64> Publish::durationUs() const
{
    if (result.timings.doneUs < 0)
        return std::nullopt;
    return result.timings.doneUs;
}

qint64 Publish::dataBytes() const
{
    return withheld ? withheld->bytes : order.event.data.toUtf8().size();
}

} // namespace herald
