// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second Herald for the tests: publishes into a history until it is stopped or has published
// enough.
//   historyhelper DATABASE [COUNT | remove | undo | keep DAYS | import FILE]
// or removes all of it, or removes all of it and puts it back, or keeps some days until it is
// killed, or imports.
// Prints a line only once what it says is durable: "begun ID", "finished ID", "draft N",
// "count N", "removed N", "restored N", "read N", "imported N".

#include "base/WhenDone.h"
#include "history/exchange/HistoryImport.h"
#include "history/HistoryStore.h"
#include "history/RowRemoval.h"
#include "history/Samples.h"

#include <QCoreApplication>

#include <cstdio>
#include <limits>

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

/// Everything, then perhaps back again.
class Removing : public QObject {
public:
    Removing(HistoryStore& store, bool putsBack)
        : m_removal(store)
        , m_putsBack(putsBack)
    {
        connect(&m_removal, &RowRemoval::progressed, this,
            [this](qint64 rows) { say(m_what, QString::number(rows)); });
    }
    void start()
    {
        const PublishId newest(std::numeric_limits<qint64>::max() - 1);
        whenDone(m_removal.removeMatching({}, newest, KeepPinned::No), this,
            [this](const RemovalEnd& end) {
                if (end.error)
                    return QCoreApplication::exit(1);
                if (m_putsBack)
                    putBack();
            });
    }

private:
    void putBack()
    {
        m_what = "restored";
        whenDone(m_removal.restore(), this,
            [](const RemovalEnd& end) { QCoreApplication::exit(end.error ? 1 : 0); });
    }

    RowRemoval m_removal;
    const char* m_what = "removed";
    bool m_putsBack;
};

int import(HistoryStore& store, const QString& file)
{
    HistoryImport import(store);
    QObject::connect(&import, &HistoryImport::wasRead, [&](const HistoryImportReport& report) {
        say("read", QString::number(report.good));
        import.goOn();
    });
    QObject::connect(&import, &HistoryImport::finished, [](const HistoryImportReport& report) {
        say("imported", QString::number(report.imported));
        QCoreApplication::quit();
    });
    QObject::connect(
        &import, &HistoryImport::failed, [](const Error&) { QCoreApplication::exit(1); });
    import.readFile(file);
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    HistoryStore store(arguments.at(1), clock);
    const QString order = arguments.value(2, QStringLiteral("-1"));
    if (order == u"import") {
        store.open();
        return import(store, arguments.value(3));
    }
    Publishing publishing(store, order.toInt());
    Removing removing(store, order == u"undo");
    whenDone(store.open(), &publishing, [&](const Result<OpenReport>& opened) {
        if (!opened)
            return QCoreApplication::exit(1);
        say("opened", QString::number(opened->interrupted));
        if (order == u"keep")
            return store.setRetention({.days = arguments.value(3).toInt()});
        if (order == u"remove" || order == u"undo")
            return removing.start();
        constexpr int inFlight = 6;
        for (int i = 0; i < inFlight; ++i)
            publishing.next();
    });
    return QCoreApplication::exec();
}
