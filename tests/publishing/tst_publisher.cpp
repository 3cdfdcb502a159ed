// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "history/HistoryStore.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace herald;

namespace {

const QByteArray tokenText = "f00dfacef00dfacef00dfacef00dfacef00dface";

/// Everything that Publisher stands on, real but for the vault.
struct House {
    House()
        : history(folder.filePath(QStringLiteral("data/herald.sqlite3")), clock)
        , cloud(network, clock)
        , publisher(std::make_unique<Publisher>(guards, vault, history, cloud, practice))
    {
        account.server = server.url();
        vault.put(account.id, *AccessToken::fromText(QString::fromLatin1(tokenText)));
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
    std::unique_ptr<Publisher> publisher;
    Account account = Account::create(QStringLiteral("Workshop"));
    Event event {
        .name = QStringLiteral("garage/door"), .data = QStringLiteral("{\"state\":\"öffen\"}")};
};

/// What one job said.
struct Listener {
    explicit Listener(PublishJob* listened)
        : job(listened)
        , started(listened, &PublishJob::started)
        , finished(listened, &PublishJob::finished)
        , failed(listened, &PublishJob::failed)
        , destroyed(listened, &QObject::destroyed)
    {
    }
    Publish publish() const { return finished.first().first().value<Publish>(); }
    QString storageError() const { return finished.first().at(1).toString(); }
    Error error() const { return failed.first().first().value<Error>(); }

    QPointer<PublishJob> job;
    QSignalSpy started;
    QSignalSpy finished;
    QSignalSpy failed;
    QSignalSpy destroyed;
};

/// The history as another process sees it.
class OtherConnection {
public:
    explicit OtherConnection(const House& house)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(house.folder.filePath(QStringLiteral("data/herald.sqlite3")));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        m_database.open();
    }
    ~OtherConnection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    Q_DISABLE_COPY_MOVE(OtherConnection)

    QList<Outcome> outcomes() const
    {
        QList<Outcome> found;
        QSqlQuery query(m_database);
        query.exec(QStringLiteral("SELECT outcome FROM publish ORDER BY id"));
        while (query.next())
            found.append(static_cast<Outcome>(query.value(0).toInt()));
        return found;
    }

private:
    QSqlDatabase m_database;
};

Event named(const QString& name)
{
    Event event;
    event.name = name;
    return event;
}

template <typename T> bool waitFor(const QFuture<T>& future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); });
}

} // namespace

Q_DECLARE_METATYPE(herald::Script)

class tst_Publisher : public HeraldTest {
    Q_OBJECT
private:
    static bool open(House& house)
    {
        const auto opened = house.history.open();
        return waitFor(opened) && opened.result().has_value();
    }

private Q_SLOTS:
    void theRowIsOnDiskBeforeTheRequest()
    {
        House house;
        QVERIFY(open(house));
        QList<Outcome> seenByServer;
        connect(&house.server, &ScriptedServer::requestCompleted, this,
            [&] { seenByServer = OtherConnection(house).outcomes(); });
        const QSignalSpy published(house.publisher.get(), &Publisher::published);
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(said.destroyed.count(), 1);
        QCOMPARE(seenByServer, QList<Outcome> {Outcome::Sending});
        QCOMPARE(said.started.count(), 1);
        QCOMPARE(said.finished.count(), 1);
        QCOMPARE(said.failed.count(), 0);
        QCOMPARE(published.count(), 1);
        QCOMPARE(house.server.requestCount(), 1);
        QCOMPARE(house.server.lastRequest().header("Authorization"), "Bearer " + tokenText);
        QCOMPARE(OtherConnection(house).outcomes(), QList<Outcome> {Outcome::Accepted});

        const auto row = house.history.load(said.publish().id);
        QVERIFY(waitFor(row) && row.result().has_value());
        const PublishOrder order = row.result()->order;
        QCOMPARE(order.event, house.event);
        QCOMPARE(order.accountId, house.account.id);
        QCOMPARE(order.accountName, house.account.name);
        QCOMPARE(order.server, house.account.server);
        QVERIFY(!order.isPractice);
        QCOMPARE(row.result()->result, said.publish().result);
    }

