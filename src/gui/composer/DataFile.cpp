// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/DataFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QStringDecoder>
#include <QThreadPool>

#include <memory>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};

Failure refused(const QString& text)
{
    return failure(ErrorKind::InvalidInput, text);
}

Failure unreadable(const QFile& file)
{
    return failure(ErrorKind::Storage,
        //: %1 a file's name, %2 the operating system's words
        Text::tr("“%1” cannot be read: %2").arg(QFileInfo(file).fileName(), file.errorString()));
}

Result<QString> decoded(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return refused(
            Text::tr("“%1” is written in UTF-16. An event's data is UTF-8: save the file "
                     "in that encoding, then load it again.")
                .arg(name));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return refused(Text::tr("“%1” is not a text: byte %2 is NUL. An event's data is text; a "
                                "binary file must be encoded first, in Base64, say.")
                           .arg(name)
                           .arg(nul + 1));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return refused(
            Text::tr("“%1” is not a text in UTF-8. An event's data is text; a binary file "
                     "must be encoded first, in Base64, say.")
                .arg(name));
    return text;
}

Result<QString> readFile(const QString& fileName)
{
    const QFileInfo info(fileName);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(ErrorKind::NotFound, Text::tr("There is no file “%1”.").arg(name));
    if (!info.isFile()) // a pipe or a device could keep its reader waiting for ever
        return refused(Text::tr("“%1” is not a file.").arg(name));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArray bytes = file.read(maxDataFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (bytes.size() > maxDataFileBytes)
        return refused(
            Text::tr("“%1” is larger than 1 MiB. No event can carry that much.").arg(name));
    return decoded(bytes, name);
}

} // namespace

QFuture<Result<QString>> readDataFile(const QString& fileName)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, fileName] {
        promise->addResult(readFile(fileName));
        promise->finish();
    });
    return promise->future();
}

} // namespace herald
