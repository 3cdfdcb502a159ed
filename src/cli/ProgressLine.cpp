// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/ProgressLine.h"

#include <QFileDevice>

#include <unistd.h>

namespace herald {

namespace {
void writeOnTerminal(QIODevice& err, const QByteArray& text)
{
    auto* file = qobject_cast<QFileDevice*>(&err);
    if (file == nullptr || ::isatty(file->handle()) == 0)
        return;
    file->write("\r\x1b[K" + text); // ECMA-48, EL: erases to the end of the line
    file->flush();
}
} // namespace

void showProgress(QIODevice& err, const QString& text)
{
    writeOnTerminal(err, text.toUtf8());
}

void clearProgress(QIODevice& err)
{
    writeOnTerminal(err, {});
}

} // namespace herald
