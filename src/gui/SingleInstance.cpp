// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace herald {

namespace {
/// Short, because a socket's path is limited to about 100 bytes; one for each data folder.
QString socketName(const QString& dataFolder)
{
    const QByteArray digest
        = QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("herald-") + QString::fromLatin1(digest.toHex().left(16));
}
} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_socketName(socketName(dataFolder))
    , m_lock(dataFolder + QStringLiteral("/window.lock"))
{
    m_lock.setStaleLockTime(0); // only a dead process makes the lock stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            Q_EMIT called();
        }
    });
}

bool SingleInstance::claim()
{
    const QDir folder(m_dataFolder);
    if (!folder.exists() && folder.mkpath(QStringLiteral(".")))
        QFile::setPermissions(m_dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return false;
    // Where the folder cannot be written to, the history says so; a window is still better than
    // none.
    QLocalServer::removeServer(m_socketName);
    m_server.listen(m_socketName);
    return true;
}

void SingleInstance::callFirst()
{
    connectToFirst();
}

void SingleInstance::connectToFirst()
{
    auto* socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, &SingleInstance::handedOver);
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        socket->deleteLater();
        retry();
    });
    socket->connectToServer(m_socketName);
}

void SingleInstance::retry()
{
    if (--m_triesLeft <= 0) {
        Q_EMIT unreachable();
        return;
    }
    QTimer::singleShot(100, this, &SingleInstance::connectToFirst);
}

} // namespace herald
