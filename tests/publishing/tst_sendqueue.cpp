// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/Awaited.h"
#include "publishing/QueueHouse.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace herald;

namespace {

Event named(const QString& name)
{
    return {.name = name, .data = QStringLiteral("ü")};
}

QString nameOf(const RecordedRequest& request)
{
    for (const QByteArray& field : request.body().split('&')) {
        if (field.startsWith("name="))
            return QString::fromUtf8(QByteArray::fromPercentEncoding(field.mid(5)));
    }
    return {};
}

QStringList namesAt(const ScriptedServer& server)
{
    QStringList names;
    for (const RecordedRequest& request : server.requests())
        names += nameOf(request);
    return names;
}

/// A server, an account that publishes to it, and a house that may be left and entered again.
struct Street {
    Street()
    {
        account.server = server.url();
        account.guard.ceiling = defaultCeiling;
        AccountList list(folder.path() + QStringLiteral("/config/herald.ini"));
        (void)list.save(account);
        enter();
    }
    void enter()
    {
        house.reset();
        house = std::make_unique<QueueHouse>(folder.path());
        (void)awaited(house->history.open());
    }
    SendQueue& queue() { return house->queue; }
    Result<qint64> add(const QString& name) { return awaited(queue().add(named(name), account)); }
    /// Nobody answers there.
    void goDark()
    {
        account.server = QUrl(QStringLiteral("http://127.0.0.1:1"));
        (void)house->accounts.save(account);
    }
    void comeBack() { comeBackTo(house->accounts); }
    void comeBackTo(AccountList& accounts)
    {
        account.server = server.url();
        (void)accounts.save(account);
    }
    QList<Outcome> outcomes()
    {
        QList<Outcome> found;
        const auto page = awaited(house->history.page({}, {}, 1000));
        for (const Publish& publish : *page)
            found.prepend(publish.result.outcome);
        return found;
    }

    QTemporaryDir folder;
    ScriptedServer server;
    Account account = Account::create(QStringLiteral("Workshop"));
    std::unique_ptr<QueueHouse> house;
};

/// Their names: ten events wait, the other queue has seen them, and neither is online.
QStringList tenSeenByBoth(Street& street, QueueHouse& other)
{
    (void)awaited(other.history.open());
    for (SendQueue* queue : {&street.queue(), &other.queue}) {
        queue->setOnline(false);
        queue->start();
    }
    QStringList names;
    for (int i = 0; i < 10; ++i) {
        names += QStringLiteral("n%1").arg(i);
        (void)street.add(names.last());
    }
    (void)QTest::qWaitFor([&] { return other.queue.entries().size() == names.size(); }, 30'000);
    return names;
}

} // namespace

class tst_SendQueue : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void sendsInOrder()
    {
        Street street;
        street.queue().setOnline(false);
        street.queue().start();
        const QStringList names {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        for (const QString& name : names)
            QVERIFY(street.add(name).has_value());
        QTRY_COMPARE(street.queue().entries().size(), 3);
        QCOMPARE(street.queue().entries().first().waiting.event, named(QStringLiteral("a")));
        QCOMPARE(street.server.connectionCount(), 0);
        street.queue().setOnline(true);
        QTRY_COMPARE(namesAt(street.server), names);
        QTRY_VERIFY(street.queue().entries().isEmpty());
        QTRY_COMPARE(street.outcomes(), QList<Outcome>(3, Outcome::Accepted));
    }

    void survivesARestart()
    {
        Street street;
        street.queue().setOnline(false);
        street.queue().start();
        Lineage lineage {.templateId = QStringLiteral("id"),
            .templatePath = QStringLiteral("Doors/open"),
            .templateVersion = QStringLiteral("0123456789ab"),
            .values = {{QStringLiteral("room"), QStringLiteral("ü\"")}}};
        Account product = street.account;
        product.scope = {.kind = Scope::Kind::Product,
            .id = QStringLiteral("4711"),
            .asDeviceId = QStringLiteral("0123456789abcdef01234567")};
        const Event event {.name = QStringLiteral("a"),
            .data = QString(QChar(0xfeff)) + QStringLiteral("{}"),
            .isPrivate = false,
            .ttlSeconds = 7};
        QVERIFY(awaited(street.queue().add(event, product, lineage)).has_value());
        QTRY_COMPARE(street.queue().entries().size(), 1);
        const WaitingEvent before = street.queue().entries().first().waiting;
        street.enter();
        street.queue().setOnline(false);
        street.queue().start();
        QTRY_COMPARE(street.queue().entries().size(), 1);
        const WaitingEvent after = street.queue().entries().first().waiting;
        QCOMPARE(after, before);
        QCOMPARE(after.event, event);
        QCOMPARE(after.lineage, lineage);
        QCOMPARE(after.scope, product.scope);
        street.queue().setOnline(true);
        QTRY_COMPARE(street.server.requestCount(), 1);
        QVERIFY(street.server.lastRequest().requestLine().contains("/v1/products/4711/events"));
    }

