// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace herald {

class Database;

/// Tells when another process has written. The file system says that something was written (we
/// ourselves, perhaps); PRAGMA data_version on the only connection of this process that writes says
/// by whom.
class ChangeWatcher : public QObject {
    Q_OBJECT
public:
    /// On the thread of `database`, which must outlive it.
    explicit ChangeWatcher(Database& database);

Q_SIGNALS:
    void changed();

private:
    void watch();
    void ask();
    qint64 version();

    Database& m_database;
    QFileSystemWatcher m_files;
    QTimer m_pause;
    int m_asked = 0; ///< since the last sign of a write
    qint64 m_version = 0;
};

} // namespace herald