    void tellsThatTheBodyLeaves()
    {
        House house;
        QVERIFY(open(house));
        QStringList order;
        Publish left;
        qint64 leftAfterUs = -1;
        connect(house.publisher.get(), &Publisher::leaving, this,
            [&](const Publish& publish, const Account& account, qint64 sinceOrderUs) {
                order.append(QStringLiteral("leaving ") + account.name);
                left = publish;
                leftAfterUs = sinceOrderUs;
            });
        connect(&house.server, &ScriptedServer::requestCompleted, this,
            [&] { order.append(QStringLiteral("at the server")); });
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(said.finished.count(), 1);
        QCOMPARE(order,
            QStringList({QStringLiteral("leaving ") + house.account.name,
                QStringLiteral("at the server")}));
        QCOMPARE(left.id, said.publish().id);
        QCOMPARE(left.order.event, house.event);
        QVERIFY(leftAfterUs >= said.publish().result.timings.queuedUs);
        QVERIFY(leftAfterUs <= said.publish().result.timings.writtenUs);
    }

    void nothingLeavesWithoutAConnection()
    {
        House house;
        QVERIFY(open(house));
        house.server.stopListening();
        const QSignalSpy leaving(house.publisher.get(), &Publisher::leaving);
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(said.finished.count(), 1);
        QCOMPARE(said.publish().result.outcome, Outcome::NotSent);
        QCOMPARE(leaving.count(), 0);
    }

    void timingsCountFromTheOrder()
    {
        House house;
        QVERIFY(open(house));
        house.vault.hold();
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(house.vault.readCount(), 1);
        QTest::qWait(50); // the user looks for the keyring's password
        house.vault.answerHeld();
        QTRY_COMPARE(said.finished.count(), 1);
        const Timings timings = said.publish().result.timings;
        QVERIFY(timings.queuedUs >= 50'000);
        QVERIFY(timings.connectedUs >= timings.queuedUs);
        QVERIFY(timings.writtenUs >= timings.connectedUs);
        QVERIFY(timings.firstByteUs >= timings.writtenUs);
        QVERIFY(timings.doneUs >= timings.firstByteUs);
        QCOMPARE(timings.encryptedUs, -1);
    }

    void everyOutcomeBecomesARow_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("requests");
        QTest::newRow("accepted") << Script::accepted() << Outcome::Accepted << 1;
        QTest::newRow("rejected") << Script::answer(401, R"({"error":"invalid_token"})")
                                  << Outcome::Rejected << 1;
        QTest::newRow("unknown") << Script().readRequest().close() << Outcome::Unknown << 1;
        QTest::newRow("too slow") << Script().readRequest().hang() << Outcome::Unknown << 1;
        QTest::newRow("not sent") << Script() << Outcome::NotSent << 0;
    }
    void everyOutcomeBecomesARow()
    {
        QFETCH(Script, script);
        QFETCH(Outcome, outcome);
        QFETCH(int, requests);
        House house;
        QVERIFY(open(house));
        if (requests == 0)
            house.server.stopListening();
        house.server.setStanding(script);
        const Listener said(house.publisher->publish(house.event, house.account, {},
            {.deadlines = {.total = std::chrono::milliseconds(500)}}));
        QTRY_COMPARE(said.finished.count(), 1);
        QCOMPARE(said.publish().result.outcome, outcome);
        QCOMPARE(said.publish().result.reason.isEmpty(), outcome == Outcome::Accepted);
        QCOMPARE(said.storageError(), QString());
        QCOMPARE(house.server.requestCount(), requests);
        QCOMPARE(OtherConnection(house).outcomes(), QList<Outcome> {outcome});
    }

