// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "history/HistoryStore.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace herald;

namespace {

template <typename T> bool waitFor(const QFuture<T>& future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); });
}

/// A guarded account, and all that a publish stands on.
struct House {
    House()
        : history(folder.filePath(QStringLiteral("data/herald.sqlite3")), clock)
        , cloud(network, clock)
        , publisher(guards, vault, history, cloud, practice)
    {
        account.server = server.url();
        account.guard = {.state = Guard::State::On, .names = {QStringLiteral("test/*")}};
        (void)accounts.save(account);
        vault.put(account.id, *AccessToken::fromText(QStringLiteral("f00dface")));
        (void)waitFor(history.open());
    }

    /// The error, or nothing where it was sent.
    std::optional<Error> publish(const Event& ordered, const PublishTerms& terms = {})
    {
        PublishJob* job = publisher.publish(ordered, account, {}, terms);
        const QSignalSpy finished(job, &PublishJob::finished);
        const QSignalSpy failed(job, &PublishJob::failed);
        if (!QTest::qWaitFor([&] { return finished.count() + failed.count() == 1; }))
            return Error {.kind = ErrorKind::TimedOut, .text = {}};
        if (failed.isEmpty())
            return std::nullopt;
        return failed.first().first().value<Error>();
    }
    bool isGuardedOff(const Event& ordered, const PublishTerms& terms = {})
    {
        const auto error = publish(ordered, terms);
        return error && error->kind == ErrorKind::Guarded && !error->text.isEmpty();
    }
    qint64 rows()
    {
        const auto count = history.count({});
        return waitFor(count) ? count.result().value_or(-1) : -1;
    }

    QTemporaryDir folder;
    SystemClock clock;
    ScriptedServer server;
    QNetworkAccessManager network;
    AccountList accounts {folder.filePath(QStringLiteral("config/herald.ini"))};
    GuardKeeper guards {accounts};
    FakeVault vault;
    HistoryStore history;
    CloudClient cloud;
    PracticeHost practice;
    Publisher publisher;
    Account account = Account::create(QStringLiteral("Plant 3"));
    Event event {.name = QStringLiteral("test/door"), .data = {}};
};

} // namespace

class tst_GuardKeeper : public HeraldTest {
    Q_OBJECT

private Q_SLOTS:
    void nothingPassesBeforeTheNameIsTyped()
    {
        House house;
        QVERIFY(house.guards.isNameWanted(house.account));
        QVERIFY(house.isGuardedOff(house.event));
        QCOMPARE(house.server.connectionCount(), 0);
        QCOMPARE(house.rows(), 0);

        const QSignalSpy changed(&house.guards, &GuardKeeper::changed);
        const auto wrong = house.guards.open(house.account, QStringLiteral("Plant"));
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().kind, ErrorKind::Guarded);
        QVERIFY(wrong.error().text.contains(QStringLiteral("Plant 3")));
        QVERIFY(house.isGuardedOff(house.event));
        QCOMPARE(changed.count(), 0);

