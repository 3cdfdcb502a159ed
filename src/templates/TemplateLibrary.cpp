// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/TemplateLibrary.h"

#include "templates/TemplateWorker.h"

#include <QPromise>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <functional>
#include <tuple>

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
            [this](const TemplateListing& found, const QStringList& paths) {
                adopt(found);
                if (!paths.isEmpty())
                    Q_EMIT q.changedOnDisk(paths);
            });
        QObject::connect(worker, &TemplateWorker::moved, &q, &TemplateLibrary::moved);
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
    template <typename T> QFuture<Result<T>> order(std::function<Result<T>(TemplateWorker&)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto carryOut = [this, promise, work = std::move(work)] {
            Result<T> result = work(*worker);
            auto finish = [this, promise, result, listing = worker->listing()] {
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

    /// The same for what can be undone; looks first what other hands have done meanwhile.
    template <typename T> QFuture<Result<T>> act(std::function<Result<T>(TemplateWorker&)> work)
    {
        return order<T>([work = std::move(work)](TemplateWorker& shelf) {
            std::ignore = shelf.scan(); // a failure is in the listing
            return work(shelf);
        });
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
    return d->order<void>([](TemplateWorker& worker) { return worker.scan(); });
}

QFuture<Result<void>> TemplateLibrary::setFolder(const QString& folder, bool mayBeMissing)
{
    d->folder = folder;
    return d->order<void>([=](TemplateWorker& worker) {
        using Missing = TemplateFolder::Missing;
        return worker.setRoot(folder, mayBeMissing ? Missing::IsEmpty : Missing::IsProblem);
    });
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

QString TemplateLibrary::notice() const
{
    return d->listing.notice;
}

QList<EmptyTemplateFolder> TemplateLibrary::emptyFolders() const
{
    return d->listing.emptyFolders;
}

QStringList TemplateLibrary::folders() const
{
    QStringList folders;
    QSet<QString> known;
    const auto add = [&](const QString& path) {
        for (qsizetype at = path.indexOf(u'/'); at >= 0; at = path.indexOf(u'/', at + 1)) {
            const QString folder = path.first(at);
            if (known.contains(folder))
                continue;
            known.insert(folder);
            folders += folder;
        }
    };
    for (const TemplateEntry& entry : d->listing.entries)
        add(entry.path);
    for (const EmptyTemplateFolder& folder : d->listing.emptyFolders)
        add(folder.path + u'/');
    return folders;
}

std::optional<TemplateDeed> TemplateLibrary::lastDeed() const
{
    return d->listing.lastDeed;
}

QFuture<Result<void>> TemplateLibrary::save(
    const QString& path, const EventTemplate& content, const QByteArray& basedOn)
{
    return d->order<void>([=](TemplateWorker& worker) {
        return worker.folder().save(path, content, TemplateFolder::Replace::OnlyKnown, basedOn);
    });
}

QFuture<Result<QList<Result<void>>>> TemplateLibrary::saveAll(const QList<TemplateSave>& saves)
{
    using Results = QList<Result<void>>;
    return d->order<Results>(
        [=](TemplateWorker& worker) -> Result<Results> { return worker.folder().saveAll(saves); });
}

QFuture<Result<void>> TemplateLibrary::overwrite(const QString& path, const EventTemplate& content)
{
    return d->order<void>([=](TemplateWorker& worker) {
        return worker.folder().save(path, content, TemplateFolder::Replace::Anything, {});
    });
}

QFuture<Result<void>> TemplateLibrary::rename(const QString& from, const QString& to)
{
    return d->act<void>([=](TemplateWorker& worker) { return worker.rename(from, to, false); });
}

QFuture<Result<void>> TemplateLibrary::renameFolder(const QString& from, const QString& to)
{
    return d->act<void>([=](TemplateWorker& worker) { return worker.rename(from, to, true); });
}

QFuture<Result<QString>> TemplateLibrary::duplicate(const QString& path)
{
    return d->act<QString>(
        [=](TemplateWorker& worker) { return worker.actions().duplicate(path); });
}

QFuture<Result<void>> TemplateLibrary::newFolder(const QString& path)
{
    return d->act<void>([=](TemplateWorker& worker) { return worker.actions().newFolder(path); });
}

QFuture<Result<void>> TemplateLibrary::remove(const QString& path)
{
    return d->act<void>([=](TemplateWorker& worker) { return worker.actions().remove(path); });
}

QFuture<Result<void>> TemplateLibrary::removeFolder(const QString& path)
{
    return d->act<void>(
        [=](TemplateWorker& worker) { return worker.actions().removeFolder(path); });
}

QFuture<Result<QString>> TemplateLibrary::undo()
{
    return d->act<QString>([](TemplateWorker& worker) { return worker.undo(); });
}

} // namespace herald
