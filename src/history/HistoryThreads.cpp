// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryThreads.h"

#include "base/Background.h"

namespace herald {

namespace {
template <typename Worker> void closeAndQuit(Worker& worker, QThread& thread)
{
    QMetaObject::invokeMethod(&worker, [&worker] {
        worker.close();
        worker.thread()->quit();
    });
    thread.wait();
}
} // namespace

HistoryThreads::HistoryThreads(const QString& databaseFile, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_file(databaseFile)
    , m_clock(clock)
    , m_writer(databaseFile, clock)
    , m_reader(databaseFile)
    , m_slowReader(databaseFile)
{
    m_writerThread.setObjectName(QStringLiteral("history writer"));
    m_readerThread.setObjectName(QStringLiteral("history reader"));
    m_slowReaderThread.setObjectName(QStringLiteral("history counter"));
    m_writer.moveToThread(&m_writerThread);
    m_reader.moveToThread(&m_readerThread);
    m_slowReader.moveToThread(&m_slowReaderThread);
    connect(&m_writer, &HistoryWriter::changedElsewhere, this, &HistoryThreads::changedElsewhere);
    for (QThread* thread : {&m_writerThread, &m_readerThread, &m_slowReaderThread}) {
        connect(thread, &QThread::started, thread, &giveWayToWindow, Qt::DirectConnection);
        thread->start();
    }
}

HistoryThreads::~HistoryThreads()
{
    m_isClosing = true;
    closeAndQuit(m_slowReader, m_slowReaderThread);
    closeAndQuit(m_reader, m_readerThread);
    closeAndQuit(m_writer, m_writerThread);
}

QFuture<Result<OpenReport>> HistoryThreads::open()
{
    const Answer<OpenReport> answer;
    QMetaObject::invokeMethod(
        &m_writer,
        [this, answer] {
            const auto opened = m_writer.open();
            const Result<void> ready = opened ? Result<void>() : tl::unexpected(opened.error());
            for (HistoryReader* reader : {&m_reader, &m_slowReader})
                QMetaObject::invokeMethod(reader, [reader, ready] { reader->open(ready); });
            answer.give(opened);
        },
        Qt::QueuedConnection);
    return answer.promise->future();
}

QFuture<Result<void>> HistoryThreads::change(std::function<Result<void>(HistoryTables&)> work)
{
    const Answer<void> answer;
    m_writer.order({.run = std::move(work),
        .settle = [answer](const Result<void>& committed) { answer.give(committed); }});
    return answer.promise->future();
}

} // namespace herald
