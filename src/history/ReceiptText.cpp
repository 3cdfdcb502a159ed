// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/ReceiptText.h"

#include "event/DurationText.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};
} // namespace

QString receiptText(const std::optional<Receipt>& receipt)
{
    if (!receipt)
        return {};
    switch (receipt->state) {
    case Receipt::State::Awaited:
        //: In the column Receipt: the publish's echo in the event stream has not come yet.
        return Text::tr("waiting…");
    case Receipt::State::Seen:
        //: In the column Receipt: seen in the event stream; %1 a duration such as "61 ms".
        return Text::tr("seen +%1").arg(durationText(receipt->seenAfterUs));
    case Receipt::State::NotSeen:
        //: In the column Receipt: not seen in the event stream.
        return Text::tr("not seen");
    case Receipt::State::Ambiguous:
        //: In the column Receipt: what was seen may be another publish.
        return Text::tr("ambiguous");
    case Receipt::State::NotConnected:
        //: In the column Receipt: the event stream was not open.
        return Text::tr("not connected");
    }
    return {};
}

QString spokenReceiptText(const std::optional<Receipt>& receipt)
{
    if (receipt && receipt->state == Receipt::State::Seen)
        //: %1 a duration in full words such as "61 milliseconds".
        return Text::tr("seen in the event stream after %1")
            .arg(spokenDurationText(receipt->seenAfterUs));
    if (receipt && receipt->state == Receipt::State::Awaited)
        return Text::tr("waiting for it in the event stream");
    return receiptText(receipt);
}

QString receiptSentence(const std::optional<Receipt>& receipt)
{
    if (!receipt)
        return {};
    switch (receipt->state) {
    case Receipt::State::Awaited:
        return Text::tr("Herald waits for the event to come back in the account's event stream.");
    case Receipt::State::Seen:
        //: %1 a duration such as "61 ms".
        return Text::tr("The event came back in the account's event stream %1 after it was "
                        "ordered.")
            .arg(durationText(receipt->seenAfterUs));
    case Receipt::State::NotSeen:
        return Text::tr("The event stream was open, but the event did not come back in it within "
                        "30 s.");
    case Receipt::State::Ambiguous:
        return Text::tr("An event just like it came back in the account's event stream, but "
                        "whether it is this one cannot be told.");
    case Receipt::State::NotConnected:
        return Text::tr("The account's event stream was not open all the time, so nothing is "
                        "known.");
    }
    return {};
}

bool isUnknownButSeen(const Publish& publish)
{
    return publish.result.outcome == Outcome::Unknown && publish.receipt
        && publish.receipt->state == Receipt::State::Seen;
}

QString outcomeText(const Publish& publish)
{
    //: An outcome: whether it was accepted is unknown, but it was seen in the event stream. Short.
    return isUnknownButSeen(publish) ? Text::tr("unknown, seen")
                                     : outcomeWord(publish.result.outcome);
}

QString spokenOutcomeText(const Publish& publish)
{
    return isUnknownButSeen(publish) ? Text::tr("unknown, seen in the event stream")
                                     : outcomeWord(publish.result.outcome);
}

} // namespace herald
