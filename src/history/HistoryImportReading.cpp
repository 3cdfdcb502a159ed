// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryImportReading.h"

#include "history/HistoryImportLines.h"
#include "history/HistoryImportStage.h"
#include "history/HistoryJson.h"

#include <QCoreApplication>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryImport)
};

constexpr qsizetype mostUnknownKeys = 10;
} // namespace

void HistoryImportReading::run()
{
    result = read();
}

Result<void> HistoryImportReading::read()
{
    HistoryImportLines lines(maxHistoryLineBytes, [this] { return isCancelled.load(); });
    auto done = descriptor >= 0 ? lines.openDescriptor(descriptor) : lines.openFile(file);
    HistoryImportStage stage(stageFile);
    if (done)
        done = stage.create();
    totalBytes = lines.totalBytes();
    while (done) {
        const auto line = lines.next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            return stage.seal();
        bytes = lines.bytesRead();
        if ((*line)->isTooLong) {
            noteBad(
                (*line)->number, Text::tr("It is longer than %L1 bytes.").arg(maxHistoryLineBytes));
            continue;
        }
        if ((*line)->bytes.trimmed().isEmpty())
            continue;
        const auto row = readHistoryLine((*line)->bytes);
        if (!row) {
            noteBad((*line)->number, row.error().text);
            continue;
        }
        noteUnknown(row->unknownKeys);
        const auto isNew = stage.add(row->publish);
        if (!isNew)
            return tl::unexpected(isNew.error());
        *isNew ? ++report.good : ++report.repeated;
        rows = report.good;
    }
    return done;
}

void HistoryImportReading::noteBad(qint64 line, const QString& reason)
{
    ++report.bad;
    if (report.firstBad.size() < HistoryImportReport::mostBadLines)
        report.firstBad.append({line, reason});
}

void HistoryImportReading::noteUnknown(const QStringList& keys)
{
    for (const QString& key : keys) {
        if (report.unknownKeys.size() < mostUnknownKeys && !report.unknownKeys.contains(key))
            report.unknownKeys.append(key);
    }
}

} // namespace herald
