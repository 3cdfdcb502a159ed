// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/StreamFlow.h"

#include "accounts/AccountList.h"
#include "cloud/NetworkWatch.h"
#include "gui/live/StreamIndicator.h"
#include "gui/WindowSettings.h"

#include <QSettings>

#include <utility>

namespace herald {

namespace {
const QString offKey = QStringLiteral("stream/off");
}

StreamFlow::StreamFlow(LiveStreams& streams, AccountList& accounts, NetworkWatch& network,
    const QString& settingsFile, StreamIndicator& indicator, QObject* parent)
    : QObject(parent)
    , m_streams(streams)
    , m_accounts(accounts)
    , m_network(network)
    , m_settingsFile(settingsFile)
    , m_indicator(indicator)
{
    const QStringList off
        = QSettings(m_settingsFile, QSettings::IniFormat).value(offKey).toStringList();
    for (const QString& accountId : off)
        m_streams.setSwitchedOn(accountId, false);
    connect(&indicator, &StreamIndicator::switchRequested, this, &StreamFlow::switchStream);
    connect(&indicator, &StreamIndicator::tryRequested, this, [this] {
        if (m_stream)
            m_stream->tryNow();
    });
}

StreamFlow::~StreamFlow() = default;

void StreamFlow::start()
{
    connect(&m_network, &NetworkWatch::cameBack, this,
        [this] { m_streams.renew(tr("The network connection came back.")); });
    connect(&m_accounts, &AccountList::changed, this, &StreamFlow::follow);
    follow();
}

void StreamFlow::follow()
{
    // The next before the last one is let go: they may be one.
    const auto last = std::exchange(m_stream, m_streams.open(m_accounts.current()));
    if (last == m_stream)
        return;
    if (last)
        last->disconnect(this);
    connect(m_stream.get(), &LiveStream::stateChanged, this, &StreamFlow::show);
    connect(m_stream.get(), &LiveStream::flawed, this, &StreamFlow::show);
    show();
}

void StreamFlow::show()
{
    m_indicator.showStream(m_stream->state(), m_stream->counts());
}

void StreamFlow::switchStream(bool isOn)
{
    if (!m_stream)
        return;
    const QString& accountId = m_stream->account().id;
    m_streams.setSwitchedOn(accountId, isOn);
    if (isOn && m_stream->state().kind == StreamState::Kind::Off)
        m_stream->tryNow(); // it was off for another reason
    QStringList off = QSettings(m_settingsFile, QSettings::IniFormat).value(offKey).toStringList();
    off.removeAll(accountId);
    if (!isOn)
        off += accountId;
    writeSettings(m_settingsFile, {{offKey, off}});
}

} // namespace herald
