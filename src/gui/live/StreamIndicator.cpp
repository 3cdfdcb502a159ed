// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/StreamIndicator.h"

#include "gui/parts/Icons.h"
#include "gui/parts/PlainText.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

namespace herald {

namespace {

using Kind = StreamState::Kind;

constexpr std::array allKinds {
    Kind::Off, Kind::Connecting, Kind::Connected, Kind::Waiting, Kind::Refused};

struct Look {
    QStringView icon;
    Tone tone;
};

Look lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Off:
        return {u"stream-off", Tone::Neutral};
    case Kind::Connecting:
        return {u"stream-waiting", Tone::Neutral};
    case Kind::Connected:
        return {u"stream-connected", Tone::Ok};
    case Kind::Waiting:
        return {u"stream-waiting", Tone::Warning};
    case Kind::Refused:
        return {u"error", Tone::Error};
    }
    Q_UNREACHABLE();
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Off:
        return StreamIndicator::tr("Stream off");
    case Kind::Connecting:
        return StreamIndicator::tr("Stream connecting…");
    case Kind::Connected:
        return StreamIndicator::tr("Stream connected");
    case Kind::Waiting:
        return StreamIndicator::tr("Stream interrupted");
    case Kind::Refused:
        return StreamIndicator::tr("Stream refused");
    }
    Q_UNREACHABLE();
}

QString meaningOf(const StreamState& state)
{
    if (!state.reason.isEmpty())
        return state.reason;
    switch (state.kind) {
    case Kind::Off:
        return StreamIndicator::tr("The event stream is off: Herald does not see what happens.");
    case Kind::Connecting:
        return StreamIndicator::tr("Herald is connecting to the event stream.");
    case Kind::Connected:
        return StreamIndicator::tr("Herald sees the events of this account as they happen.");
    case Kind::Waiting:
    case Kind::Refused:
        break;
    }
    return {};
}

QString timeText(qint64 ms)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(ms).time(), QStringLiteral("HH:mm:ss"));
}

} // namespace

StreamIndicator::StreamIndicator(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("eventStream"));
    setAccessibleName(tr("Event stream"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);

    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    m_reason = menu->addAction(QString());
    m_reason->setEnabled(false);
    menu->addSeparator();
    m_switch = menu->addAction(QString());
    m_switch->setObjectName(QStringLiteral("switchStream"));
    m_try = menu->addAction(tr("&Try now"));
    m_try->setObjectName(QStringLiteral("tryStream"));
    setMenu(menu);
    connect(m_switch, &QAction::triggered, this,
        [this] { Q_EMIT switchRequested(m_state.kind == Kind::Off); });
    connect(m_try, &QAction::triggered, this, &StreamIndicator::tryRequested);
    showStream({}, {});
    reserveWidth(); // with the icon
}

void StreamIndicator::showStream(const StreamState& state, const StreamCounts& counts)
{
    m_state = state;
    m_counts = counts;
    setText(wordOf(state.kind));
    setToolTip(toolTipOf(description()));
    setAccessibleDescription(text() + u'\n' + description());
    showIcon();
    refreshMenu();
}

QString StreamIndicator::description() const
{
    QStringList lines {meaningOf(m_state)};
    if (!m_state.cloudWords.isEmpty())
        lines += tr("The cloud says: %1").arg(m_state.cloudWords);
    if (m_state.kind == Kind::Waiting)
        //: %1 is a time of day
        lines += tr("Tried again at %1.").arg(timeText(m_state.retryAtMs));
    if (m_state.kind == Kind::Refused)
        lines += tr("Herald does not try again by itself.");
    if (m_counts.unreadable > 0)
        lines += tr("%n event(s) could not be read.", "", int(m_counts.unreadable));
    if (m_counts.tooLarge > 0)
        lines += tr(
            "%n event(s) were too large; their data was passed over.", "", int(m_counts.tooLarge));
    return lines.join(u'\n');
}

void StreamIndicator::refreshMenu()
{
    m_reason->setText(meaningOf(m_state).replace(u'&', QStringLiteral("&&")));
    m_switch->setText(m_state.kind == Kind::Off ? tr("&Connect") : tr("&Disconnect"));
    m_switch->setToolTip(m_state.kind == Kind::Off
            ? tr("Herald sees events and receipts of this account again")
            : tr("Until you connect again, Herald sees no events and no receipts of this account"));
    m_try->setEnabled(m_state.kind == Kind::Waiting || m_state.kind == Kind::Refused);
}

void StreamIndicator::showIcon()
{
    const Look look = lookOf(m_state.kind);
    setIcon(herald::icon(look.icon, look.tone, palette(), QPalette::Window));
}

/// What stands beside it keeps still when the word changes.
void StreamIndicator::reserveWidth()
{
    int widest = 0;
    for (const Kind kind : allKinds) {
        setText(wordOf(kind));
        widest = std::max(widest, QToolButton::sizeHint().width());
    }
    setText(wordOf(m_state.kind));
    setMinimumWidth(widest);
}

void StreamIndicator::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reserveWidth();
}

} // namespace herald
