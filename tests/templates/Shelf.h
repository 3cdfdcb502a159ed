// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/HeraldTest.h"
#include "templates/TemplateLibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace herald {

inline EventTemplate carrying(const QString& data)
{
    return {.event = {.name = QStringLiteral("garage/door"), .data = data},
        .id = QStringLiteral("id ") + data};
}

/// A library in a folder of its own, and the folder's files as another program sees them.
struct Shelf {
    QTemporaryDir folder;
    std::unique_ptr<TemplateLibrary> library = std::make_unique<TemplateLibrary>(folder.path());

    QString file(const QString& name) const
    {
        return folder.filePath(name + QStringLiteral(".event.json"));
    }
    QByteArray bytes(const QString& name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("(none)");
    }
    /// In place, as an editor does it that keeps the file.
    bool write(const QString& name, const QByteArray& content) const
    {
        QFile opened(file(name));
        return QDir().mkpath(QFileInfo(opened).path()) && opened.open(QIODevice::WriteOnly)
            && opened.write(content) == content.size();
    }
    /// By a new file that takes the old one's place, as git and most editors do it.
    bool replace(const QString& name, const QByteArray& content) const
    {
        QFile opened(folder.filePath(QStringLiteral("new")));
        if (!opened.open(QIODevice::WriteOnly) || opened.write(content) != content.size())
            return false;
        opened.close();
        return ::rename(QFile::encodeName(opened.fileName()).constData(),
                   QFile::encodeName(file(name)).constData())
            == 0;
    }
    QStringList paths() const
    {
        QStringList list;
        for (const TemplateEntry& entry : library->entries())
            list += entry.path;
        return list;
    }
    QStringList filesOnDisk() const
    {
        QStringList list;
        QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            list += QDir(folder.path()).relativeFilePath(each.next());
        list.sort();
        return list;
    }
};

/// The result of a future of the library, or a failure when none comes.
template <typename T> Result<T> wait(const QFuture<Result<T>>& future)
{
    const bool isFinished = QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
    return isFinished ? future.result()
                      : Result<T>(failure(ErrorKind::TimedOut, QStringLiteral("no answer")));
}

template <typename T> std::optional<ErrorKind> kindOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace herald

#define VERIFY_DONE(future)                                                                        \
    do {                                                                                           \
        const auto verifiedResult = wait(future);                                                  \
        QVERIFY2(verifiedResult.has_value(),                                                       \
            verifiedResult ? "" : qPrintable(verifiedResult.error().text));                        \
    } while (false)
