// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/runs/RowColumns.h"

#include "rows/RowFile.h"
#include "rows/RowReader.h"

#include <QPromise>
#include <QThreadPool>

namespace herald {

namespace {
Result<QStringList> columnsOf(const QString& file)
{
    auto bytes = std::make_unique<RowFile>(RowFile::Hash::No, [] { return false; });
    if (const auto opened = bytes->open(file); !opened)
        return Failure(opened.error());
    const auto reader = readerOf(std::move(bytes));
    if (!reader)
        return Failure(reader.error());
    return (*reader)->columns();
}
} // namespace

QFuture<Result<QStringList>> readColumns(const QString& file)
{
    const auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(columnsOf(file));
        promise->finish();
    });
    return promise->future();
}

} // namespace herald
