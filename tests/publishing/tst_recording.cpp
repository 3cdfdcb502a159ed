// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "history/HistoryStore.h"
#include "publishing/PracticeHost.h"
#include "publishing/Publisher.h"
#include "publishing/Withholding.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace herald;

namespace {
const QByteArray needle = "nobody-may-find-this-5a7e";

struct House {
    explicit House(Recording recording)
        : history(std::make_unique<HistoryStore>(
            folder.filePath(QStringLiteral("data/herald.sqlite3")), clock))
        , cloud(network, clock)
        , publisher(std::make_unique<Publisher>(guards, vault, *history, cloud, practice))
    {
        account.server = server.url();
        account.recording = recording;
        vault.put(account.id, *AccessToken::fromText(QStringLiteral("f00dface")));
    }

    /// How many files hold the data, at this moment.
    int filesWithNeedle() const
    {
        int found = 0;
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found += file.readAll().contains(needle) ? 1 : 0;
        }
        return found;
    }

    QTemporaryDir folder;
    SystemClock clock;
    ScriptedServer server;
    QNetworkAccessManager network;
    AccountList accounts {folder.filePath(QStringLiteral("config/herald.ini"))};
    GuardKeeper guards {accounts};
    FakeVault vault;
    std::unique_ptr<HistoryStore> history;
    CloudClient cloud;
    PracticeHost practice;
    std::unique_ptr<Publisher> publisher;
    Account account = Account::create(QStringLiteral("Workshop"));
    Event event {.name = QStringLiteral("garage/door"), .data = QString::fromLatin1(needle)};
    Lineage lineage {.templatePath = QStringLiteral("Doors/open"),
        .templateVersion = QStringLiteral("0123456789ab"),
        .values = {{QStringLiteral("side"), QString::fromLatin1(needle)}}};
};

/// An answer that repeats the data wherever it can.
Script echo(int status)
{
    return Script().readRequest().send("HTTP/1.1 " + QByteArray::number(status) + ' ' + needle
        + "\r\nX-Echo: " + needle + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(needle.size() + 12) + "\r\n\r\n{\"error\":\"" + needle + "\"}");
}

template <typename T> bool waitFor(const QFuture<T>& future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); });
}
} // namespace

Q_DECLARE_METATYPE(herald::Script)

class tst_Recording : public HeraldTest {
    Q_OBJECT

    static bool open(House& house)
    {
        const auto opened = house.history->open();
        return waitFor(opened) && opened.result().has_value();
    }
    static qint64 rowCount(House& house)
    {
        const auto count = house.history->count({});
        return waitFor(count) && count.result() ? *count.result() : -1;
    }

private Q_SLOTS:
    void theProbeFindsWhatIsKept()
    {
        House house(Recording::Everything);
        QVERIFY(open(house));
        PublishJob* job = house.publisher->publish(house.event, house.account, house.lineage);
        QSignalSpy finished(job, &PublishJob::finished);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(house.filesWithNeedle() > 0); // else the tests below prove nothing
    }

