// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/HistoryQueries.h"
#include "history/HistoryThreads.h"
#include "history/ReceiptStore.h"
#include "history/search/FoldedText.h"
#include "history/search/QueryMatch.h"
#include "history/search/SearchFilter.h"
#include "history/search/SearchIndex.h"
#include "history/search/SearchText.h"
#include "history/search/SearchWords.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

namespace {

HistoryQuery queryOf(const QString& text)
{
    return {.terms = readSearch(text, {}).terms};
}

PublishResult resultOf(Outcome outcome, const QByteArray& body, qint64 doneUs)
{
    PublishResult result = samples::accepted();
    result.outcome = outcome;
    result.answer.body = body;
    result.timings.doneUs = doneUs;
    return result;
}

/// A history that is closed, and one connection each to write and to ask, without the idle work of
/// the store: what is in the index is decided here.
struct Bench {
    Database writing;
    Database reading;
    std::unique_ptr<SearchIndex> index;
    std::unique_ptr<HistoryQueries> queries;

    Result<void> open(const QString& file)
    {
        auto done = writing.open(file, Database::Mode::ReadWrite);
        if (done)
            done = reading.open(file, Database::Mode::ReadOnly);
        index = std::make_unique<SearchIndex>(writing);
        queries = std::make_unique<HistoryQueries>(reading);
        return done;
    }

    Result<void> finishIndex(int rows)
    {
        for (;;) {
            const auto hasMore = index->step(rows);
            if (!hasMore)
                return tl::unexpected(hasMore.error());
            if (!*hasMore)
                return {};
        }
    }

    QList<PublishId> found(const HistoryQuery& query, PublishId before = {}, int limit = 1'000'000)
    {
        const auto ids = queries->ids(query, before, limit, [] { return false; });
        return ids ? *ids : QList<PublishId>({PublishId(-1)});
    }

    /// The same by looking at every row.
    QList<PublishId> expected(const HistoryQuery& query)
    {
        Statements statements(reading);
        QList<PublishId> ids;
        const auto read = readSearchedRows(statements,
            {.end = std::numeric_limits<qint64>::max(), .limit = 1'000'000},
            [&](const SearchedRow& row) {
                if (matches(query, row))
                    ids.append(row.id);
                return true;
            });
        return read ? ids : QList<PublishId>({PublishId(-2)});
    }
};

} // namespace

class tst_SearchIndex : public HeraldTest {
    Q_OBJECT

    /// Rows of all kinds.
    static void fill(HistoryFixture& history, int rows, quint32 seed)
    {
        QRandomGenerator random(seed);
        ReceiptStore receipts(history.store().threads());
        const QStringList names {QStringLiteral("garage/door"), QStringLiteral("Straße/Tür"),
            QStringLiteral("Κόσμος"), QStringLiteral("t"), QStringLiteral("\U0001F6AA/open")};
        const QStringList words {QStringLiteral("open"), QStringLiteral("CLOSED"),
            QStringLiteral("ÄÖÜ"), QStringLiteral("12121212"), QStringLiteral("q"),
            QStringLiteral("\"quoted\""), QStringLiteral("100%_\\"), QStringLiteral("\U00010400x")};
        for (int i = 0; i < rows; ++i) {
            PublishOrder order = samples::order(names.at(random.bounded(int(names.size()))),
                QStringLiteral("{\"%1\":%2,\"n\":%3}")
                    .arg(words.at(random.bounded(int(words.size()))))
                    .arg(random.bounded(1000))
                    .arg(i));
            order.accountId = QStringLiteral("a%1").arg(random.bounded(3));
            order.accountName = QStringLiteral("Account %1").arg(order.accountId);
            if (random.bounded(3) == 0)
                order.lineage = {.templatePath = QStringLiteral("Doors/open %1").arg(i % 7)};
            if (random.bounded(20) == 0) {
                history.add(order, std::nullopt);
                continue;
            }
            const PublishId id = history.add(order,
                resultOf(Outcome(1 + random.bounded(5)),
                    random.bounded(2) ? "{\"ok\":true}" : "{\"error\":\"Nope\"}",
                    (qint64(1) << random.bounded(30)) * (8 + random.bounded(8)) / 8));
            if (const auto receipt = searchedReceipts.at(size_t(i) % searchedReceipts.size()))
                receipts.keep(id, {.state = *receipt});
        }
    }

