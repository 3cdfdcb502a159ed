// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/HistoryThreads.h"
#include "history/search/SearchIndexRebuild.h"
#include "history/search/SearchText.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace herald;

namespace {
constexpr int rows = 3000;
constexpr qint64 pageSize = 4096;
} // namespace

/// A history with its index and summaries, damaged at random: it never crashes, is never emptied,
/// and what happened is said.
class tst_HistoryDamage : public HeraldTest {
    Q_OBJECT

    QByteArray m_whole;

    bool place(const HistoryFixture& history, const QByteArray& bytes) const
    {
        QFile file(history.file());
        return QDir().mkpath(history.dataFolder()) && file.open(QIODevice::WriteOnly)
            && file.write(bytes) == bytes.size();
    }

    static qint64 count(HistoryFixture& history)
    {
        const auto counted = awaited(history.store().count({}));
        return counted ? *counted : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), rows));
        VERIFY_RESULT(history.open());
        for (auto made = awaited(makeSearchIndex(history.store().threads())); made && *made >= 0;)
            made = awaited(makeSearchIndex(history.store().threads()));
        history.close();
        {
            Database database;
            VERIFY_RESULT(database.open(history.file(), Database::Mode::ReadWrite));
            QVERIFY(
                database.value(QStringLiteral("SELECT rows FROM search_state"))->toInt() >= rows);
            VERIFY_RESULT(database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        }
        QFile file(history.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
    }

    void overwrittenPages()
    {
        constexpr int rounds = 25;
        constexpr int rowsAPage = 80;
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = m_whole;
            const int pages = 1 + random.bounded(3);
            QStringList hit;
            for (int i = 0; i < pages; ++i) {
                const qint64 page = random.bounded(int(bytes.size() / pageSize));
                hit.append(QString::number(page));
                QByteArray junk(pageSize, Qt::Uninitialized);
                random.fillRange(reinterpret_cast<quint32*>(junk.data()), pageSize / 4);
                bytes.replace(page * pageSize, pageSize, junk);
            }
            HistoryFixture history;
            QVERIFY(place(history, bytes));
            const auto opened = history.open();
            const QString where = QStringLiteral("pages ") + hit.join(u' ');
            QVERIFY2(opened, qPrintable(where + (opened ? QString() : opened.error().text)));
            const qint64 left = count(history);
            QVERIFY2(left >= rows - pages * rowsAPage,
                qPrintable(where + QStringLiteral(": %1 rows").arg(left)));
            if (opened->setAsideFile.isEmpty())
                QCOMPARE(left, rows);
            else
                QCOMPARE(opened->recovered, left);
            const HistoryQuery query {.terms = readSearch(QStringLiteral("bulk/17"), {}).terms};
            const auto found = awaited(history.store().count(query));
            QVERIFY2(found.has_value(), qPrintable(where));
        }
    }

    void cutShort()
    {
        constexpr int rounds = 10;
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        for (int round = 0; round < rounds; ++round) {
            const qint64 size = random.bounded(100, int(m_whole.size()));
            HistoryFixture history;
            QVERIFY(place(history, m_whole.first(size)));
            const auto opened = history.open();
            QVERIFY2(opened, qPrintable(QString::number(size)));
            QVERIFY2(!opened->setAsideFile.isEmpty(), qPrintable(QString::number(size)));
            QCOMPARE(QFileInfo(opened->setAsideFile).size(), size);
            QCOMPARE(count(history), opened->recovered);
        }
    }
};

QTEST_GUILESS_MAIN(tst_HistoryDamage)
#include "tst_historydamage.moc"
