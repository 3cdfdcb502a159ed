// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/RunWords.h"

#include "event/DurationText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

constexpr double cloudsRate = 10'000.0 / 300; // requests from one address, in five minutes

RunSign signOfRunning(RunPause pause)
{
    if (pause == RunPause::None)
        return {u"outcome-sending", Tone::Accent, Text::tr("Running", "a run")};
    if (isPassing(pause))
        return {u"outcome-sending", Tone::Warning, Text::tr("Waiting", "a run")};
    if (pause == RunPause::ByUser)
        return {u"pause", Tone::Neutral, Text::tr("Paused", "a run")};
    return {u"warning", Tone::Warning, Text::tr("Paused", "a run")};
}

} // namespace

RunSign signOf(RunState state, RunPause pause)
{
    switch (state) {
    case RunState::Running:
    case RunState::Paused:
        return signOfRunning(pause);
    case RunState::Interrupted:
        return {u"warning", Tone::Warning, Text::tr("Interrupted", "a run")};
    case RunState::Stopped:
        return {u"outcome-cancelled", Tone::Neutral, Text::tr("Stopped", "a run")};
    case RunState::Finished:
        break;
    }
    return {u"check", Tone::Ok, Text::tr("Finished", "a run")};
}

QString pauseSentence(const RunProgress& progress)
{
    if (hasEnded(progress.state) || progress.state == RunState::Interrupted)
        return {};
    const QString wait = progress.wait ? aboutTimeText(*progress.wait)
                                       : Text::tr("a moment", "how long a run waits");
    switch (progress.pause) {
    case RunPause::None:
        return {};
    case RunPause::Refused:
        //: %1: "about 30 s"
        return Text::tr("The cloud asks for patience. It goes on by itself in %1.").arg(wait);
    case RunPause::NotSent:
        return Text::tr("The server cannot be reached. It is tried again in %1.").arg(wait);
    case RunPause::Offline:
        return Text::tr("There is no network. It goes on by itself when there is.");
    case RunPause::Asleep:
        return Text::tr("The computer sleeps.");
    case RunPause::ByUser:
        return Text::tr("You paused it. Press Go on to send the rest.");
    case RunPause::UnknownOutcome:
        //: %1: a sentence that says what happened
        return Text::tr("An event may have been published, and nobody knows: %1 Look whether it "
                        "arrived; Go on passes over it.")
            .arg(progress.reason);
    case RunPause::TokenRefused:
        return Text::tr("The cloud refuses the account's token: %1 Enter another one, then press "
                        "Go on.")
            .arg(progress.reason);
    case RunPause::GaveUp:
        return Text::tr("It was tried again and again, in vain: %1").arg(progress.reason);
    case RunPause::Failed:
        break;
    }
    return progress.reason;
}

QString tallyText(const RunTally& tally)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& text) {
        if (count > 0)
            parts.append(text.arg(numberText(count)));
    };
    //: how many events of a run, as for the next ones
    add(tally.accepted, Text::tr("%1 accepted"));
    add(tally.rejected, Text::tr("%1 rejected"));
    add(tally.unknown, Text::tr("%1 unknown"));
    add(tally.deleted, Text::tr("%1 deleted"));
    add(tally.waiting, Text::tr("%1 to be tried again"));
    //: between the counts "3 accepted" and "1 rejected"
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(Text::tr(", "));
}

QString placeText(const Account& account)
{
    if (account.isPractice())
        return Text::tr("the practice cloud inside Herald");
    //: %1: an account's name, %2: say "My devices", %3: a server
    return Text::tr("“%1” (%2, %3)")
        .arg(account.name, account.scope.label(), account.server.toString());
}

QString blocksText(qint64 dataBytes, qint64 blocks)
{
    const QString size = QLocale().formattedDataSize(dataBytes, 1, QLocale::DataSizeSIFormat);
    //: %1: "31 kB", %2 the number as it is written, %n the same number for the plural
    return Text::tr("Data: %1, in %2 blocks of 1,024 bytes, by which Particle counts data "
                    "operations.",
        nullptr, pluralOf(blocks))
        .arg(size, numberText(blocks));
}

QString rateWarning(const Account& account, double perSecond)
{
    if (account.guard.isOn() && perSecond > account.ceiling())
        return Text::tr(
            "The account's guard allows %n event(s) a second at most.", nullptr, account.ceiling());
    if (account.isPractice() || perSecond <= cloudsRate)
        return {};
    return Text::tr("The Particle cloud takes 10,000 requests in five minutes from one address, "
                    "some 33 a second. It will ask for patience, and the run will wait.");
}

int pluralOf(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString numberText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace herald
