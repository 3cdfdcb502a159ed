// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Bulk.h"
#include "history/HistoryFixture.h"
#include "history/HistoryThreads.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>

using namespace herald;

namespace {
bool operator==(const PublishOrder& a, const PublishOrder& b)
{
    return a.event == b.event && a.scope == b.scope && a.server == b.server
        && a.accountId == b.accountId && a.accountName == b.accountName
        && a.isPractice == b.isPractice;
}

QStringList namesOf(const QList<Publish>& page)
{
    QStringList names;
    for (const Publish& publish : page)
        names.append(publish.order.event.name);
    return names;
}
} // namespace

/// The store on real files: what goes in comes out.
class tst_HistoryStore : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void firstStartMakesAPrivateFileAndLeavesNothingElse()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const auto onlyUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadUser | QFileDevice::WriteUser;
        const QDir data(QFileInfo(history.file()).path());
        QCOMPARE(QFileInfo(data.path()).permissions(),
            onlyUser | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        QVERIFY(!history.add(samples::order()).isNull());
        const auto entries = data.entryInfoList(QDir::Files, QDir::Name);
        QStringList names;
        for (const QFileInfo& entry : entries) {
            names.append(entry.fileName());
            QCOMPARE(entry.permissions(), onlyUser);
        }
        QCOMPARE(names,
            QStringList({QStringLiteral("herald.sqlite3"), QStringLiteral("herald.sqlite3-lock"),
                QStringLiteral("herald.sqlite3-shm"), QStringLiteral("herald.sqlite3-wal")}));
    }

    void callsBeforeOpenWait()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        HistoryStore store(history.file(), history.clock());
        const auto begun = store.begin(samples::order());
        const auto counted = store.count({});
        QTest::qWait(0);
        QVERIFY(!begun.isFinished());
        VERIFY_RESULT(awaited(store.open()));
        VERIFY_RESULT(awaited(begun));
        VERIFY_RESULT(awaited(counted));
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* tag, const QString& data) {
            QTest::newRow(tag) << QStringLiteral("n") << data << data;
        };
        row("empty", {});
        row("json", QStringLiteral("{\"a\":1}"));
        row("NUL", QStringLiteral("a\0b") + QChar(0));
        row("only NUL", QString(QChar(0)));
        row("emoji", QStringLiteral("\U0001F6AA door"));
        row("byte order mark first", QStringLiteral("\uFEFFx"));
        row("swapped byte order mark first", QString(QChar(0xFFFE)) + u'x');
        row("line ends", QStringLiteral("a\r\nb\nc\rd"));
        row("quotes", QStringLiteral("'; DROP TABLE publish; --\"`%_\\"));
        row("right to left", QStringLiteral("\u202Etxt"));
        row("long", QString(100'000, u'x'));
        QTest::newRow("lone surrogate")
            << QStringLiteral("n") << (QStringLiteral("a") + QChar(0xD800) + u'b')
            << QStringLiteral("a?b");
        QTest::newRow("hostile name")
            << (QStringLiteral("\0\uFEFF'\n")) << QStringLiteral("d") << QStringLiteral("d");
    }
    void roundTrip()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QFETCH(QString, name);
        QFETCH(QString, data);
        QFETCH(QString, kept);
        PublishOrder order {
            .event = {.name = name, .data = data, .isPrivate = false, .ttlSeconds = maxTtlSeconds},
            .scope = {.kind = Scope::Kind::Product,
                .id = QStringLiteral("47"),
                .asDeviceId = QStringLiteral("dev")},
            .server = QUrl(QStringLiteral("http://localhost:1234/a%20b")),
            .accountId = QStringLiteral("ü\U0001F6AA"),
            .accountName = QStringLiteral("Name '\""),
            .isPractice = true};
        PublishResult result {.outcome = Outcome::Rejected,
            .reason = QStringLiteral("No.\n") + data.left(10),
            .cloudWords = data.left(100),
            .answer = {.httpStatus = 418,
                .reasonPhrase = QByteArray("I'm a\0 teapot", 13),
                .headers = {{"Date", "d"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                    {"Date", "Mon, 06 Nov 1994 08:49:37 GMT"},
                    {"Date", "Sun, 06 Nov 1894 08:49:37 GMT"}, {"x-request-id", "0123456789abcdef"},
                    {"x-request-id", "0123456789ABCDEF"}, {"x-request-id", "abc"},
                    {"X-Request-ID", "67c8770b-44f1-410a-ab9a-f9b5446f13ee"},
                    {"X-Request-ID", "67C8770B-44F1-410A-AB9A-F9B5446F13EE"},
                    {"Big", QByteArray(100'000, 'a')}, {"retry-after", "30"},
                    {"X-Own", QByteArray("\x00\xff\n", 3)}, {"", ""}, {"set-cookie", ""},
                    {"Big", QByteArray(1000, 'b')}},
                .body = QByteArray("\x00\xff\xfe{", 4),
                .isCut = true,
                .isHttp2 = true},
            .timings = {.queuedUs = 0, .encryptedUs = 5, .doneUs = 1'000'000'000'000}};
        const PublishId id = history.add(order, result);
        order.event.data = kept;
        if (kept != data) {
            result.cloudWords = kept;
            result.reason = QStringLiteral("No.\n") + kept;
        }
        VERIFY_RESULT(history.open());
        const auto loaded = awaited(history.store().load(id));
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->id, id);
        QCOMPARE(loaded->order.event.data, kept);
        QVERIFY(loaded->order == order);
        QCOMPARE(loaded->result.reason, result.reason);
        QCOMPARE(loaded->result.cloudWords, result.cloudWords);
        QCOMPARE(loaded->result.answer.headers, result.answer.headers);
        QVERIFY(loaded->result == result);

        const auto page = awaited(history.store().page({}, {}, 10));
        VERIFY_RESULT(page);
        QCOMPARE(page->size(), 1);
        result.answer.body.clear(); // left out of a page
        QVERIFY(page->first().result == result);
        QVERIFY(page->first().order == order);
    }

    void signalsTellWhatWasWritten()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QSignalSpy added(&history.store(), &HistoryStore::added);
        QSignalSpy updated(&history.store(), &HistoryStore::updated);
        const PublishId id = history.add(samples::order());
        QCOMPARE(added.count(), 1);
        QCOMPARE(added.first().first().value<Publish>().id, id);
        QCOMPARE(added.first().first().value<Publish>().result.outcome, Outcome::Sending);
        QCOMPARE(updated.count(), 1);
        QVERIFY(updated.first().first().value<Publish>().result == samples::accepted());
    }

    void pagesByKey()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        for (int i = 0; i < 10; ++i)
            history.add(samples::order(QStringLiteral("e%1").arg(i)));
        const auto first = awaited(history.store().page({}, {}, 4));
        VERIFY_RESULT(first);
        QCOMPARE(namesOf(*first),
            QStringList({QStringLiteral("e9"), QStringLiteral("e8"), QStringLiteral("e7"),
                QStringLiteral("e6")}));
        const auto second = awaited(history.store().page({}, first->last().id, 100));
        VERIFY_RESULT(second);
        QCOMPARE(second->size(), 6);
        QCOMPARE(second->first().order.event.name, QStringLiteral("e5"));
        QCOMPARE(*awaited(history.store().count({})), 10);
        QCOMPARE(*awaited(history.store().count({}, first->last().id)), 6);
        QCOMPARE(*awaited(history.store().landmarks({}, {}, 4, 100)),
            QList<PublishId>({first->last().id, second->at(3).id}));
    }

    void draftComesBack()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QVERIFY(awaited(history.store().loadDrafts())->isEmpty());
        const Draft draft {.id = 1,
            .event = {.name = QStringLiteral("n"),
                .data = QStringLiteral("\uFEFFd\0"),
                .isPrivate = false,
                .ttlSeconds = 7},
            .templatePath = QStringLiteral("Doors/open.event.json")};
        VERIFY_RESULT(awaited(history.store().saveDraft({})));
        VERIFY_RESULT(awaited(history.store().saveDraft(draft)));
        VERIFY_RESULT(history.open());
        QCOMPARE(*awaited(history.store().loadDrafts()), QList<Draft> {draft});
    }

    void onlyTheLatestDraftWaits()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QFuture<Result<void>> last;
        for (int i = 0; i <= 1000; ++i)
            last = history.store().saveDraft(samples::draft(QString::number(i)));
        VERIFY_RESULT(awaited(last));
        QCOMPARE(awaited(history.store().loadDrafts())->first().event.name, QStringLiteral("1000"));
    }

    void searchFindsTheUsualAnswerToo()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.add();
        history.add(samples::order(), std::nullopt);
        HistoryQuery query;
        query.terms = {{.text = QStringLiteral("\"ok\":true}")}};
        QCOMPARE(*awaited(history.store().count(query)), 1);
        query.terms = {{.text = QStringLiteral("\"ok\":false}")}};
        QCOMPARE(*awaited(history.store().count(query)), 0);
    }

    void namesAreThoseUsedLastFirst()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        for (const auto& name :
            {u"door/left", u"Door/right", u"lamp", u"door/left", u"do_or", u"\U0001F6AA"})
            history.add(samples::order(QString::fromUtf16(name)));
        QCOMPARE(*awaited(history.store().names(QStringLiteral("door"), 10)),
            QStringList({QStringLiteral("door/left"), QStringLiteral("Door/right")}));
        QCOMPARE(*awaited(history.store().names(QStringLiteral("do_"), 10)),
            QStringList(QStringLiteral("do_or")));
        QCOMPARE(awaited(history.store().names(QStringLiteral("\U0001F6AA"), 10))->size(), 1);
        QCOMPARE(awaited(history.store().names({}, 2))->size(), 2);
        QCOMPARE(awaited(history.store().names({}, 100))->size(), 5);
        QVERIFY(awaited(history.store().names(QStringLiteral("%"), 10))->isEmpty());
    }

    void anIdThatIsTakenIsNotTakenAgain()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId first = history.add(samples::order(QStringLiteral("first")));
        const auto insertAgain = [&history, first] {
            return awaited(
                history.store().threads().write<PublishId>([first](HistoryTables& tables) {
                    return tables.insert(first, samples::order(QStringLiteral("again")));
                }));
        };
        QCOMPARE(insertAgain()->value(), first.value() + 1);
        QCOMPARE(*awaited(history.store().remove({first})), 1); // it may come back
        QCOMPARE(insertAgain()->value(), first.value() + 2);
        QCOMPARE(awaited(history.store().load(PublishId(first.value() + 2)))->order.event.name,
            QStringLiteral("again"));
        QCOMPARE(*awaited(history.store().restoreRemoved()), 1);
        QCOMPARE(awaited(history.store().load(first))->order.event.name, QStringLiteral("first"));
    }

    void namesOfOneGroupAreThoseUsedLastFirst()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const auto idle = std::make_shared<QSemaphore>();
        history.store().threads().change([idle](HistoryTables&) -> Result<void> {
            idle->acquire(); // what follows is ordered meanwhile, and written together
            return {};
        });
        QFuture<Result<PublishId>> last;
        for (const auto& name : {u"left", u"right", u"lamp", u"right", u"left"})
            last = history.store().begin(samples::order(QString::fromUtf16(name)));
        idle->release();
        VERIFY_RESULT(awaited(last));
        QCOMPARE(*awaited(history.store().names({}, 10)),
            QStringList({QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("lamp")}));
    }

    /// What was numbered in a transaction that came to nothing is numbered anew.
    void whatIsRolledBackIsForgotten()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        HistoryThreads& threads = history.store().threads();
        const auto idle = std::make_shared<QSemaphore>();
        threads.change([idle](HistoryTables&) -> Result<void> {
            idle->acquire(); // what follows is ordered meanwhile, and written together
            return {};
        });
        const auto named = history.store().begin(samples::order(QStringLiteral("named")));
        const auto spoilt = threads.change([](HistoryTables&) -> Result<void> {
            return failure(ErrorKind::Storage, QStringLiteral("spoilt"));
        });
        const auto same = history.store().begin(samples::order(QStringLiteral("named")));
        idle->release(2); // it is run again where it was in one group with what was spoilt
        QVERIFY(!awaited(spoilt));
        for (const auto& begun : {named, same}) {
            const auto id = awaited(begun);
            VERIFY_RESULT(id);
            QCOMPARE(awaited(history.store().load(*id))->order.event.name, QStringLiteral("named"));
        }
    }

    void finishOfAnUnknownRowIsNotFound()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const auto finished = awaited(history.store().finish(PublishId(5), samples::accepted()));
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, ErrorKind::NotFound);
        QCOMPARE(awaited(history.store().load(PublishId(5))).error().kind, ErrorKind::NotFound);
    }

    void removesAndRestores()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        QSignalSpy told(&history.store(), &HistoryStore::rowsCameOrWent);
        const PublishId kept = history.add(samples::order(QStringLiteral("kept")));
        const PublishId first = history.add(samples::order(QStringLiteral("first")));
        const PublishId second = history.add(samples::order(QStringLiteral("second")));
        QCOMPARE(*awaited(history.store().remove({first, PublishId(1)})), 1);
        QCOMPARE(*awaited(history.store().restoreRemoved()), 1);
        QCOMPARE(*awaited(history.store().restoreRemoved()), 0);
        QCOMPARE(awaited(history.store().load(first))->order.event.name, QStringLiteral("first"));
        QVERIFY(awaited(history.store().load(first))->result == samples::accepted());
        // A second removal takes the place of the first.
        QCOMPARE(*awaited(history.store().remove({first})), 1);
        QCOMPARE(*awaited(history.store().remove({second})), 1);
        QCOMPARE(*awaited(history.store().restoreRemoved()), 1);
        QCOMPARE(awaited(history.store().load(first)).error().kind, ErrorKind::NotFound);
        VERIFY_RESULT(awaited(history.store().load(second)));
        VERIFY_RESULT(awaited(history.store().load(kept)));
        // What only the forgotten rows used goes when there is time.
        QTRY_COMPARE(*awaited(history.store().names({}, 10)),
            QStringList({QStringLiteral("second"), QStringLiteral("kept")}));
        QVERIFY(told.count() >= 5);
    }

    void removalIsFinalOnceTheProgramEnded()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add();
        QCOMPARE(*awaited(history.store().remove({id})), 1);
        VERIFY_RESULT(history.open());
        QCOMPARE(*awaited(history.store().restoreRemoved()), 0);
        QTRY_VERIFY(awaited(history.store().names({}, 10))->isEmpty());
    }

    void rowRemovedWhileItIsSentKeepsItsOutcome()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId id = history.add(samples::order(), std::nullopt);
        QCOMPARE(*awaited(history.store().remove({id})), 1);
        VERIFY_RESULT(awaited(history.store().finish(id, samples::accepted())));
        QCOMPARE(*awaited(history.store().restoreRemoved()), 1);
        QCOMPARE(awaited(history.store().load(id))->result.outcome, Outcome::Accepted);
    }

    void removesManyAndRestoresThem()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 20'000));
        VERIFY_RESULT(history.open());
        const auto rows = awaited(history.store().page({}, {}, 20'000));
        VERIFY_RESULT(rows);
        QList<PublishId> ids;
        for (const Publish& row : *rows)
            ids.append(row.id);
        QCOMPARE(*awaited(history.store().remove(ids)), 20'000);
        QCOMPARE(*awaited(history.store().count({})), 0);
        QCOMPARE(*awaited(history.store().restoreRemoved()), 20'000);
        QCOMPARE(*awaited(history.store().count({})), 20'000);
    }

    void cancelledQuestionIsNotAnswered()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        history.close();
        VERIFY_RESULT(fillHistory(history.file(), 20'000));
        VERIFY_RESULT(history.open());
        HistoryQuery everywhere;
        everywhere.terms = {{.text = QStringLiteral("in no row")}};
        const auto slow = history.store().count(everywhere);
        auto asked = history.store().count({}); // waits behind the slow one
        asked.cancel();
        QTRY_VERIFY(slow.isFinished() && asked.isFinished());
        QCOMPARE(asked.resultCount(), 0);
        QCOMPARE(*awaited(history.store().count({})), 20'000);
    }

    void fullDiskFailsInWordsAndLosesNothing()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        const PublishId kept = history.add();
        // A limit on the size of files stands for the disk that is full.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = rlim_t(QFileInfo(history.file() + QStringLiteral("-wal")).size()) + 8192;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto begun
            = awaited(history.store().begin(samples::order({}, QString(100'000, u'x'))));
        const auto small = awaited(history.store().page({}, {}, 10));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, ErrorKind::Storage);
        QVERIFY(begun.error().text.contains(history.file()));
        VERIFY_RESULT(small);
        QCOMPARE(small->size(), 1);
        QVERIFY(!history.add().isNull()); // as soon as there is room again
        VERIFY_RESULT(history.open());
        QCOMPARE(*awaited(history.store().count({})), 2);
        VERIFY_RESULT(awaited(history.store().load(kept)));
    }

    void lockedDatabaseIsWaitedFor()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        Database other;
        VERIFY_RESULT(other.open(history.file(), Database::Mode::ReadWrite));
        VERIFY_RESULT(other.execute(QStringLiteral("BEGIN IMMEDIATE")));
        const auto begun = history.store().begin(samples::order());
        VERIFY_RESULT(awaited(history.store().count({}))); // readers are not held up
        QVERIFY(!begun.isFinished());
        VERIFY_RESULT(other.execute(QStringLiteral("COMMIT")));
        VERIFY_RESULT(awaited(begun));
    }

    void destructionFinishesWhatWasOrdered()
    {
        HistoryFixture history;
        VERIFY_RESULT(history.open());
        for (int i = 0; i < 500; ++i)
            history.store().begin(samples::order());
        history.store().saveDraft(samples::draft(QStringLiteral("last")));
        VERIFY_RESULT(history.open());
        QCOMPARE(*awaited(history.store().count({})), 500);
        QCOMPARE(awaited(history.store().loadDrafts())->first().event.name, QStringLiteral("last"));
    }
};

QTEST_GUILESS_MAIN(tst_HistoryStore)
#include "tst_historystore.moc"
