// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/TimelineAccess.h"

#include "gui/history/TimelinePlot.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace herald {

namespace {

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    if (className != QLatin1String(TimelinePlot::staticMetaObject.className()))
        return nullptr;
    auto* plot = qobject_cast<TimelinePlot*>(object);
    return plot ? new QAccessibleWidget(plot, QAccessible::Chart) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    QAccessible::installFactory(&makeAccess);
}

} // namespace herald
