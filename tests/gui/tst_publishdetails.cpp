// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/PublishDetails.h"
#include "gui/history/TimeBar.h"
#include "history/HistoryFixture.h"
#include "history/HistoryThreads.h"
#include "history/ReceiptStore.h"
#include "history/search/SearchText.h"
#include "support/HeraldTest.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

using namespace herald;

/// Beyond what the history's pane shows of it: tst_historypane.
class tst_PublishDetails : public HeraldTest {
    Q_OBJECT

    static QString shown(HistoryFixture& history, const Lineage& lineage)
    {
        PublishOrder order = samples::order();
        order.lineage = lineage;
        const PublishId id = history.add(order);
        PublishDetails details(history.store());
        details.show(*awaited(history.store().load(id)));
        const bool isShown = QTest::qWaitFor([&details] { return !details.isWaiting(); });
        return isShown ? details.toPlainText() : QString();
    }

private Q_SLOTS:
    void tellWhereThePublishComesFrom()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QString text = shown(history,
            {.templateId = QStringLiteral("6f1c"),
                .templatePath = QStringLiteral("Doors/open"),
                .templateVersion = QStringLiteral("0123456789ab"),
                .values = {{QStringLiteral("side"), QStringLiteral("<b>left</b>")},
                    {QStringLiteral("$counter"), QStringLiteral("7")}}});
        for (const char* part : {"Template\n", "Doors/open", "0123456789ab", "Values filled in",
                 "{{side}} = <b>left</b>", "{{$counter}} = 7"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
    }

    void marksWhatTheSearchFoundWhereItLooked()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        PublishOrder order = samples::order();
        order.event.name = QStringLiteral("Events/Door");
        order.event.data = QStringLiteral("a door, no event");
        const PublishId id = history.add(order);
        PublishDetails details(history.store());
        details.show(*awaited(history.store().load(id)));
        QTRY_VERIFY(!details.isWaiting());
        const auto marked = [&details](const char* search) {
            details.setSearch(readSearch(QString::fromLatin1(search), {}).terms);
            QStringList texts;
            for (const auto& selection : details.extraSelections())
                texts.append(selection.cursor.selectedText());
            return texts.join(u'|');
        };
        QCOMPARE(marked("door"), QStringLiteral("Door|door"));
        QCOMPARE(marked("name:door"), QStringLiteral("Door"));
        // "POST /v1/devices/events" and the heading "Event" are nothing that is searched.
        QCOMPARE(marked("event"), QStringLiteral("Event|event"));
        QCOMPARE(marked("account:Work"), QStringLiteral("Work"));
        QCOMPARE(marked("-door outcome:accepted"), QString());
        QCOMPARE(marked("door"), QStringLiteral("Door|door"));
        details.show(*awaited(history.store().load(id)));
        QTRY_VERIFY(!details.isWaiting()); // written anew
        QCOMPARE(details.extraSelections().size(), 2);
    }

    void timingsAreAWaterfall_data()
    {
        QTest::addColumn<Timings>("timings");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("answered") << Timings {.queuedUs = 1000,
            .connectedUs = 21'000,
            .encryptedUs = 44'000,
            .writtenUs = 45'000,
            .firstByteUs = 80'000,
            .doneUs = 81'000}
                                  << QStringList {QStringLiteral("Written down"),
                                         QStringLiteral("Connected"), QStringLiteral("Encrypted"),
                                         QStringLiteral("Request sent"), QStringLiteral("Waited"),
                                         QStringLiteral("Answer read")};
        QTest::newRow("no answer")
            << Timings {.queuedUs = 1000, .writtenUs = 2000, .doneUs = 30'000'000}
            << QStringList {QStringLiteral("Written down"), QStringLiteral("Request sent"),
                   QStringLiteral("Waited in vain")};
        QTest::newRow("not sent") << Timings {.queuedUs = 700, .doneUs = 2300}
                                  << QStringList {QStringLiteral("Written down"),
                                         QStringLiteral("Tried to connect")};
    }
    /// Each step begins where the one before ended, and all of them together are the whole.
    void timingsAreAWaterfall()
    {
        QFETCH(const Timings, timings);
        QFETCH(const QStringList, steps);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const auto id = awaited(history.store().begin(samples::order()));
        VERIFY_RESULT(id);
        VERIFY_RESULT(awaited(
            history.store().finish(*id, {.outcome = Outcome::Unknown, .timings = timings})));
        PublishDetails details(history.store());
        details.show(*awaited(history.store().load(*id)));
        QTRY_VERIFY(!details.isWaiting());

        const QString text = details.toPlainText();
        qsizetype place = text.indexOf(QStringLiteral("Timings"));
        for (const QString& step : steps) {
            place = text.indexOf(step, place);
            QVERIFY2(place >= 0, qPrintable(step));
        }
        QList<std::pair<double, double>> bars;
        for (QTextBlock block = details.document()->begin(); block.isValid();
             block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (format.objectType() == TimeBar::objectType)
                    bars.append({format.doubleProperty(TimeBar::Begin),
                        format.doubleProperty(TimeBar::End)});
            }
        }
        QCOMPARE(bars.size(), steps.size());
        QCOMPARE(bars.first().first, 0.0);
        QCOMPARE(bars.last().second, 1.0);
        for (qsizetype i = 1; i < bars.size(); ++i)
            QCOMPARE(bars.at(i).first, bars.at(i - 1).second);
    }

