// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeCloud.h"

#include "practice/LoopbackServer.h"
#include "practice/OAuthToken.h"
#include "practice/Routes.h"

#include <QCoreApplication>

#include <thread>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PracticeCloud)
};
} // namespace

class PracticeCloud::Server {
public:
    Server()
        : m_routes(m_tokens, m_hub)
        , m_http([this](const practice::WireRequest& request) { return m_routes.answer(request); })
    {
    }

    ~Server()
    {
        m_hub.end();
        while (m_isServing && !m_http.is_running()) // end() before that would be overheard
            std::this_thread::yield();
        m_http.end();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool start(quint16 wantedPort)
    {
        const auto port = m_http.bind(wantedPort);
        if (!port)
            return false;
        m_port = *port;
        m_isServing = true;
        m_thread = std::thread([this] {
            m_http.serve();
            m_isServing = false;
        });
        return true;
    }

    quint16 port() const { return m_port; }
    QByteArray token() const { return m_tokens.ownToken(); }

    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

private:
    practice::Tokens m_tokens;
    practice::EventHub m_hub;
    practice::Routes m_routes;
    practice::LoopbackServer m_http;
    std::thread m_thread;
    std::atomic<bool> m_isServing = false;
    quint16 m_port = 0;
};

Result<std::unique_ptr<PracticeCloud>> PracticeCloud::start(const Options& options)
{
    auto server = std::make_unique<Server>();
    if (!server->start(options.port))
        return failure(ErrorKind::Network,
            options.port == 0
                ? Text::tr("The practice cloud found no free port on this computer.")
                : Text::tr(
                    "The practice cloud cannot use port %1: another program has it, or it is "
                    "reserved. Choose another port.")
                      .arg(options.port));
    return std::unique_ptr<PracticeCloud>(new PracticeCloud(std::move(server)));
}

PracticeCloud::PracticeCloud(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{
}

PracticeCloud::~PracticeCloud() = default;

QUrl PracticeCloud::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()));
}

QString PracticeCloud::token() const
{
    return QString::fromLatin1(m_server->token());
}

QString PracticeCloud::userName() const
{
    return practice::practiceUserName();
}

QString PracticeCloud::oneTimeUserName() const
{
    return practice::practiceOneTimeUserName();
}

QString PracticeCloud::password() const
{
    return practice::practicePassword();
}

QString PracticeCloud::oneTimeCode() const
{
    return practice::practiceOneTimeCode();
}

} // namespace herald
