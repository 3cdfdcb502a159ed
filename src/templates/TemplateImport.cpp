// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImport.h"

#include "templates/TemplateImportBruno.h"
#include "templates/TemplateImportCollector.h"
#include "templates/TemplateImportCurl.h"
#include "templates/TemplateImportFolder.h"
#include "templates/TemplateImportInsomnia.h"
#include "templates/TemplateImportPostman.h"
#include "templates/TemplateImportZip.h"
#include "templates/TemplatePath.h"
#include "json/JsonText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

void importJson(const QString& name, const QByteArray& bytes, TemplateImportCollector& collector)
{
    const ImportJson file(QString::fromUtf8(bytes));
    if (!file.isValid())
        return collector.refuse({name, file.problem().line},
            Text::tr("This is not valid JSON: %1.").arg(file.problem().text));
    if (isPostman(file))
        return importPostman(file, name, collector);
    if (isInsomnia(file))
        return importInsomnia(file, name, collector);
    if (file.member(ImportJson::root, QStringLiteral("heraldTemplate")) >= 0)
        return collector.takeFile(
            QFileInfo(name).completeBaseName() + templateSuffix, bytes, {name});
    collector.refuse({name},
        Text::tr("This JSON is no template, no Postman collection and no Insomnia export."));
}

void importFile(const QString& name, const QByteArray& bytes, TemplateImportCollector& collector)
{
    const QString fileName = QFileInfo(name).fileName();
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        importZip(bytes, name, collector);
    else if (fileName.endsWith(templateSuffix))
        collector.takeFile(fileName, bytes, {name});
    else if (fileName.endsWith(u".bru") && bytes.size() <= maxTemplateBytes)
        TemplateImportBruno(collector).take(name, fileName, bytes);
    else if (bytes.contains('\0'))
        collector.refuse({name}, Text::tr("This is no text file."));
    else if (looksLikeJson(QString::fromUtf8(bytes.left(10'000))))
        importJson(name, bytes, collector);
    else if (bytes.contains("insomnia.rest/5"))
        collector.refuse({name},
            Text::tr(
                "This is a YAML export of Insomnia: export it again as “Insomnia v4 (JSON)”."));
    else if (holdsCurlCommands(bytes))
        importCurl(bytes, name, collector);
    else
        collector.refuse({name},
            Text::tr("This is nothing that Herald can import: no template, no zip archive of them, "
                     "no collection of Postman, Insomnia or Bruno, no curl commands."));
}

void readSource(const QString& source, TemplateImportCollector& collector,
    const std::function<bool(qsizetype)>& goesOn, qint64& bytesLeft)
{
    const QFileInfo info(source);
    if (info.isDir())
        return TemplateImportFolder(source, collector, goesOn, bytesLeft).import();
    if (!info.exists())
        return collector.refuse({source}, Text::tr("There is no such file."));
    if (!info.isFile())
        return collector.refuse({source}, Text::tr("This is neither a file nor a folder."));
    const auto bytes = readImportBytes(source, maxImportFileBytes);
    if (!bytes)
        return collector.refuse({source}, bytes.error().text);
    bytesLeft -= bytes->size();
    importFile(source, *bytes, collector);
}

} // namespace

TemplateImport readTemplateImport(
    const QStringList& sources, const std::function<bool(qsizetype)>& goesOn)
{
    TemplateImportCollector collector;
    qint64 bytesLeft = maxImportBytes;
    for (const QString& source : sources) {
        if (!goesOn(collector.count()) || collector.isFull(source))
            break;
        readSource(source, collector, goesOn, bytesLeft);
    }
    return collector.finish();
}

TemplateImport readTemplateImportFile(const QString& fileName, const QByteArray& bytes)
{
    TemplateImportCollector collector;
    importFile(fileName, bytes, collector);
    return collector.finish();
}

QFuture<TemplateImport> importTemplates(const QStringList& sources)
{
    auto promise = std::make_shared<QPromise<TemplateImport>>();
    promise->start();
    promise->setProgressRange(0, static_cast<int>(maxImportItems));
    QThreadPool::globalInstance()->start([promise, sources] {
        promise->addResult(readTemplateImport(sources, [&promise](qsizetype count) {
            promise->setProgressValue(static_cast<int>(count));
            return !promise->isCanceled();
        }));
        promise->finish();
    });
    return promise->future();
}

} // namespace herald
