// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/SecretServiceLook.h"

#include "base/WhenDone.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <memory>

namespace herald {

namespace {

constexpr int callTimeoutMs = 3'000;

const QLatin1String serviceName("org.freedesktop.secrets");
const QLatin1String servicePath("/org/freedesktop/secrets");
const QLatin1String serviceInterface("org.freedesktop.Secret.Service");

QDBusMessage busCall(const QString& method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), method);
}

QDBusMessage serviceCall(const QString& method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
}

/// D-Bus type a{ss}, without registering a type for the whole process.
QVariant stringMap(const QList<std::pair<QString, QString>>& entries)
{
    QDBusArgument map;
    map.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (const auto& [key, value] : entries) {
        map.beginMapEntry();
        map << key << value;
        map.endMapEntry();
    }
    map.endMap();
    return QVariant::fromValue(map);
}

/// A connection to the session bus for one look. Connecting blocks until the bus has answered.
class Bus {
public:
    Bus()
        : m_name(QUuid::createUuid().toString())
        , m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
    }
    ~Bus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Bus)

    const QDBusConnection& connection() const { return m_connection; }

private:
    const QString m_name;
    const QDBusConnection m_connection;
};
using SharedBus = std::shared_ptr<const Bus>;

/// One look on a connection of its own; lives until it has answered or its parent dies.
class Look final : public QObject {
public:
    using Answer = std::function<void(const SecretServiceState&)>;

    Look(const QString& server, const QString& user, Answer answer, QObject* parent)
        : QObject(parent)
        , m_attributes(
              stringMap({{QStringLiteral("server"), server}, {QStringLiteral("user"), user}}))
        , m_answer(std::move(answer))
    {
    }

    void start()
    {
        auto promise = std::make_shared<QPromise<SharedBus>>();
        promise->start();
        whenDone(promise->future(), this, [this](const SharedBus& bus) { findService(bus); });
        QThreadPool::globalInstance()->start([promise] {
            promise->addResult(std::make_shared<const Bus>());
            promise->finish();
        });
    }

private:
    using Handler = std::function<void(const QDBusMessage&)>;

    void ask(const QDBusMessage& message, const Handler& handler)
    {
        ++m_openCalls;
        auto* watcher = new QDBusPendingCallWatcher(
            m_bus->connection().asyncCall(message, callTimeoutMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, handler] {
            const QDBusMessage reply = watcher->reply();
            if (reply.type() == QDBusMessage::ReplyMessage)
                handler(reply);
            else if (reply.errorName() == QDBusError::errorString(QDBusError::AccessDenied))
                m_state.isDenied = true;
            if (--m_openCalls == 0)
                nextStage();
        });
    }

    void findService(const SharedBus& bus)
    {
        m_bus = bus;
        m_state.isOnBus = bus->connection().isConnected();
        if (!m_state.isOnBus) {
            end();
            return;
        }
        m_stage = &Look::lookInside;
        ask(busCall(QStringLiteral("NameHasOwner")) << QString(serviceName),
            [this](const QDBusMessage& reply) { addService(reply.arguments().value(0).toBool()); });
        ask(busCall(QStringLiteral("NameHasOwner"))
                << QStringLiteral("org.gnome.keyring.SystemPrompter"),
            [this](const QDBusMessage& reply) {
                m_state.hasPrompter = reply.arguments().value(0).toBool();
            });
        ask(busCall(QStringLiteral("ListActivatableNames")), [this](const QDBusMessage& reply) {
            addService(reply.arguments().value(0).toStringList().contains(serviceName));
        });
    }

    void addService(bool isThere)
    {
        m_state.hasService = m_state.hasService.value_or(false) || isThere;
    }

    void lookInside()
    {
        if (m_state.hasService == false) {
            end();
            return;
        }
        m_stage = &Look::lookAtLock;
        ask(serviceCall(QStringLiteral("ReadAlias")) << QStringLiteral("default"),
            [this](const QDBusMessage& reply) {
                m_keyring = qvariant_cast<QDBusObjectPath>(reply.arguments().value(0)).path();
                m_state.hasKeyring = m_keyring != u"/";
            });
        ask(serviceCall(QStringLiteral("SearchItems")) << m_attributes,
            [this](const QDBusMessage& reply) {
                const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> items(
                    reply);
                m_state.unlockedItems = static_cast<int>(items.argumentAt<0>().size());
                m_state.lockedItems = static_cast<int>(items.argumentAt<1>().size());
            });
    }

    void lookAtLock()
    {
        if (!m_state.hasKeyring.value_or(false)) {
            end();
            return;
        }
        m_stage = &Look::end;
        auto message = QDBusMessage::createMethodCall(serviceName, m_keyring,
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask(message, [this](const QDBusMessage& reply) {
            m_state.isKeyringLocked
                = qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant().toBool();
        });
    }

    void nextStage() { (this->*m_stage)(); }

    void end()
    {
        deleteLater();
        m_answer(m_state);
    }

    const QVariant m_attributes;
    const Answer m_answer;
    SharedBus m_bus;
    SecretServiceState m_state;
    QString m_keyring;
    int m_openCalls = 0;
    void (Look::*m_stage)() = nullptr;
};

} // namespace

void lookAtSecretService(const QString& server, const QString& user, QObject* context,
    std::function<void(const SecretServiceState&)> answer)
{
    auto* look = new Look(server, user, std::move(answer), context); // deletes itself
    look->start();
}

} // namespace herald
