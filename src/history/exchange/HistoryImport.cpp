// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryImport.h"

#include "base/Background.h"
#include "base/WhenDone.h"
#include "history/database/DatabaseFile.h"
#include "history/exchange/HistoryImportMerge.h"
#include "history/exchange/HistoryImportReading.h"
#include "history/exchange/HistoryImportStage.h"
#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace herald {

namespace {
using namespace std::chrono_literals;

constexpr auto progressPause = 100ms;
constexpr qint64 longestStepMs = 30; // so long a publish may have to wait
constexpr int firstStepRows = 500;
constexpr int fewestStepRows = 50;
constexpr int mostStepRows = 10'000;
constexpr int undoStepRows = 2000;

/// Asks for and holds the right to import. On the writing thread.
Result<QString> beginImport(Database& history, ProcessLock& lock)
{
    if (const auto entered = lock.enter(); !entered)
        return tl::unexpected(entered.error());
    auto begun = [&]() -> Result<QString> {
        if (const auto undone = undoDeadImports(history, lock); !undone)
            return tl::unexpected(undone.error());
        if (!HistoryImportStage::all(history.file()).isEmpty())
            return failure(ErrorKind::Conflict,
                HistoryImport::tr("Another import is running. Try again when it has ended."));
        const auto token = lock.takeToken();
        if (!token)
            return tl::unexpected(token.error());
        const QString stageFile = HistoryImportStage::fileName(history.file(), *token);
        if (const auto made = makePrivateFile(stageFile); !made)
            return tl::unexpected(made.error());
        return stageFile;
    }();
    lock.release();
    return begun;
}

struct TimedStep {
    MergeStep step;
    qint64 ms = 0;
};
} // namespace

class HistoryImport::Private {
public:
    Private(HistoryImport& owner, HistoryStore& ofStore)
        : q(owner)
        , store(ofStore)
        , lock(std::make_shared<ProcessLock>(ofStore.threads().file()))
    {
    }

    void begin();
    void startReading(const QString& stageFile);
    void endReading();
    void attach();
    void mergeSome();
    void takeStep(const TimedStep& step);
    void undo(const Error& why);
    void undoSome();
    void detach();
    void end();
    void sayProgress() const;

    HistoryImport& q;
    HistoryStore& store;
    std::shared_ptr<ProcessLock> lock; ///< what runs on the writing thread may outlive us
    std::shared_ptr<HistoryImportReading> reading = std::make_shared<HistoryImportReading>();
    std::unique_ptr<QThread> thread;
    QTimer progressTimer;
    HistoryImportReport report;
    HistoryImportProgress::Phase phase = HistoryImportProgress::Phase::Reading;
    bool isWaiting = false; ///< for goOn() or cancel()
    bool isMerging = false;
    bool isEnded = false;
    bool isStageNeeded = false; ///< to take out what could not be taken out now
    int stepRows = firstStepRows;
    qint64 undone = 0;
    Result<void> result;
};

HistoryImport::HistoryImport(HistoryStore& store, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store))
{
    d->progressTimer.setInterval(progressPause);
    connect(&d->progressTimer, &QTimer::timeout, this, [this] { d->sayProgress(); });
}

HistoryImport::~HistoryImport()
{
    d->reading->isCancelled = true;
    if (d->thread)
        d->thread->wait();
    if (!d->isMerging && !d->isEnded && !d->reading->stageFile.isEmpty())
        HistoryImportStage::remove(d->reading->stageFile);
}

void HistoryImport::readFile(const QString& file)
{
    d->reading->file = file;
    d->begin();
}

void HistoryImport::readDescriptor(int descriptor)
{
    d->reading->descriptor = descriptor;
    d->begin();
}

void HistoryImport::Private::begin()
{
    const auto begun = store.threads().maintain<QString>(
        [held = lock](Database& history, const auto&) { return beginImport(history, *held); });
    whenDone(begun, &q, [this](const Result<QString>& stageFile) {
        if (stageFile)
            return startReading(*stageFile);
        result = tl::unexpected(stageFile.error());
        end();
    });
}

void HistoryImport::Private::startReading(const QString& stageFile)
{
    reading->stageFile = stageFile;
    thread.reset(QThread::create([held = reading] {
        giveWayToWindow();
        held->run();
    }));
    thread->setObjectName(QStringLiteral("history import"));
    QObject::connect(thread.get(), &QThread::finished, &q, [this] { endReading(); });
    thread->start();
    progressTimer.start();
}

void HistoryImport::Private::endReading()
{
    progressTimer.stop();
    sayProgress();
    report = reading->report;
    result = reading->result;
    if (result && reading->isCancelled)
        result = failure(ErrorKind::Cancelled, tr("The import was cancelled."));
    if (!result)
        return end();
    isWaiting = true;
    Q_EMIT q.wasRead(report);
}

