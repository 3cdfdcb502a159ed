// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Publish.h"
#include "history/search/FoldedText.h"
#include "history/search/QueryMatch.h"
#include "history/search/SearchMarks.h"
#include "history/search/SearchText.h"
#include "support/HeraldTest.h"

using namespace herald;

namespace {

const QDateTime now
    = QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00.000Z"), Qt::ISODateWithMs);

Publish sample()
{
    Publish publish;
    publish.id = PublishId::create(now.addSecs(-3600), {});
    publish.order.event.name = QStringLiteral("Garage/Tür");
    publish.order.event.data = QStringLiteral("{\"state\":\"OPEN\", \"who\":\"Σίσυφος\"}");
    publish.order.accountName = QStringLiteral("Werkstatt Süd");
    publish.order.accountId = QStringLiteral("acc-1");
    publish.order.lineage.templatePath = QStringLiteral("Doors/Open");
    publish.result.outcome = Outcome::Rejected;
    publish.result.answer.body = "{\"error\":\"Not Found Жалоба\"}";
    publish.result.timings.doneUs = 84'000;
    publish.mark.isPinned = true;
    publish.mark.note = QStringLiteral("Asked Ines \U00010400");
    publish.mark.tags = {QStringLiteral("Demo Day"), QStringLiteral("fault")};
    return publish;
}

QString folding(const char32_t* text)
{
    return foldedText(QString::fromUcs4(text));
}

} // namespace

