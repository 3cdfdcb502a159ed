// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsSave.h"

#include "cloud/StreamEventJson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LiveEventsSave)
};

Result<qint64> writeAll(const QString& name, const QList<StreamEvent>& events)
{
    const QFileInfo there(name);
    if (there.exists() && !there.isFile()) // it would be replaced: a device, a pipe
        return failure(ErrorKind::Storage, Text::tr("“%1” is not a file.").arg(there.fileName()));
    QSaveFile file(name);
    bool isGood = file.open(QIODevice::WriteOnly);
    for (const StreamEvent& event : events) {
        const QByteArray line = streamEventLine(event) + '\n';
        isGood = isGood && file.write(line) == line.size();
        if (!isGood)
            break;
    }
    // commit() alone takes a full disk for success.
    if (isGood && file.flush() && file.commit())
        return events.size();
    return failure(ErrorKind::Storage,
        //: %1 a file's name, %2 the operating system's words
        Text::tr("“%1” cannot be written: %2").arg(there.fileName(), file.errorString()));
}

} // namespace

QFuture<Result<qint64>> saveLiveEvents(const QString& file, const QList<StreamEvent>& events)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file, events] {
        promise->addResult(writeAll(file, events));
        promise->finish();
    });
    return promise->future();
}

} // namespace herald
