// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/DiskRoom.h"

#include <QTemporaryFile>

namespace herald {

bool hasRoomFor(qint64 bytes, const QString& folder)
{
    QTemporaryFile file(folder + QStringLiteral("/room-XXXXXX"));
    return file.open() && file.write(QByteArray(bytes, '\0')) == bytes && file.flush();
}

} // namespace herald
