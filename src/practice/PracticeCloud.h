// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QUrl>

#include <memory>

namespace herald {

/// A stand-in for the Particle Cloud on the loopback interface: nothing leaves this computer.
/// It knows the wire and nothing else of Herald. Runs on threads of its own; start and stop from
/// any one thread. Event names that begin with "practice/" rehearse outcomes: practice/Publishing.h
/// lists them.
class PracticeCloud {
public:
    struct Options {
        quint16 port = 0; ///< 0: any free port
    };

    /// Binds to 127.0.0.1 and listens before it returns (no wait on the network).
    static Result<std::unique_ptr<PracticeCloud>> start(const Options& options);
    /// Ends every open stream and joins the threads.
    ~PracticeCloud();

    QUrl url() const; ///< http://127.0.0.1:PORT
    QString
    token() const; ///< a token of this run that the practice cloud accepts; protects nothing
    QString userName() const;
    QString oneTimeUserName() const; ///< the same user, who is asked for oneTimeCode() as well
    QString password() const;
    QString oneTimeCode() const;

    PracticeCloud(const PracticeCloud&) = delete;
    PracticeCloud& operator=(const PracticeCloud&) = delete;

private:
    class Server;
    explicit PracticeCloud(std::unique_ptr<Server> server);
    std::unique_ptr<Server> m_server;
};

} // namespace herald
