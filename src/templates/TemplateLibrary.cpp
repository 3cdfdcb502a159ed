// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateLibrary.h"

#include "templates/TemplateWorker.h"

#include <QPromise>
#include <QThread>

#include <algorithm>
#include <functional>

namespace herald {

class TemplateLibrary::Private {
public:
    Private(TemplateLibrary& library, const QString& folderPath)
        : q(library)
        , folder(folderPath)
        , worker(new TemplateWorker(folderPath))
    {
        thread.setObjectName(QStringLiteral("templates"));
        worker->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        QObject::connect(worker, &TemplateWorker::scanned, &q,
            [this](const TemplateListing& found) { adopt(found); });
        thread.start();
    }

    ~Private()
    {
        // Behind the orders already given, so that each is carried out.
        QMetaObject::invokeMethod(
            worker, [this] { thread.quit(); }, Qt::QueuedConnection);
        thread.wait();
    }

    Q_DISABLE_COPY_MOVE(Private)

    /// Carries out the work on the thread; the future finishes on the main thread, after the list
    /// is up to date.
    template <typename T> QFuture<Result<T>> order(std::function<Result<T>(TemplateFolder&)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto carryOut = [this, promise, work = std::move(work)] {
            Result<T> result = work(worker->folder());
            auto finish = [this, promise, result, listing = worker->folder().listing()] {
                adopt(listing);
                promise->addResult(result);
                promise->finish();
            };
            QMetaObject::invokeMethod(&q, std::move(finish), Qt::QueuedConnection);
            worker->syncWatches();
        };
        QMetaObject::invokeMethod(worker, std::move(carryOut), Qt::QueuedConnection);
        return promise->future();
    }

    void adopt(const TemplateListing& found)
    {
        if (found == listing)
            return;
        listing = found;
        Q_EMIT q.changed();
    }

    TemplateLibrary& q;
    QString folder;
    QThread thread;
    TemplateWorker* worker; ///< deleted when the thread finishes
    TemplateListing listing;
};

TemplateLibrary::TemplateLibrary(const QString& folder, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, folder))
{
}

TemplateLibrary::~TemplateLibrary() = default;

QFuture<Result<void>> TemplateLibrary::load()
{
    return d->order<void>([](TemplateFolder& folder) { return folder.scan(); });
}

QList<TemplateEntry> TemplateLibrary::entries() const
{
    return d->listing.entries;
}

std::optional<TemplateEntry> TemplateLibrary::find(const QString& path) const
{
    const auto& entries = d->listing.entries;
    const auto at = std::find_if(entries.begin(), entries.end(),
        [&path](const TemplateEntry& entry) { return entry.path == path; });
    return at == entries.end() ? std::nullopt : std::optional(*at);
}

QString TemplateLibrary::folder() const
{
    return d->folder;
}

QString TemplateLibrary::problem() const
{
    return d->listing.problem;
}

QFuture<Result<void>> TemplateLibrary::save(
    const QString& path, const EventTemplate& content, const QByteArray& basedOn)
{
    return d->order<void>([=](TemplateFolder& folder) {
        return folder.save(path, content, TemplateFolder::Replace::OnlyKnown, basedOn);
    });
}

QFuture<Result<void>> TemplateLibrary::overwrite(const QString& path, const EventTemplate& content)
{
    return d->order<void>([=](TemplateFolder& folder) {
        return folder.save(path, content, TemplateFolder::Replace::Anything, {});
    });
}

QFuture<Result<void>> TemplateLibrary::rename(const QString& from, const QString& to)
{
    return d->order<void>([=](TemplateFolder& folder) { return folder.rename(from, to); });
}

QFuture<Result<void>> TemplateLibrary::remove(const QString& path)
{
    return d->order<void>([=](TemplateFolder& folder) { return folder.remove(path); });
}

QFuture<Result<QString>> TemplateLibrary::undoRemove()
{
    return d->order<QString>([](TemplateFolder& folder) { return folder.undoRemove(); });
}

} // namespace herald
