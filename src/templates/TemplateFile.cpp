// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateFile)
};

} // namespace

QByteArray templateRevision(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QString newTemplateId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<QByteArray> readTemplateFile(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
            Text::tr("The file cannot be read: %1.").arg(file.errorString()), fileName);
    const QByteArray bytes = file.read(std::min<qint64>(file.size(), maxTemplateBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Storage,
            Text::tr("The file cannot be read: %1.").arg(file.errorString()), fileName);
    return bytes;
}

Result<void> writeTemplateFile(const QString& fileName, const QByteArray& bytes)
{
    const auto failed = [&fileName](const QString& reason) {
        return failure(ErrorKind::Storage,
            Text::tr("The template could not be written: %1. The file on disk is as it was.")
                .arg(reason),
            fileName);
    };
    const QString folder = QFileInfo(fileName).path();
    if (!QDir().mkpath(folder))
        return failed(Text::tr("the folder “%1” cannot be made").arg(folder));
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.flush() // commit() alone would put a cut file in place: see base/DiskRoom.h
        || !file.commit())
        return failed(file.errorString());
    return {};
}

Result<QByteArray> checkedTemplateBytes(const EventTemplate& content)
{
    QByteArray bytes = content.toFile();
    const Result<EventTemplate> again = EventTemplate::fromFile(bytes);
    if (!again)
        return failure(ErrorKind::InvalidInput,
            Text::tr("This cannot be kept as a template. %1").arg(again.error().text));
    if (*again != content.withoutOrphans())
        return failure(ErrorKind::InvalidInput,
            Text::tr("This cannot be kept as a template: its file would not read back the same."));
    return bytes;
}

Result<void> moveTemplateFile(const QString& from, const QString& to)
{
    const QString folder = QFileInfo(to).path();
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Storage, Text::tr("The folder “%1” cannot be made.").arg(folder));
    QFile file(from);
    if (file.rename(to))
        return {};
    if (!QFileInfo::exists(from))
        return failure(ErrorKind::NotFound, Text::tr("The file “%1” is gone.").arg(from));
    if (QFileInfo::exists(to))
        return failure(
            ErrorKind::InvalidInput, Text::tr("The file “%1” is there already.").arg(to));
    return failure(ErrorKind::Storage,
        Text::tr("The file “%1” could not be moved: %2.").arg(from, file.errorString()));
}

} // namespace herald
