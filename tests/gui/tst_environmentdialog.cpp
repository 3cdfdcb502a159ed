// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/EnvironmentDialog.h"
#include "gui/parts/ToneLabel.h"
#include "support/HeraldTest.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace herald;

class tst_EnvironmentDialog : public HeraldTest {
    Q_OBJECT

    struct Asked {
        explicit Asked(const QStringList& allowed = {}, const QStringList& wanted = {})
        {
            for (const QString& name : allowed)
                (void)list.allow(name);
            dialog = std::make_unique<EnvironmentDialog>(list, wanted);
            dialog->show();
        }
        template <typename T> T& part(const char* name) const
        {
            return *dialog->findChild<T*>(QString::fromLatin1(name));
        }
        QLineEdit& variable() const { return part<QLineEdit>("variable"); }
        QPushButton& allow() const { return part<QPushButton>("allow"); }
        QPushButton& withdraw() const { return part<QPushButton>("withdraw"); }
        QListWidget& names() const { return part<QListWidget>("allowedVariables"); }
        QString problem() const { return part<ToneLabel>("variableProblems").text(); }
        QStringList shown() const
        {
            QStringList all;
            for (int row = 0; row < names().count(); ++row)
                all += names().item(row)->text();
            return all;
        }

        QTemporaryDir folder;
        QString config = folder.filePath(QStringLiteral("config"));
        EnvironmentList list {config + QStringLiteral("/herald.ini"), {}};
        std::unique_ptr<EnvironmentDialog> dialog;
    };
    const QString home = QStringLiteral("HOME");
    const QString user = QStringLiteral("USER");

private Q_SLOTS:
    void whatIsAllowedCountsAtOnce()
    {
        const Asked asked({user});
        QCOMPARE(asked.shown(), QStringList {user});
        QVERIFY(!asked.allow().isEnabled());
        asked.variable().setText(QStringLiteral("  HOME "));
        QVERIFY(asked.allow().isEnabled());
        asked.allow().click();
        QCOMPARE(asked.list.names(), QStringList({home, user}));
        QCOMPARE(asked.shown(), QStringList({home, user}));
        QVERIFY(asked.variable().text().isEmpty());
        QVERIFY(!asked.allow().isEnabled());
        QVERIFY(asked.problem().isEmpty());
    }

    void enterAllowsAndDoesNotClose()
    {
        const Asked asked;
        QVERIFY(QTest::qWaitForWindowActive(asked.dialog.get()));
        QTest::keyClicks(&asked.variable(), home);
        QTest::keyClick(&asked.variable(), Qt::Key_Return);
        QCOMPARE(asked.list.names(), QStringList {home});
        QVERIFY(asked.dialog->isVisible());
        QTest::keyClick(&asked.variable(), Qt::Key_Return); // nothing is left to allow
        QVERIFY(asked.dialog->isVisible());
    }

    void whatMustNotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a token") << QStringLiteral("PARTICLE_TOKEN");
        QTest::newRow("a password") << QStringLiteral("db_password");
        QTest::newRow("a key") << QStringLiteral("AWS_API_KEY");
        QTest::newRow("no name") << QStringLiteral("1st");
        QTest::newRow("two") << QStringLiteral("HOME USER");
        QTest::newRow("markup") << QStringLiteral("<b>HOME</b>");
    }
    void whatMustNotBeReadIsRefused()
    {
        QFETCH(const QString, name);
        const Asked asked({user});
        asked.variable().setText(name);
        asked.allow().click();
        QVERIFY(asked.problem().contains(name));
        QCOMPARE(asked.part<ToneLabel>("variableProblems").tone(), Tone::Error);
        QCOMPARE(asked.variable().text(), name); // to be mended
        QCOMPARE(asked.list.names(), QStringList {user});
        asked.variable().setText(home);
        asked.allow().click();
        QVERIFY(asked.problem().isEmpty());
    }

    void whatIsWithdrawnIsReadNoMore()
    {
        const Asked asked({home, user});
        QVERIFY(!asked.withdraw().isEnabled());
        asked.names().setCurrentRow(0);
        QVERIFY(asked.withdraw().isEnabled());
        asked.withdraw().click();
        QCOMPARE(asked.list.names(), QStringList {user});
        QCOMPARE(asked.shown(), QStringList {user});
        asked.names().setCurrentRow(0);
        asked.withdraw().click();
        QVERIFY(asked.list.names().isEmpty());
        QVERIFY(asked.shown().isEmpty());
        QVERIFY(!asked.withdraw().isEnabled());
    }

    void theFirstThatIsMissedIsProposed_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("allowed") << QStringList {user} << QString();
        QTest::newRow("second") << QStringList {user, home} << home;
    }
    void theFirstThatIsMissedIsProposed()
    {
        QFETCH(const QStringList, wanted);
        QFETCH(const QString, proposed);
        const Asked asked({user}, wanted);
        QCOMPARE(asked.variable().text(), proposed);
        QCOMPARE(asked.allow().isEnabled(), !proposed.isEmpty());
        QCOMPARE(asked.list.names(), QStringList {user}); // proposed is not allowed
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Asked asked;
        QFile inTheWay(asked.config);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        asked.variable().setText(home);
        asked.allow().click();
        QVERIFY(!asked.problem().isEmpty());
        QCOMPARE(asked.variable().text(), home);
        QVERIFY(asked.shown().isEmpty());
    }
};

QTEST_MAIN(tst_EnvironmentDialog)
#include "tst_environmentdialog.moc"