class tst_QueryMatch : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void folds()
    {
        QCOMPARE(folding(U"ÄÖÜẞ"), QStringLiteral("äöüß"));
        QCOMPARE(folding(U"Σσς"), QStringLiteral("σσσ"));
        QCOMPARE(folding(U"ЖЩЯ"), QStringLiteral("жщя"));
        QCOMPARE(folding(U"\U00010400\U0001E900x"), QString::fromUcs4(U"\U00010428\U0001E922x"));
        QCOMPARE(foldedText(QString(QChar(0))), QStringLiteral(" "));
        const QString halves = QString(QChar(0xd801)) + u'A' + QChar(0xdc00);
        QCOMPARE(foldedText(halves), QString(QChar(0xd801)) + u'a' + QChar(0xdc00));
        QCOMPARE(foldedText(QStringLiteral("İIı")).size(), 3); // place by place
    }

    void matches_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("isMatch");
        const auto row = [](const char* search, bool isMatch) {
            QTest::newRow(search) << QString::fromUtf8(search) << isMatch;
        };
        row("garage", true);
        row("TÜR", true);
        row("open werkstatt", true); // in different fields
        row("open nowhere", false);
        row("-nowhere", true);
        row("-garage", false);
        row("σίσυφοσ", true);
        row("ΣΊΣΥΦΟΣ", true);
        row("ЖАЛОБА", true); // the answer
        row("\U00010428", true); // the note
        row("doors/", true); // the template
        row("süd", true); // the account
        row("emo da", true); // inside a tag
        row("\"state\":\"open\"", true);
        row("\"state\": \"open\"", false);

        row("name:tür", true);
        row("name:open", false);
        row("-name:open", true);
        row("data:open", true);
        row("data:garage", false);
        row("answer:\"not found\"", true);
        row("answer:open", false);
        row("note:ines", true);
        row("note:demo", false);
        row("tag:fault", true);
        row("tag:\"demo day\"", true);
        row("tag:demo", false);
        row("-tag:demo", true);
        row("account:SÜD", true);
        row("account:garage", false);
        row("template:doors", true);
        row("template:garage", false);
        row("outcome:rejected", true);
        row("outcome:accepted", false);
        row("-outcome:accepted", true);
        row("after:2h", true);
        row("after:30m", false);
        row("-after:30m", true);
        row("before:30m", true);
        row("before:2h", false);
        row("took:>83ms", true);
        row("took:>84ms", false);
        row("took:>=84ms", true);
        row("took:84ms", true);
        row("took:<84ms", false);
        row("took:<=84ms", true);
        row("-took:<84ms", true);
        row("is:pinned", true);
        row("-is:pinned", false);
        row("has:note", true);
        row("-has:note", false);
    }
    void matches()
    {
        QFETCH(QString, search);
        const SearchText read = readSearch(search, now);
        QVERIFY(read.problems.isEmpty());
        QTEST(herald::matches(HistoryQuery {.terms = read.terms}, SearchedRow::of(sample())),
            "isMatch");
    }

    void whatIsNotKnownIsNoMatch()
    {
        const SearchedRow row = SearchedRow::of(Publish());
        const auto holds = [&row](const char* search) {
            return herald::matches(
                HistoryQuery {.terms = readSearch(QString::fromLatin1(search), now).terms}, row);
        };
        QVERIFY(!holds("took:>=0us"));
        QVERIFY(holds("-took:>=0us"));
        QVERIFY(!holds("is:pinned"));
        QVERIFY(!holds("has:note"));
        QVERIFY(!holds("name:x"));
        QVERIFY(holds(""));
    }

    void aTagAloneIsNotedToo()
    {
        Publish publish;
        publish.mark.tags = {QStringLiteral("x")};
        const HistoryQuery query {.terms = readSearch(QStringLiteral("has:note"), now).terms};
        QVERIFY(herald::matches(query, SearchedRow::of(publish)));
    }

    void filtersMatchToo()
    {
        const SearchedRow row = SearchedRow::of(sample());
        const QDateTime then = now.addSecs(-3600);
        QVERIFY(herald::matches(HistoryQuery {.outcome = Outcome::Rejected}, row));
        QVERIFY(!herald::matches(HistoryQuery {.outcome = Outcome::Accepted}, row));
        QVERIFY(herald::matches(HistoryQuery {.accountId = QStringLiteral("acc-1")}, row));
        QVERIFY(!herald::matches(HistoryQuery {.accountId = QStringLiteral("acc")}, row));
        QVERIFY(herald::matches(HistoryQuery {.since = then}, row));
        QVERIFY(!herald::matches(HistoryQuery {.since = then.addMSecs(1)}, row));
        QVERIFY(herald::matches(HistoryQuery {.until = then.addMSecs(1)}, row));
        QVERIFY(!herald::matches(HistoryQuery {.until = then}, row));
    }

    void marks_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("marked"); // in [brackets]
        const auto row = [](const char* search, SearchTerm::Field field, const char* marked) {
            QTest::newRow(search) << QString::fromUtf8(search) << int(field)
                                  << QString::fromUtf8(marked);
        };
        using Field = SearchTerm::Field;
        row("garage", Field::Name, "[Garage]/Tür/[GARAGE]/x");
        row("TÜR x", Field::Name, "Garage/[Tür]/GARAGE/[x]");
        row("name:age/t", Field::Name, "Gar[age/T]ür/GARAGE/x");
        row("arag rage", Field::Name, "G[arage]/Tür/G[ARAGE]/x");
        row("gar age", Field::Name, "[Garage]/Tür/[GARAGE]/x");
        row("data:garage", Field::Name, "Garage/Tür/GARAGE/x");
        row("-garage", Field::Name, "Garage/Tür/GARAGE/x");
        row("after:2h outcome:rejected", Field::Name, "Garage/Tür/GARAGE/x");
        row("tag:garage", Field::Tag, "Garage/Tür/GARAGE/x");
        row("tag:garage/tür/garage/x", Field::Tag, "[Garage/Tür/GARAGE/x]");
        row("garage/x", Field::Tag, "Garage/Tür/[GARAGE/x]");
    }
    void marks()
    {
        QFETCH(QString, search);
        QFETCH(int, field);
        QFETCH(QString, marked);
        QString text = marked;
        text.remove(u'[').remove(u']');
        QString found = text;
        const auto ranges = matchRanges(
            readSearch(search, now).terms, static_cast<SearchTerm::Field>(field), text);
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            found.insert(range->from + range->length, u']');
            found.insert(range->from, u'[');
        }
        QCOMPARE(found, marked);
    }

    void marksAreBounded()
    {
        const QString text = QStringLiteral("a ").repeated(5000);
        const auto ranges = matchRanges(
            readSearch(QStringLiteral("a"), now).terms, SearchTerm::Field::Data, text);
        QCOMPARE(ranges.size(), mostMatchRanges);
        QCOMPARE(ranges.last(), MatchRange({2 * (mostMatchRanges - 1), 1}));
    }
};

QTEST_GUILESS_MAIN(tst_QueryMatch)
#include "tst_querymatch.moc"
