// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountList.h"
#include "history/HistoryStore.h"
#include "publishing/EnvironmentList.h"
#include "publishing/Expander.h"
#include "publishing/GuardKeeper.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "rows/RowCheck.h"
#include "runs/RateLimit.h"
#include "runs/Run.h"
#include "runs/RunSamples.h"
#include "runs/RunStore.h"
#include "support/FakeVault.h"
#include "support/ScriptedServer.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <memory>

namespace herald {

/// Everything that a run stands on, real but for the vault, over a server that misbehaves as told.
struct RunHome {
    RunHome()
        : accounts(folder.filePath(QStringLiteral("herald.ini")))
        , guards(accounts)
        , history(folder.filePath(QStringLiteral("data/herald.sqlite3")), clock)
        , store(history)
        , cloud(network, clock)
        , publisher(guards, vault, history, cloud, practice)
        , expander(history, clock, EnvironmentList(folder.filePath(QStringLiteral("herald.ini"))))
        , limits(clock)
    {
        history.open();
        account.server = server.url();
        vault.put(account.id, *AccessToken::fromText(QStringLiteral("f00dface")));
    }

    RunHouse house()
    {
        return {.clock = clock,
            .history = history,
            .store = store,
            .publisher = publisher,
            .expander = expander,
            .limits = limits};
    }

    QString write(const QByteArray& rows) const
    {
        QFile file(folder.filePath(QStringLiteral("rows.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }
    /// "name,data" and as many rows "door,0", "door,1", ...
    QString writeRows(int count) const
    {
        QByteArray rows = "name,data\n";
        for (int i = 0; i < count; ++i)
            rows += "door," + QByteArray::number(i) + '\n';
        return write(rows);
    }

    RunPlan repeatPlan(qint64 times, qint64 intervalMs = 1) const
    {
        RunPlan plan = run_samples::repeat(times, intervalMs);
        plan.accountId = account.id;
        return plan;
    }
    RunPlan filePlan(const QString& file, const RunStep& step = {}) const
    {
        const auto report = checkRows(
            {.file = file,
                .base = step.composition,
                .fillsPlaceholders = step.fillsPlaceholders,
                .now = clock.now()},
            [] { return false; }, [](const RowsReport&) {});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        RunPlan plan = repeatPlan(0);
        plan.kind = RunPlan::Kind::File;
        plan.steps = {step};
        plan.file = {.path = file,
            .fingerprint = report->fingerprint,
            .mapping = report->mapping,
            .rows = report->rows,
            .bad = report->bad};
        return plan;
    }

    /// The data of every request whose body came, in order.
    QStringList sentData() const
    {
        QStringList all;
        for (const RecordedRequest& request : server.requests())
            all.append(QUrlQuery(QString::fromLatin1(request.body()))
                           .queryItemValue(QStringLiteral("data"), QUrl::FullyDecoded));
        return all;
    }

    QTemporaryDir folder;
    SystemClock clock;
    ScriptedServer server;
    QNetworkAccessManager network;
    FakeVault vault;
    AccountList accounts;
    GuardKeeper guards;
    HistoryStore history;
    RunStore store;
    CloudClient cloud;
    PracticeHost practice;
    Publisher publisher;
    Expander expander;
    RateLimits limits;
    Account account = Account::create(QStringLiteral("Workshop"));
};

/// A run, and what it said. Impatient.
struct WatchedRun {
    explicit WatchedRun(RunHome& home)
        : run(home.house(),
            {.first = std::chrono::milliseconds(1),
                .longest = std::chrono::milliseconds(5),
                .failures = 5})
        , began(&run, &Run::began)
        , progressed(&run, &Run::progressed)
        , ended(&run, &Run::ended)
        , failed(&run, &Run::failed)
        , rowEnded(&run, &Run::rowEnded)
    {
    }
    RunProgress progress() const { return run.progress(); }
    bool hasEnded() const { return !ended.isEmpty(); }
    RunProgress end() const { return ended.first().first().value<RunProgress>(); }
    bool wasPaused(RunPause pause) const
    {
        for (const auto& told : progressed) {
            if (told.first().value<RunProgress>().pause == pause)
                return true;
        }
        return false;
    }

    Run run;
    QSignalSpy began;
    QSignalSpy progressed;
    QSignalSpy ended;
    QSignalSpy failed;
    QSignalSpy rowEnded;
};

} // namespace herald
