// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/DetailsReceipt.h"

#include "event/DurationText.h"
#include "gui/history/DetailsWriter.h"
#include "gui/history/PublishText.h"
#include "history/ReceiptText.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DetailsReceipt)
};

/// What it proves, and what it does not.
QString worth(const Publish& publish)
{
    switch (publish.receipt->state) {
    case Receipt::State::Awaited:
        return Text::tr("It is waited for until 30 s after the cloud's answer.");
    case Receipt::State::Seen:
        return isUnknownButSeen(publish)
            ? Text::tr("So it was published, although no readable answer came. It does not prove "
                       "that a device received it or acted on it.")
            : Text::tr("This proves that the cloud passed the event on to who listens. It does not "
                       "prove that a device received it or acted on it.");
    case Receipt::State::NotSeen:
        return Text::tr("This does not prove that no device got it: the cloud may pass it on late, "
                        "or not show it in this stream.");
    case Receipt::State::Ambiguous:
        return Text::tr("Another publish with this name and data was under way, or somebody else "
                        "published the same, or what came back bears the id of a device or a "
                        "user.");
    case Receipt::State::NotConnected:
        return Text::tr("Connect the event stream before you publish, to have the next one seen.");
    }
    return {};
}

QString hookHeading(const HookAnswer& hook)
{
    const QString after = durationText(hook.afterUs);
    switch (hook.kind) {
    case HookAnswer::Kind::Sent:
        //: A webhook; %1 a duration such as "61 ms".
        return Text::tr("Sent to the webhook's server after %1.").arg(after);
    case HookAnswer::Kind::Response:
        //: A webhook; %1 a duration such as "61 ms".
        return Text::tr("The webhook's server answered after %1:").arg(after);
    case HookAnswer::Kind::Error:
        //: A webhook; %1 a duration such as "61 ms".
        return Text::tr("The webhook failed after %1:").arg(after);
    }
    return {};
}

void writeHook(DetailsWriter& writer, const HookAnswer& hook)
{
    writer.paragraph(hookHeading(hook));
    if (!hook.text.isEmpty()) {
        const QString text = QString::fromUtf8(hook.text);
        writer.code(hook.isWhole ? laidOut(text) : text);
    }
    if (!hook.isWhole)
        writer.note(Text::tr("Parts of this are missing, or may be: the cloud passes an answer on "
                             "in parts of 512 bytes, in any order, and does not say how many."));
    if (hook.isAmbiguous)
        writer.note(Text::tr("This may belong to another publish of the same name: the cloud tells "
                             "the name only."));
}

} // namespace

void writeReceipt(DetailsWriter& writer, const Publish& publish)
{
    const Outcome outcome = publish.result.outcome;
    const bool canHaveOne = outcome == Outcome::Accepted || outcome == Outcome::Unknown;
    if (!publish.receipt && !canHaveOne)
        return;
    writer.heading(Text::tr("Receipt"));
    if (!publish.receipt) {
        writer.note(Text::tr("None: nobody listened for it in the event stream, or Herald ended "
                             "before anything was known."));
        return;
    }
    writer.paragraph(receiptSentence(publish.receipt));
    writer.note(worth(publish));
    if (publish.receipt->hooks.isEmpty())
        return;
    writer.heading(Text::tr("Webhooks"));
    for (const HookAnswer& hook : publish.receipt->hooks)
        writeHook(writer, hook);
}

} // namespace herald
