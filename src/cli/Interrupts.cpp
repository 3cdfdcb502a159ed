// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Interrupts.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace herald {

namespace {

int openDescriptor()
{
    sigset_t signalSet {};
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGINT);
    sigaddset(&signalSet, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
    return ::signalfd(-1, &signalSet, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

Interrupts::Interrupts(QObject* parent)
    : QObject(parent)
    , m_descriptor(openDescriptor())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Interrupts::read);
}

Interrupts::~Interrupts()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

void Interrupts::read()
{
    signalfd_siginfo info {};
    while (::read(m_descriptor, &info, sizeof(info)) == sizeof(info))
        Q_EMIT interrupted();
}

} // namespace herald
