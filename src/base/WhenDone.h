// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMutex>
#include <QObject>

#include <memory>
#include <utility>

namespace herald {

/// A handler that waits as a child of its context, and goes with it.
template <typename Handler> class AwaitingHandler final : public QObject {
public:
    /// From the thread where something finishes to the handler, which may be gone by then.
    struct Way {
        QMutex mutex;
        AwaitingHandler* end = nullptr; ///< null: gone; changed on its own thread only
    };

    AwaitingHandler(QObject* context, Handler handler)
        : QObject(context)
        , m_handler(std::move(handler))
        , m_way(std::make_shared<Way>())
    {
        m_way->end = this;
    }
    ~AwaitingHandler() override
    {
        const QMutexLocker locker(&m_way->mutex);
        m_way->end = nullptr;
    }
    const std::shared_ptr<Way>& way() const { return m_way; }

    /// Any thread: `work(handler)` runs once from the event loop of the context.
    template <typename Work> static void post(const std::shared_ptr<Way>& way, const Work& work)
    {
        const QMutexLocker locker(&way->mutex); // meanwhile the context lives
        if (!way->end)
            return;
        QMetaObject::invokeMethod(
            way->end->parent(),
            [way, work] {
                if (!way->end)
                    return;
                Handler handler = std::move(way->end->m_handler);
                delete way->end;
                work(handler);
            },
            Qt::QueuedConnection);
    }

private:
    Handler m_handler;
    std::shared_ptr<Way> m_way;
};

/// Calls `handler(result)` from the event loop of `context` once `future` has its result; never
/// after `context` has been destroyed, never for a future that was cancelled. Call it on the thread
/// of `context`, and once for each future: it has one continuation.
///
/// Instead of QFuture::then(context, ...), which in Qt 6.4 asserts that the context still lives
/// when the future finishes (qfuture_impl.h, Continuation::create), and looks at it from the
/// finishing thread; and of QFutureWatcher, which posts five events for each future.
template <typename T, typename Handler>
void whenDone(QFuture<T> future, QObject* context, Handler handler)
{
    using Awaiting = AwaitingHandler<Handler>;
    const auto* awaiting = new Awaiting(context, std::move(handler));
    future.then(QtFuture::Launch::Sync, [way = awaiting->way()](const QFuture<T>& finished) {
        Awaiting::post(way, [finished](Handler& waiting) {
            if (finished.resultCount() > 0)
                waiting(finished.result());
        });
    });
}

} // namespace herald