    void nothingHappensWithout_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<ErrorKind>("kind");
        Event late = named(QStringLiteral("x"));
        late.ttlSeconds = -1;
        const Event good = named(QStringLiteral("x"));
        QTest::newRow("a name") << Event {} << true << ErrorKind::InvalidInput;
        QTest::newRow("an ASCII name")
            << named(QStringLiteral("tür")) << true << ErrorKind::InvalidInput;
        QTest::newRow("a possible ttl") << late << true << ErrorKind::InvalidInput;
        QTest::newRow("a token") << good << false << ErrorKind::NotFound;
    }
    void nothingHappensWithout()
    {
        QFETCH(Event, event);
        QFETCH(bool, hasToken);
        QFETCH(ErrorKind, kind);
        House house;
        QVERIFY(open(house));
        if (!hasToken)
            house.account.id = Account::create({}).id;
        const QSignalSpy published(house.publisher.get(), &Publisher::published);
        const Listener said(house.publisher->publish(event, house.account));
        QCOMPARE(said.failed.count(), 0); // not before the caller could connect
        QTRY_COMPARE(said.destroyed.count(), 1);
        QCOMPARE(said.error().kind, kind);
        QVERIFY(!said.error().text.isEmpty());
        QCOMPARE(said.started.count() + said.finished.count() + published.count(), 0);
        QCOMPARE(house.server.connectionCount(), 0);
        QCOMPARE(OtherConnection(house).outcomes(), QList<Outcome> {});
    }

    void theKeychainsErrorIsPassedOn()
    {
        House house;
        QVERIFY(open(house));
        house.vault.failWith({ErrorKind::KeychainLocked, QStringLiteral("Locked.")});
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(said.failed.count(), 1);
        QCOMPARE(said.error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(said.error().text, QStringLiteral("Locked."));
        QCOMPARE(house.server.connectionCount(), 0);
    }

    void withoutStorageNothingIsSent()
    {
        House house;
        QVERIFY(QFile(house.folder.filePath(QStringLiteral("data"))).open(QIODevice::WriteOnly));
        const auto opened = house.history.open();
        QVERIFY(waitFor(opened));
        QVERIFY(!opened.result().has_value());
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(said.failed.count(), 1);
        QCOMPARE(said.error().kind, ErrorKind::Storage);
        QCOMPARE(house.server.connectionCount(), 0);
    }

    void tellsWhatCouldNotBeWrittenDown()
    {
        House house;
        QVERIFY(open(house));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        getrlimit(RLIMIT_FSIZE, &before);
        connect(&house.server, &ScriptedServer::requestCompleted, this, [&before] {
            const rlimit full {.rlim_cur = 0, .rlim_max = before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &full);
        });
        const Listener said(house.publisher->publish(house.event, house.account));
        const bool isFinished = QTest::qWaitFor([&said] { return said.finished.count() == 1; });
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(isFinished);
        QCOMPARE(said.publish().result.outcome, Outcome::Accepted); // it was
        QVERIFY(!said.storageError().isEmpty());
    }

    void cancelledBeforeAnything()
    {
        House house;
        QVERIFY(open(house));
        const Listener said(house.publisher->publish(house.event, house.account));
        said.job->cancel();
        said.job->cancel();
        QTRY_COMPARE(said.destroyed.count(), 1);
        QCOMPARE(said.failed.count(), 1);
        QCOMPARE(said.error().kind, ErrorKind::Cancelled);
        QCOMPARE(house.vault.readCount(), 0);
    }

    void cancelledWhileTheKeychainAsks()
    {
        House house;
        QVERIFY(open(house));
        house.vault.hold();
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(house.vault.readCount(), 1);
        said.job->cancel();
        QTRY_COMPARE(said.destroyed.count(), 1);
        QCOMPARE(said.error().kind, ErrorKind::Cancelled);
        house.vault.answerHeld();
        const Listener next(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(next.finished.count(), 1);
        QCOMPARE(house.server.requestCount(), 1);
        QCOMPARE(OtherConnection(house).outcomes(), QList<Outcome> {Outcome::Accepted});
    }

    void cancelledWhileTheRowIsWritten()
    {
        House house; // not open: begin() waits
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(house.vault.readCount(), 1);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        said.job->cancel();
        QVERIFY(open(house));
        QTRY_COMPARE(said.destroyed.count(), 1);
        QCOMPARE(said.failed.count() + said.started.count(), 0);
        QCOMPARE(said.publish().result.outcome, Outcome::Cancelled);
        QVERIFY(said.publish().durationUs().has_value());
        QCOMPARE(house.server.connectionCount(), 0);
        QCOMPARE(OtherConnection(house).outcomes(), QList<Outcome> {Outcome::Cancelled});
    }

    void cancelledWhenStarted()
    {
        House house;
        QVERIFY(open(house));
        const Listener said(house.publisher->publish(house.event, house.account));
        connect(said.job, &PublishJob::started, said.job, &PublishJob::cancel);
        QTRY_COMPARE(said.destroyed.count(), 1);
        QCOMPARE(said.publish().result.outcome, Outcome::Cancelled);
        QCOMPARE(house.server.requestCount(), 0);
        QCOMPARE(OtherConnection(house).outcomes(), QList<Outcome> {Outcome::Cancelled});
    }

    void cancelledAfterItWasWritten()
    {
        House house;
        QVERIFY(open(house));
        house.server.setStanding(Script().readRequest().hang());
        const Listener said(house.publisher->publish(house.event, house.account));
        connect(&house.server, &ScriptedServer::requestCompleted, said.job, &PublishJob::cancel);
        QTRY_COMPARE(said.destroyed.count(), 1);
        QCOMPARE(said.publish().result.outcome, Outcome::Unknown);
        QCOMPARE(house.server.requestCount(), 1);
        QCOMPARE(OtherConnection(house).outcomes(), QList<Outcome> {Outcome::Unknown});
    }

    void publisherDiesWhile_data()
    {
        QTest::addColumn<bool>("isHolding");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QList<Outcome>>("rows");
        QTest::newRow("the keychain asks") << true << true << QList<Outcome> {};
        QTest::newRow("the row is written") << false << false << QList<Outcome> {Outcome::Sending};
        QTest::newRow("the cloud thinks") << false << true << QList<Outcome> {Outcome::Unknown};
    }
    void publisherDiesWhile()
    {
        QFETCH(bool, isHolding);
        QFETCH(bool, isOpen);
        QFETCH(QList<Outcome>, rows);
        House house;
        if (isHolding)
            house.vault.hold();
        if (isOpen)
            QVERIFY(open(house));
        house.server.setStanding(Script().readRequest().hang());
        const Listener said(house.publisher->publish(house.event, house.account));
        QTRY_COMPARE(house.vault.readCount(), 1);
        if (isOpen && !isHolding)
            QTRY_COMPARE(house.server.requestCount(), 1);
        QCoreApplication::processEvents();
        house.publisher.reset();
        QCOMPARE(said.destroyed.count(), 1);
        house.vault.answerHeld();
        if (!isOpen)
            QVERIFY(open(house));
        const auto count = house.history.count({}); // whatever was ordered before is done then
        QVERIFY(waitFor(count));
        QTRY_COMPARE(OtherConnection(house).outcomes(), rows);
        QCOMPARE(said.finished.count() + said.failed.count(), 0);
    }

    void practicePublishesToThePracticeCloud()
    {
        House house;
        QVERIFY(open(house));
        const Listener said(house.publisher->publish(house.event, Account::practice()));
        QTRY_COMPARE(said.finished.count(), 1);
        const Publish publish = said.publish();
        QCOMPARE(publish.result.outcome, Outcome::Accepted);
        QVERIFY(publish.order.isPractice);
        QVERIFY(isLoopback(publish.order.server));
        QCOMPARE(house.vault.readCount(), 0);
        QCOMPARE(house.server.connectionCount(), 0);
    }

    void theTokenIsNowhere();
};

namespace {
QString captured; // by the message handler, which takes no context
} // namespace

void tst_Publisher::theTokenIsNowhere()
{
    QLoggingCategory::setFilterRules(
        QStringLiteral("*.debug=true\nqt.*.debug=false\nqt.network.*=true"));
    const QtMessageHandler before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
              captured += text + u'\n';
          });
    House house;
    const bool isOpen = open(house);
    QString said;
    const QList<Script> scripts {Script::accepted(),
        Script::answer(401, "{\"error\":\"invalid_token " + tokenText + "\"}"),
        Script().readRequest().reset(), Script().readRequest().send("garbage\r\n\r\n").close()};
    for (const Script& script : scripts) {
        house.server.setStanding(script);
        const Listener listener(house.publisher->publish(house.event, house.account));
        if (QTest::qWaitFor([&listener] { return listener.finished.count() == 1; }))
            said += listener.publish().result.reason + listener.publish().result.cloudWords
                + QString::fromUtf8(listener.publish().result.answer.body);
    }
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);

    QVERIFY(isOpen);
    QCOMPARE(house.server.requestCount(), 4);
    QVERIFY(!said.isEmpty());
    QVERIFY(!said.contains(QString::fromLatin1(tokenText)));
    QVERIFY(!captured.contains(QString::fromLatin1(tokenText)));
    int files = 0;
    QDirIterator it(house.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(tokenText), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(tst_Publisher)
#include "tst_publisher.moc"
