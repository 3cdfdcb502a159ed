// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/SearchProblemText.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_SearchProblemText : public HeraldTest {
    Q_OBJECT

    static QString text(const QString& search, qsizetype from, qsizetype length)
    {
        return searchProblemText(search, {{from, length, QStringLiteral("Wrong.")}}, true);
    }

private Q_SLOTS:
    void pointsAtThePlace()
    {
        QCOMPARE(text(QStringLiteral("door nmae:x y"), 5, 6),
            QStringLiteral("Wrong.\n    door nmae:x y\n         ^~~~~~"));
        QCOMPARE(text(QStringLiteral("- b"), 0, 1), QStringLiteral("Wrong.\n    - b\n    ^"));
    }

    void everyProblemHasItsPlace()
    {
        const QList<SearchProblem> problems {
            {0, 1, QStringLiteral("One.")}, {2, 1, QStringLiteral("Two.")}};
        QCOMPARE(searchProblemText(QStringLiteral("- -"), problems, true),
            QStringLiteral("One.\n    - -\n    ^\nTwo.\n    - -\n      ^"));
        QCOMPARE(searchProblemText(QStringLiteral("- -"), problems, false),
            QStringLiteral("One.\nTwo."));
    }

    void countsColumnsNotCodeUnits()
    {
        QCOMPARE(text(QStringLiteral("😀 e\u0301 - b"), 6, 1),
            QStringLiteral("Wrong.\n    😀 e\u0301 - b\n         ^"));
    }

    void longSearchesAreCut()
    {
        const QString search
            = QString(3000, u'a') + QStringLiteral(" nmae:x ") + QString(900, u'b');
        const QStringList lines = text(search, 3001, 6).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).size() < 90);
        QCOMPARE(lines.at(1).mid(lines.at(2).indexOf(u'^'), 6), QStringLiteral("nmae:x"));
        QVERIFY(text(search, 10, 3900).split(u'\n').at(2).size() < 90);
    }

    void controlCharactersDoNotReachTheTerminal()
    {
        QVERIFY(!text(QStringLiteral("a\x1b[2J\tb -"), 8, 1).contains(u'\x1b'));
    }
};

QTEST_GUILESS_MAIN(tst_SearchProblemText)
#include "tst_searchproblemtext.moc"
