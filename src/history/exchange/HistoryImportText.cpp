// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryImportText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryImport)
};

/// For %n, which takes an int.
int number(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}
} // namespace

QStringList importProblems(const HistoryImportReport& report)
{
    QStringList problems;
    for (const auto& [line, reason] : report.firstBad)
        //: A line of a file that cannot be imported. %1: its number, %2: a sentence that says why
        problems += Text::tr("Line %1: %2").arg(QString::number(line), reason);
    if (const qint64 more = report.bad - report.firstBad.size(); more > 0)
        problems += Text::tr("%n more line(s) cannot be read either.", nullptr, number(more));
    if (!report.unknownKeys.isEmpty())
        problems += Text::tr("This Herald does not know what these say, and leaves it out: %1.")
                        .arg(report.unknownKeys.join(QStringLiteral(", ")));
    return problems;
}

QString importSummary(const HistoryImportReport& report)
{
    QStringList parts {Text::tr("%Ln publish(es) imported.", nullptr, number(report.imported))};
    if (report.alreadyThere > 0)
        parts += Text::tr(
            "%Ln in the history already, left as it is.", nullptr, number(report.alreadyThere));
    if (report.repeated > 0)
        parts += Text::tr(
            "%Ln line(s) repeat a publish of the same file.", nullptr, number(report.repeated));
    if (report.bad > 0)
        parts += Text::tr("%Ln line(s) could not be read.", nullptr, number(report.bad));
    return parts.join(u' ');
}

QString importProgressText(const HistoryImportProgress& progress)
{
    const QLocale locale;
    const int percent = progress.total > 0 ? number(progress.done * 100 / progress.total) : 0;
    switch (progress.phase) {
    case HistoryImportProgress::Phase::Reading:
        if (progress.total == 0)
            return Text::tr("Reading: %Ln publish(es)", nullptr, number(progress.rows));
        //: %1: a percentage
        return Text::tr("Reading: %Ln publish(es), %1 %", nullptr, number(progress.rows))
            .arg(percent);
    case HistoryImportProgress::Phase::Merging:
        //: %1, %2: numbers of publishes
        return Text::tr("Putting into the history: %1 of %2")
            .arg(locale.toString(progress.done), locale.toString(progress.total));
    case HistoryImportProgress::Phase::Undoing:
        return Text::tr("Taking out again: %Ln publish(es) left", nullptr, number(progress.rows));
    }
    return {};
}

} // namespace herald
