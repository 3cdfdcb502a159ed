// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/RunReport.h"

#include "cli/PublishReport.h"
#include "event/DurationText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunReport)
};

constexpr double cloudsRate = 10'000.0 / 300; // requests from one address, in five minutes
constexpr qint64 cloudsCount = 10'000;
constexpr int barWidth = 20;

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

int plural(qint64 number)
{
    return int(std::min<qint64>(number, 1'000'000));
}

QStringList rowLines(const QList<RowProblem>& problems)
{
    QStringList lines;
    for (const RowProblem& problem : problems)
        //: %1: a line's number, %2: a sentence
        lines.append(Text::tr("Line %1: %2").arg(shown(problem.line), problem.reason));
    return lines;
}

/// "[########............]"
QString bar(const RunProgress& progress)
{
    if (!progress.total || *progress.total == 0)
        return {};
    const auto filled
        = std::clamp<qint64>(progress.tally.done() * barWidth / *progress.total, 0, barWidth);
    return u'[' + QString(filled, u'#') + QString(barWidth - filled, u'.') + QStringLiteral("] ");
}

QStringList tallyParts(const RunTally& tally)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& text) {
        if (count > 0)
            parts.append(text.arg(shown(count)));
    };
    //: how many events of a run, as for the next ones
    add(tally.accepted, Text::tr("%1 accepted"));
    add(tally.rejected, Text::tr("%1 rejected"));
    add(tally.unknown, Text::tr("%1 unknown, they may have been published"));
    add(tally.deleted, Text::tr("%1 not in the history any more"));
    add(tally.waiting, Text::tr("%1 to be tried again"));
    return parts;
}

QString stateWord(RunState state)
{
    switch (state) {
    case RunState::Finished:
        return QStringLiteral("finished");
    case RunState::Stopped:
        return QStringLiteral("stopped");
    case RunState::Running:
    case RunState::Paused:
    case RunState::Interrupted:
        break;
    }
    return QStringLiteral("interrupted");
}

ExitCode codeOfPause(const RunProgress& progress)
{
    switch (progress.pause) {
    case RunPause::UnknownOutcome:
        return ExitCode::Unknown;
    case RunPause::TokenRefused:
        return ExitCode::NoToken;
    case RunPause::Failed:
        return exitCodeOf(Error {progress.failure, progress.reason});
    case RunPause::None:
    case RunPause::Refused:
    case RunPause::NotSent:
    case RunPause::Offline:
    case RunPause::Asleep:
    case RunPause::ByUser:
    case RunPause::GaveUp:
        break;
    }
    return ExitCode::NotSent;
}

} // namespace

QStringList badRowLines(const RowsReport& report)
{
    QStringList lines = rowLines(report.problems);
    if (const qint64 more = report.bad - report.problems.size(); more > 0)
        lines.append(Text::tr("%Ln more bad row(s) are not listed.", nullptr, plural(more)));
    return lines;
}

QStringList warningLines(const RowsReport& report)
{
    QStringList lines;
    for (const QString& line : rowLines(report.warnings))
        lines.append(Text::tr("Warning: %1").arg(line));
    if (const qint64 more = report.warned - report.warnings.size(); more > 0)
        lines.append(Text::tr("There are warnings for %Ln more row(s).", nullptr, plural(more)));
    return lines;
}

QStringList runForecast(const RunPlan& plan, const RowsReport& report, const QString& place)
{
    const auto time
        = std::chrono::milliseconds(qint64(double(report.rows) / plan.ratePerSecond * 1000));
    QStringList lines {//: %1: a file, %2: an account and where it publishes to
        Text::tr("%Ln event(s) from %1 go to %2.", nullptr, plural(report.rows))
            .arg(QFileInfo(plan.file.path).fileName(), place),
        //: %1: events a second, %2: a time, such as "about 8 min"
        Text::tr("At up to %1 a second: %2.")
            .arg(QLocale().toString(plan.ratePerSecond, 'f', QLocale::FloatingPointShortest),
                aboutTimeText(time)),
        //: %1: "1.2 MB", %2: how many, %n: the same number for the plural
        Text::tr("Data: %1, in %2 blocks of 1,024 bytes.", nullptr, plural(report.blocks))
            .arg(QLocale().formattedDataSize(report.dataBytes, 1, QLocale::DataSizeSIFormat),
                shown(report.blocks))};
    if (plan.ratePerSecond > cloudsRate && report.rows > cloudsCount)
        lines.append(Text::tr("Particle's cloud takes 10,000 requests in five minutes from one "
                              "address: it will ask for patience, and the run will wait then."));
    return lines;
}