void HistoryImport::goOn()
{
    if (std::exchange(d->isWaiting, false))
        d->attach();
}

void HistoryImport::cancel()
{
    d->reading->isCancelled = true;
    if (!std::exchange(d->isWaiting, false))
        return; // seen between two lines, or between two steps
    d->result = failure(ErrorKind::Cancelled, tr("The import was cancelled."));
    d->end();
}

void HistoryImport::Private::attach()
{
    isMerging = true;
    phase = HistoryImportProgress::Phase::Merging;
    const auto attached = store.threads().maintain<bool>(
        [file = reading->stageFile, held = lock](Database& history, const auto&) {
            return attachStage(history, file).map([] { return true; });
        });
    whenDone(attached, &q, [this](const Result<bool>& isAttached) {
        if (isAttached)
            return mergeSome();
        isMerging = false;
        result = tl::unexpected(isAttached.error());
        end();
    });
}

void HistoryImport::Private::mergeSome()
{
    if (reading->isCancelled)
        return undo({ErrorKind::Cancelled, tr("The import was cancelled.")});
    const auto merged = store.threads().maintain<TimedStep>(
        [rows = stepRows, held = lock](Database& history, const auto&) -> Result<TimedStep> {
            QElapsedTimer timer;
            timer.start();
            const auto step = mergeNext(history, rows);
            if (!step)
                return tl::unexpected(step.error());
            return TimedStep {*step, timer.elapsed()};
        });
    whenDone(merged, &q, [this](const Result<TimedStep>& step) {
        if (step)
            takeStep(*step);
        else
            undo(step.error());
    });
}

void HistoryImport::Private::takeStep(const TimedStep& step)
{
    report.imported += step.step.merged;
    report.alreadyThere += step.step.alreadyThere;
    if (step.step.isAtEnd)
        return detach();
    sayProgress();
    // At most twice as many: a short step says little about a long one.
    const qint64 wished = stepRows * longestStepMs / std::max<qint64>(step.ms, longestStepMs / 2);
    stepRows = int(std::clamp<qint64>(wished, fewestStepRows, mostStepRows));
    mergeSome();
}

void HistoryImport::Private::undo(const Error& why)
{
    result = tl::unexpected(why);
    phase = HistoryImportProgress::Phase::Undoing;
    undoSome();
}

void HistoryImport::Private::undoSome()
{
    const auto undoing = store.threads().maintain<bool>(
        [held = lock](Database& history, const auto&) -> Result<bool> {
            auto isMore = unmergeNext(history, undoStepRows);
            if (!isMore || *isMore)
                return isMore;
            return forgetMerged(history).map([] { return false; });
        });
    whenDone(undoing, &q, [this](const Result<bool>& isMore) {
        undone += undoStepRows;
        sayProgress();
        if (isMore && *isMore)
            return undoSome();
        isStageNeeded = !isMore;
        detach();
    });
}

void HistoryImport::Private::detach()
{
    const auto detached
        = store.threads().maintain<bool>([held = lock](Database& history, const auto&) {
              return detachStage(history).map([] { return true; });
          });
    whenDone(detached, &q, [this](const Result<bool>&) {
        Q_EMIT store.rowsCameOrWent();
        end();
    });
}

void HistoryImport::Private::end()
{
    isEnded = true;
    if (!isStageNeeded && !reading->stageFile.isEmpty())
        HistoryImportStage::remove(reading->stageFile);
    lock = std::make_shared<ProcessLock>(store.threads().file()); // lets go of the token
    if (result) {
        Q_EMIT q.finished(report);
        return;
    }
    Error error = result.error();
    if (isStageNeeded)
        //: %1: a sentence about what failed
        error.text = tr("%1 What had come into the history until then is taken out when Herald is "
                        "next started.")
                         .arg(error.text);
    Q_EMIT q.failed(error);
}

void HistoryImport::Private::sayProgress() const
{
    HistoryImportProgress progress {.phase = phase};
    switch (phase) {
    case HistoryImportProgress::Phase::Reading:
        progress.done = reading->bytes;
        progress.total = reading->totalBytes;
        progress.rows = reading->rows;
        break;
    case HistoryImportProgress::Phase::Merging:
        progress.rows = progress.done = report.imported + report.alreadyThere;
        progress.total = report.good;
        break;
    case HistoryImportProgress::Phase::Undoing:
        progress.total = report.imported;
        progress.done = std::min(undone, report.imported);
        progress.rows = report.imported - progress.done;
        break;
    }
    Q_EMIT q.progressed(progress);
}

} // namespace herald
