// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header says "foreach", which QT_NO_FOREACH takes away. Include it from here, and
// only in sources: moc's own sources would meet it without this.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
