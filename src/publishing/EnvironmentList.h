// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>

namespace herald {

/// The environment variables that {{$env NAME}} may read, in herald.ini: placeholders/environment,
/// a list. Nothing is allowed at first. Reads and writes one small file at once.
class EnvironmentList {
public:
    explicit EnvironmentList(QString settingsFile,
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment());

    QStringList names() const; ///< sorted; what a hand wrote and allow() would refuse is left out
    /// Refuses what is no name of a variable, and a name that looks like a secret's.
    Result<void> allow(const QString& name) const;
    Result<void> revoke(const QString& name) const;

    QMap<QString, QString> values() const; ///< of those that are allowed and set

private:
    QString m_settingsFile;
    QProcessEnvironment m_environment;
};

} // namespace herald
