// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs/FileSource.h"

#include <QCoreApplication>
#include <QDir>
#include <QPromise>

namespace herald {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileSource)
};

QHash<qint64, RunRow> byOrdinal(const QList<RunRow>& rows)
{
    QHash<qint64, RunRow> hash;
    for (const RunRow& row : rows)
        hash.insert(row.ordinal, row);
    return hash;
}
} // namespace

FileSource::FileSource(const RunPlan& plan, const RunPosition& position)
    : m_file(plan.file)
    , m_base(plan.steps.value(0).composition)
    , m_next(position.next)
    , m_again(byOrdinal(position.again))
{
    m_thread.setObjectName(QStringLiteral("run rows"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

FileSource::~FileSource()
{
    m_isStopped = true;
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<QList<RunItem>>> FileSource::take(int atMost)
{
    const auto promise = std::make_shared<QPromise<Result<QList<RunItem>>>>();
    promise->start();
    QMetaObject::invokeMethod(
        &m_worker,
        [this, promise, atMost] {
            promise->addResult(read(atMost));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

Result<QList<RunItem>> FileSource::read(int atMost)
{
    if (!m_reader) {
        if (const auto opened = open(); !opened)
            return tl::unexpected(opened.error());
    }
    QList<RunItem> items;
    while (items.size() < atMost) {
        const auto item = nextItem();
        if (!item)
            return tl::unexpected(item.error());
        if (!*item)
            break;
        items.append(**item);
    }
    return items;
}

Result<void> FileSource::open()
{
    if (const auto checked = checkFile(); !checked)
        return checked;
    auto file = std::make_unique<RowFile>(RowFile::Hash::No, isStopped());
    if (const auto opened = file->open(m_file.path); !opened)
        return opened;
    auto reader = readerOf(std::move(file));
    if (!reader)
        return tl::unexpected(reader.error());
    m_reader = std::move(*reader);
    return {};
}

Result<void> FileSource::checkFile() const
{
    RowFile file(RowFile::Hash::Sha256, isStopped());
    if (const auto opened = file.open(m_file.path); !opened)
        return opened;
    for (;;) {
        const auto block = file.next();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            break;
    }
    if (file.fingerprint() == m_file.fingerprint)
        return {};
    return failure(ErrorKind::Conflict,
        Text::tr("%1 is not the file that it was when the run was begun. What row comes next "
                 "cannot be told.")
            .arg(QDir::toNativeSeparators(m_file.path)));
}

/// Rows that were passed over when the run was begun are passed over again.
Result<std::optional<RunItem>> FileSource::nextItem()
{
    for (;;) {
        const auto row = m_reader->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return std::nullopt;
        const qint64 ordinal = m_ordinal++;
        const auto again = m_again.constFind(ordinal);
        if (ordinal < m_next && again == m_again.constEnd())
            continue;
        const auto composition = composedFrom(**row, m_file.mapping, m_base);
        if (!composition && m_file.bad > 0)
            continue;
        if (!composition)
            return failure(ErrorKind::InvalidInput,
                //: %1: a line's number, %2: a sentence
                Text::tr("Line %1: %2").arg(QString::number((*row)->line), composition.error()));
        const qint64 attempt = again == m_again.constEnd() ? 1 : again->attempt;
        return RunItem {.row = {.ordinal = ordinal, .attempt = attempt, .line = (*row)->line},
            .step = 0,
            .composition = *composition};
    }
}

std::function<bool()> FileSource::isStopped() const
{
    return [this] { return m_isStopped.load(); };
}

} // namespace herald