    static QList<HistoryQuery> questions()
    {
        QList<HistoryQuery> all;
        for (const char16_t* text : {u"open", u"OPEN", u"closed", u"äöü", u"straße", u"κόσμος",
                 u"121", u"1212", u"2121", u"12121", u"2121212", u"12121212", u"121212121", u"111",
                 u"1111", u"q", u"zq", u"\"", u"%", u"_", u"\\", u"100%_\\", u"nope", u"ok\":true",
                 u"xyzzy", u"open nope", u"12 a1", u"account a2", u"doors/open 3", u"1",
                 u"\"n\":17", u"\U0001F6AA", u"\U00010428x", u"t", u"}", u"a0\n"})
            all.append(queryOf(QString::fromUtf16(text)));
        for (int outcome = 0; outcome <= 5; ++outcome)
            all.append(
                {.terms = {{.field = SearchTerm::Field::Outcome, .outcome = Outcome(outcome)},
                     {.text = QStringLiteral("open")}}});
        using Comparison = SearchTerm::Comparison;
        for (const auto comparison :
            {Comparison::Less, Comparison::AtMost, Comparison::More, Comparison::AtLeast}) {
            for (const qint64 us : {0, 1, 7, 8, 64, 65'536, 72'000, 73'728, 100'000, 536'870'912})
                all.append({.terms = {{.field = SearchTerm::Field::Took,
                                .comparison = comparison,
                                .tookUs = us}}});
        }
        all.append({.terms = {{.isNegated = true, .text = QStringLiteral("open")}}});
        all.append({.terms = {{.text = QStringLiteral("door")},
                        {.isNegated = true, .text = QStringLiteral("open")}}});
        all.append({.terms = {{.field = SearchTerm::Field::Name, .text = QStringLiteral("open")}}});
        all.append(
            {.terms = {{.field = SearchTerm::Field::Template, .text = QStringLiteral("open")}}});
        all.append({.terms = {{.field = SearchTerm::Field::Pinned}}});
        all.append({.terms = {{.field = SearchTerm::Field::Noted}}});
        for (const auto receipt : searchedReceipts) {
            all.append({.terms = {{.field = SearchTerm::Field::Receipt, .receipt = receipt}}});
            all.append({.terms
                = {{.field = SearchTerm::Field::Receipt, .isNegated = true, .receipt = receipt}}});
            all.append({.terms = {{.field = SearchTerm::Field::Receipt, .receipt = receipt},
                            {.text = QStringLiteral("open")}}});
        }
        const auto ofRun = [](qint64 run, bool isNegated = false) {
            return SearchTerm {.field = SearchTerm::Field::Run, .isNegated = isNegated, .run = run};
        };
        for (const qint64 run : {1, 2, 3})
            all.append({.terms = {ofRun(run)}});
        all.append({.terms = {ofRun(1, true)}});
        all.append({.terms = {ofRun(1), {.text = QStringLiteral("open")}}});
        all.append({.terms
            = {ofRun(1), {.field = SearchTerm::Field::Receipt, .receipt = Receipt::State::Seen}}});
        all.append({.terms = {ofRun(1), ofRun(2, true)}, .outcome = Outcome::Rejected});
        all.append({.terms = {{.field = SearchTerm::Field::Tag, .text = QStringLiteral("seen")}}});
        all.append(
            {.terms = {{.field = SearchTerm::Field::Note, .text = QStringLiteral("odd one")}}});
        all.append({.accountId = QStringLiteral("a1")});
        all.append({.accountId = QStringLiteral("nobody")});
        all.append({.terms = {{.text = QStringLiteral("open")}},
            .outcome = Outcome::Rejected,
            .accountId = QStringLiteral("a2")});
        return all;
    }

    /// 400 rows, of which none is being sent any more.
    bool place(const HistoryFixture& history) const
    {
        return QDir().mkpath(history.dataFolder()) && QFile::copy(filled(), history.file());
    }

    /// Run 1 has every third row, run 2 the rest of the older half; the publish of one is deleted.
    static Result<void> addRuns(const QString& file)
    {
        Database database;
        if (auto opened = database.open(file, Database::Mode::ReadWrite); !opened)
            return opened;
        const QString numbered = QStringLiteral(
            "WITH n AS (SELECT id, row_number() OVER (ORDER BY id) AS i FROM publish)"
            " INSERT INTO run_row SELECT id, %1, i, 1, 0 FROM n WHERE %2");
        for (const QString& sql : {numbered.arg(1).arg(QStringLiteral("i % 3 = 0")),
                 numbered.arg(2).arg(QStringLiteral("i % 3 <> 0 AND i < 200")),
                 QStringLiteral("INSERT INTO run_row VALUES (5, 1, 1000, 1, 0)")}) {
            if (auto done = database.execute(sql); !done)
                return done;
        }
        return {};
    }

