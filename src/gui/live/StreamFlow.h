// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/LiveStreams.h"

#include <QObject>

#include <memory>

namespace herald {

class AccountList;
class NetworkWatch;
class StreamIndicator;

/// Keeps the event stream of the account in use open while the window is, shows what it does, and
/// remembers for which accounts the user does not want it (herald.ini, stream/off: a list of ids).
class StreamFlow : public QObject {
    Q_OBJECT
public:
    StreamFlow(LiveStreams& streams, AccountList& accounts, NetworkWatch& network,
        const QString& settingsFile, StreamIndicator& indicator, QObject* parent);
    ~StreamFlow() override;

    /// Connects; from here on it follows the account. Not before the first frame: the keychain and
    /// the network take their time.
    void start();

private:
    void follow();
    void show();
    void switchStream(bool isOn);

    LiveStreams& m_streams;
    AccountList& m_accounts;
    NetworkWatch& m_network;
    const QString m_settingsFile;
    StreamIndicator& m_indicator;
    std::shared_ptr<LiveStream> m_stream;
};

} // namespace herald
