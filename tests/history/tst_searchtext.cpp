// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/HistoryWords.h"
#include "history/search/SearchDuration.h"
#include "history/search/SearchFilter.h"
#include "history/search/SearchPiece.h"
#include "history/search/SearchText.h"
#include "support/HeraldTest.h"

#include <QTranslator>

using namespace herald;

namespace {

using Field = SearchTerm::Field;
using Comparison = SearchTerm::Comparison;

QString fieldName(Field field)
{
    static const char* const names[] {"", "name", "data", "answer", "note", "tag", "account",
        "template", "outcome", "after", "before", "took", "pinned", "noted", "receipt", "run"};
    return QString::fromLatin1(names[int(field)]);
}

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return QStringLiteral("<");
    case Comparison::AtMost:
        return QStringLiteral("<=");
    case Comparison::More:
        return QStringLiteral(">");
    case Comparison::AtLeast:
        return QStringLiteral(">=");
    }
    return {};
}

/// A term as the tables below write it: -name[garage].
QString said(const SearchTerm& term)
{
    QString value = term.text;
    if (term.field == Field::Outcome)
        value = outcomeKeyword(term.outcome);
    if (term.field == Field::After || term.field == Field::Before)
        value = term.moment.toString(Qt::ISODate);
    if (term.field == Field::Took)
        value = sign(term.comparison) + QString::number(term.tookUs);
    if (term.field == Field::Receipt)
        value = term.receipt ? receiptKeyword(*term.receipt) : QStringLiteral("none");
    if (term.field == Field::Run)
        value = QString::number(term.run);
    return (term.isNegated ? QStringLiteral("-") : QString()) + fieldName(term.field) + u'[' + value
        + u']';
}

QString said(const QList<SearchTerm>& terms)
{
    QStringList all;
    for (const SearchTerm& term : terms)
        all.append(said(term));
    return all.join(u' ');
}

/// Says "nicht gesendet" where English says "not sent".
class OutcomesInGerman final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        const bool isIt = qstrcmp(context, "Outcome") == 0 && qstrcmp(text, "not sent") == 0;
        return isIt ? QStringLiteral("Nicht gesendet") : QString();
    }
};

} // namespace

class tst_SearchText : public HeraldTest {
    Q_OBJECT

    const QDateTime m_now
        = QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00.000Z"), Qt::ISODateWithMs);