    QString filled() const { return m_folder.filePath(QStringLiteral("filled.sqlite3")); }

    QTemporaryDir m_folder;

    static void compareAll(Bench& bench)
    {
        for (const HistoryQuery& query : questions()) {
            const QList<PublishId> expected = bench.expected(query);
            QCOMPARE(bench.found(query), expected);
            const auto count = bench.queries->count(query, {}, [] { return false; });
            VERIFY_RESULT(count);
            QCOMPARE(*count, expected.size());
            if (expected.size() < 4)
                continue;
            const qsizetype middle = expected.size() / 2;
            QCOMPARE(bench.found(query, expected.at(middle), 2), expected.mid(middle + 1, 2));
            const qint64 from = expected.at(middle).time().toMSecsSinceEpoch();
            HistoryQuery since = query;
            since.since = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
            QCOMPARE(bench.found(since), expected.first(middle + 1));
            HistoryQuery until = query;
            until.until = since.since;
            QCOMPARE(bench.found(until), expected.mid(middle + 1));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        fill(history, 400, 7);
        history.close();
        VERIFY_RESULT(history.open()); // what was sending is unknown now
        history.close();
        VERIFY_RESULT(addRuns(history.file()));
        QVERIFY(QFile::copy(history.file(), filled()));
    }

    void trigramsAreEveryThreeCharacters()
    {
        const auto texts = [](QStringView text) {
            QStringList all;
            for (const Trigram token : trigramsOf(text))
                all.append(trigramText(token));
            return all;
        };
        QCOMPARE(texts(u"bcda"), QStringList({QStringLiteral("bcd"), QStringLiteral("cda")}));
        QCOMPARE(texts(u"aaa"), QStringList({QStringLiteral("aaa")}));
        QCOMPARE(texts(u"aaaa").size(), 2); // and a run of four
        QCOMPARE(texts(u"abab").size(), 3); // and two in turn, four long
        QCOMPARE(texts(u"ab"), QStringList());
        QCOMPARE(texts(u"a\U0001F6AAb"), QStringList({QStringLiteral("a\U0001F6AAb")}));
    }

    void foldingKeepsPlaces()
    {
        const QString text = QStringLiteral("AÄΣςİ\U00010400ß");
        const QString folded = foldedText(text);
        QCOMPARE(folded.size(), text.size());
        QCOMPARE(folded, foldedText(folded));
        QCOMPARE(foldedText(QStringLiteral("Σ")), foldedText(QStringLiteral("ς")));
        QCOMPARE(foldedText(QStringLiteral("\U00010400")), QStringLiteral("\U00010428"));
        QCOMPARE(foldedText(QString(QChar(u'\0'))), QStringLiteral(" "));
    }

    void findsWhatLookingAtEveryRowFinds_data()
    {
        QTest::addColumn<int>("indexed");
        QTest::newRow("no index") << 0;
        QTest::newRow("a part") << 64;
        QTest::newRow("nearly all") << 512;
    }
    void findsWhatLookingAtEveryRowFinds()
    {
        QFETCH(int, indexed);
        HistoryFixture history;
        QVERIFY(place(history));
        Bench bench;
        VERIFY_RESULT(bench.open(history.file()));
        if (indexed > 0)
            VERIFY_RESULT(bench.index->step(indexed));
        compareAll(bench);
    }

    void staysInStepWithWhatChanges()
    {
        HistoryFixture history;
        QVERIFY(place(history));
        Bench bench;
        VERIFY_RESULT(bench.open(history.file()));
        VERIFY_RESULT(bench.finishIndex(100));
        const auto in = [&](const QString& sql) { return bench.writing.execute(sql); };
        const QString some = QStringLiteral("(SELECT id FROM publish WHERE id % 7 = 0)");
        VERIFY_RESULT(in(QStringLiteral("INSERT INTO mark SELECT id, 1, 'an Odd one', 'seen later'"
                                        " FROM publish WHERE id % 11 = 0")));
        compareAll(bench);
        VERIFY_RESULT(in(QStringLiteral("UPDATE mark SET is_pinned = 0, tags = ''")));
        compareAll(bench);
        VERIFY_RESULT(
            in(QStringLiteral("UPDATE publish SET outcome = 3, done_us = 5 WHERE id IN ") + some));
        compareAll(bench);
        VERIFY_RESULT(
            in(QStringLiteral("CREATE TABLE kept AS SELECT * FROM publish WHERE id IN ") + some));
        VERIFY_RESULT(in(QStringLiteral("DELETE FROM publish WHERE id IN ") + some));
        compareAll(bench);
        VERIFY_RESULT(in(QStringLiteral("INSERT INTO publish SELECT * FROM kept")));
        VERIFY_RESULT(
            in(QStringLiteral("UPDATE publish SET data = 'xyzzy open' WHERE id % 5 = 0")));
        compareAll(bench);
        VERIFY_RESULT(bench.finishIndex(100));
        compareAll(bench);
    }

    void aLargeRunIsLookedUpInTheIndexToo()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 12'000));
        Bench bench;
        VERIFY_RESULT(bench.open(history.file()));
        VERIFY_RESULT(bench.finishIndex(4000));
        VERIFY_RESULT(bench.writing.execute(
            QStringLiteral("INSERT INTO run_row SELECT id, 7, id, 1, 0 FROM publish"
                           " WHERE data NOT IN ('{\"n\":117}', '{\"n\":11117}')")));
        for (const char16_t* text : {u"run:7 117", u"run:7", u"-run:7", u"run:7 xyzzy"}) {
            const HistoryQuery query = queryOf(QString::fromUtf16(text));
            QVERIFY(!query.terms.isEmpty());
            QCOMPARE(bench.found(query), bench.expected(query));
        }
        QCOMPARE(bench.found(queryOf(QStringLiteral("run:7"))).size(), 11'998);
        QVERIFY(!bench.found(queryOf(QStringLiteral("run:7 117"))).isEmpty());
    }

    /// Looked for among the newest rows, then asked for: nothing is missed or doubled in between.
    void aCommonTextIsFoundInAllRows()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 3000));
        Bench bench;
        VERIFY_RESULT(bench.open(history.file()));
        VERIFY_RESULT(bench.finishIndex(700));
        const auto compare = [&bench] {
            for (const char16_t* text : {u"n", u"\"n\":", u"1", u"n 1", u"12", u"n\":2", u"}"}) {
                const HistoryQuery query = queryOf(QString::fromUtf16(text));
                const QList<PublishId> expected = bench.expected(query);
                QVERIFY(expected.size() > 50);
                QCOMPARE(bench.found(query), expected);
                QCOMPARE(bench.found(query, {}, 40), expected.first(40));
                QCOMPARE(bench.found(query, expected.at(30), 9), expected.mid(31, 9));
                HistoryQuery since = query;
                since.since = expected.at(45).time();
                QCOMPARE(bench.found(since), expected.first(46));
            }
        };
        compare();
        const auto in = [&](const QString& sql) { return bench.writing.execute(sql); };
        VERIFY_RESULT(in(QStringLiteral("UPDATE publish SET data = 'n 12 1' WHERE id % 19 = 0")));
        VERIFY_RESULT(in(QStringLiteral("DELETE FROM publish WHERE id % 23 = 0")));
        compare();
    }

    void manyStraysAreTakenIn()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 6000));
        Bench bench;
        VERIFY_RESULT(bench.open(history.file()));
        VERIFY_RESULT(bench.finishIndex(1000));
        QCOMPARE(*bench.index->rows(), 6000);
        VERIFY_RESULT(bench.writing.execute(
            QStringLiteral("UPDATE publish SET data = 'changed' WHERE id % 2 = 0")));
        VERIFY_RESULT(bench.finishIndex(1000));
        QCOMPARE(
            bench.writing.value(QStringLiteral("SELECT count(*) FROM search_stray"))->toInt(), 0);
        const HistoryQuery changed = queryOf(QStringLiteral("changed"));
        QCOMPARE(bench.found(changed), bench.expected(changed));
        QVERIFY(!bench.found(changed).isEmpty());
    }

    void aHalfIndexIsMadeAnew_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a table is gone") << QStringLiteral("DROP TABLE search_rows");
        QTest::newRow("the words are gone") << QStringLiteral("DROP TABLE search");
        QTest::newRow("a trigger is gone") << QStringLiteral("DROP TRIGGER search_added");
        QTest::newRow("of another version")
            << QStringLiteral("UPDATE search_state SET format = 99");
    }
    void aHalfIndexIsMadeAnew()
    {
        QFETCH(QString, damage);
        HistoryFixture history;
        QVERIFY(place(history));
        {
            Bench bench;
            VERIFY_RESULT(bench.open(history.file()));
            VERIFY_RESULT(bench.finishIndex(100));
            VERIFY_RESULT(bench.writing.execute(damage));
        }
        Bench bench;
        VERIFY_RESULT(bench.open(history.file()));
        VERIFY_RESULT(bench.finishIndex(100));
        QCOMPARE(*bench.index->rows(), 400);
        compareAll(bench);
    }

    void aDamagedIndexIsDoneWithoutAndMadeAnew()
    {
        HistoryFixture history;
        QVERIFY(place(history));
        {
            Bench bench;
            VERIFY_RESULT(bench.open(history.file()));
            VERIFY_RESULT(bench.finishIndex(100));
            VERIFY_RESULT(bench.writing.execute(QStringLiteral(
                "UPDATE search_data SET block = x'ffffffffffffffffffff' WHERE id = 10")));
            QVERIFY(!bench.writing.execute(
                QStringLiteral("SELECT * FROM search WHERE search MATCH '\"ope\"'")));
            compareAll(bench);
        }
        VERIFY_RESULT(history.open());
        QCOMPARE(*awaited(history.store().count(queryOf(QStringLiteral("xyzzy")))), 0);
        QVERIFY(!history.add().isNull());
        Database look;
        VERIFY_RESULT(look.open(history.file(), Database::Mode::ReadOnly));
        QTRY_VERIFY(look.value(QStringLiteral("SELECT count(*) FROM search WHERE search MATCH"
                                              " '\"ope\"'"))
                        .has_value());
        history.close();
        VERIFY_RESULT(history.open());
        QVERIFY(!QFile::exists(history.file() + QStringLiteral("-check")));
    }

    void tellsHowFarItIs()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 30'000));
        VERIFY_RESULT(history.open());
        QSignalSpy indexing(&history.store(), &HistoryStore::indexing);
        QTRY_VERIFY_WITH_TIMEOUT(
            !indexing.isEmpty() && indexing.last().first().toDouble() > 0.9, 60'000);
        QVERIFY(indexing.first().first().toDouble() < 0.2);
    }

    void aRowBeingSentIsNotTakenIn()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        for (int i = 0; i < 40; ++i)
            history.add();
        const PublishId sending = history.add(samples::order(), std::nullopt);
        for (int i = 0; i < 40; ++i)
            history.add();
        Bench bench;
        VERIFY_RESULT(bench.open(history.file()));
        VERIFY_RESULT(bench.finishIndex(100));
        QCOMPARE(*bench.index->rows(), 40);
        VERIFY_RESULT(awaited(history.store().finish(
            sending, resultOf(Outcome::Rejected, "{\"error\":\"late words\"}", 5))));
        QCOMPARE(bench.found(queryOf(QStringLiteral("late words"))), QList<PublishId>({sending}));
        VERIFY_RESULT(bench.finishIndex(100));
        QCOMPARE(*bench.index->rows(), 81);
        QCOMPARE(bench.found(queryOf(QStringLiteral("late words"))), QList<PublishId>({sending}));
    }

    void theStoreMakesItWhileIdle()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 3000));
        VERIFY_RESULT(history.open());
        Database look;
        VERIFY_RESULT(look.open(history.file(), Database::Mode::ReadOnly));
        const auto rows = [&] {
            const auto value = look.value(QStringLiteral("SELECT rows FROM search_state"));
            return value ? value->toInt() : 0;
        };
        QTRY_COMPARE(rows(), 3000);
        QCOMPARE(*awaited(history.store().count(queryOf(QStringLiteral("{\"n\":1234}")))), 1);
    }

    void anOvertakenSearchIsStopped()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 5000));
        Bench bench;
        VERIFY_RESULT(bench.open(history.file()));
        int asked = 0;
        const auto ids = bench.queries->ids(
            queryOf(QStringLiteral("nowhere")), {}, 10, [&] { return ++asked > 3; });
        QVERIFY(!ids);
        QCOMPARE(ids.error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked, 4);
    }
};

QTEST_GUILESS_MAIN(tst_SearchIndex)
#include "tst_searchindex.moc"