    void whatIsNotSentWaitsAgainInItsPlace()
    {
        Street street;
        street.goDark();
        street.queue().start();
        for (const char* name : {"a", "b"})
            QVERIFY(street.add(QString::fromLatin1(name)).has_value());
        QTRY_COMPARE(street.outcomes(), QList<Outcome> {Outcome::NotSent});
        const auto firstProblem = [&street] {
            const auto& entries = street.queue().entries();
            return entries.isEmpty() ? QString() : entries.first().problem;
        };
        QTRY_VERIFY(!firstProblem().isEmpty());
        QCOMPARE(street.queue().entries().size(), 2);
        QCOMPARE(street.queue().entries().first().waiting.event.name, QStringLiteral("a"));
        street.comeBack(); // it still waits its time
        QCOMPARE(street.server.connectionCount(), 0);
        street.queue().sendNow();
        QTRY_COMPARE(
            namesAt(street.server), (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
        QTRY_VERIFY(street.queue().entries().isEmpty());
    }

    void whatMayHaveBeenSentIsNeverSentAgain()
    {
        Street street;
        street.server.enqueue(Script().readRequest().close());
        street.server.enqueue(Script::answer(400, R"({"ok":false})"));
        street.queue().start();
        for (const char* name : {"lost", "refused", "good"})
            QVERIFY(street.add(QString::fromLatin1(name)).has_value());
        QTRY_COMPARE(street.outcomes(),
            (QList<Outcome> {Outcome::Unknown, Outcome::Rejected, Outcome::Accepted}));
        QTRY_VERIFY(street.queue().entries().isEmpty());
        QCOMPARE(street.server.requestCount(), 3);
    }

    void whatWaitsCanBeCancelled()
    {
        Street street;
        street.queue().setOnline(false);
        street.queue().start();
        const auto first = street.add(QStringLiteral("a"));
        QVERIFY(first.has_value());
        QVERIFY(street.add(QStringLiteral("b")).has_value());
        QVERIFY(awaited(street.queue().cancel(*first)).has_value());
        QTRY_COMPARE(street.queue().entries().size(), 1);
        QCOMPARE(awaited(street.queue().cancel(*first)).error().kind, ErrorKind::NotFound);
        street.queue().setOnline(true);
        QTRY_COMPARE(namesAt(street.server), QStringList {QStringLiteral("b")});
    }

    void anotherAccountIsNotHeldUp()
    {
        Street street;
        Account dark = Account::create(QStringLiteral("Dark"));
        dark.server = QUrl(QStringLiteral("http://127.0.0.1:1"));
        QVERIFY(street.house->accounts.save(dark).has_value());
        street.house->vault.put(dark.id, *AccessToken::fromText(QStringLiteral("f00dface")));
        street.queue().setOnline(false);
        street.queue().start();
        QVERIFY(awaited(street.queue().add(named(QStringLiteral("dark")), dark)).has_value());
        QVERIFY(street.add(QStringLiteral("a")).has_value());
        street.queue().setOnline(true);
        QTRY_COMPARE(namesAt(street.server), QStringList {QStringLiteral("a")});
        QTRY_COMPARE(street.queue().entries().size(), 1);
    }

    void aHeldEventSaysWhyAndHoldsItsAccount()
    {
        Street street;
        street.queue().setOnline(false);
        street.queue().start();
        QVERIFY(street.add(QStringLiteral("a")).has_value());
        QTRY_COMPARE(street.queue().entries().size(), 1);
        QVERIFY(street.house->accounts.remove(street.account.id).has_value());
        street.queue().setOnline(true);
        QTRY_VERIFY(street.queue().entries().first().problem.contains(QStringLiteral("Workshop")));
        QVERIFY(street.queue().entries().first().isHeld);
        QCOMPARE(street.outcomes(), QList<Outcome> {});
        QVERIFY(street.house->accounts.save(street.account).has_value()); // and it goes on
        QTRY_COMPARE(street.server.requestCount(), 1);
    }

    void aGuardIsAskedWhenQueuedAndBindsWhenSent()
    {
        Street street;
        street.account.guard = {.state = Guard::State::On, .names = {QStringLiteral("a*")}};
        QVERIFY(street.house->accounts.save(street.account).has_value());
        street.queue().setOnline(false);
        street.queue().start();
        QCOMPARE(street.add(QStringLiteral("a")).error().kind, ErrorKind::Guarded);
        QVERIFY(street.house->guards.open(street.account, street.account.name).has_value());
        QCOMPARE(street.add(QStringLiteral("b")).error().kind, ErrorKind::Guarded);
        QVERIFY(street.add(QStringLiteral("a")).has_value());
        street.enter(); // the name is not asked for again
        street.queue().start();
        QTRY_COMPARE(street.server.requestCount(), 1);

        street.queue().setOnline(false);
        QVERIFY(street.house->guards.open(street.account, street.account.name).has_value());
        QVERIFY(street.add(QStringLiteral("ab")).has_value());
        street.account.guard.names = {QStringLiteral("c*")};
        QVERIFY(street.house->accounts.save(street.account).has_value());
        street.queue().setOnline(true);
        QTRY_VERIFY(!street.queue().entries().isEmpty() && street.queue().entries().first().isHeld);
        QVERIFY(!street.queue().entries().first().problem.isEmpty());
        QCOMPARE(street.server.requestCount(), 1);
    }

    void whatIsNotToBeRecordedCannotWait_data()
    {
        QTest::addColumn<Recording>("recording");
        QTest::newRow("no data") << Recording::NoData;
        QTest::newRow("nothing") << Recording::Nothing;
    }
    void whatIsNotToBeRecordedCannotWait()
    {
        QFETCH(Recording, recording);
        Street street;
        street.account.recording = recording;
        QVERIFY(!street.add(QStringLiteral("a")).has_value());
        QVERIFY(!awaited(street.queue().add({}, street.account)).has_value()); // no name
    }

    void anAccountThatKeepsNothingAnyMoreSendsNothing()
    {
        Street street;
        street.queue().setOnline(false);
        street.queue().start();
        QVERIFY(street.add(QStringLiteral("a")).has_value());
        QTRY_COMPARE(street.queue().entries().size(), 1);
        street.account.recording = Recording::Nothing;
        QVERIFY(street.house->accounts.save(street.account).has_value());
        street.queue().setOnline(true);
        QTRY_VERIFY(street.queue().entries().first().isHeld);
        QCOMPARE(street.server.connectionCount(), 0);
    }

    void oneOfTwoQueuesSends()
    {
        Street street;
        QueueHouse other(street.folder.path());
        const QStringList names = tenSeenByBoth(street, other);
        QCOMPARE(other.queue.entries().size(), names.size());
        street.server.enqueue(Script().readRequest()); // no answer, until the server is left
        street.queue().setOnline(true);
        QTRY_COMPARE(street.server.requestCount(), 1);
        other.queue.setOnline(true);
        QTRY_VERIFY(other.queue.isSentElsewhere());
        QVERIFY(!street.queue().isSentElsewhere());
        QVERIFY(!other.queue.isSending());
        other.queue.setOnline(false);
        QTRY_VERIFY(!other.queue.isSentElsewhere()); // it looks no more
        other.queue.sendNow();
        QTRY_VERIFY(other.queue.isSentElsewhere());
        QCOMPARE(street.server.requestCount(), 1);
    }

    void twoQueuesSendEachOnceInOrder()
    {
        Street street;
        QueueHouse other(street.folder.path());
        const QStringList names = tenSeenByBoth(street, other);
        QCOMPARE(other.queue.entries().size(), names.size());
        street.queue().setOnline(true);
        other.queue.setOnline(true);
        QTRY_VERIFY(street.queue().entries().isEmpty() && other.queue.entries().isEmpty());
        QTRY_VERIFY(!street.queue().isSending() && !other.queue.isSending());
        QCOMPARE(namesAt(street.server), names);
    }

    void theTurnPassesOnWhenWhoHadItEnds()
    {
        Street street;
        QueueHouse other(street.folder.path());
        VERIFY_RESULT(awaited(other.history.open()));
        street.goDark();
        street.queue().start();
        QVERIFY(street.add(QStringLiteral("a")).has_value());
        QTRY_COMPARE(street.outcomes(), QList<Outcome> {Outcome::NotSent});
        other.queue.start();
        QTRY_VERIFY(other.queue.isSentElsewhere());
        street.house.reset();
        street.comeBackTo(other.accounts);
        QTRY_COMPARE(namesAt(street.server), QStringList {QStringLiteral("a")});
        QTRY_VERIFY(other.queue.entries().isEmpty());
        QVERIFY(!other.queue.isSentElsewhere());
    }

    void theTurnPassesOnWhereTheOtherHasNoNetwork()
    {
        Street street;
        QueueHouse other(street.folder.path());
        VERIFY_RESULT(awaited(other.history.open()));
        street.goDark();
        street.queue().start();
        QVERIFY(street.add(QStringLiteral("a")).has_value());
        QTRY_COMPARE(street.outcomes(), QList<Outcome> {Outcome::NotSent});
        other.queue.start();
        QTRY_VERIFY(other.queue.isSentElsewhere());
        street.comeBackTo(other.accounts);
        street.queue().setOnline(false);
        QTRY_COMPARE(namesAt(street.server), QStringList {QStringLiteral("a")});
    }

    void stoppedItFinishesWhatIsOnItsWay()
    {
        Street street;
        street.queue().setOnline(false);
        street.queue().start();
        QSignalSpy idle(&street.queue(), &SendQueue::idle);
        for (const char* name : {"a", "b"})
            QVERIFY(street.add(QString::fromLatin1(name)).has_value());
        street.queue().setOnline(true);
        QTRY_VERIFY(street.queue().isSending());
        street.queue().stop();
        QTRY_COMPARE(idle.size(), 1);
        QVERIFY(!street.queue().isSending());
        QTRY_COMPARE(street.queue().entries().size(), 1);
        street.queue().sendNow();
        QVERIFY(!street.queue().isSending());
        QCOMPARE(street.outcomes(), QList<Outcome> {Outcome::Accepted});
    }

    void killedAsSoonAsItIsNotSentItWaitsAgain()
    {
        Street street;
        street.goDark();
        street.house.reset();
        QProcess helper;
        helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        helper.start(QStringLiteral(QUEUE_HELPER),
            {street.folder.path(), QStringLiteral("0"), QStringLiteral("1"),
                QStringLiteral("die-when-not-sent")});
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitStatus(), QProcess::CrashExit);
        street.enter();
        street.queue().setOnline(false);
        street.queue().start();
        QTRY_COMPARE(street.queue().entries().size(), 1);
        QCOMPARE(street.outcomes(), QList<Outcome> {Outcome::NotSent});
    }

    void garbageInTheTableIsHeldNotSent()
    {
        Street street;
        QVERIFY(street.add(QStringLiteral("a")).has_value());
        {
            auto database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("vandal"));
            database.setDatabaseName(street.folder.path() + QStringLiteral("/data/herald.sqlite3"));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("UPDATE waiting SET details = '[[[{\"scope'")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
        street.queue().start();
        QTRY_VERIFY(
            street.queue().entries().size() == 1 && street.queue().entries().first().isHeld);
        QCOMPARE(street.server.connectionCount(), 0);
        QVERIFY(awaited(street.queue().cancel(street.queue().entries().first().waiting.id)));
        QTRY_VERIFY(street.queue().entries().isEmpty());
    }

    void killedAtAnyMomentLosesNothingAndSendsNothingTwice()
    {
        constexpr int rounds = 12;
        constexpr int perRound = 15;
        Street street;
        street.house.reset();
        QRandomGenerator random(QRandomGenerator::securelySeeded());
        QStringList queued;
        for (int round = 0; round < rounds; ++round) {
            QProcess helper;
            helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            helper.start(QStringLiteral(QUEUE_HELPER),
                {street.folder.path(), QString::number(round * perRound),
                    QString::number(perRound)});
            QVERIFY(helper.waitForStarted());
            const qsizetype enough = street.server.requestCount() + random.bounded(8);
            QTRY_VERIFY(
                street.server.requestCount() >= enough || helper.bytesAvailable() > 15 * perRound);
            QTest::qWait(random.bounded(60)); // any moment
            helper.kill();
            QVERIFY(helper.waitForFinished());
            for (const QByteArray& line : helper.readAllStandardOutput().split('\n')) {
                if (line.startsWith("queued "))
                    queued += QString::fromUtf8(line.mid(7));
            }
        }
        street.enter();
        QMap<QString, QList<Outcome>> rows;
        const auto recorded = [&] {
            rows.clear();
            const auto page = awaited(street.house->history.page({}, {}, 1000));
            for (const Publish& row : *page)
                rows[row.order.event.name] += row.result.outcome;
        };
        street.queue().start();
        QTRY_VERIFY_WITH_TIMEOUT(
            (recorded(),
                street.queue().entries().isEmpty() && !street.queue().isSending()
                    && rows.size() >= queued.size()),
            60'000);
        QVERIFY(!queued.isEmpty());
        QMap<QString, int> sent;
        for (const QString& name : namesAt(street.server))
            ++sent[name];
        int unknown = 0;
        for (const QString& name : std::as_const(queued)) {
            QCOMPARE(rows.value(name).size(), 1);
            const Outcome outcome = rows.value(name).first();
            unknown += outcome == Outcome::Unknown;
            if (outcome == Outcome::Accepted)
                QCOMPARE(sent.value(name), 1);
            else
                QVERIFY(outcome == Outcome::Unknown && sent.value(name) <= 1);
        }
        QVERIFY(unknown <= rounds); // one in flight at a time
        for (const int times : std::as_const(sent))
            QCOMPARE(times, 1);
    }
};

QTEST_GUILESS_MAIN(tst_SendQueue)
#include "tst_sendqueue.moc"
