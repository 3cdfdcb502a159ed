// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/ChangeWatcher.h"

#include "history/database/Database.h"

#include <array>
#include <chrono>

namespace herald {

namespace {
using namespace std::chrono_literals;

// The log is written before the commit counts, and a slow disk flush lies between: ask again later.
constexpr std::array pauses {20ms, 200ms, 2000ms};
} // namespace

ChangeWatcher::ChangeWatcher(Database& database)
    : m_database(database)
{
    m_version = version();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChangeWatcher::ask);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] {
        m_asked = 0;
        if (!m_pause.isActive() || m_pause.intervalAsDuration() > pauses.front())
            m_pause.start(pauses.front());
    });
    watch();
}

void ChangeWatcher::watch()
{
    const QStringList files {m_database.file(), m_database.file() + QStringLiteral("-wal")};
    for (const QString& file : files) {
        if (!m_files.files().contains(file))
            m_files.addPath(file);
    }
}

void ChangeWatcher::ask()
{
    watch();
    const qint64 now = version();
    if (now != m_version) {
        m_version = now;
        Q_EMIT changed();
    }
    if (++m_asked < int(pauses.size()))
        m_pause.start(pauses.at(size_t(m_asked)));
}

qint64 ChangeWatcher::version()
{
    const auto version = m_database.value(QStringLiteral("PRAGMA data_version"));
    return version ? version->toLongLong() : m_version;
}

} // namespace herald
