// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/upkeep/BackupRun.h"

#include "base/Background.h"
#include "base/WhenDone.h"

#include <QDir>
#include <QPromise>
#include <QThread>

#include <chrono>
#include <utility>

namespace herald {

namespace {
using namespace std::chrono_literals;

constexpr auto firstPause = 2min;
constexpr auto pause = 1h;

template <typename T, typename Work> QFuture<Result<T>> onOwnThread(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThread* thread = QThread::create([promise, work = std::move(work)] {
        giveWayToWindow();
        promise->addResult(work());
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return promise->future();
}
} // namespace

QFuture<Result<qint64>> runBackup(const QString& databaseFile, const QString& target)
{
    return onOwnThread<qint64>([databaseFile, target] { return backUp(databaseFile, target); });
}

OwnBackups::OwnBackups(QString databaseFile, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_file(std::move(databaseFile))
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(pause);
        makeIfDue();
    });
}

void OwnBackups::begin()
{
    m_timer.start(firstPause);
}

void OwnBackups::makeIfDue()
{
    if (std::exchange(m_isBusy, true))
        return;
    whenDone(onOwnThread<BackupReport>(
                 [file = m_file, now = m_clock.now()] { return backUpIfDue(file, now); }),
        this, [this](const Result<BackupReport>& report) { take(report); });
}

void OwnBackups::take(const Result<BackupReport>& report)
{
    m_isBusy = false;
    QString why;
    if (!report) {
        why = report.error().text;
    } else {
        switch (report->state) {
        case BackupState::NotDue:
            return;
        case BackupState::Made:
            m_said.clear();
            Q_EMIT made(report->file, report->publishes);
            return;
        case BackupState::NoRoom:
            why = tr("The weekly backup of the history was left out: the disk of %1 has too little "
                     "room for it. Free some space, or back up to another place.")
                      .arg(QDir::toNativeSeparators(m_file));
            break;
        case BackupState::OverBudget:
            why = tr("The weekly backup of the history was left out: the history has grown too "
                     "large for it (2 GB). Back it up to a place of your choice.");
            break;
        }
    }
    if (why != std::exchange(m_said, why))
        Q_EMIT skipped(why);
}

} // namespace herald
