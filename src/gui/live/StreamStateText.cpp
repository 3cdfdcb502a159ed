// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/StreamStateText.h"

#include "gui/live/LiveEventText.h"

#include <QCoreApplication>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StreamStateText)
};

QString whyText(const StreamState& state)
{
    if (!state.reason.isEmpty())
        return state.reason;
    return state.kind == StreamState::Kind::Off
        ? Text::tr("It is switched off. What is published meanwhile is not listed here.")
        : QString();
}

} // namespace

QString streamSentence(const StreamState& state)
{
    using Kind = StreamState::Kind;
    if (state.kind == Kind::Connected)
        return {};
    if (state.kind == Kind::Connecting)
        return Text::tr("Connecting to the event stream…");
    QStringList sentences {whyText(state)};
    if (!state.cloudWords.isEmpty())
        //: %1 is what the cloud itself said
        sentences += Text::tr("The cloud says: %1").arg(state.cloudWords);
    if (state.kind == Kind::Waiting && state.retryAtMs >= 0)
        //: %1 is a time of day
        sentences += Text::tr("It is tried again at %1.")
                         .arg(localTime(state.retryAtMs).toString(u"HH:mm:ss"));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

bool canConnect(const StreamState& state)
{
    return state.kind != StreamState::Kind::Connected
        && state.kind != StreamState::Kind::Connecting;
}

} // namespace herald
