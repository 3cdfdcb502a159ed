// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline of a history. Makes its summaries where they are missing, then prints, one a line:
// rows; milliseconds that making the summaries took; the longest step of it; bytes of the summaries
// in the file; then for all time, and the last 365, 30 and 1 days before the newest publish, median
// and worst milliseconds of one question (120 bins), asked as the window asks it; at last median
// and worst of all time where it is read from the rows, without summaries.
// Usage: bench_timeline FILE (which it changes)

#include "base/Clock.h"
#include "history/database/Database.h"
#include "history/HistoryStore.h"
#include "history/timeline/Timeline.h"
#include "history/timeline/TimelineSummary.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace {

using namespace herald;

constexpr int rounds = 15;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename T> T valueOf(const Result<T>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
    return *result;
}

/// Milliseconds: all of it, and the longest step.
std::pair<double, double> makeSummaries(const QString& file)
{
    Database database;
    if (!database.open(file, Database::Mode::ReadWrite)
        || !database.execute(QStringLiteral("PRAGMA synchronous = FULL")))
        qFatal("cannot open the history");
    TimelineSummary summary;
    QElapsedTimer whole;
    whole.start();
    double worst = 0;
    for (bool hasMore = true; hasMore;) {
        QElapsedTimer step;
        step.start();
        hasMore = valueOf(summary.step(database));
        worst = std::max(worst, milliseconds(step));
    }
    return {milliseconds(whole), worst};
}

void dropSummaries(const QString& file)
{
    Database database;
    if (!database.open(file, Database::Mode::ReadWrite))
        qFatal("cannot open the history");
    for (const char* what : {"TRIGGER timeline_inserted", "TRIGGER timeline_updated",
             "TRIGGER timeline_deleted", "TABLE timeline_summary"}) {
        if (!database.execute(QStringLiteral("DROP ") + QLatin1String(what)))
            qFatal("cannot drop the summaries");
    }
}

QVariant numberIn(const QString& file, const QString& sql)
{
    Database database;
    if (!database.open(file, Database::Mode::ReadOnly))
        qFatal("cannot open the history");
    return valueOf(database.value(sql));
}

class Asker : public QObject {
public:
    explicit Asker(const QString& file)
        : m_store(file, m_clock)
        , m_timeline(m_store)
    {
        m_store.open();
        connect(&m_timeline, &Timeline::answered, this, [this](const TimelineAnswer& answer) {
            m_answer = answer;
            if (answer.isComplete)
                m_loop.quit();
        });
        connect(&m_timeline, &Timeline::failed, this,
            [](const Error& error) { qFatal("%s", qPrintable(error.text)); });
    }

    TimelineAnswer ask(const TimelineQuery& query)
    {
        m_timeline.ask(query);
        m_loop.exec();
        return m_answer;
    }

    void report(const TimelineQuery& query, int times)
    {
        std::vector<double> took;
        for (int round = 0; round < times; ++round) {
            QElapsedTimer timer;
            timer.start();
            ask(query);
            took.push_back(milliseconds(timer));
        }
        std::sort(took.begin(), took.end());
        std::printf("%.2f %.2f\n", took.at(took.size() / 2), took.back());
    }

private:
    SystemClock m_clock;
    HistoryStore m_store;
    Timeline m_timeline;
    QEventLoop m_loop;
    TimelineAnswer m_answer;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: bench_timeline FILE\n", stderr);
        return 2;
    }
    const QString file = arguments.at(1);
    {
        Asker opened(file); // migrates, and leaves a file without a journal
        opened.ask({});
    }
    const auto [made, worst] = makeSummaries(file);
    const qint64 rows = numberIn(file, QStringLiteral("SELECT count(*) FROM publish")).toLongLong();
    const qint64 bytes = numberIn(
        file, QStringLiteral("SELECT sum(pgsize) FROM dbstat WHERE name = 'timeline_summary'"))
                             .toLongLong();
    std::printf("%lld\n%.1f\n%.2f\n%lld\n", static_cast<long long>(rows), made, worst,
        static_cast<long long>(bytes));
    {
        Asker asker(file);
        const TimelineAnswer whole = asker.ask({});
        if (whole.all.total() != rows)
            qFatal("the timeline has lost rows");
        asker.report({}, rounds);
        for (const int days : {365, 30, 1}) {
            const auto until = QDateTime::fromMSecsSinceEpoch(whole.until, Qt::UTC);
            asker.report({.rows = {.since = until.addDays(-days), .until = until}}, rounds);
        }
    }
    dropSummaries(file);
    Asker asker(file);
    asker.report({}, 3);
    return 0;
}
