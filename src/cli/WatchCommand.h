// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/AccountChoice.h"
#include "cli/Command.h"
#include "cloud/StreamEvent.h"
#include "cloud/StreamState.h"

#include <chrono>
#include <memory>

namespace herald {

class LiveStream;
class LiveStreams;
class PipeWatch;
struct Services;

/// herald watch
class WatchCommand final : public Command {
    Q_OBJECT
public:
    explicit WatchCommand(const Environment& environment);
    ~WatchCommand() override;

    void start(const QStringList& arguments) override;
    void interrupt() override;

private:
    Result<void> readOptions();
    Result<Account> choose();
    void open(const Account& account);
    void showState(const StreamState& state);
    void showEvents(const QList<StreamEvent>& events);
    bool printed(const QByteArray& lines);
    void endOfTime();
    void end(ExitCode code);

    Syntax m_syntax;
    QString m_prefix;
    qint64 m_left = 0; ///< events still to be printed
    std::chrono::seconds m_time {0}; ///< 0: until interrupted
    std::unique_ptr<Services> m_services;
    std::unique_ptr<LiveStreams> m_streams;
    std::shared_ptr<LiveStream> m_stream;
    std::unique_ptr<PipeWatch> m_pipe;
    bool m_wasConnected = false;
    bool m_hasEnded = false;
};

} // namespace herald
