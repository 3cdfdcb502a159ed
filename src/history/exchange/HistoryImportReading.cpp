// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryImportReading.h"

#include "history/exchange/HistoryImportLines.h"
#include "history/exchange/HistoryImportStage.h"

#include <QCoreApplication>

#include <future>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryImport)
};

constexpr qsizetype mostUnknownKeys = 10;
constexpr qsizetype batchLines = 512;
constexpr qsizetype batchBytes = 1'048'576;
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
    std::future<QList<Parsed>> parsing; // its end waits for the thread
    while (done) {
        const auto batch = nextBatch(lines);
        if (!batch)
            return tl::unexpected(batch.error());
        auto next = std::async(std::launch::async, parse, *batch);
        if (parsing.valid())
            done = stageBatch(stage, parsing.get());
        if (done && batch->isEmpty())
            return stage.seal();
        parsing = std::move(next);
        bytes = lines.bytesRead();
    }
    return done;
}

/// Empty at the end.
Result<QList<HistoryImportReading::Line>> HistoryImportReading::nextBatch(HistoryImportLines& lines)
{
    QList<Line> batch;
    for (qsizetype size = 0; size < batchBytes && batch.size() < batchLines;) {
        const auto line = lines.next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            break;
        size += (*line)->bytes.size();
        batch.append({(*line)->number, (*line)->bytes.toByteArray(), (*line)->isTooLong});
    }
    return batch;
}

QList<HistoryImportReading::Parsed> HistoryImportReading::parse(const QList<Line>& batch)
{
    QList<Parsed> rows;
    rows.reserve(batch.size());
    for (const Line& line : batch) {
        if (line.isTooLong)
            rows.append({line.number,
                failure(ErrorKind::InvalidInput,
                    Text::tr("It is longer than %L1 bytes.").arg(maxHistoryLineBytes))});
        else if (!line.bytes.trimmed().isEmpty())
            rows.append({line.number, readHistoryLine(line.bytes)});
    }
    return rows;
}

Result<void> HistoryImportReading::stageBatch(HistoryImportStage& stage, const QList<Parsed>& batch)
{
    for (const auto& [number, row] : batch) {
        if (!row) {
            noteBad(number, row.error().text);
            continue;
        }
        noteUnknown(row->unknownKeys);
        const auto isNew = stage.add(row->publish);
        if (!isNew)
            return tl::unexpected(isNew.error());
        *isNew ? ++report.good : ++report.repeated;
        rows = report.good;
    }
    return {};
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
