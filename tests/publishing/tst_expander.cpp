// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryFixture.h"
#include "publishing/Expander.h"
#include "support/HeraldTest.h"

#include <QSignalSpy>

using namespace herald;

/// What expansion itself does: tests/event/tst_expansion. Here: where its values come from.
class tst_Expander : public HeraldTest {
    Q_OBJECT

    struct Desk {
        QTemporaryDir folder;
        HistoryFixture history;
        std::unique_ptr<Expander> expander;
        bool open()
        {
            if (!history.open())
                return false;
            QProcessEnvironment environment;
            environment.insert(QStringLiteral("SITE"), QStringLiteral("nord"));
            expander = std::make_unique<Expander>(history.store(), history.clock(),
                EnvironmentList(folder.filePath(QStringLiteral("herald.ini")), environment));
            return true;
        }
        qint64 taken(const QString& counter = {})
        {
            return awaited(history.store().counts({counter}))->value(counter);
        }
    };
    static Composition composition(const char* data)
    {
        return {.event = {.name = QStringLiteral("a"), .data = QString::fromUtf8(data)}};
    }
    static QString dataOf(const Result<ExpandedEvent>& expanded)
    {
        return expanded ? expanded->event.data : QStringLiteral("error: ") + expanded.error().text;
    }
    static constexpr ReceiverClass receiver = defaultReceiverClass;

private Q_SLOTS:
    void eachPublishTakesEachCounterOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Composition twice = composition("{{$counter}} {{$counter}} {{$counter door}}");
        QCOMPARE(dataOf(awaited(desk.expander->expand(twice, receiver))), QStringLiteral("1 1 1"));
        QCOMPARE(dataOf(awaited(desk.expander->expand(twice, receiver))), QStringLiteral("2 2 2"));
        QCOMPARE(dataOf(awaited(desk.expander->expand(composition("{{$counter}}"), receiver))),
            QStringLiteral("3"));
        QCOMPARE(desk.taken(), 3);
        QCOMPARE(desk.taken(QStringLiteral("door")), 2);
        QVERIFY(desk.open());
        QCOMPARE(dataOf(awaited(desk.expander->expand(twice, receiver))), QStringLiteral("4 4 3"));
    }

    void whatCannotBePublishedTakesNone()
    {
        Desk desk;
        QVERIFY(desk.open());
        const auto expanded
            = awaited(desk.expander->expand(composition("{{$counter}} {{missing}}"), receiver));
        VERIFY_RESULT(expanded);
        QVERIFY(!canPublish(expanded->findings));
        QCOMPARE(desk.taken(), 0);
    }

    void previewTakesNoneAndLearns()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Composition count = composition("{{$counter}}");
        for (int i = 0; i < 4; ++i)
            VERIFY_RESULT(awaited(desk.history.store().nextCounts({QString()})));
        QSignalSpy counted(desk.expander.get(), &Expander::counted);
        QCOMPARE(desk.expander->preview(count, receiver).event.data, QStringLiteral("1"));
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(desk.expander->preview(count, receiver).event.data, QStringLiteral("5"));
        QCOMPARE(dataOf(awaited(desk.expander->expand(count, receiver))), QStringLiteral("5"));
        QCOMPARE(counted.size(), 2);
        QCOMPARE(desk.expander->preview(count, receiver).event.data, QStringLiteral("6"));
        QCOMPARE(desk.taken(), 5);
    }

    void previewAfterAskingIsRightAtOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        for (int i = 0; i < 4; ++i)
            VERIFY_RESULT(awaited(desk.history.store().nextCounts({QString()})));
        const auto future
            = desk.expander->previewAfterAsking(composition("{{$counter}}"), receiver);
        QCOMPARE(dataOf(awaited(future)), QStringLiteral("5"));
        QCOMPARE(desk.taken(), 4);
    }

    void otherProcessesCountToo()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Composition count = composition("{{$counter}}");
        QCOMPARE(desk.expander->preview(count, receiver).event.data, QStringLiteral("1"));
        HistoryStore other(desk.history.file(), desk.history.clock());
        VERIFY_RESULT(awaited(other.open()));
        VERIFY_RESULT(awaited(other.nextCounts({QString()})));
        VERIFY_RESULT(awaited(other.nextCounts({QString()})));
        QTRY_COMPARE(desk.expander->preview(count, receiver).event.data, QStringLiteral("3"));
        QCOMPARE(dataOf(awaited(desk.expander->expand(count, receiver))), QStringLiteral("3"));
    }

    void timeComesFromTheClock()
    {
        Desk desk;
        QVERIFY(desk.open());
        QCOMPARE(dataOf(awaited(desk.expander->expand(composition("{{$unix}}"), receiver))),
            QStringLiteral("1767225600"));
    }

    void onlyAllowedVariablesAreRead()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Composition site = composition("{{$env SITE}}");
        QVERIFY(!canPublish(desk.expander->preview(site, receiver).findings));
        VERIFY_RESULT(desk.expander->environment().allow(QStringLiteral("SITE")));
        QCOMPARE(desk.expander->preview(site, receiver).event.data, QStringLiteral("nord"));
        QCOMPARE(dataOf(awaited(desk.expander->expand(site, receiver))), QStringLiteral("nord"));
    }

    void previewKeepsStillAndChanceDoesNot()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Composition chance = composition("{{$uuid}} {{$random 1 1000000000}}");
        QCOMPARE(desk.expander->preview(chance, receiver).event.data,
            desk.expander->preview(chance, receiver).event.data);
        const QString first = dataOf(awaited(desk.expander->expand(chance, receiver)));
        QVERIFY(first != dataOf(awaited(desk.expander->expand(chance, receiver))));
        QVERIFY(first != desk.expander->preview(chance, receiver).event.data);
    }

    void countersThatCannotBeTakenAreAnError()
    {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.history.file())); // a folder in place of the file
        QVERIFY(!desk.history.open());
        desk.expander = std::make_unique<Expander>(desk.history.store(), desk.history.clock(),
            EnvironmentList(desk.folder.filePath(QStringLiteral("herald.ini"))));
        const auto expanded = awaited(desk.expander->expand(composition("{{$counter}}"), receiver));
        QVERIFY(!expanded);
        QCOMPARE(expanded.error().kind, ErrorKind::Storage);
        QCOMPARE(dataOf(awaited(desk.expander->expand(composition("plain"), receiver))),
            QStringLiteral("plain"));
    }

    void anExpanderThatIsGoneAnswersNobody()
    {
        Desk desk;
        QVERIFY(desk.open());
        const auto future = desk.expander->expand(composition("{{$counter}}"), receiver);
        desk.expander.reset();
        QTRY_VERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(tst_Expander)
#include "tst_expander.moc"
