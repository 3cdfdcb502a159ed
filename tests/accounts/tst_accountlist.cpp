// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "support/HeraldTest.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace herald;

namespace {

Account workshop(const QString& name = QStringLiteral("Workshop"))
{
    Account account = Account::create(name);
    account.server = QUrl(QStringLiteral("https://api.example.org"));
    account.scope = {.kind = Scope::Kind::Product,
        .id = QStringLiteral("4711"),
        .asDeviceId = QStringLiteral("0123456789abcdef01234567")};
    account.receiver = ReceiverClass::DeviceOs3Gen3;
    return account;
}

QStringList namesOf(const AccountList& list)
{
    QStringList names;
    for (const Account& account : list.accounts())
        names.append(account.name);
    return names;
}

/// While it lives, a file can grow to 256 bytes, as on a disk that is almost full: QSettings' lock
/// file fits.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little {.rlim_cur = 256, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};

} // namespace

class tst_AccountList : public HeraldTest {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();

    QString file() const { return m_folder->filePath(QStringLiteral("config/herald.ini")); }
    void write(const QByteArray& text) const
    {
        QDir().mkpath(m_folder->filePath(QStringLiteral("config")));
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write(text);
    }
    QByteArray bytes() const
    {
        QFile ini(file());
        return ini.open(QIODevice::ReadOnly) ? ini.readAll() : QByteArray();
    }

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }

    void beginsWithPractice()
    {
        const AccountList list(file());
        QCOMPARE(list.accounts(), QList<Account> {Account::practice()});
        QCOMPARE(list.current(), Account::practice());
        QVERIFY(list.problems().isEmpty());
        QVERIFY(!QFile::exists(file())); // looking changes nothing
    }

    void survivesARestart()
    {
        const Account account = workshop();
        {
            AccountList list(file());
            const QSignalSpy changed(&list, &AccountList::changed);
            QVERIFY(list.save(account).has_value());
            QCOMPARE(changed.count(), 1);
        }
        const AccountList list(file());
        QCOMPARE(list.accounts(), (QList<Account> {account, Account::practice()}));
        QCOMPARE(list.current(), account); // the first, where none was chosen
        QCOMPARE(list.find(account.id), account);
        QCOMPARE(list.findByName(QStringLiteral(" wORKSHOP ")), account);
        QVERIFY(!list.find(QStringLiteral("nobody")).has_value());
    }

    void whatTheHistoryKeepsSurvives_data()
    {
        QTest::addColumn<Recording>("recording");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no data") << Recording::NoData << QByteArray("recording=no-data");
        QTest::newRow("nothing") << Recording::Nothing << QByteArray("recording=nothing");
    }
    void whatTheHistoryKeepsSurvives()
    {
        QFETCH(Recording, recording);
        QFETCH(QByteArray, word);
        Account account = workshop();
        AccountList list(file());
        QVERIFY(list.save(account).has_value());
        QVERIFY(!bytes().contains("recording"));
        account.recording = recording;
        QVERIFY(list.save(account).has_value());
        QVERIFY(bytes().contains(word));
        QCOMPARE(AccountList(file()).find(account.id)->recording, recording);
        account.recording = Recording::Everything;
        QVERIFY(list.save(account).has_value());
        QCOMPARE(AccountList(file()).find(account.id)->recording, Recording::Everything);
    }

    void aWordThatIsNoneKeepsTheAccountFromBeingUsed()
    {
        const Account account = workshop();
        QVERIFY(AccountList(file()).save(account).has_value());
        write(bytes().replace("receiverBytes", "recording=nothink\nreceiverBytes"));
        const AccountList list(file());
        QVERIFY(!list.find(account.id).has_value());
        QCOMPARE(list.problems().size(), 1);
        QVERIFY(list.problems().first().contains(QStringLiteral("no-data")));
    }

    void thePracticeAccountKeepsEverything()
    {
        Account practice = Account::practice();
        practice.recording = Recording::Nothing;
        AccountList list(file());
        QVERIFY(list.save(practice).has_value());
        QCOMPARE(AccountList(file()).find(practice.id)->recording, Recording::Everything);
    }

    void keepsTheUsersOrder()
    {
        AccountList list(file());
        for (const auto& name : {u"zeta", u"alpha", u"mid"})
            QVERIFY(list.save(workshop(QString::fromUtf16(name))).has_value());
        const QStringList order {QStringLiteral("zeta"), QStringLiteral("alpha"),
            QStringLiteral("mid"), QStringLiteral("Practice")};
        QCOMPARE(namesOf(list), order);
        Account changed = *list.findByName(QStringLiteral("zeta"));
        changed.receiver = ReceiverClass::CloudEvent63;
        QVERIFY(list.save(changed).has_value());
        QCOMPARE(namesOf(list), order);
        QCOMPARE(namesOf(AccountList(file())), order);
        QCOMPARE(list.find(changed.id), changed);
    }

    void refuses_data()
    {
        QTest::addColumn<Account>("account");
        const auto changed = [](auto change) {
            Account account = workshop(QStringLiteral("New"));
            change(account);
            return account;
        };
        QTest::newRow("no name") << changed([](Account& a) { a.name = QStringLiteral("  "); });
        QTest::newRow("long name") << changed([](Account& a) { a.name = QString(101, u'n'); });
        QTest::newRow("line end") << changed([](Account& a) { a.name = QStringLiteral("a\nb"); });
        QTest::newRow("taken") << changed([](Account& a) { a.name = QStringLiteral("WorkShop "); });
        QTest::newRow("reserved") << changed(
            [](Account& a) { a.name = QStringLiteral("practice"); });
        QTest::newRow("plain http") << changed(
            [](Account& a) { a.server = QUrl(QStringLiteral("http://api.example.org")); });
        QTest::newRow("no server") << changed([](Account& a) { a.server = {}; });
        QTest::newRow("product without id") << changed([](Account& a) { a.scope.id.clear(); });
        QTest::newRow("id that climbs")
            << changed([](Account& a) { a.scope.id = QStringLiteral("../x"); });
        QTest::newRow("no UUID") << changed([](Account& a) { a.id = QStringLiteral("../../x"); });
        QTest::newRow("second practice")
            << changed([](Account& a) { a.kind = Account::Kind::Practice; });
    }
    void refuses()
    {
        QFETCH(Account, account);
        AccountList list(file());
        QVERIFY(list.save(workshop()).has_value());
        const QByteArray before = bytes();
        const QSignalSpy changed(&list, &AccountList::changed);
        const auto saved = list.save(account);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!saved.error().text.isEmpty());
        QCOMPARE(bytes(), before);
        QCOMPARE(changed.count(), 0);
    }

    void practiceKeepsItsScopeOnly()
    {
        AccountList list(file());
        Account practice = Account::practice();
        practice.name = QStringLiteral("Something else");
        practice.server = QUrl(QStringLiteral("https://evil.example"));
        practice.scope = {.kind = Scope::Kind::Organisation, .id = QStringLiteral("acme")};
        practice.receiver = ReceiverClass::DeviceOsBefore08;
        QVERIFY(list.save(practice).has_value());
        practice.name = Account::practice().name;
        practice.server = Account::practice().server;
        QCOMPARE(AccountList(file()).accounts(), QList<Account> {practice});
        QVERIFY(!list.remove(practice.id).has_value());
    }

    void removesAndChooses()
    {
        AccountList list(file());
        const Account first = workshop(QStringLiteral("First"));
        const Account second = workshop(QStringLiteral("Second"));
        QVERIFY(list.save(first).has_value() && list.save(second).has_value());
        QVERIFY(list.setCurrent(second.id).has_value());
        QCOMPARE(AccountList(file()).current(), second);
        QCOMPARE(list.setCurrent(QStringLiteral("nobody")).error().kind, ErrorKind::NotFound);
        QVERIFY(list.remove(second.id).has_value());
        QCOMPARE(list.current(), first);
        QCOMPARE(list.remove(second.id).error().kind, ErrorKind::NotFound);
        QVERIFY(list.setCurrent(Account::practice().id).has_value());
        QCOMPARE(list.current(), Account::practice());
        QVERIFY(!bytes().contains(second.id.toLatin1()));
    }

    void seesTheOtherProcess()
    {
        AccountList mine(file());
        const QSignalSpy changed(&mine, &AccountList::changed);
        const Account account = workshop();
        // As another process does: whole, by rename, twice, so that a lost watch would show.
        for (const auto& name : {u"One", u"Two", u"Three"}) {
            const QString beside = m_folder->filePath(QStringLiteral("beside.ini"));
            QFile::remove(beside);
            {
                QSettings other(beside, QSettings::IniFormat);
                other.setValue(
                    QStringLiteral("account-%1/name").arg(account.id), QString::fromUtf16(name));
                other.setValue(QStringLiteral("account-%1/server").arg(account.id),
                    QStringLiteral("https://api.example.org"));
            }
            QCOMPARE(QProcess::execute(QStringLiteral("mv"), {beside, file()}), 0);
            QTRY_COMPARE(namesOf(mine).first(), QString::fromUtf16(name));
        }
        QCOMPARE(changed.count(), 3);
        QVERIFY(QFile::remove(file()));
        QTRY_COMPARE(namesOf(mine), QStringList {QStringLiteral("Practice")});
    }

    void twoListsShareTheFile()
    {
        AccountList mine(file());
        AccountList other(file());
        QVERIFY(mine.save(workshop(QStringLiteral("Mine"))).has_value());
        QVERIFY(other.save(workshop(QStringLiteral("Other"))).has_value());
        QVERIFY(!mine.save(workshop(QStringLiteral("other"))).has_value());
        const QStringList both {
            QStringLiteral("Mine"), QStringLiteral("Other"), QStringLiteral("Practice")};
        QTRY_COMPARE(namesOf(mine), both);
        QTRY_COMPARE(namesOf(other), both);
    }

    void keepsWhatItDoesNotKnow()
    {
        QVERIFY(AccountList(file()).save(workshop()).has_value());
        QSettings(file(), QSettings::IniFormat).setValue(QStringLiteral("window/geometry"), 42);
        AccountList list(file());
        Account account = list.accounts().first();
        const QString section = QStringLiteral("account-") + account.id;
        QSettings(file(), QSettings::IniFormat)
            .setValue(section + QStringLiteral("/guarded"), true);
        account.name = QStringLiteral("Renamed");
        QVERIFY(list.save(account).has_value());
        QVERIFY(list.setCurrent(account.id).has_value());
        const QSettings settings(file(), QSettings::IniFormat);
        QCOMPARE(settings.value(QStringLiteral("window/geometry")).toInt(), 42);
        QVERIFY(settings.value(section + QStringLiteral("/guarded")).toBool());
    }

    void hostileEntryHidesNoOther_data()
    {
        QTest::addColumn<QByteArray>("section");
        const QByteArray id = "[account-11111111-1111-4111-8111-111111111111]\n";
        QTest::newRow("no UUID") << QByteArray(
            "[account-..\\..\\etc]\nname=x\nserver=https://a.example\n");
        QTest::newRow("no name") << id + "server=https://a.example\n";
        QTest::newRow("huge name")
            << id + "name=" + QByteArray(100'000, 'n') + "\nserver=https://a.example\n";
        QTest::newRow("plain http") << id + "name=x\nserver=http://a.example\n";
        QTest::newRow("password in the server") << id + "name=x\nserver=https://u:p@a.example\n";
        QTest::newRow("unknown scope") << id + "name=x\nserver=https://a.example\nscope=galaxy\n";
        QTest::newRow("bad product")
            << id + "name=x\nserver=https://a.example\nscope=product\nscopeId=a/b\n";
        QTest::newRow("no text") << id + "name=@Invalid()\nserver=https://a.example\n";
        QTest::newRow("no lines at all") << QByteArray("\x01\x02\xff\xfe]]]=\n\n\n[[[\n");
    }
    void hostileEntryHidesNoOther()
    {
        QFETCH(QByteArray, section);
        write("[account-22222222-2222-4222-8222-222222222222]\nname=Good\n"
              "server=https://api.example.org\nposition=1\nreceiverBytes=-7\n\n"
            + section);
        AccountList list(file());
        QCOMPARE(namesOf(list), (QStringList {QStringLiteral("Good"), QStringLiteral("Practice")}));
        QCOMPARE(list.accounts().first().receiver, defaultReceiverClass);
        const bool isSection = section.startsWith("[account-");
        QCOMPARE(list.problems().size(), isSection ? 1 : 0);
        QVERIFY(list.save(workshop()).has_value());
        QCOMPARE(list.problems().size(), isSection ? 1 : 0); // the entry was left for its owner
    }

    void sameNamesByHandAreToldApart()
    {
        write("[account-11111111-1111-4111-8111-111111111111]\nname=Same\n"
              "server=https://a.example\nposition=2\n"
              "[account-22222222-2222-4222-8222-222222222222]\nname=same\n"
              "server=https://b.example\nposition=1\n"
              "[account-33333333-3333-4333-8333-333333333333]\nname=PRACTICE\n"
              "server=https://c.example\n");
        QCOMPARE(namesOf(AccountList(file())),
            (QStringList {QStringLiteral("same"), QStringLiteral("Same (2)"),
                QStringLiteral("PRACTICE (2)"), QStringLiteral("Practice")}));
    }

    void readsNoGiant()
    {
        write(QByteArray("[account-11111111-1111-4111-8111-111111111111]\nname=x\n")
            + QByteArray(5 * 1024 * 1024, ';'));
        AccountList list(file());
        QCOMPARE(namesOf(list), QStringList {QStringLiteral("Practice")});
        QCOMPARE(list.problems().size(), 1);
        QCOMPARE(list.save(workshop()).error().kind, ErrorKind::Storage);
        QVERIFY(QFileInfo(file()).size() > 5 * 1024 * 1024);
    }

    void tellsWhatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("the folder is a file") << QStringLiteral("folder");
        QTest::newRow("the file is a folder") << QStringLiteral("file");
        QTest::newRow("another process writes without end") << QStringLiteral("lock");
    }
    void tellsWhatCannotBeWritten()
    {
        QFETCH(QString, obstacle);
        const QString folder = m_folder->filePath(QStringLiteral("config"));
        QLockFile lock(file() + QStringLiteral(".lock"));
        if (obstacle == u"folder") {
            QFile(folder).open(QIODevice::WriteOnly);
        } else if (obstacle == u"file") {
            QDir().mkpath(file());
        } else {
            QDir().mkpath(folder);
            QVERIFY(lock.lock());
        }
        AccountList list(file());
        const auto saved = list.save(workshop());
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QCOMPARE(namesOf(list), QStringList {QStringLiteral("Practice")});
        lock.unlock();
        QCOMPARE(namesOf(AccountList(file())), QStringList {QStringLiteral("Practice")});
    }

    void aFullDiskChangesNothing()
    {
        AccountList list(file());
        const Account account = workshop(QString(100, u'w'));
        QVERIFY(list.save(account).has_value());
        QVERIFY(bytes().size() > 256);
        Account changed = account;
        changed.name = QString(100, u'r');
        {
            const FullDisk disk;
            QCOMPARE(list.save(changed).error().kind, ErrorKind::Storage);
            QCOMPARE(list.save(workshop(QStringLiteral("New"))).error().kind, ErrorKind::Storage);
            QCOMPARE(list.remove(account.id).error().kind, ErrorKind::Storage);
            QCOMPARE(list.setCurrent(Account::practice().id).error().kind, ErrorKind::Storage);
        }
        const QList<Account> expected {account, Account::practice()};
        QCOMPARE(list.accounts(), expected);
        QCOMPARE(AccountList(file()).accounts(), expected);
        QCOMPARE(AccountList(file()).current(), account);
        changed.name = QStringLiteral("Renamed now");
        QVERIFY(list.save(changed).has_value());
        QCOMPARE(namesOf(list).first(), changed.name);
    }
};

QTEST_GUILESS_MAIN(tst_AccountList)
#include "tst_accountlist.moc"
