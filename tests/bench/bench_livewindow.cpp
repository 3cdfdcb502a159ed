// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_livewindow [PER_SECOND [SECONDS]]: the live events' table, shown, while so many events a
// second come (5,000 for 10 s) as a stream delivers them, with a search typed and the table
// scrolled and paused meanwhile. Prints how late a timer of the window's thread came at most, in
// milliseconds: following the newest, while read and searched; then the events kept and let go.

#include "base/Clock.h"
#include "BusyWatch.h"
#include "gui/live/LiveEventsModel.h"
#include "gui/live/LiveEventsPane.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>
#include <functional>

using namespace herald;

namespace {

constexpr int deliveryMs = 40; // of the stream

class Run : public QObject {
public:
    Run(int perSecond, int seconds)
        : m_perDelivery(perSecond * deliveryMs / 1000)
        , m_deliveries(seconds * 1000 / deliveryMs)
        , m_pane(m_model, m_clock)
    {
        m_pane.setStream({.kind = StreamState::Kind::Connected}, QStringLiteral("Bench"));
        m_pane.resize(1280, 400);
        m_pane.show();
        planDeeds();
        connect(&m_pace, &QTimer::timeout, this, &Run::deliver);
        m_pace.setTimerType(Qt::PreciseTimer);
        QTimer::singleShot(500, this, [this] { // the first screen is not what is measured
            m_watch.takeLongestMs();
            m_pace.start(deliveryMs);
        });
    }

private:
    void planDeeds()
    {
        auto* search = m_pane.findChild<QLineEdit*>(QStringLiteral("searchLiveEvents"));
        auto* table = m_pane.findChild<QTableView*>(QStringLiteral("liveEvents"));
        QScrollBar* bar = table->verticalScrollBar();
        for (const QString& text : {QStringLiteral("temp"), QStringLiteral("-garage 47")}) {
            for (qsizetype length = 1; length <= text.size(); ++length)
                m_deeds.append([search, begun = text.first(length)] { search->setText(begun); });
            m_deeds.append([search] { search->clear(); });
        }
        for (const int share : {2, 3, 1})
            m_deeds.append([bar, share] { bar->setValue(bar->maximum() / share); });
        m_deeds.append([table] { table->selectRow(20); });
        m_deeds.append([this] { m_model.setPaused(true); });
        m_deeds.append([] {});
        m_deeds.append([this] { m_model.setPaused(false); });
        m_deeds.append([bar] { bar->setValue(0); });
    }

    QList<StreamEvent> batch()
    {
        QList<StreamEvent> events;
        events.reserve(m_perDelivery);
        for (int i = 0; i < m_perDelivery; ++i, ++m_number) {
            events.append({.name = QStringLiteral("garage/%1/temp").arg(m_number % 97),
                .data = QStringLiteral("{\"t\": %1, \"hum\": 47, \"state\": \"open\", \"n\": %2}")
                            .arg(m_number % 40)
                            .arg(m_number),
                .coreId = QStringLiteral("%1").arg(m_number % 500, 24, 16, QLatin1Char('0')),
                .publishedMs = m_clock.now().toMSecsSinceEpoch(),
                .ttl = 60,
                .receivedUs = m_clock.elapsedUs(),
                .receivedMs = m_clock.now().toMSecsSinceEpoch()});
        }
        return events;
    }

    void deliver()
    {
        if (m_done == m_deliveries / 2)
            m_followedMs = m_watch.takeLongestMs();
        if (m_done > m_deliveries / 2 && m_done % 3 == 0)
            m_deeds.at(m_deed++ % m_deeds.size())();
        if (m_done++ == m_deliveries)
            return finish();
        m_model.append(batch());
    }

    void finish()
    {
        m_pace.stop();
        std::printf("%.1f %.1f %lld %lld\n", m_followedMs, m_watch.takeLongestMs(),
            static_cast<long long>(m_model.counts().kept + m_model.counts().waiting),
            static_cast<long long>(m_model.counts().letGo));
        QCoreApplication::quit();
    }

    const int m_perDelivery;
    const int m_deliveries;
    SystemClock m_clock;
    LiveEventsModel m_model;
    LiveEventsPane m_pane;
    BusyWatch m_watch;
    QTimer m_pace;
    QList<std::function<void()>> m_deeds;
    qsizetype m_deed = 0;
    qint64 m_number = 0;
    int m_done = 0;
    double m_followedMs = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const Run run(arguments.value(1, QStringLiteral("5000")).toInt(),
        arguments.value(2, QStringLiteral("10")).toInt());
    return QApplication::exec();
}
