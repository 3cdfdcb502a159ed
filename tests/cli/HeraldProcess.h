// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Paths.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace herald {

/// A folder in which the program finds its data and its settings.
class HeraldHome {
public:
    Paths paths() const
    {
        return {.dataFolder = m_folder.filePath(QStringLiteral("data/herald")),
            .configFolder = m_folder.filePath(QStringLiteral("config/herald"))};
    }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Every byte of every file, for searches.
    QByteArray allBytes() const;
    QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder;
};

/// How one run of the program ended.
struct HeraldRun {
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};

    QJsonObject json() const; ///< standard output, if it is one JSON object on one line
};

/// The program that the user has, with no display. The event loop of the test runs, so that its
/// servers answer.
class HeraldProcess {
public:
    using Variables = QList<std::pair<QString, QString>>;

    explicit HeraldProcess(const HeraldHome& home, const Variables& variables = {});

    void start(const QStringList& arguments);
    void startShell(const QByteArray& script); ///< bash -c, with the program as $0
    void write(const QByteArray& input); ///< and ends standard input
    void signal(int number);
    bool blocksInterrupts() const; ///< it has come so far that Ctrl+C does not just kill it
    QByteArray awaitLine(); ///< of standard output
    HeraldRun finish();

private:
    QProcess m_process;
};

HeraldRun runHerald(const HeraldHome& home, const QStringList& arguments,
    const HeraldProcess::Variables& variables = {}, const QByteArray& input = {});

} // namespace herald