        QVERIFY(house.guards.open(house.account, QStringLiteral("  plant  3 ")).has_value());
        QCOMPARE(changed.count(), 1);
        QVERIFY(!house.guards.isNameWanted(house.account));
        QVERIFY(!house.publish(house.event).has_value());
        QVERIFY(!house.publish(house.event).has_value()); // once a start
        QCOMPARE(house.server.requestCount(), 2);
        QCOMPARE(house.rows(), 2);
    }

    void whatIsNotAllowedStaysRefusedWhenItIsOpen()
    {
        House house;
        house.account.guard.refusesPublic = true;
        QVERIFY(house.accounts.save(house.account).has_value());
        QVERIFY(house.guards.open(house.account, house.account.name).has_value());
        QVERIFY(house.isGuardedOff({.name = QStringLiteral("door"), .data = {}}));
        QVERIFY(
            house.isGuardedOff({.name = QStringLiteral("test/a"), .data = {}, .isPrivate = false}));
        QCOMPARE(
            house.guards.check(house.account, {.name = QStringLiteral("door"), .data = {}}).kind,
            GuardVerdict::Kind::Refused);
        QCOMPARE(house.server.connectionCount(), 0);
        QCOMPARE(house.rows(), 0);
        QVERIFY(!house.publish(house.event).has_value());
    }

    void aChangeClosesItAgain_data()
    {
        QTest::addColumn<std::function<void(Account&)>>("change");
        const auto row = [](const char* name, const std::function<void(Account&)>& change) {
            QTest::newRow(name) << change;
        };
        row("guard", [](Account& account) { account.guard.ceiling = 3; });
        row("patterns", [](Account& account) { account.guard.names += QStringLiteral("a/*"); });
        row("name", [](Account& account) { account.name = QStringLiteral("Plant 4"); });
        row("server", [](Account& account) {
            account.server = QUrl(QStringLiteral("https://cloud.example.org"));
        });
    }
    void aChangeClosesItAgain()
    {
        QFETCH(std::function<void(Account&)>, change);
        House house;
        const Account before = house.account;
        QVERIFY(house.guards.open(before, before.name).has_value());
        const auto permit = house.guards.confirmRun(before, before.name);
        QVERIFY(permit.has_value());
        const Event event = house.event;
        QVERIFY(house.guards.check(before, event, &*permit).isAllowed());

        Account changed = before;
        change(changed);
        const QSignalSpy told(&house.guards, &GuardKeeper::changed);
        QVERIFY(house.accounts.save(changed).has_value());
        QCOMPARE(told.count(), 1);
        for (const Account& account : {before, changed}) {
            QVERIFY(house.guards.isNameWanted(account));
            QCOMPARE(house.guards.check(account, event).kind, GuardVerdict::Kind::NameWanted);
            QCOMPARE(
                house.guards.check(account, event, &*permit).kind, GuardVerdict::Kind::Refused);
        }
        // Changed back is not as if nothing had happened.
        QVERIFY(house.accounts.save(before).has_value());
        QVERIFY(house.guards.isNameWanted(before));
        QCOMPARE(house.guards.check(before, event, &*permit).kind, GuardVerdict::Kind::Refused);
    }

    void whatIsNoPartOfThePlaceClosesNothing()
    {
        House house;
        QVERIFY(house.guards.open(house.account, house.account.name).has_value());
        Account other = house.account;
        other.receiver = ReceiverClass::DeviceOs3Gen3;
        QVERIFY(house.accounts.save(other).has_value());
        QVERIFY(house.accounts.save(Account::create(QStringLiteral("Workshop"))).has_value());
        QVERIFY(!house.guards.isNameWanted(house.account));
    }

    void aCopyFromBeforeTheGuardDoesNotPass()
    {
        House house;
        Account unguarded = house.account;
        unguarded.guard = {};
        QCOMPARE(house.guards.check(unguarded, house.event).kind, GuardVerdict::Kind::NameWanted);
        house.account = unguarded;
        QVERIFY(house.isGuardedOff(house.event));
        QCOMPARE(house.server.connectionCount(), 0);
    }

    void aGuardPutUpWhileTheKeychainIsAskedHolds()
    {
        House house;
        const Account guarded = house.account;
        house.account.guard = {};
        QVERIFY(house.accounts.save(house.account).has_value());
        house.vault.hold();
        PublishJob* job = house.publisher.publish(house.event, house.account);
        const QSignalSpy failed(job, &PublishJob::failed);
        QTRY_COMPARE(house.vault.readCount(), 1);
        QVERIFY(house.accounts.save(guarded).has_value());
        house.vault.answerHeld();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Guarded);
        QCOMPARE(house.rows(), 0);
    }

    void aRunNeedsAPermitOfItsOwn()
    {
        House house;
        QVERIFY(!house.guards.confirmRun(house.account, QStringLiteral("Plant")).has_value());
        QVERIFY(house.guards.open(house.account, house.account.name).has_value());
        QVERIFY(!house.guards.confirmRun(house.account, {}).has_value()); // open or not

        const auto permit = house.guards.confirmRun(house.account, QStringLiteral("PLANT 3"));
        QVERIFY(permit.has_value());
        QVERIFY(!house.publish(house.event, {.permit = *permit}).has_value());
        QVERIFY(
            house.isGuardedOff({.name = QStringLiteral("door"), .data = {}}, {.permit = *permit}));
        QCOMPARE(house.server.requestCount(), 1);
    }

    void aPermitIsForOneAccount()
    {
        House house;
        Account other = Account::create(QStringLiteral("Plant 4"));
        other.guard.state = Guard::State::On;
        QVERIFY(house.accounts.save(other).has_value());
        const auto permit = house.guards.confirmRun(other, other.name);
        QVERIFY(permit.has_value());
        QVERIFY(house.isGuardedOff(house.event, {.permit = *permit}));
    }

    void withoutAGuardNobodyIsAsked()
    {
        House house;
        house.account.guard.state = Guard::State::Off;
        QVERIFY(house.accounts.save(house.account).has_value());
        QVERIFY(!house.guards.isNameWanted(house.account));
        QVERIFY(house.guards.confirmRun(house.account, {}).has_value());
        QVERIFY(!house.publish({.name = QStringLiteral("door"), .data = {}}).has_value());
        QVERIFY(house.guards.check(Account::practice(), house.event).isAllowed());
    }

    void aProgramsPublishNeedsAPermitOfItsOwn()
    {
        House house;
        QVERIFY(house.guards.open(house.account, house.account.name).has_value());
        QStringList written;
        PublishTerms terms {
            .begin = [&](const PublishOrder& order, const std::optional<WithheldData>& withheld) {
                written += order.event.name;
                return house.history.begin(order, withheld);
            }};
        QVERIFY(house.isGuardedOff(house.event, terms));
        QVERIFY(written.isEmpty());
        terms.permit = *house.guards.confirmRun(house.account, house.account.name);
        QVERIFY(!house.publish(house.event, terms).has_value());
        QCOMPARE(written, QStringList {house.event.name});
        QCOMPARE(house.rows(), 1);
    }

    void aSealOutlivesTheProcessButNoChange()
    {
        House house;
        const QByteArray seal = house.guards.sealOf(house.account);
        QVERIFY(!seal.isEmpty());
        const GuardKeeper next(house.accounts); // after a restart
        const auto permit = next.permitFor(house.account, seal);
        QVERIFY(permit.has_value() && permit->has_value());
        QVERIFY(next.check(house.account, house.event, &**permit, GuardKeeper::By::Program)
                    .isAllowed());
        QVERIFY(!next.permitFor(house.account, {}).has_value());

        house.account.guard.names += QStringLiteral("a");
        QVERIFY(house.accounts.save(house.account).has_value());
        QVERIFY(!next.permitFor(house.account, seal).has_value());
        QVERIFY(!next.check(house.account, house.event, &**permit).isAllowed());

        house.account.guard = {};
        QVERIFY(house.accounts.save(house.account).has_value());
        QVERIFY(house.guards.sealOf(house.account).isEmpty());
        const auto unneeded = next.permitFor(house.account, {});
        QVERIFY(unneeded.has_value() && !unneeded->has_value());
    }
};

QTEST_GUILESS_MAIN(tst_GuardKeeper)
#include "tst_guardkeeper.moc"
