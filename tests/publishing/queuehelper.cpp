// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second Herald for the test of kill -9: queues events and sends what waits.
//   queuehelper FOLDER FIRST COUNT [die-when-not-sent]
// Prints "queued NAME" only once it is durable; runs until it is killed, or kills itself as soon as
// the history says of one that it was not sent.

#include "base/WhenDone.h"
#include "publishing/QueueHouse.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace herald;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    QueueHouse house(arguments.at(1));
    if (arguments.size() > 4) {
        QObject::connect(
            &house.history, &HistoryStore::updated, &application, [](const Publish& publish) {
                if (publish.result.outcome == Outcome::NotSent)
                    (void)std::raise(SIGKILL);
            });
    }
    const int first = arguments.at(2).toInt();
    whenDone(house.history.open(), &application, [&](const Result<OpenReport>& opened) {
        if (!opened)
            return QCoreApplication::exit(1);
        house.queue.start();
        for (int i = first; i < first + arguments.at(3).toInt(); ++i) {
            const QString name = QStringLiteral("queued/%1").arg(i);
            whenDone(house.queue.add({.name = name, .data = {}}, house.accounts.accounts().first()),
                &application, [name](const Result<qint64>& added) {
                    if (!added)
                        return QCoreApplication::exit(1);
                    std::printf("queued %s\n", qPrintable(name));
                    std::fflush(stdout);
                });
        }
    });
    return QCoreApplication::exec();
}
