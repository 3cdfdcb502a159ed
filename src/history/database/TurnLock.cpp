// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/database/TurnLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TurnLock)
};
} // namespace

TurnLock::TurnLock(const QString& file)
    : m_file(file)
{
}

TurnLock::~TurnLock()
{
    giveBack();
}

Result<bool> TurnLock::take()
{
    if (m_descriptor < 0)
        m_descriptor
            = open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    struct flock range { };
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_len = 1;
    if (m_descriptor >= 0 && fcntl(m_descriptor, F_OFD_SETLK, &range) == 0)
        return true;
    if (m_descriptor >= 0 && (errno == EAGAIN || errno == EACCES))
        return false;
    return failure(ErrorKind::Storage,
        Text::tr("%1 cannot be locked. Check the permissions of the folder, and that it is not on "
                 "a network drive that knows no locks.")
            .arg(QDir::toNativeSeparators(m_file)),
        QString::fromLocal8Bit(std::strerror(errno)));
}

void TurnLock::giveBack()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    m_descriptor = -1;
}

} // namespace herald
