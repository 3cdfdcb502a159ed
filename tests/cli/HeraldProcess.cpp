// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/HeraldProcess.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

namespace herald {

namespace {
constexpr int patienceMs = 30'000;
}

QByteArray HeraldHome::allBytes() const
{
    QByteArray bytes;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QProcessEnvironment HeraldHome::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), file(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), file(QStringLiteral("config")));
    return environment;
}

QJsonObject HeraldRun::json() const
{
    const bool isOneLine = out.count('\n') == 1 && out.endsWith('\n');
    return isOneLine ? QJsonDocument::fromJson(out).object() : QJsonObject();
}

HeraldProcess::HeraldProcess(const HeraldHome& home, const Variables& variables)
{
    QProcessEnvironment environment = home.environment();
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QStringLiteral(HERALD_PROGRAM));
}

void HeraldProcess::start(const QStringList& arguments)
{
    m_process.setArguments(arguments);
    m_process.start();
}

void HeraldProcess::startShell(const QByteArray& script)
{
    m_process.setProgram(QStringLiteral("bash"));
    start({QStringLiteral("-c"), QString::fromLatin1(script), QStringLiteral(HERALD_PROGRAM)});
}

void HeraldProcess::write(const QByteArray& input)
{
    m_process.write(input);
    m_process.closeWriteChannel();
}

void HeraldProcess::signal(int number)
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

bool HeraldProcess::blocksInterrupts() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll(); // "SigBlk:\t0000000000004002"
    const QByteArray mask = text.mid(text.indexOf("SigBlk:") + 8, 16);
    return (mask.toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))) != 0;
}

QByteArray HeraldProcess::awaitLine()
{
    const bool isThere = QTest::qWaitFor([this] { return m_process.canReadLine(); }, patienceMs);
    return isThere ? m_process.readLine() : QByteArray();
}

HeraldRun HeraldProcess::finish()
{
    const bool hasEnded
        = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patienceMs);
    if (!hasEnded || m_process.exitStatus() != QProcess::NormalExit) {
        m_process.kill();
        return {};
    }
    return {.exitCode = m_process.exitCode(),
        .out = m_process.readAllStandardOutput(),
        .err = m_process.readAllStandardError()};
}

HeraldRun runHerald(const HeraldHome& home, const QStringList& arguments,
    const HeraldProcess::Variables& variables, const QByteArray& input)
{
    HeraldProcess process(home, variables);
    process.start(arguments);
    process.write(input);
    return process.finish();
}

} // namespace herald
