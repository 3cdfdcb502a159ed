// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "gui/parts/Theme.h"
#include "runs/RunProgress.h"

namespace herald {

/// How a state of a run is shown: a picture, its tone, and the word that says it all.
struct RunSign {
    QStringView iconName;
    Tone tone = Tone::Neutral;
    QString word;
};

/// `pause` of a run of this process; None for any other.
RunSign signOf(RunState state, RunPause pause);
/// Why it sends nothing now and what to do, a sentence; empty where it sends or has ended.
QString pauseSentence(const RunProgress& progress);
/// "1,200 accepted, 3 rejected"; of nothing "–".
QString tallyText(const RunTally& tally);
/// "“Workshop” (My devices, https://api.particle.io)"
QString placeText(const Account& account);
/// "31 kB in 1,204 blocks of 1,024 bytes", a sentence.
QString blocksText(qint64 dataBytes, qint64 blocks);
/// What the cloud makes of so many events a second; empty where it takes them.
QString rateWarning(const Account& account, double perSecond);

/// For the plural of %n, which is an int.
int pluralOf(qint64 count);
QString numberText(qint64 count);

} // namespace herald
