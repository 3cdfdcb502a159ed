// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateImportFolder.h"

#include "templates/TemplatePath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplateImport)
};

} // namespace

Result<QByteArray> readImportBytes(const QString& fileName, qint64 maxBytes)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Storage, Text::tr("The file cannot be read: %1.").arg(file.errorString()));
    const QByteArray bytes = file.read(std::min(file.size(), maxBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(
            ErrorKind::Storage, Text::tr("The file cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > maxBytes)
        return failure(
            ErrorKind::InvalidInput, Text::tr("The file is larger than %L1 bytes.").arg(maxBytes));
    return bytes;
}

TemplateImportFolder::TemplateImportFolder(const QString& folder,
    TemplateImportCollector& collector, std::function<bool(qsizetype)> goesOn, qint64& bytesLeft)
    : m_folder(folder)
    , m_collector(collector)
    , m_goesOn(std::move(goesOn))
    , m_bytesLeft(bytesLeft)
    , m_bruno(collector)
{
}

void TemplateImportFolder::import()
{
    walk();
    readVariables();
    for (const Found& found : std::as_const(m_files)) {
        if (!m_goesOn(m_collector.count()) || m_collector.isFull(m_folder))
            return;
        if (m_bytesLeft <= 0)
            return m_collector.refuse(
                {m_folder}, Text::tr("The folder holds too much; the rest of it is left out."));
        take(found);
    }
}

void TemplateImportFolder::walk()
{
    m_open = {{m_folder, 0}};
    while (!m_open.isEmpty() && m_goesOn(m_collector.count())) {
        const auto [folder, depth] = m_open.takeLast();
        const QFileInfoList infos = QDir(folder).entryInfoList(
            QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name | QDir::DirsLast);
        for (const QFileInfo& info : infos) {
            if (m_files.size() >= maxImportItems)
                return m_collector.refuse({m_folder},
                    Text::tr("The folder holds more than %L1 files; the rest is left out.")
                        .arg(maxImportItems));
            note(info, depth);
        }
    }
    std::sort(m_files.begin(), m_files.end(),
        [](const Found& a, const Found& b) { return a.file < b.file; });
}

void TemplateImportFolder::note(const QFileInfo& info, int depth)
{
    if (info.isDir() && info.isSymLink())
        return;
    if (info.isDir() && depth == maxTemplateDepth)
        return m_collector.refuse({info.filePath()}, Text::tr("The folder lies too deep."));
    if (info.isDir())
        m_open.append({info.filePath(), depth + 1});
    else if (info.isFile())
        m_files.append({QDir(m_folder).relativeFilePath(info.filePath()), info.filePath()});
}

/// Before all requests, whose placeholders they give a default.
void TemplateImportFolder::readVariables()
{
    for (const Found& found : std::as_const(m_files)) {
        if (!TemplateImportBruno::isSetting(found.file) || m_bytesLeft <= 0)
            continue;
        if (const auto bytes = readImportBytes(found.place, maxTemplateBytes)) {
            m_bytesLeft -= bytes->size();
            m_bruno.readVariables(found.file, *bytes);
        }
    }
}

void TemplateImportFolder::take(const Found& found)
{
    if (TemplateImportBruno::isSetting(found.file))
        return;
    const bool isBruno = found.file.endsWith(u".bru");
    if (!isBruno && !found.file.endsWith(templateSuffix))
        return m_collector.refuse({found.place},
            Text::tr(
                "This is no template and no Bruno request. A collection in one file is imported "
                "by naming that file."));
    const auto bytes = readImportBytes(found.place, maxTemplateBytes);
    if (!bytes)
        return m_collector.refuse({found.place}, bytes.error().text);
    m_bytesLeft -= bytes->size();
    if (isBruno)
        m_bruno.take(found.place, found.file, *bytes);
    else
        m_collector.takeFile(found.file, *bytes, {found.place});
}

} // namespace herald
