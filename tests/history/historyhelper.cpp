// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second Herald for the tests: publishes into a history until it is stopped or has published
// enough.
//   historyhelper DATABASE [COUNT]
// Prints a line only once what it says is durable: "begun ID", "finished ID", "draft N",
// "count N".

#include "base/WhenDone.h"
#include "history/HistoryStore.h"
#include "history/Samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace herald;

namespace {
void say(const char* what, const QString& which)
{
    std::printf("%s %s\n", what, qPrintable(which));
    std::fflush(stdout);
}

/// Six publishes in flight, a draft and a number of a counter with each.
class Publishing : public QObject {
public:
    Publishing(HistoryStore& store, int count)
        : m_store(store)
        , m_left(count)
    {
    }
    void next()
    {
        if (m_left == 0 && m_inFlight == 0)
            return QCoreApplication::quit();
        if (m_left == 0)
            return;
        --m_left;
        ++m_inFlight;
        const QString number = QString::number(m_number++);
        whenDone(
            m_store.saveDraft(samples::draft(number)), this, [number](const Result<void>& saved) {
                if (saved)
                    say("draft", number);
            });
        const QString counter = QStringLiteral("helper");
        whenDone(m_store.nextCounts({counter}), this,
            [counter](const Result<QHash<QString, qint64>>& taken) {
                if (taken)
                    say("count", QString::number(taken->value(counter)));
            });
        PublishOrder order = samples::order(QStringLiteral("helper/") + number);
        order.lineage
            = {.templatePath = QStringLiteral("Helper"), .values = {{QStringLiteral("n"), number}}};
        whenDone(m_store.begin(order), this, [this](const Result<PublishId>& id) {
            if (!id)
                return QCoreApplication::exit(1);
            say("begun", id->toString());
            finish(*id);
        });
    }

private:
    void finish(PublishId id)
    {
        whenDone(m_store.finish(id, samples::accepted()), this,
            [this, id](const Result<void>& finished) {
                if (!finished)
                    return QCoreApplication::exit(1);
                say("finished", id.toString());
                --m_inFlight;
                next();
            });
    }

    HistoryStore& m_store;
    int m_left;
    int m_number = 0;
    int m_inFlight = 0;
};
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    HistoryStore store(arguments.at(1), clock);
    Publishing publishing(store, arguments.size() > 2 ? arguments.at(2).toInt() : -1);
    whenDone(store.open(), &publishing, [&publishing](const Result<OpenReport>& opened) {
        if (!opened)
            return QCoreApplication::exit(1);
        say("opened", QString::number(opened->interrupted));
        constexpr int inFlight = 6;
        for (int i = 0; i < inFlight; ++i)
            publishing.next();
    });
    return QCoreApplication::exec();
}
