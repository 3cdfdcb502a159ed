// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_search FILE: milliseconds from asking the store for a search to its first screen, one line
// for each kind: median, worst, what it searched for then.

#include "base/WhenDone.h"
#include "history/HistoryStore.h"
#include "history/search/SearchText.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace herald;

namespace {

constexpr int screenRows = 64; // more than fit on one
constexpr int rounds = 3;

struct Kind {
    const char* name;
    QStringList searches;
};

const QList<Kind>& kinds()
{
    static const QList<Kind> all {
        {"rare",
            {QStringLiteral("badge 4711"), QStringLiteral("case 123456"), QStringLiteral("AB-9999"),
                QStringLiteral("8f3a1c"), QStringLiteral("\"seq\":77777"),
                QStringLiteral("1212121"), QStringLiteral("2018-02-03T04:05")}},
        {"common",
            {QStringLiteral("open"), QStringLiteral("state"), QStringLiteral("EUR"),
                QStringLiteral("workshop"), QStringLiteral("true"), QStringLiteral("garage/door")}},
        {"two words",
            {QStringLiteral("open badge"), QStringLiteral("smoke floor"),
                QStringLiteral("open 777"), QStringLiteral("watch 4711"),
                QStringLiteral("sensors production"), QStringLiteral("door/17 closed")}},
        {"short",
            {QStringLiteral("e"), QStringLiteral("q"), QStringLiteral("zq"), QStringLiteral("77"),
                QStringLiteral("7f"), QStringLiteral("€"), QStringLiteral("{"),
                QStringLiteral("AB"), QStringLiteral("\"o")}},
        {"filter plus word",
            {QStringLiteral("outcome:rejected open"), QStringLiteral("outcome:cancelled EUR"),
                QStringLiteral("account:lab smoke"), QStringLiteral("template:\"template 7\" open"),
                QStringLiteral("name:garage closed"), QStringLiteral("took:>3s open"),
                QStringLiteral("outcome:unknown 4711")}},
        {"filter alone",
            {QStringLiteral("outcome:cancelled"), QStringLiteral("account:production"),
                QStringLiteral("took:>4s"), QStringLiteral("is:pinned"),
                QStringLiteral("name:battery/low/7"), QStringLiteral("-smoke")}},
        {"no match",
            {QStringLiteral("xyzzy"), QStringLiteral("openbatch"), QStringLiteral("99999999"),
                QStringLiteral("smoke EUR"), QStringLiteral("case sensors"),
                QStringLiteral("answer:xyzzy"), QStringLiteral("nobody@example.com")}},
    };
    return all;
}

class Run : public QObject {
public:
    explicit Run(const QString& file)
        : m_store(file, m_clock)
    {
        whenDone(m_store.open(), this, [this](const Result<OpenReport>& opened) {
            if (!opened)
                return fail(opened.error());
            m_store.prepareSearch();
            whenDone(m_store.load(PublishId(1)), this, [this](const Result<Publish>&) { next(); });
        });
    }

private:
    void next()
    {
        if (m_kind >= kinds().size())
            return QCoreApplication::quit();
        const QStringList& searches = kinds().at(m_kind).searches;
        if (m_search >= searches.size() * rounds)
            return endKind();
        const QString search = searches.at(m_search++ % searches.size());
        m_timer.start();
        whenDone(m_store.page({.terms = readSearch(search, m_clock.now()).terms}, {}, screenRows),
            this, [this, search](const Result<QList<Publish>>& page) {
                if (!page)
                    return fail(page.error());
                m_taken.append({double(m_timer.nsecsElapsed()) / 1e6, search});
                next();
            });
    }

    void endKind()
    {
        std::sort(m_taken.begin(), m_taken.end());
        std::printf("%s|%.2f|%.2f|%s\n", kinds().at(m_kind).name,
            m_taken.at(m_taken.size() / 2).first, m_taken.last().first,
            qPrintable(m_taken.last().second));
        m_taken.clear();
        m_search = 0;
        ++m_kind;
        next();
    }

    void fail(const Error& error)
    {
        std::fprintf(stderr, "%s\n", qPrintable(error.text + u' ' + error.detail));
        QCoreApplication::exit(1);
    }

    SystemClock m_clock;
    HistoryStore m_store;
    QElapsedTimer m_timer;
    QList<std::pair<double, QString>> m_taken;
    qsizetype m_kind = 0;
    qsizetype m_search = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) {
        std::fputs("usage: bench_search FILE\n", stderr);
        return 2;
    }
    const Run run(QCoreApplication::arguments().at(1));
    return QCoreApplication::exec();
}
