// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Speech.h"

#include <QAccessible>
#include <QLabel>

namespace herald {

void announce(QLabel& label)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace herald