    SearchText read(const QString& text) const { return readSearch(text, m_now); }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char* text, const char* terms) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(terms);
        };
        row("door", "[door]");
        row("  door\tGARAGE \n", "[door] [garage]");
        row("door Door DOOR", "[door]");
        row("-door", "-[door]");
        row("--door", "-[-door]");
        row("a-b", "[a-b]");
        row("\"two words\"", "[two words]");
        row("\" two  words \"", "[ two  words ]");
        row("-\"two words\" three", "-[two words] [three]");
        row("\"-5\"", "[-5]");
        row("\"name:x\"", "[name:x]");
        row("-\"-\"", "-[-]");
        row("ÄRGER ΣΊΣΥΦΟΣ ЖЗ", "[ärger] [σίσυφοσ] [жз]");

        row("name:Garage/Door", "name[garage/door]");
        row("NAME:x Outcome:Accepted", "name[x] outcome[accepted]");
        row("data:open answer:ok note:why", "data[open] answer[ok] note[why]");
        row("tag:Demo account:Work template:Doors/open",
            "tag[demo] account[work] template[doors/open]");
        row("name:\"two words\" -data:\"a b\"", "name[two words] -data[a b]");
        row("name:a:b", "name[a:b]");
        row("name:-x", "name[-x]");
        row("data:\"state\":\"open\"", "data[state\":\"open]");
        row("data:{\"a\":1}", "data[{\"a\":1}]");
        row("outcome:not-sent -outcome:unknown", "outcome[not sent] -outcome[unknown]");
        row("outcome:\"not sent\"", "outcome[not sent]");
        row("outcome:not_sent", "outcome[not sent]");
        row("after:2026-11-21 before:2026-11-22T10:30",
            "after[2026-11-21T00:00:00Z] before[2026-11-22T10:30:00Z]");
        row("after:yesterday", "after[2026-11-22T00:00:00Z]");
        row("after:2h", "after[2026-11-23T10:00:00Z]");
        row("-after:7d", "-after[2026-11-16T12:00:00Z]");
        row("took:500ms", "took[>=500000]");
        row("took:>500ms took:<=1.5s", "took[>500000] took[<=1500000]");
        row("took:<80us", "took[<80]");
        row("took:>=2min", "took[>=120000000]");
        row("is:pinned has:note", "pinned[] noted[]");
        row("-is:Pinned -has:note", "-pinned[] -noted[]");
        row("receipt:seen -receipt:not-seen", "receipt[seen] -receipt[not seen]");
        row("receipt:None", "receipt[none]");
        row("run:12 -run:7", "run[12] -run[7]");
        row("RUN:9223372036854775807", "run[9223372036854775807]");
        row("receipt:not-connected", "receipt[not connected]");
        row("-receipt:ambiguous -receipt:none", "-receipt[ambiguous] -receipt[none]");
        row("-took:>1s -took:<5s", "-took[>1000000] -took[<5000000]");
        row("outcome:accepted -outcome:rejected", "outcome[accepted] -outcome[rejected]");

        // Text that only looks like something else.
        row("\"state\":\"open\"", "[state\":\"open]");
        row("{\"a\":1}", "[{\"a\":1}]");
        row("\"{\"a\": \"b c\"}\"", "[{\"a\": \"b c\"}]");
        row("say\"so\"", "[say\"so\"]");
        row("http://x", "[http://x]");
        row("localhost:8080", "[localhost:8080]");
        row("12:30", "[12:30]");
        row("Room:kitchen", "[room:kitchen]");
        row("room7:kitchen", "[room7:kitchen]");
        row("std::vector", "[std::vector]");
        row("end: :begin", "[end:] [:begin]");
        row("state:\"open\"", "[state:\"open\"]");
        row("", "");
        row("   ", "");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, terms);
        const SearchText search = read(text);
        QCOMPARE(search.problems.size() ? search.problems.first().text : QString(), QString());
        QCOMPARE(said(search.terms), terms);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place"); // what the problem is about
        QTest::addColumn<QString>("words"); // some of what is said
        QTest::addColumn<bool>("isUnfinished");
        const auto row = [](const char* text, const char* place, const char* words,
                             bool isUnfinished = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place)
                                << QString::fromUtf8(words) << isUnfinished;
        };
        row("a \"b c", "\"b c", "not closed", true);
        row("\"abc\"d", "\"abc\"d", "not closed", true);
        row("name:\"b c", "name:\"b c", "not closed", true);
        row("\"\" x", "\"\"", "nothing between");
        row("\"\"", "\"\"", "nothing between", true);
        row("a - b", "-", "right after the minus");
        row("a -", "-", "right after the minus", true);
        row("name:", "name:", "Nothing follows “name:”", true);
        row("x name: door", "name:", "like name:garage/door");
        row("-took:", "-took:", "like took:>500ms", true);
        row("data:\"\" x", "data:\"\"", "Nothing follows “data:”");

        row("nmae:x", "nmae:x", "Did you mean name:?");
        row("-outcme:rejected", "-outcme:rejected", "Did you mean outcome:?");
        row("tags:x", "tags:x", "Did you mean tag:?");
        row("since:2026-11-01", "since:2026-11-01", "Did you mean after:?");
        row("status:rejected", "status:rejected", "Did you mean outcome:?");
        row("aftr:2h", "aftr:2h", "Did you mean after:?");
        row("colour:red", "colour:red", "There are name:, data:, answer:, outcome:, ");
        row("colour:blue", "colour:blue", "put it in quotes");

        row("outcome:ok", "outcome:ok",
            "accepted, rejected, not-sent, unknown, cancelled, sending");
        row("outcome:acc", "outcome:acc", "“acc” is no outcome", true);
        row("outcome:acc x", "outcome:acc", "“acc” is no outcome");
        row("after:soon", "after:soon", "“soon” is no time");
        row("after:2026-11-31", "after:2026-11-31", "is no time");
        row("after:2026-1", "after:2026-1", "is no time", true);
        row("after:2026-11-23T1", "after:2026-11-23T1", "is no time", true);
        row("before:yest", "before:yest", "is no time", true);
        row("took:500", "took:500", "500ms, 500s or 500min", true);
        row("took:>", "took:>", "like >500ms", true);
        row("took:>5m", "took:>5m", "is no duration", true);
        row("took:>5h", "took:>5h", "is no duration");
        row("took:=5s", "took:=5s", "is no duration");
        row("took:-5s", "took:-5s", "is no duration");
        row("took:1..5s", "took:1..5s", "is no duration");
        row("took:1234567890s", "took:1234567890s", "is no duration");
        row("is:red", "is:red", "Write is:pinned");
        row("has:pin", "has:pin", "Write has:note");
        row("has:no", "has:no", "Write has:note", true);
        row("receipt:yes", "receipt:yes", "seen, not-seen, ambiguous, not-connected, none");
        row("receipt:not", "receipt:not", "“not” is no receipt", true);
        row("receipt:awaited", "receipt:awaited", "is no receipt");
        row("run:last", "run:last", "The runs view shows them; write one like run:12");
        row("run:0", "run:0", "is no number of a run");
        row("run:-1", "run:-1", "is no number of a run");
        row("run:+1", "run:+1", "is no number of a run");
        row("run:1.5", "run:1.5", "is no number of a run");
        row("run:9223372036854775808", "run:9223372036854775808", "is no number of a run");
        row("run:1 run:2", "run:2", "cannot both hold");
        row("run:1 -run:1", "-run:1", "cannot both hold");
        row("runs:1", "runs:1", "Did you mean run:?");
        row("echo:seen", "echo:seen", "Did you mean receipt:?");
        row("receipt:seen receipt:none", "receipt:none", "cannot both hold");
        row("receipt:seen -receipt:seen", "-receipt:seen", "cannot both hold");

        row("after:today before:yesterday", "before:yesterday", "cannot both hold");
        row("before:2h after:1h", "after:1h", "cannot both hold");
        row("-after:2h after:1h", "after:1h", "cannot both hold");
        row("took:>1s x took:<1s", "took:<1s", "“took:>1s” and “took:<1s” cannot both hold");
        row("took:>1s -took:>500ms", "-took:>500ms", "cannot both hold");
        row("outcome:accepted outcome:rejected", "outcome:rejected", "a publish has one outcome");
        row("door -Door", "-Door", "cannot both hold");
        row("is:pinned -is:pinned", "-is:pinned", "cannot both hold");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, words);
        const SearchText search = read(text);
        QVERIFY(search.terms.isEmpty());
        QCOMPARE(search.problems.size(), 1);
        const SearchProblem& problem = search.problems.first();
        QCOMPARE(text.mid(problem.from, problem.length), place);
        QVERIFY2(problem.text.contains(words), qPrintable(problem.text));
        QTEST(problem.isUnfinished, "isUnfinished");
    }

    void saysEveryProblemInItsPlace()
    {
        const SearchText search = read(QStringLiteral("took:x good after:y nmae:z"));
        QCOMPARE(search.problems.size(), 3);
        QCOMPARE(search.problems.at(0).from, 0);
        QCOMPARE(search.problems.at(1).from, 12);
        QCOMPARE(search.problems.at(2).from, 20);
        QVERIFY(search.terms.isEmpty());
    }

    void touchingBoundsAreNoContradiction()
    {
        QVERIFY(read(QStringLiteral("took:>=1s took:<=1s")).problems.isEmpty());
        QVERIFY(read(QStringLiteral("after:2h before:1h")).problems.isEmpty());
        QVERIFY(read(QStringLiteral("after:1h -before:2h")).problems.isEmpty());
    }

    void isBounded()
    {
        const QString longest(maxSearchLength, u'x');
        QCOMPARE(read(longest).terms.size(), 1);
        const SearchText tooLong = read(longest + u'x');
        QVERIFY(tooLong.terms.isEmpty());
        QCOMPARE(tooLong.problems.size(), 1);
        QVERIFY(tooLong.problems.first().text.contains(QStringLiteral("4,096")));

        QStringList words;
        for (int i = 0; i < maxSearchTerms; ++i)
            words.append(QString::number(i));
        QCOMPARE(read(words.join(u' ')).terms.size(), maxSearchTerms);
        words.append(QStringLiteral("more"));
        const SearchText tooMany = read(words.join(u' '));
        QVERIFY(tooMany.terms.isEmpty());
        QCOMPARE(tooMany.problems.size(), 1);
        QVERIFY(tooMany.problems.first().text.contains(QStringLiteral("50")));
        QCOMPARE(words.join(u' ').mid(tooMany.problems.first().from), QStringLiteral("more"));
    }

    void outcomesHaveTheUsersWordsToo()
    {
        OutcomesInGerman german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(said(read(QStringLiteral("outcome:nicht-gesendet")).terms),
            QStringLiteral("outcome[not sent]"));
        QCOMPARE(said(read(QStringLiteral("outcome:\"NICHT gesendet\"")).terms),
            QStringLiteral("outcome[not sent]"));
        QCOMPARE(said(read(QStringLiteral("outcome:not-sent")).terms),
            QStringLiteral("outcome[not sent]"));
        QCOMPARE(searchedOutcomeWord(Outcome::NotSent), QStringLiteral("Nicht-gesendet"));
        QCoreApplication::removeTranslator(&german);
        QVERIFY(!read(QStringLiteral("outcome:nicht-gesendet")).problems.isEmpty());
    }

    void everyExampleIsRight()
    {
        for (const SearchFilter filter : allSearchFilters) {
            const QString example = searchFilterExample(filter);
            QVERIFY(example.startsWith(searchFilterWord(filter) + u':'));
            const SearchText search = read(example);
            QVERIFY2(search.problems.isEmpty(), qPrintable(example));
            QCOMPARE(search.terms.size(), 1);
        }
    }

    void durationsAreExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("us");
        QTest::newRow("fraction of a microsecond") << QStringLiteral("0.5us") << qint64(0);
        QTest::newRow("decimals") << QStringLiteral(">0.001ms") << qint64(1);
        QTest::newRow("decimal comma") << QStringLiteral("1,25s") << qint64(1'250'000);
        QTest::newRow("micro sign") << QStringLiteral("7\u00b5s") << qint64(7);
        QTest::newRow("Greek mu") << QStringLiteral("7\u03bcs") << qint64(7);
        QTest::newRow("largest") << QStringLiteral("<999999999.999999min")
                                 << qint64(59'999'999'999'999'940);
    }
    void durationsAreExact()
    {
        QFETCH(QString, text);
        const SearchDurationReading reading = readSearchDuration(text);
        QCOMPARE(reading.fault, DurationFault::None);
        QTEST(reading.duration.us, "us");
    }

    void valuesAreQuotedWhereTheyMustBe_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("word") << QStringLiteral("workshop");
        QTest::newRow("two words") << QStringLiteral("work shop");
        QTest::newRow("quote first") << QStringLiteral("\"shop\"");
        QTest::newRow("quote inside") << QStringLiteral("work\"shop");
        QTest::newRow("minus") << QStringLiteral("-shop");
    }
    void valuesAreQuotedWhereTheyMustBe()
    {
        QFETCH(QString, value);
        const SearchText search = read(QStringLiteral("account:") + searchValue(value));
        QCOMPARE(search.terms.size(), 1);
        QCOMPARE(search.terms.first().text, value);
    }

    void piecesKnowTheirPlaces()
    {
        const QString text = QStringLiteral(" -name:\"a b\" c");
        const QList<SearchPiece> pieces = searchPieces(text);
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces.first().from, 1);
        QCOMPARE(pieces.first().end(), 12);
        QVERIFY(pieces.first().isNegated);
        QCOMPARE(pieces.first().filter, std::optional(SearchFilter::Name));
        QCOMPARE(pieces.first().valueFrom, 7);
        QCOMPARE(pieces.first().value.toString(), QStringLiteral("a b"));
        QCOMPARE(pieces.last().from, 13);
    }
};

QTEST_GUILESS_MAIN(tst_SearchText)
#include "tst_searchtext.moc"
