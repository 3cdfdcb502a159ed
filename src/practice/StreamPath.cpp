// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/StreamPath.h"

namespace herald::practice {

std::optional<StreamFilter> streamFilter(const QStringList& path)
{
    StreamFilter filter;
    qsizetype at = 1; // after "v1"
    const auto next = [&](QLatin1String word) { return path.value(at) == word; };

    if (next(QLatin1String("orgs"))) {
        filter = {.scope = StreamFilter::Scope::Organisation, .scopeId = path.value(at + 1)};
        at += 2;
    }
    if (next(QLatin1String("products"))) {
        filter = {.scope = StreamFilter::Scope::Product, .scopeId = path.value(at + 1)};
        at += 2;
    }
    if (next(QLatin1String("devices"))) {
        if (filter.scope == StreamFilter::Scope::Everything)
            filter.scope = StreamFilter::Scope::MyDevices;
        ++at;
        if (!next(QLatin1String("events")))
            filter.deviceId = path.value(at++);
    }
    if (!next(QLatin1String("events")))
        return std::nullopt;
    filter.prefix = path.mid(at + 1).join(u'/');
    return filter;
}

} // namespace herald::practice