QString runProgressText(const RunProgress& progress)
{
    QStringList parts;
    if (progress.total)
        //: of a run's events: how many are done, how many there are
        parts.append(
            Text::tr("%1 of %2").arg(shown(progress.tally.done()), shown(*progress.total)));
    else
        parts.append(shown(progress.tally.done()));
    if (progress.pause == RunPause::None) {
        parts.append(Text::tr("%1 a second").arg(QLocale().toString(progress.perSecond, 'f', 1)));
        if (progress.left)
            //: %1: "about 8 min"
            parts.append(Text::tr("%1 left").arg(aboutTimeText(*progress.left)));
    } else {
        parts.append(runPauseText(progress));
    }
    RunTally unusual = progress.tally;
    unusual.accepted = 0;
    return bar(progress) + (parts + tallyParts(unusual)).join(QStringLiteral(", "));
}

QString runPauseText(const RunProgress& progress)
{
    const QString wait = progress.wait ? aboutTimeText(*progress.wait)
                                       : Text::tr("a moment", "how long a run waits");
    switch (progress.pause) {
    case RunPause::Refused:
        //: %1: "about 30 s"
        return Text::tr("the cloud asks for patience: waiting %1").arg(wait);
    case RunPause::NotSent:
        return Text::tr("the server cannot be reached: waiting %1").arg(wait);
    case RunPause::Offline:
        return Text::tr("waiting for the network");
    case RunPause::Asleep:
        return Text::tr("the computer sleeps");
    case RunPause::ByUser:
    case RunPause::None:
        return Text::tr("paused");
    case RunPause::UnknownOutcome:
        return Text::tr("a row may have been published, and nobody knows: %1").arg(progress.reason);
    case RunPause::TokenRefused:
        return Text::tr("the cloud refuses the token: %1").arg(progress.reason);
    case RunPause::GaveUp:
        return Text::tr("tried again and again, in vain: %1").arg(progress.reason);
    case RunPause::Failed:
        break;
    }
    return progress.reason;
}

QString runSummary(const RunProgress& progress)
{
    QStringList parts = tallyParts(progress.tally);
    if (parts.isEmpty())
        parts.append(Text::tr("nothing was sent"));
    const QString counts = parts.join(QStringLiteral(", "));
    if (progress.state == RunState::Finished)
        //: %1 lists counts, such as "9,990 accepted, 10 rejected"
        return Text::tr("The run is finished: %1.").arg(counts);
    return Text::tr("The run was interrupted: %1. Go on with it by --resume.").arg(counts);
}

/// The worst that became of any row.
ExitCode exitCodeOf(const RunProgress& progress)
{
    ExitCode code = ExitCode::Done;
    const auto atLeast = [&code](bool is, ExitCode other) {
        if (is && int(other) > int(code))
            code = other;
    };
    atLeast(progress.tally.rejected > 0, ExitCode::Rejected);
    atLeast(progress.tally.unknown > 0, ExitCode::Unknown);
    atLeast(progress.state != RunState::Finished, codeOfPause(progress));
    return code;
}

QJsonObject rowReport(const RunRow& row, const Publish& publish)
{
    QJsonObject json = publishReport(publish, {});
    json.insert(QStringLiteral("line"), row.line);
    json.insert(QStringLiteral("attempt"), row.attempt);
    return json;
}

QJsonObject runReport(const RunProgress& progress)
{
    const RunTally& tally = progress.tally;
    return {{QStringLiteral("run"), progress.run},
        {QStringLiteral("state"), stateWord(progress.state)},
        {QStringLiteral("rows"), progress.total ? QJsonValue(*progress.total) : QJsonValue()},
        {QStringLiteral("accepted"), tally.accepted}, {QStringLiteral("rejected"), tally.rejected},
        {QStringLiteral("unknown"), tally.unknown}, {QStringLiteral("deleted"), tally.deleted},
        {QStringLiteral("waiting"), tally.waiting},
        {QStringLiteral("error"),
            progress.reason.isEmpty() ? QJsonValue() : QJsonValue(progress.reason)}};
}

} // namespace herald
