// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;

namespace herald {

// One line on standard error that is written over while something goes on, and only on a terminal.

void showProgress(QIODevice& err, const QString& text);
void clearProgress(QIODevice& err);

} // namespace herald
