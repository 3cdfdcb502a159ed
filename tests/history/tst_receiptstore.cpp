// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryFixture.h"
#include "history/HistoryThreads.h"
#include "history/HookBlob.h"
#include "history/ReceiptStore.h"
#include "support/HeraldTest.h"

#include <QSignalSpy>

using namespace herald;

using State = Receipt::State;

namespace {

HookAnswer response(const QByteArray& text)
{
    return {.kind = HookAnswer::Kind::Response,
        .event = QStringLiteral("hook-response/garage/door"),
        .text = text,
        .afterUs = 400'000};
}

const Receipt seen {.state = State::Seen, .seenAfterUs = 61'000};

Publish loaded(HistoryFixture& house, PublishId id)
{
    return awaited(house.store().load(id)).value_or(Publish());
}

qint64 receiptCount(HistoryFixture& house)
{
    return awaited(house.store().threads().read<qint64>([](HistoryQueries& queries, const auto&) {
        const auto count
            = queries.statements().value(QStringLiteral("SELECT count(*) FROM receipt"));
        return count.map([](const QVariant& number) { return number.toLongLong(); });
    })).value_or(-1);
}

} // namespace

class tst_ReceiptStore : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void isKeptWithThePublish()
    {
        HistoryFixture house;
        VERIFY_RESULT(house.open());
        ReceiptStore receipts(house.store().threads());
        QSignalSpy changed(&receipts, &ReceiptStore::changed);
        const PublishId id = house.add();
        Receipt receipt = seen;
        receipt.hooks = {{.event = QStringLiteral("hook-sent/garage/door"), .afterUs = 70'000},
            response("{\"ok\":true}")};
        receipts.keep(id, receipt);
        QTRY_COMPARE(changed.count(), 1);
        const auto news = changed.first().first().value<QList<ReceiptNews>>();
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().id, id);
        QVERIFY(news.first().receipt == receipt);
        QVERIFY(loaded(house, id).receipt == receipt);

        // A page tells the state alone.
        const auto page = awaited(house.store().page({}, {}, 10));
        VERIFY_RESULT(page);
        QVERIFY(page->first().receipt == seen);
    }

    void whatIsAwaitedIsNeverWrittenDown()
    {
        HistoryFixture house;
        VERIFY_RESULT(house.open());
        const PublishId id = house.add();
        {
            ReceiptStore receipts(house.store().threads());
            QSignalSpy changed(&receipts, &ReceiptStore::changed);
            receipts.expect(id);
            QCOMPARE(receipts.of(loaded(house, id))->state, State::Awaited);
            QVERIFY(!loaded(house, id).receipt);
            receipts.forget(id);
            QCOMPARE(changed.count(), 1);
            QVERIFY(!receipts.of(loaded(house, id)));
            receipts.expect(id);
        }
        VERIFY_RESULT(house.open());
        QVERIFY(!loaded(house, id).receipt);
        QCOMPARE(receiptCount(house), 0);
    }

    void isKnownBeforeItIsWritten()
    {
        HistoryFixture house;
        VERIFY_RESULT(house.open());
        ReceiptStore receipts(house.store().threads());
        QSignalSpy changed(&receipts, &ReceiptStore::changed);
        const PublishId id = house.add();
        const Publish before = loaded(house, id);
        receipts.expect(id);
        receipts.keep(id, seen);
        QVERIFY(receipts.of(before) == seen);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(receipts.of(before) == seen); // who read too early learns it all the same
    }

    void whatWaitsIsWrittenBeforeTheEnd()
    {
        HistoryFixture house;
        VERIFY_RESULT(house.open());
        QList<PublishId> ids;
        for (int i = 0; i < 3; ++i)
            ids.append(house.add());
        {
            ReceiptStore receipts(house.store().threads());
            for (const PublishId id : ids)
                receipts.keep(id, seen);
        }
        VERIFY_RESULT(house.open());
        for (const PublishId id : ids)
            QVERIFY(loaded(house, id).receipt == seen);
    }

    void aLaterOneTakesThePlaceButKeepsTheHooks()
    {
        HistoryFixture house;
        VERIFY_RESULT(house.open());
        ReceiptStore receipts(house.store().threads());
        QSignalSpy changed(&receipts, &ReceiptStore::changed);
        const PublishId id = house.add();
        receipts.keep(id, seen);
        QTRY_COMPARE(changed.count(), 1);
        receipts.keepHooks(id, {response("ok")});
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(!changed.last().first().value<QList<ReceiptNews>>().first().receipt);
        Receipt expected = seen;
        expected.hooks = {response("ok")};
        QVERIFY(loaded(house, id).receipt == expected);

        receipts.keep(id, {.state = State::Ambiguous, .seenAfterUs = 61'000});
        QTRY_COMPARE(changed.count(), 3);
        expected.state = State::Ambiguous;
        QVERIFY(loaded(house, id).receipt == expected);
    }

    void hooksComeWithTheReceipt()
    {
        HistoryFixture house;
        VERIFY_RESULT(house.open());
        ReceiptStore receipts(house.store().threads());
        QSignalSpy changed(&receipts, &ReceiptStore::changed);
        const PublishId id = house.add();
        receipts.expect(id);
        receipts.keepHooks(id, {response("early")}); // its state is not known yet
        receipts.keep(id, seen);
        receipts.keepHooks(id, {response("late")});
        QTRY_COMPARE(changed.count(), 1);
        Receipt expected = seen;
        expected.hooks = {response("late")};
        QVERIFY(loaded(house, id).receipt == expected);
    }

    void ofAPublishThatIsGoneNothingIsLeft()
    {
        HistoryFixture house;
        VERIFY_RESULT(house.open());
        ReceiptStore receipts(house.store().threads());
        QSignalSpy changed(&receipts, &ReceiptStore::changed);
        receipts.keep(PublishId(4711), seen);
        receipts.keepHooks(PublishId(4712), {response("ok")});
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(receiptCount(house), 0);

        // What can be put back keeps its own.
        const PublishId removed = house.add();
        VERIFY_RESULT(awaited(house.store().remove({removed})));
        receipts.keep(removed, seen);
        QTRY_COMPARE(changed.count(), 2);
        VERIFY_RESULT(awaited(house.store().restoreRemoved()));
        QVERIFY(loaded(house, removed).receipt == seen);
    }

    void thousandsAreWrittenInFewGroups()
    {
        HistoryFixture house;
        VERIFY_RESULT(house.open());
        ReceiptStore receipts(house.store().threads());
        QSignalSpy changed(&receipts, &ReceiptStore::changed);
        constexpr int count = 300;
        QList<QFuture<Result<PublishId>>> begun;
        for (int i = 0; i < count; ++i) {
            house.clock().advance(std::chrono::milliseconds(1));
            begun.append(house.store().begin(samples::order()));
        }
        QList<PublishId> ids;
        for (const auto& id : std::as_const(begun))
            ids.append(awaited(id).value_or(PublishId()));
        for (int i = 0; i < 20; ++i) {
            for (const PublishId id : std::as_const(ids))
                receipts.keep(id, {.state = State::Seen, .seenAfterUs = i});
        }
        QTRY_VERIFY(receiptCount(house) == count);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(loaded(house, ids.last()).receipt->seenAfterUs, 19);
    }

    void aHistoryThatDoesNotOpenIsTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        FakeClock clock;
        HistoryStore store(file.fileName() + QStringLiteral("/herald.sqlite3"), clock);
        QVERIFY(!awaited(store.open()));
        ReceiptStore receipts(store.threads());
        QSignalSpy failed(&receipts, &ReceiptStore::failed);
        QSignalSpy changed(&receipts, &ReceiptStore::changed);
        receipts.keep(PublishId(1), seen);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!receipts.of({.id = PublishId(1), .order = {}, .result = {}}));
    }

    void blobs_data()
    {
        QTest::addColumn<QList<HookAnswer>>("hooks");
        QTest::newRow("none") << QList<HookAnswer>();
        QTest::newRow("sent") << QList<HookAnswer> {
            {.event = QStringLiteral("hook-sent/a"), .afterUs = 1}};
        QTest::newRow("all that can be")
            << QList<HookAnswer> {{.kind = HookAnswer::Kind::Error,
                                      .event = QStringLiteral("hook-error/a"),
                                      .text = "\"\\\n\xc3\xa4",
                                      .isWhole = false,
                                      .isAmbiguous = true},
                   response("\xff\xfe not UTF-8")};
        QTest::newRow("leading mark") << QList<HookAnswer> {response("\xef\xbb\xbfx"),
            {.event = QChar(0xfeff) + QStringLiteral("a") + QChar(0xfeff)}};
    }
    void blobs()
    {
        QFETCH(QList<HookAnswer>, hooks);
        QVERIFY(!packHooks(hooks).isNull());
        QCOMPARE(unpackHooks(packHooks(hooks)), hooks);
    }

    void blobsAreBounded()
    {
        const QList<HookAnswer> many(100, response(QByteArray(maxHookTextBytes - 1, 'x')));
        const auto kept = unpackHooks(packHooks(many));
        QCOMPARE(kept.size(), maxHookAnswers);
        QVERIFY(kept.at(0).isWhole);
        QVERIFY(!kept.at(1).isWhole);
        QCOMPARE(kept.at(1).text.size(), 1);
    }

    void unreadableBlobsAreNothing_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("no JSON") << QByteArray("\x01\x02");
        QTest::newRow("no array") << QByteArray("{\"kind\":1}");
        QTest::newRow("no objects") << QByteArray("[1,\"a\",null,[]]");
        QTest::newRow("unknown kind") << QByteArray("[{\"kind\":7,\"event\":\"a\"}]");
        QTest::newRow("no kind") << QByteArray("[{\"event\":\"a\"}]");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("huge") << QByteArray(10 * 1024 * 1024, ' ');
    }
    void unreadableBlobsAreNothing()
    {
        QFETCH(QByteArray, stored);
        QVERIFY(unpackHooks(stored).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ReceiptStore)
#include "tst_receiptstore.moc"
