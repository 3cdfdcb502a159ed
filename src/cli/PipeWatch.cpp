// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PipeWatch.h"

#include <QFileDevice>
#include <QSocketNotifier>

#include <sys/stat.h>

namespace herald {

namespace {

bool isPipe(int descriptor)
{
    struct stat status { };
    return descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode);
}

} // namespace

PipeWatch::PipeWatch(const QIODevice& out, QObject* parent)
    : QObject(parent)
{
    const auto* file = qobject_cast<const QFileDevice*>(&out);
    const int descriptor = file ? file->handle() : -1;
    if (!isPipe(descriptor))
        return;
    // The writing end of a pipe without readers is in error (poll(2), POLLERR); Qt asks for no
    // more.
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Exception);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT closed();
    });
}

PipeWatch::~PipeWatch() = default;

} // namespace herald
