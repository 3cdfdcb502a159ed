// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateExport.h"

#include "templates/TemplateExportZip.h"
#include "templates/TemplateFile.h"
#include "templates/TemplatePath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateExport)
};

/// Sorted by file, whatever the order of the library is.
Result<QList<ExportedFile>> filesOf(const QList<TemplateEntry>& entries)
{
    QList<ExportedFile> files;
    for (const TemplateEntry& entry : entries) {
        if (!entry.problem.isEmpty())
            return failure(ErrorKind::InvalidInput,
                Text::tr("“%1” cannot be exported, because it cannot be read. %2")
                    .arg(entry.path, entry.problem));
        const Result<QByteArray> bytes = checkedTemplateBytes(entry.content);
        if (!bytes)
            return tl::unexpected(bytes.error());
        files.append({templateFile(entry.path), *bytes});
    }
    std::sort(files.begin(), files.end(),
        [](const ExportedFile& a, const ExportedFile& b) { return a.file < b.file; });
    return files;
}

/// Absolute names, with the bytes that belong there.
Result<QList<ExportedFile>> filesOf(const TemplateExport& order)
{
    auto files = filesOf(order.entries);
    if (!files)
        return files;
    switch (order.form) {
    case ExportForm::Folder:
        for (ExportedFile& file : *files)
            file.file = QDir(order.target).filePath(file.file);
        return files;
    case ExportForm::File:
        if (files->size() != 1)
            return failure(ErrorKind::InvalidInput,
                Text::tr("One file holds one template. Name a folder or a .zip file for several."));
        return QList<ExportedFile> {{order.target, files->first().bytes}};
    case ExportForm::Zip:
        break;
    }
    const Result<QByteArray> archive = zippedFiles(*files);
    if (!archive)
        return tl::unexpected(archive.error());
    return QList<ExportedFile> {{order.target, *archive}};
}

bool holds(const QString& fileName, const QByteArray& bytes)
{
    QFile file(fileName);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

Result<void> checkTargets(const QList<ExportedFile>& files)
{
    for (const ExportedFile& each : files) {
        if (QFileInfo::exists(each.file) && !holds(each.file, each.bytes))
            return failure(ErrorKind::Conflict,
                Text::tr("“%1” is there already and differs. Nothing was written.").arg(each.file));
    }
    return {};
}

} // namespace

ExportForm exportForm(const QString& target)
{
    if (target.endsWith(u'/') || QFileInfo(target).isDir())
        return ExportForm::Folder;
    if (target.endsWith(u".zip", Qt::CaseInsensitive))
        return ExportForm::Zip;
    const bool isFile
        = target.endsWith(u".json", Qt::CaseInsensitive) || QFileInfo(target).isFile();
    return isFile ? ExportForm::File : ExportForm::Folder;
}

Result<QList<TemplateEntry>> chosenTemplates(
    const QList<TemplateEntry>& library, const QStringList& paths)
{
    QSet<QString> chosen;
    for (const QString& path : paths) {
        const QString folder = path.endsWith(u'/') ? path : path + u'/';
        bool isKnown = false;
        for (const TemplateEntry& entry : library) {
            if (entry.path != path && !entry.path.startsWith(folder))
                continue;
            isKnown = true;
            chosen.insert(entry.path);
        }
        if (!isKnown)
            return failure(ErrorKind::NotFound,
                Text::tr("There is no template and no folder called “%1”.").arg(path));
    }
    QList<TemplateEntry> entries;
    std::copy_if(library.cbegin(), library.cend(), std::back_inserter(entries),
        [&chosen](const TemplateEntry& entry) { return chosen.contains(entry.path); });
    return entries;
}

Result<int> writeTemplateExport(const TemplateExport& order)
{
    const auto files = filesOf(order);
    if (!files)
        return tl::unexpected(files.error());
    if (!order.mayReplace) {
        if (const auto checked = checkTargets(*files); !checked)
            return tl::unexpected(checked.error());
    }
    for (const ExportedFile& each : *files) {
        if (const auto written = writeTemplateFile(each.file, each.bytes); !written)
            return tl::unexpected(written.error());
    }
    return static_cast<int>(order.entries.size());
}

QFuture<Result<int>> exportTemplates(const TemplateExport& order)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, order] {
        promise->addResult(writeTemplateExport(order));
        promise->finish();
    });
    return promise->future();
}

Result<QByteArray> templateZip(const QList<TemplateEntry>& entries)
{
    const auto files = filesOf(entries);
    return files ? zippedFiles(*files) : Result<QByteArray>(Failure(files.error()));
}

} // namespace herald
