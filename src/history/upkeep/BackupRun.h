// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "history/upkeep/HistoryBackup.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace herald {

/// backUp() on a thread of its own.
QFuture<Result<qint64>> runBackup(const QString& databaseFile, const QString& target);

/// Makes the backups that are due, on a thread of its own with low priority: a while after it is
/// begun, so that the start of the program is left alone, then asking once an hour.
class OwnBackups : public QObject {
    Q_OBJECT
public:
    OwnBackups(QString databaseFile, const Clock& clock, QObject* parent = nullptr);

    /// Once the history is open.
    void begin();
    void makeIfDue();

Q_SIGNALS:
    void made(const QString& file, qint64 publishes);
    /// None was made although it was due, and why; each reason is said once.
    void skipped(const QString& why);

private:
    void take(const Result<BackupReport>& report);

    const QString m_file;
    const Clock& m_clock;
    QTimer m_timer;
    QString m_said;
    bool m_isBusy = false;
};

} // namespace herald
