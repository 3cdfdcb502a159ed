// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Mailbox.h"
#include "history/HistoryReader.h"
#include "history/HistoryWriter.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>
#include <memory>

namespace herald {

/// Where the work on the history is done: a thread with the writing connection, which groups what
/// waits into one transaction, and two with a reading connection each, so that a long question
/// never keeps a quick one waiting. Every call returns at once; continue its future with
/// whenDone(). Calls before open() has finished wait for it; where it fails they fail with its
/// error.
class HistoryThreads : public QObject {
    Q_OBJECT
public:
    HistoryThreads(const QString& databaseFile, const Clock& clock, QObject* parent = nullptr);
    /// Finishes what was ordered, then closes.
    ~HistoryThreads() override;

    const QString& file() const { return m_file; }
    const Clock& clock() const { return m_clock; }
    QFuture<Result<OpenReport>> open();

    /// A question. `work(HistoryQueries&, const IsOvertaken&) -> Result<T>` runs on a reading
    /// thread; cancelling the future makes IsOvertaken say true.
    template <typename T, typename Work> QFuture<Result<T>> read(Work work)
    {
        return ask<T>(m_reader, std::move(work));
    }
    /// The same for what may take longer than a frame: counts, exports.
    template <typename T, typename Work> QFuture<Result<T>> readAtLeisure(Work work)
    {
        return ask<T>(m_slowReader, std::move(work));
    }

    /// Inside a transaction that it may share with others; resolves after the commit. An error of
    /// kind Storage rolls back, any other is an answer. Resolves on the thread of this object,
    /// there after `announce`, where there is one; all of one commit together. Not to be cancelled;
    /// what is not resolved when this object goes is cancelled.
    template <typename T>
    QFuture<Result<T>> write(
        std::function<Result<T>(HistoryTables&)> work, std::function<void(const T&)> announce = {});
    /// Something to write that has no answer and is not announced.
    QFuture<Result<void>> change(std::function<Result<void>(HistoryTables&)> work);
    /// What needs transactions of its own (or none): `work(Database&, const IsOvertaken&) ->
    /// Result<T>` runs alone on the writing thread, and whatever is ordered waits for it: keep each
    /// call short and order the next.
    template <typename T, typename Work> QFuture<Result<T>> maintain(Work work);

    void order(WriteJob job) { m_writer.order(std::move(job)); }
    /// Whether a question found the search index damaged since this was asked last.
    bool takeIndexDamage() { return m_isIndexDamaged.exchange(false); }
    /// Runs while nothing else is to be written; see HistoryWriter. Before open().
    void addIdleWork(IdleWork work) { m_writer.addIdleWork(std::move(work)); }

Q_SIGNALS:
    void changedElsewhere(); ///< another process wrote

private:
    template <typename T> struct Answer {
        std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

        Answer() { promise->start(); }
        void give(const Result<T>& result) const
        {
            promise->addResult(result);
            promise->finish();
        }
    };

    template <typename T, typename Work> QFuture<Result<T>> ask(HistoryReader& reader, Work work);

    const QString m_file;
    const Clock& m_clock;
    std::atomic<bool> m_isClosing = false;
    std::atomic<bool> m_isIndexDamaged = false;
    Mailbox m_mailbox;
    HistoryWriter m_writer;
    HistoryReader m_reader;
    HistoryReader m_slowReader;
    QThread m_writerThread;
    QThread m_readerThread;
    QThread m_slowReaderThread;
};

template <typename T, typename Work>
QFuture<Result<T>> HistoryThreads::ask(HistoryReader& reader, Work work)
{
    const Answer<T> answer;
    reader.ask([this, answer, work = std::move(work)](const Result<HistoryQueries*>& queries) {
        const HistoryQueries::IsOvertaken isOvertaken
            = [this, &answer] { return m_isClosing || answer.promise->isCanceled(); };
        if (isOvertaken())
            return answer.promise->finish();
        if (!queries)
            return answer.give(tl::unexpected(queries.error()));
        const Result<T> result = work(**queries, isOvertaken);
        if (!result && tellsDamage(result.error()))
            noteDamage(m_file);
        if ((*queries)->finder().isIndexDamaged()) {
            (*queries)->finder().trustIndex(); // when it is asked next, it has been made anew
            m_isIndexDamaged = true;
        }
        answer.give(result);
    });
    return answer.promise->future();
}

template <typename T>
QFuture<Result<T>> HistoryThreads::write(
    std::function<Result<T>(HistoryTables&)> work, std::function<void(const T&)> announce)
{
    const Answer<T> answer;
    auto written = std::make_shared<Result<T>>();
    m_writer.order({.run
        = [written, work = std::move(work)](HistoryTables& tables) -> Result<void> {
                        *written = work(tables);
                        // Other errors are answers: they spoil nothing that is written with them.
                        if (!*written && written->error().kind == ErrorKind::Storage)
                            return tl::unexpected(written->error());
                        return {};
                    },
        .settle =
            [this, answer, written, announce = std::move(announce)](const Result<void>& committed) {
                m_mailbox.put([answer, written, announce, committed] {
                    if (!committed)
                        return answer.give(tl::unexpected(committed.error()));
                    if (*written && announce)
                        announce(**written);
                    answer.give(*written);
                });
            }});
    return answer.promise->future();
}

template <typename T, typename Work> QFuture<Result<T>> HistoryThreads::maintain(Work work)
{
    const Answer<T> answer;
    m_writer.maintain([this, answer, work = std::move(work)](const Result<Database*>& database) {
        const HistoryQueries::IsOvertaken isOvertaken
            = [this, &answer] { return m_isClosing || answer.promise->isCanceled(); };
        if (isOvertaken())
            return answer.promise->finish();
        if (!database)
            return answer.give(tl::unexpected(database.error()));
        const Result<T> result = work(**database, isOvertaken);
        if (!result && tellsDamage(result.error()))
            noteDamage(m_file);
        answer.give(result);
    });
    return answer.promise->future();
}

} // namespace herald