    void valuesWithoutATemplate()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QString text
            = shown(history, {.values = {{QStringLiteral("side"), QStringLiteral("left")}}});
        QVERIFY(text.contains(QStringLiteral("{{side}} = left")));
        QVERIFY(!text.contains(QStringLiteral("Version")));
    }

    void sayNothingOfNoLineage()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const QString text = shown(history, {});
        QVERIFY(text.contains(QStringLiteral("garage/door")));
        QVERIFY(!text.contains(QStringLiteral("Template")));
        QVERIFY(!text.contains(QStringLiteral("Values")));
    }

    void tellTheReceipt_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<std::optional<Receipt>>("receipt");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QStringList>("unsaid");
        using State = Receipt::State;
        const auto row
            = [](const char* name, Outcome outcome, const std::optional<Receipt>& receipt,
                  const QStringList& said, const QStringList& unsaid = {}) {
                  QTest::newRow(name) << outcome << receipt << said << unsaid;
              };
        const QString proves = QStringLiteral("does not prove");
        const QString hooks = QStringLiteral("Webhooks");
        row("none", Outcome::Accepted, std::nullopt,
            {QStringLiteral("Receipt\nNone: nobody listened")}, {hooks});
        row("rejected", Outcome::Rejected, std::nullopt, {}, {QStringLiteral("Receipt")});
        row("seen", Outcome::Accepted, Receipt {.state = State::Seen, .seenAfterUs = 61'000},
            {QStringLiteral("61 ms after it was ordered"),
                QStringLiteral("This proves that the cloud passed the event on"), proves},
            {hooks});
        row("unknown, seen", Outcome::Unknown, Receipt {.state = State::Seen, .seenAfterUs = 1000},
            {QStringLiteral("Unknown, seen in the event stream"),
                QStringLiteral("So it was published"), QStringLiteral("delivers it twice")},
            {QStringLiteral("Look whether it arrived")});
        row("unknown, not seen", Outcome::Unknown, Receipt {.state = State::NotSeen},
            {QStringLiteral("within 30 s"), proves, QStringLiteral("Look whether it arrived")});
        row("ambiguous", Outcome::Accepted, Receipt {.state = State::Ambiguous, .seenAfterUs = 1},
            {QStringLiteral("cannot be told"), QStringLiteral("Another publish")});
        row("not connected", Outcome::Accepted, Receipt {.state = State::NotConnected},
            {QStringLiteral("not open all the time")});
        row("hooks", Outcome::Accepted,
            Receipt {.state = State::Seen,
                .seenAfterUs = 1,
                .hooks = {{.event = QStringLiteral("hook-sent/a"), .afterUs = 70'000},
                    {.kind = HookAnswer::Kind::Response,
                        .text = "{\"a\":[1]}",
                        .isAmbiguous = true,
                        .afterUs = 400'000},
                    {.kind = HookAnswer::Kind::Error,
                        .text = "<b>down</b>",
                        .isWhole = false,
                        .afterUs = 500'000}}},
            {hooks, QStringLiteral("after 70 ms"), QStringLiteral("answered after 400 ms"),
                QStringLiteral("\"a\": ["), QStringLiteral("another publish of the same name"),
                QStringLiteral("failed after 500 ms"), QStringLiteral("<b>down</b>"),
                QStringLiteral("Parts of this are missing")});
    }
    void tellTheReceipt()
    {
        QFETCH(Outcome, outcome);
        QFETCH(std::optional<Receipt>, receipt);
        QFETCH(QStringList, said);
        QFETCH(QStringList, unsaid);
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        PublishResult result = samples::accepted();
        result.outcome = outcome;
        Publish publish {.id = history.add(samples::order(), result),
            .order = samples::order(),
            .result = result};
        ReceiptStore receipts(history.store().threads());
        const QSignalSpy kept(&receipts, &ReceiptStore::changed);
        if (receipt)
            receipts.keep(publish.id, *receipt);
        QTRY_COMPARE(kept.count(), receipt ? 1 : 0);
        PublishDetails details(history.store());
        details.show(publish);
        QTRY_VERIFY(details.isComplete());
        const QString text = details.toPlainText();
        for (const QString& part : said)
            QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" in ") + text));
        for (const QString& part : unsaid)
            QVERIFY2(!text.contains(part), qPrintable(part + QStringLiteral(" in ") + text));
    }

    void theReceiptComesWhileItIsShown()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        ReceiptStore receipts(history.store().threads());
        PublishDetails details(history.store());
        details.followReceipts(receipts);
        receipts.expect(id);
        details.show(*awaited(history.store().load(id)));
        QTRY_VERIFY(details.toPlainText().contains(QStringLiteral("waits for the event")));
        receipts.keep(id, {.state = Receipt::State::Seen, .seenAfterUs = 61'000});
        QTRY_VERIFY(details.toPlainText().contains(QStringLiteral("61 ms after it was ordered")));
        receipts.keepHooks(id, {{.kind = HookAnswer::Kind::Error, .text = "down", .afterUs = 9}});
        QTRY_VERIFY(details.toPlainText().contains(QStringLiteral("The webhook failed")));
    }

    void tellWhatWasNotKept()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        PublishOrder order = samples::order();
        order.event.data.clear();
        const auto id
            = awaited(history.store().begin(order, WithheldData {58, QByteArray(32, 'h')}));
        VERIFY_RESULT(id);
        PublishDetails details(history.store());
        details.show(*awaited(history.store().load(*id)));
        QTRY_VERIFY(!details.isWaiting());
        const QString text = details.toPlainText();
        for (const char* part : {"58 bytes", "not kept", "6868686868"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Content-Length"))); // of other data than was sent
    }

    void keysGoFromSectionToSection()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add(samples::order());
        PublishDetails details(history.store());
        details.show(*awaited(history.store().load(id)));
        QTRY_VERIFY(!details.isWaiting());
        details.resize(300, 120);
        details.show();
        QVERIFY(QTest::qWaitForWindowActive(&details));
        details.setFocus();
        QTRY_VERIFY(details.isComplete());
        QStringList headings;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(&details, Qt::Key_Down, Qt::ControlModifier);
            const QString heading = details.textCursor().block().text();
            if (headings.isEmpty() || headings.last() != heading)
                headings.append(heading);
        }
        QVERIFY2(headings.size() >= 4, qPrintable(headings.join(u'|')));
        QCOMPARE(headings.first(), QStringLiteral("Event"));
        QVERIFY(headings.last().startsWith(QStringLiteral("Request")));
        QVERIFY(details.verticalScrollBar()->value() > 0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&details, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(details.textCursor().position(), 0);
        QCOMPARE(details.verticalScrollBar()->value(), 0);
    }

    void longValuesAreShortenedAtFirst()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        PublishOrder order = samples::order();
        order.lineage.values.insert(QStringLiteral("text"), QString(10'000, u'x') + u'!');
        const PublishId id = history.add(order);
        PublishDetails details(history.store());
        QSignalSpy shortened(&details, &PublishDetails::shortenedChanged);
        details.show(*awaited(history.store().load(id)));
        QTRY_VERIFY(!details.isWaiting());
        QVERIFY(!details.toPlainText().contains(QStringLiteral("x!")));
        QCOMPARE(shortened.last().first().toBool(), true);
        details.showAll();
        QVERIFY(details.toPlainText().contains(QStringLiteral("x!")));
    }
};

QTEST_MAIN(tst_PublishDetails)
#include "tst_publishdetails.moc"