    void dataThatIsNotKeptIsInNoFileAtAnyTime_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("accepted") << 200 << Outcome::Accepted;
        QTest::newRow("rejected") << 400 << Outcome::Rejected;
        QTest::newRow("a fault") << 503 << Outcome::Rejected;
        QTest::newRow("no answer") << 0 << Outcome::Unknown;
    }
    void dataThatIsNotKeptIsInNoFileAtAnyTime()
    {
        QFETCH(int, status);
        QFETCH(Outcome, outcome);
        House house(Recording::NoData);
        QVERIFY(open(house));
        house.server.setStanding(status == 0 ? Script().readRequest().close() : echo(status));
        qint64 rowsThen = -1;
        int filesThen = -1;
        connect(&house.server, &ScriptedServer::requestCompleted, this, [&] {
            filesThen = house.filesWithNeedle();
            rowsThen = rowCount(house);
        });
        PublishJob* job = house.publisher->publish(house.event, house.account, house.lineage);
        QSignalSpy finished(job, &PublishJob::finished);
        QTRY_COMPARE(finished.count(), 1);
        // The one who published sees all of it.
        const auto told = finished.first().first().value<Publish>();
        QCOMPARE(told.order.event, house.event);
        QCOMPARE(told.result.answer.body.contains(needle), status != 0);
        QCOMPARE(house.server.lastRequest().body().contains(needle), true);
        QCOMPARE(rowsThen, 1); // written before the send, as always
        QCOMPARE(filesThen, 0);

        const auto row = house.history->load(told.id);
        QVERIFY(waitFor(row) && row.result());
        const Publish kept = *row.result();
        QCOMPARE(kept.result.outcome, outcome);
        QCOMPARE(kept.result.answer.httpStatus, status);
        QVERIFY(kept.result.answer.headers.isEmpty() && kept.result.answer.body.isEmpty());
        QCOMPARE(kept.result.timings, told.result.timings);
        QCOMPARE(kept.order.event.name, house.event.name);
        QVERIFY(kept.order.event.data.isEmpty());
        QCOMPARE(kept.order.lineage.templatePath, house.lineage.templatePath);
        QVERIFY(kept.order.lineage.values.isEmpty());
        QVERIFY(kept.withheld.has_value());
        QCOMPARE(kept.withheld->bytes, needle.size());
        QCOMPARE(kept.dataBytes(), needle.size());
        QCOMPARE(
            kept.withheld->sha256, QCryptographicHash::hash(needle, QCryptographicHash::Sha256));

        QCOMPARE(house.filesWithNeedle(), 0);
        house.publisher.reset();
        house.history.reset();
        QCOMPARE(house.filesWithNeedle(), 0);
    }

    void endedWhileItIsSentTheDataIsNowhereEither()
    {
        House house(Recording::NoData);
        QVERIFY(open(house));
        house.server.setStanding(Script().readRequest().hang());
        house.publisher->publish(house.event, house.account, house.lineage);
        QTRY_COMPARE(house.server.bodyCount(), 1);
        house.publisher.reset();
        house.history.reset();
        QCOMPARE(house.filesWithNeedle(), 0);
    }

    void nothingIsKeptButItIsSentAndToldOnce_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("requests");
        QTest::newRow("accepted") << Script::accepted() << Outcome::Accepted << 1;
        QTest::newRow("rejected") << echo(403) << Outcome::Rejected << 1;
        QTest::newRow("unknown") << Script().readRequest().close() << Outcome::Unknown << 1;
        QTest::newRow("not sent") << Script() << Outcome::NotSent << 0;
    }
    void nothingIsKeptButItIsSentAndToldOnce()
    {
        QFETCH(Script, script);
        QFETCH(Outcome, outcome);
        QFETCH(int, requests);
        House house(Recording::Nothing);
        QVERIFY(open(house));
        house.server.setStanding(script);
        if (requests == 0)
            house.server.stopListening();
        QSignalSpy added(house.history.get(), &HistoryStore::added);
        QSignalSpy published(house.publisher.get(), &Publisher::published);
        PublishJob* job = house.publisher->publish(house.event, house.account, house.lineage);
        QSignalSpy started(job, &PublishJob::started);
        QSignalSpy finished(job, &PublishJob::finished);
        QTRY_COMPARE(finished.count(), 1);
        const auto told = finished.first().first().value<Publish>();
        QCOMPARE(told.result.outcome, outcome);
        QVERIFY(told.id.isNull());
        QCOMPARE(finished.first().at(1).toString(), QString());
        QVERIFY(started.first().first().value<PublishId>().isNull());
        QCOMPARE(published.count(), 1);
        QCOMPARE(house.server.requestCount(), requests);
        QCOMPARE(rowCount(house), 0);
        QVERIFY(added.isEmpty());
        const auto names = house.history->names({}, 10);
        QVERIFY(waitFor(names) && names.result()->isEmpty()); // nor is its name offered again
        QCOMPARE(house.filesWithNeedle(), 0);
    }

    void itCanBeCancelledAsEver()
    {
        House house(Recording::Nothing);
        QVERIFY(open(house));
        house.server.setStanding(Script().readRequest().hang());
        PublishJob* job = house.publisher->publish(house.event, house.account);
        QSignalSpy finished(job, &PublishJob::finished);
        QTRY_COMPARE(house.server.bodyCount(), 1);
        job->cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().value<Publish>().result.outcome, Outcome::Unknown);

        PublishJob* early = house.publisher->publish(house.event, house.account);
        QSignalSpy failed(early, &PublishJob::failed);
        early->cancel();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(house.server.bodyCount(), 1);
        QCOMPARE(rowCount(house), 0);
    }

    void closingWhileItIsSentLeavesNothing()
    {
        House house(Recording::Nothing);
        QVERIFY(open(house));
        house.server.setStanding(Script().readRequest().hang());
        house.publisher->publish(house.event, house.account);
        QTRY_COMPARE(house.server.bodyCount(), 1);
        house.publisher.reset();
        QCOMPARE(rowCount(house), 0);
        QCOMPARE(house.filesWithNeedle(), 0);
    }

    void dataOfNothingHasASizeToo()
    {
        const WithheldData none = withheldFrom({});
        QCOMPARE(none.bytes, 0);
        QCOMPARE(none.sha256.size(), 32);
        QCOMPARE(withheldFrom({.name = {}, .data = QStringLiteral("ö")}).bytes, 2);
    }
};

QTEST_GUILESS_MAIN(tst_Recording)
#include "tst_recording.moc"
