// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/OpenNotes.h"

#include "history/HistoryStore.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OpenNotes)
};
} // namespace

QStringList openNotes(const OpenReport& report)
{
    QStringList notes;
    if (report.interrupted > 0)
        notes += Text::tr("%n publish(es) had not ended when Herald last stopped: unknown outcome, "
                          "see the history.",
            nullptr, report.interrupted);
    if (report.undoneImports > 0)
        notes += Text::tr("An import of a history was under way when Herald last stopped: what had "
                          "come of it was taken out again. Import the file once more.");
    if (!report.setAsideFile.isEmpty())
        notes += Text::tr("The history was damaged. The damaged file is kept as %1; %n publish(es) "
                          "could be read back.",
            nullptr, static_cast<int>(report.recovered))
                     .arg(report.setAsideFile);
    if (!report.backupFile.isEmpty())
        notes += Text::tr("The history was brought to a newer form. A copy of the old one is %1.")
                     .arg(report.backupFile);
    return notes;
}

} // namespace herald
