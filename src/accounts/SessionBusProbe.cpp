// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/SessionBusProbe.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>
#include <unistd.h>

namespace herald {

namespace {

constexpr auto patience = std::chrono::seconds(10);

struct UnixSocket {
    QString name;
    bool isAbstract = false;
};

std::optional<QString> valueOf(const QString& part, QStringView key)
{
    for (const QString& pair : part.mid(part.indexOf(u':') + 1).split(u',')) {
        if (pair.startsWith(key) && pair.size() > key.size() && pair.at(key.size()) == u'=')
            return QUrl::fromPercentEncoding(pair.mid(key.size() + 1).toUtf8());
    }
    return std::nullopt;
}

/// The first of the address's alternatives, where it is a Unix socket.
std::optional<UnixSocket> unixSocket(const QString& address)
{
    const QString part = address.section(u';', 0, 0);
    if (!part.startsWith(u"unix:"))
        return std::nullopt;
    if (const auto path = valueOf(part, u"path"))
        return UnixSocket {.name = *path};
    if (const auto name = valueOf(part, u"abstract"))
        return UnixSocket {.name = *name, .isAbstract = true};
    return std::nullopt;
}

bool isNoAddress(const QString& address)
{
    return address.isEmpty() || address.startsWith(u"autolaunch:")
        || address.startsWith(u"disabled:");
}

/// One greeting; lives until it is answered or its parent dies.
class Greeting final : public QObject {
public:
    Greeting(const UnixSocket& bus, std::function<void(SessionBus)> answer, QObject* parent)
        : QObject(parent)
        , m_answer(std::move(answer))
    {
        if (bus.isAbstract)
            m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        connect(&m_socket, &QLocalSocket::connected, this, &Greeting::greet);
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] { end(SessionBus::Alive); });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { end(SessionBus::Dead); });
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { end(SessionBus::Silent); });
        m_timer.start(patience);
        QMetaObject::invokeMethod(
            this, [this, name = bus.name] { m_socket.connectToServer(name); },
            Qt::QueuedConnection);
    }

private:
    void greet()
    {
        QByteArray hello("\0AUTH EXTERNAL ", 15);
        hello += QByteArray::number(getuid()).toHex() + "\r\n";
        m_socket.write(hello);
    }

    void end(SessionBus state)
    {
        if (!m_answer)
            return;
        const auto answer = std::exchange(m_answer, nullptr);
        m_socket.disconnect(this);
        m_timer.stop();
        deleteLater();
        answer(state);
    }

    std::function<void(SessionBus)> m_answer;
    QLocalSocket m_socket;
    QTimer m_timer;
};

} // namespace

QString sessionBusAddress()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return isNoAddress(address) ? QString() : address;
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString socket = runtimeFolder + QStringLiteral("/bus");
    if (runtimeFolder.isEmpty() || !QFileInfo::exists(socket))
        return {};
    return QStringLiteral("unix:path=")
        + QString::fromUtf8(QUrl::toPercentEncoding(socket, QByteArrayLiteral("/")));
}

void probeSessionBus(
    const QString& address, QObject* context, std::function<void(SessionBus)> answer)
{
    const auto socket = unixSocket(address);
    if (!isNoAddress(address) && socket) {
        new Greeting(*socket, std::move(answer), context); // deletes itself
        return;
    }
    const SessionBus state = isNoAddress(address) ? SessionBus::Absent : SessionBus::Alive;
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), state] { answer(state); }, Qt::QueuedConnection);
}

} // namespace herald
