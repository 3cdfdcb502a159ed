// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_historywindow FILE [IMPORT]: the history pane over a history, used, newest first and oldest
// first: searches typed letter by letter, End and Home, rows scrolled, one deleted and brought
// back, and with IMPORT (JSON Lines) all that while a file is imported. Prints how late a timer of
// the window's thread came at most, in milliseconds: while used, while importing; then the import's
// rows and seconds.

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "BusyWatch.h"
#include "gui/history/HistoryPane.h"
#include "history/exchange/HistoryImport.h"
#include "history/HistoryStore.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace herald;

namespace {

constexpr int deedPause = 60; // ms between two deeds of the user: a fast typist's

class Run : public QObject {
public:
    Run(const QString& file, const QString& import)
        : m_import(import)
        , m_store(file, m_clock)
        , m_pane(m_store, m_clock)
    {
        m_pane.resize(1280, 800);
        m_pane.show();
        planDeeds();
        connect(&m_pace, &QTimer::timeout, this, &Run::doNext);
        whenDone(m_store.open(), this, [this](const Result<OpenReport>& opened) {
            if (!opened)
                return fail(opened.error());
            QTimer::singleShot(1000, this, [this] { // the first screen is not what is measured
                m_watch.takeLongestMs();
                m_pace.start(deedPause);
            });
        });
    }

private:
    /// Newest first, then oldest first, and back.
    void planDeeds()
    {
        auto* order = m_pane.findChild<QAction*>(QStringLiteral("oldestFirst"));
        for (int time = 0; time < 2; ++time) {
            planSearches();
            planMoves();
            planRemoval();
            m_deeds.append([order] { order->toggle(); });
        }
    }

    void planSearches()
    {
        auto* field = m_pane.findChild<QLineEdit*>(QStringLiteral("searchHistory"));
        for (const auto& search :
            {QStringLiteral("badge 4711"), QStringLiteral("outcome:rejected open"),
                QStringLiteral("zq"), QStringLiteral("smoke EUR")}) {
            for (qsizetype length = 1; length <= search.size(); ++length)
                m_deeds.append([field, text = search.first(length)] { field->setText(text); });
            m_deeds.append([field] { field->clear(); });
        }
    }

    void planMoves()
    {
        auto* table = m_pane.findChild<QTableView*>(QStringLiteral("history"));
        for (const int key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_Home,
                 Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_End, Qt::Key_Home}) {
            m_deeds.append([table, key] {
                for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                    QKeyEvent event(type, key, Qt::NoModifier);
                    QCoreApplication::sendEvent(table, &event);
                }
            });
        }
    }

    /// The newest is deleted, and brought back once that is shown.
    void planRemoval()
    {
        m_deeds.append([this] {
            whenDone(m_store.page({}, {}, 1), this, [this](const Result<QList<Publish>>& newest) {
                if (newest && !newest->isEmpty())
                    m_store.remove({newest->first().id});
            });
        });
        rest();
        m_deeds.append([this] { m_store.restoreRemoved(); });
        rest();
    }

    void rest()
    {
        for (int pause = 0; pause < 20; ++pause)
            m_deeds.append([] {});
    }

    void doNext()
    {
        if (m_next < m_deeds.size())
            return m_deeds.at(m_next++)();
        if (!m_usedMs) {
            m_usedMs = m_watch.takeLongestMs();
            if (m_import.isEmpty())
                return finish(0);
            beginImport();
        }
        m_next = 0; // the user goes on
    }

    void beginImport()
    {
        m_importing.start();
        auto* import = new HistoryImport(m_store, this);
        connect(import, &HistoryImport::wasRead, import, &HistoryImport::goOn);
        connect(import, &HistoryImport::finished, this,
            [this](const HistoryImportReport& report) { finish(report.imported); });
        connect(import, &HistoryImport::failed, this, &Run::fail);
        import->readFile(m_import);
    }

    void finish(qint64 imported)
    {
        std::printf("%.1f %.1f %lld %.1f\n", *m_usedMs, m_watch.takeLongestMs(),
            static_cast<long long>(imported),
            imported > 0 ? static_cast<double>(m_importing.elapsed()) / 1000.0 : 0.0);
        QCoreApplication::quit();
    }

    void fail(const Error& error)
    {
        std::fprintf(stderr, "%s\n", qPrintable(error.text + u' ' + error.detail));
        QCoreApplication::exit(1);
    }

    const QString m_import;
    SystemClock m_clock;
    HistoryStore m_store;
    HistoryPane m_pane;
    BusyWatch m_watch;
    QTimer m_pace;
    QList<std::function<void()>> m_deeds;
    qsizetype m_next = 0;
    std::optional<double> m_usedMs;
    QElapsedTimer m_importing;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_historywindow FILE [IMPORT]\n", stderr);
        return 2;
    }
    const Run run(arguments.at(1), arguments.value(2));
    return QApplication::exec();
}
