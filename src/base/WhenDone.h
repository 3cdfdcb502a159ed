// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPointer>

#include <utility>

namespace herald {

/// Calls `handler(result)` from the event loop of `context` once `future` has its result; never
/// after `context` has been destroyed, never for a future that was cancelled. Call it on the thread
/// of `context`.
///
/// Instead of QFuture::then(), which in Qt 6.4 asserts that its context still lives when the future
/// finishes (qfuture_impl.h, Continuation::create); and leaves a bare pointer to what was
/// continued, which goes with the promise, for QFuture::cancel() to follow.
template <typename T, typename Handler>
void whenDone(const QFuture<T>& future, QObject* context, Handler handler)
{
    if (future.isFinished()) { // one event instead of the several of a watcher
        QMetaObject::invokeMethod(
            context,
            [future, waiting = std::move(handler)]() mutable {
                if (!future.isCanceled() && future.resultCount() > 0)
                    waiting(future.result());
            },
            Qt::QueuedConnection);
        return;
    }
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
        [watcher, handler = std::move(handler)]() mutable {
            const QFuture<T> finished = watcher->future();
            Handler waiting = std::move(handler);
            watcher->deleteLater();
            if (!finished.isCanceled() && finished.resultCount() > 0)
                waiting(finished.result());
        });
    watcher->setFuture(future);
}

/// The same for a future that resolves on the thread of `context` and that nobody cancels
/// (HistoryThreads::write()): `handler` is called right when it resolves, without the events of a
/// watcher, which are much where thousands resolve in a second. What never resolves may take its
/// handler along on another thread.
template <typename T, typename Handler>
void whenResolved(QFuture<T> future, QObject* context, Handler handler)
{
    if (future.isFinished())
        return whenDone(future, context, std::move(handler));
    future.then([guard = QPointer<QObject>(context), handler = std::move(handler)](
                    const T& result) mutable {
        if (guard)
            handler(result);
    });
}

} // namespace herald
