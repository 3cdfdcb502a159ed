// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/AccountList.h"
#include "accounts/GuardRules.h"
#include "accounts/NamePattern.h"
#include "support/HeraldTest.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace herald;

class tst_Guard : public HeraldTest {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();

    QString file() const { return m_folder->filePath(QStringLiteral("herald.ini")); }
    QByteArray bytes() const
    {
        QFile ini(file());
        return ini.open(QIODevice::ReadOnly) ? ini.readAll() : QByteArray();
    }
    void write(const QByteArray& text) const
    {
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write(text);
    }
    static Account guarded(const QStringList& names = {})
    {
        Account account = Account::create(QStringLiteral("Production"));
        account.guard = {.state = Guard::State::On,
            .color = GuardColor::Purple,
            .names = names,
            .ceiling = 5,
            .refusesPublic = true};
        return account;
    }
    static QStringList textsOf(const QList<Finding>& findings)
    {
        QStringList texts;
        for (const Finding& finding : findings)
            texts += finding.text;
        return texts;
    }

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }

    void patternsMatch_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* pattern, const char* name, bool matches) {
            QTest::addRow("%s on %s", pattern, name)
                << QString::fromLatin1(pattern) << QString::fromLatin1(name) << matches;
        };
        row("test/*", "test/a", true);
        row("test/*", "test/a/b", true);
        row("test/*", "test/", true);
        row("test/*", "test", false);
        row("test/*", "Test/a", false);
        row("test/*", "my/test/a", false);
        row("test", "test", true);
        row("test", "tests", false);
        row("t?st", "test", true);
        row("t?st", "tst", false);
        row("*", "anything", true);
        row("*/door/*", "a/b/door/c", true);
        row("*/door/*", "door/c", false);
        row("a*b*c", "axxbyybzzc", true);
        row("a*b*c", "axxbyybzz", false);
        row("a**", "a", true);
        row("a.c", "abc", false);
        row("[ab]", "a", false);
        row("", "", true);
        row("", "a", false);
    }
    void patternsMatch()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QTEST(matchesPattern(pattern, name), "matches");
    }

    void aPatternMadeToTakeLongDoesNot()
    {
        const QString pattern = QStringLiteral("a*").repeated(maxNamePatternLength / 2) + u'b';
        QVERIFY(!matchesPattern(pattern, QString(100'000, u'a')));
    }

    void patternsAreReadLineByLine()
    {
        const auto read = readPatterns(QStringLiteral(" test/* \r\n\n  demo/a b\n"));
        QVERIFY(read.has_value());
        QCOMPARE(*read, (QStringList {QStringLiteral("test/*"), QStringLiteral("demo/a b")}));
        QVERIFY(readPatterns({})->isEmpty());
        const auto bad = readPatterns(QStringLiteral("test/*\ntür/*"));
        QVERIFY(!bad.has_value());
        QVERIFY(bad.error().text.contains(QStringLiteral("tür/*")));
        QVERIFY(!readPatterns(QString(maxNamePatternLength + 1, u'a')).has_value());
        QVERIFY(!readPatterns(QStringLiteral("a\n").repeated(maxNamePatterns + 1)).has_value());
    }

    void survivesARestart()
    {
        const Account account = guarded({QStringLiteral("test/*"), QStringLiteral("a, b")});
        {
            AccountList list(file());
            QVERIFY(list.save(account).has_value());
        }
        QCOMPARE(AccountList(file()).find(account.id), account);
        QVERIFY(bytes().contains("guard=on"));
        QVERIFY(bytes().contains("guardColor=purple"));

        // Switched off, it keeps what was set.
        Account off = account;
        off.guard.state = Guard::State::Off;
        QVERIFY(AccountList(file()).save(off).has_value());
        QCOMPARE(AccountList(file()).find(account.id), off);

        Account one = account;
        one.guard.names = {QStringLiteral("only/this")};
        QVERIFY(AccountList(file()).save(one).has_value());
        QCOMPARE(AccountList(file()).find(account.id), one);
        one.guard.names.clear();
        QVERIFY(AccountList(file()).save(one).has_value());
        QCOMPARE(AccountList(file()).find(account.id), one);
    }

    void withoutAGuardNothingIsWritten()
    {
        QVERIFY(AccountList(file()).save(Account::create(QStringLiteral("Workshop"))).has_value());
        QVERIFY(!bytes().contains("guard"));
    }

    void whatCannotBeUsedIsNotSaved_data()
    {
        QTest::addColumn<Guard>("guard");
        QTest::newRow("ceiling 0") << Guard {.state = Guard::State::On, .ceiling = 0};
        QTest::newRow("ceiling 21") << Guard {.state = Guard::State::On, .ceiling = 21};
        QTest::newRow("empty pattern") << Guard {.state = Guard::State::On, .names = {QString()}};
        QTest::newRow("umlaut") << Guard {
            .state = Guard::State::On, .names = {QStringLiteral("ä")}};
    }
    void whatCannotBeUsedIsNotSaved()
    {
        QFETCH(Guard, guard);
        AccountList list(file());
        Account account = guarded();
        account.guard = guard;
        const auto saved = list.save(account);
        QVERIFY(!saved.has_value());
        QVERIFY(!saved.error().text.isEmpty());
        QVERIFY(!list.find(account.id).has_value());
    }

    void anUnreadableGuardIsStrict_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("slip in the state") << QByteArray("guard=onn\n");
        QTest::newRow("empty state") << QByteArray("guard=\n");
        QTest::newRow("no state") << QByteArray("guardNames=test/*\n");
        QTest::newRow("number as state") << QByteArray("guard=1\n");
        QTest::newRow("list as state") << QByteArray("guard=on, off\n");
        QTest::newRow("colour") << QByteArray("guard=on\nguardColor=pink\n");
        QTest::newRow("ceiling") << QByteArray("guard=on\nguardCeiling=fast\n");
        QTest::newRow("ceiling too high") << QByteArray("guard=on\nguardCeiling=2000\n");
        QTest::newRow("ceiling below 1") << QByteArray("guard=on\nguardCeiling=-1\n");
        QTest::newRow("public") << QByteArray("guard=on\nguardNoPublic=maybe\n");
        QTest::newRow("empty names") << QByteArray("guard=on\nguardNames=\n");
        QTest::newRow("names of another type")
            << QByteArray("guard=on\nguardNames=@ByteArray(x)\n");
        QTest::newRow("nothing as names") << QByteArray("guard=on\nguardNames=@Invalid()\n");
        QTest::newRow("name with control characters") << QByteArray("guard=on\nguardNames=a\\x7\n");
        QTest::newRow("endless name") << "guard=on\nguardNames=" + QByteArray(100'000, 'a') + '\n';
        QTest::newRow("endless list")
            << "guard=on\nguardNames=" + QByteArray("a, ").repeated(10'000) + "a\n";
        QTest::newRow("off, but with garbage") << QByteArray("guard=off\nguardCeiling=fast\n");
    }
    void anUnreadableGuardIsStrict()
    {
        QFETCH(QByteArray, lines);
        Account account = Account::create(QStringLiteral("Production"));
        QVERIFY(AccountList(file()).save(account).has_value());
        write(bytes().replace("name=", lines + "name="));
        AccountList list(file());
        const auto found = list.find(account.id);
        QVERIFY(found.has_value());
        QCOMPARE(found->guard.state, Guard::State::Unreadable);
        QVERIFY(found->guard.isOn());
        const QList<Finding> findings
            = guardFindings(*found, {.name = QStringLiteral("test/a"), .data = {}});
        QVERIFY(!canPublish(findings));
        QVERIFY(findings.first().text.contains(QStringLiteral("Production")));

        // What is saved without looking at the guard leaves it as it stands.
        Account other = *found;
        other.scope = {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")};
        QVERIFY(list.save(other).has_value());
        QCOMPARE(AccountList(file()).find(account.id), other);

        other.guard = {.state = Guard::State::On};
        QVERIFY(list.save(other).has_value());
        QCOMPARE(AccountList(file()).find(account.id), other);
    }

    void judgesAnEvent()
    {
        Account account = guarded({QStringLiteral("test/*"), QStringLiteral("demo"),
            QStringLiteral("x"), QStringLiteral("y")});
        const Event good {.name = QStringLiteral("test/a"), .data = {}};
        QVERIFY(guardFindings(account, good).isEmpty());
        const Event wrongName {.name = QStringLiteral("door"), .data = {}};
        const QList<Finding> findings = guardFindings(account, wrongName);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().field, Finding::Field::Name);
        QCOMPARE(findings.first().severity, Finding::Severity::Error);
        QVERIFY(findings.first().text.contains(QStringLiteral("test/*, demo, x, …")));
        const QList<Finding> both = guardFindings(
            account, {.name = QStringLiteral("door"), .data = {}, .isPrivate = false});
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.last().field, Finding::Field::Privacy);
        QVERIFY(textsOf(both).join(u' ').contains(QStringLiteral("public")));

        account.guard.state = Guard::State::Off;
        QVERIFY(guardFindings(account, wrongName).isEmpty());
        QCOMPARE(account.ceiling(), defaultCeiling);
        account.guard.state = Guard::State::On;
        QCOMPARE(account.ceiling(), 5);
    }

    void thePracticeAccountHasNone()
    {
        AccountList list(file());
        Account practice = Account::practice();
        practice.guard.state = Guard::State::On;
        QVERIFY(list.save(practice).has_value());
        QCOMPARE(list.find(practice.id)->guard, Guard());
        QVERIFY(!bytes().contains("guard"));
    }
};

QTEST_GUILESS_MAIN(tst_Guard)
#include "tst_guard.moc"
