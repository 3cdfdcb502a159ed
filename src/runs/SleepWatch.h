// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace herald {

/// Tells when this computer falls asleep and wakes up, where systemd-logind tells: signal
/// PrepareForSleep of org.freedesktop.login1.Manager (org.freedesktop.login1(5)). Elsewhere it
/// keeps silent. Main thread only.
class SleepWatch : public QObject {
    Q_OBJECT
public:
    explicit SleepWatch(QDBusConnection bus, QObject* parent = nullptr);

Q_SIGNALS:
    void sleeps(bool isAsleep);

private Q_SLOTS:
    void take(bool isAsleep) { Q_EMIT sleeps(isAsleep); }

private:
    QDBusConnection m_bus;
};

} // namespace herald
