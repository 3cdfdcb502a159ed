// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/NameCompleter.h"
#include "support/HeraldTest.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPromise>

#include <map>
#include <memory>

using namespace herald;

class tst_NameCompleter : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void offersWithoutTouchingTheText();
    void lateAnswerIsDropped();
    void failureOffersNothing();
    void chosenNameIsPutIn();
    void returnWithoutChoiceChangesNothing();
    void nothingIsAskedForAnEmptyName();
    void theTextItselfIsNoOffer();
};

namespace {

using Names = Result<QStringList>;

/// A line edit whose questions are answered when the test says so.
struct Form {
    Form()
    {
        completer = new NameCompleter(edit);
        completer->setSource([this](const QString& prefix, int) {
            auto& promise = asked[prefix] = std::make_unique<QPromise<Names>>();
            promise->start();
            return promise->future();
        });
        edit.show();
        edit.setFocus();
    }
    void answer(const QString& prefix, const Names& names)
    {
        asked.at(prefix)->addResult(names);
        asked.at(prefix)->finish();
    }
    QStringList offered() const
    {
        QStringList names;
        for (int row = 0; row < completer->model()->rowCount(); ++row)
            names += completer->model()->index(row, 0).data().toString();
        return names;
    }
    bool isOpen() const { return completer->popup()->isVisible(); }

    std::map<QString, std::unique_ptr<QPromise<Names>>> asked;
    QLineEdit edit;
    NameCompleter* completer = nullptr;
};

const QStringList doors {QStringLiteral("garage/door"), QStringLiteral("garage/gate")};

} // namespace

void tst_NameCompleter::offersWithoutTouchingTheText()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.edit));
    QTest::keyClicks(&form.edit, QStringLiteral("ga"));
    QCOMPARE(form.edit.text(), QStringLiteral("ga"));
    form.answer(QStringLiteral("ga"), doors);
    QTRY_VERIFY(form.isOpen());
    QCOMPARE(form.offered(), doors);
    QCOMPARE(form.edit.text(), QStringLiteral("ga"));
    QTest::keyClicks(form.completer->popup(), QStringLiteral("r")); // keys go on to the text
    QCOMPARE(form.edit.text(), QStringLiteral("gar"));
}

void tst_NameCompleter::lateAnswerIsDropped()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.edit));
    QTest::keyClicks(&form.edit, QStringLiteral("ga"));
    form.answer(QStringLiteral("ga"), doors);
    QTRY_VERIFY(form.isOpen());
    form.answer(QStringLiteral("g"), QStringList {QStringLiteral("late")});
    QCoreApplication::processEvents();
    QCOMPARE(form.offered(), doors);
}

void tst_NameCompleter::failureOffersNothing()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.edit));
    QTest::keyClicks(&form.edit, QStringLiteral("g"));
    form.answer(QStringLiteral("g"), failure(ErrorKind::Storage, QStringLiteral("broken")));
    QCoreApplication::processEvents();
    QVERIFY(!form.isOpen());
    QCOMPARE(form.edit.text(), QStringLiteral("g"));
}

void tst_NameCompleter::chosenNameIsPutIn()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.edit));
    QTest::keyClicks(&form.edit, QStringLiteral("g"));
    form.answer(QStringLiteral("g"), doors);
    QTRY_VERIFY(form.isOpen());
    QTest::keyClick(form.completer->popup(), Qt::Key_Down);
    QTest::keyClick(form.completer->popup(), Qt::Key_Down);
    QTest::keyClick(form.completer->popup(), Qt::Key_Return);
    QCOMPARE(form.edit.text(), doors.at(1));
    QVERIFY(!form.isOpen());
}

void tst_NameCompleter::returnWithoutChoiceChangesNothing()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.edit));
    QTest::keyClicks(&form.edit, QStringLiteral("g"));
    form.answer(QStringLiteral("g"), doors);
    QTRY_VERIFY(form.isOpen());
    QTest::keyClick(form.completer->popup(), Qt::Key_Return);
    QCOMPARE(form.edit.text(), QStringLiteral("g"));
    QVERIFY(!form.isOpen());
}

void tst_NameCompleter::nothingIsAskedForAnEmptyName()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.edit));
    QTest::keyClicks(&form.edit, QStringLiteral("g"));
    QTest::keyClick(&form.edit, Qt::Key_Backspace);
    QCOMPARE(form.asked.size(), 1U);
    form.answer(QStringLiteral("g"), doors);
    QCoreApplication::processEvents();
    QVERIFY(!form.isOpen());
}

void tst_NameCompleter::theTextItselfIsNoOffer()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.edit));
    QTest::keyClicks(&form.edit, QStringLiteral("g"));
    form.answer(QStringLiteral("g"), QStringList {QStringLiteral("g")});
    QCoreApplication::processEvents();
    QVERIFY(!form.isOpen());
}

QTEST_MAIN(tst_NameCompleter)
#include "tst_namecompleter.moc"
