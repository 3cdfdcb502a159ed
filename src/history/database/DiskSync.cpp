// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/DiskSync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiskSync)
};
} // namespace

Result<void> syncFile(const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const bool isDone = descriptor >= 0 && fsync(descriptor) == 0;
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isDone)
        return failure(ErrorKind::Storage,
            //: %1: a file, %2: the system's reason
            Text::tr("%1 could not be written to the disk: %2.")
                .arg(QDir::toNativeSeparators(file), reason));
    syncFolder(file);
    return {};
}

void syncFolder(const QString& file)
{
    const int folder = ::open(
        QFile::encodeName(QFileInfo(file).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    ::close(folder);
}

} // namespace herald
