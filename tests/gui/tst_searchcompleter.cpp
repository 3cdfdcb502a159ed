// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/SearchCompleter.h"
#include "history/search/SearchText.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QLineEdit>
#include <QTreeView>

using namespace herald;

namespace {

const SearchNames names {.accounts = {QStringLiteral("Workshop"), QStringLiteral("Work shop 2")},
    .tags = {QStringLiteral("demo")}};

} // namespace

class tst_SearchCompleter : public HeraldTest {
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<QLineEdit> m_edit;
    SearchCompleter* m_completer = nullptr;

    QWidget* list() const { return m_completer->popup(); }
    QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; row < m_completer->model()->rowCount(); ++row)
            texts.append(m_completer->model()->index(row, 0).data().toString());
        return texts;
    }
    void typeInEdit(const char* text) const
    {
        QTest::keyClicks(m_edit.get(), QString::fromLatin1(text));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(
            m_completer->isOpen() ? list() : m_edit.get(), static_cast<Qt::Key>(key), modifiers);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        m_edit = std::make_unique<QLineEdit>();
        m_completer = new SearchCompleter(*m_edit, m_clock);
        m_completer->setAccounts(names.accounts);
        m_edit->show();
        m_edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    }
    void cleanup() { m_edit.reset(); }

    void offers_data()
    {
        QTest::addColumn<QString>("search"); // | is the caret
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("count");
        const auto row
            = [](const char* search, bool isAsked, int from, const char* first, int count) {
                  QTest::addRow("%s%s", search, isAsked ? " asked" : "")
                      << QString::fromLatin1(search) << isAsked << from
                      << QString::fromLatin1(first) << count;
              };
        const int all = int(allSearchFilters.size());
        row("|", false, 0, "", 0);
        row("|", true, 0, "name:", all);
        row("door |", true, 5, "name:", all);
        row("n|", false, 0, "", 0);
        row("n|", true, 0, "name:", 2);
        row("na|", false, 0, "name:", 1);
        row("NA|", false, 0, "name:", 1);
        row("door -ou|", false, 6, "outcome:", 1);
        row("ou|tcome", true, 0, "", 0);
        row("zz|", false, 0, "", 0);
        row("\"na|", false, 0, "", 0);
        row("outcome:|", false, 8, "accepted", 6);
        row("outcome:re|", false, 8, "rejected", 1);
        row("outcome:rejected|", false, 8, "", 0);
        row("-outcome:re| x", false, 9, "rejected", 1);
        row("account:|", false, 8, "Workshop", 2);
        row("account:\"work |", false, 8, "\"Work shop 2\"", 1);
        row("account:\"Work shop 2\"|", false, 8, "", 0);
        row("tag:|", false, 4, "demo", 1);
        row("after:|", false, 6, "today", 7);
        row("before:y|", false, 7, "yesterday", 1);
        row("took:>|", false, 5, ">100ms", 4);
        row("is:|", false, 3, "pinned", 1);
        row("has:|", false, 4, "note", 1);
        row("name:|", false, 5, "", 0);
    }
    void offers()
    {
        QFETCH(QString, search);
        QFETCH(bool, isAsked);
        const qsizetype caret = search.indexOf(u'|');
        search.remove(u'|');
        const SearchOffers found = searchOffers(search, caret, names, m_clock.now(), isAsked);
        QTEST(int(found.offers.size()), "count");
        if (found.offers.isEmpty())
            return;
        QTEST(int(found.from), "from");
        QTEST(found.offers.first().text, "first");
    }

    void everyOfferIsRight()
    {
        for (const SearchFilter filter : allSearchFilters) {
            const QString word = searchFilterWord(filter) + u':';
            QVERIFY(!searchFilterMeaning(filter).isEmpty());
            for (const SearchOffer& offer :
                searchOffers(word, word.size(), names, m_clock.now()).offers) {
                const SearchText read = readSearch(word + offer.text, m_clock.now());
                QVERIFY2(read.problems.isEmpty(), qPrintable(word + offer.text));
            }
        }
    }

    void offersWhileOneTypes()
    {
        typeInEdit("door na");
        QTRY_VERIFY(m_completer->isOpen());
        QCOMPARE(offered(), QStringList {QStringLiteral("name:")});
        QCOMPARE(m_edit->text(), QStringLiteral("door na"));
        QTest::keyClicks(list(), QStringLiteral("x"));
        QVERIFY(!m_completer->isOpen());
        QCOMPARE(m_edit->text(), QStringLiteral("door nax"));
    }

    void aFilterIsFollowedByItsValues()
    {
        typeInEdit("-ou");
        QTRY_VERIFY(m_completer->isOpen());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_edit->text(), QStringLiteral("-outcome:"));
        QTRY_VERIFY(m_completer->isOpen());
        QCOMPARE(offered().size(), 6);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QStringLiteral("-outcome:rejected "));
        QVERIFY(!m_completer->isOpen());
    }

    void valuesWithSpacesArePutInQuotes()
    {
        typeInEdit("account:\"work ");
        QTRY_VERIFY(m_completer->isOpen());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_edit->text(), QStringLiteral("account:\"Work shop 2\" "));
    }

    void nothingIsTakenUnasked()
    {
        typeInEdit("na");
        QTRY_VERIFY(m_completer->isOpen());
        press(Qt::Key_Return);
        QVERIFY(!m_completer->isOpen());
        QCOMPARE(m_edit->text(), QStringLiteral("na"));

        typeInEdit("m");
        QTRY_VERIFY(m_completer->isOpen());
        press(Qt::Key_Escape);
        QVERIFY(!m_completer->isOpen());
        QCOMPARE(m_edit->text(), QStringLiteral("nam"));
    }

    void tabLeavesTheFieldAsEver()
    {
        QWidget window;
        QLineEdit edit(&window);
        QLineEdit next(&window);
        auto* completer = new SearchCompleter(edit, m_clock);
        window.show();
        edit.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClicks(&edit, QStringLiteral("na"));
        QTRY_VERIFY(completer->isOpen());
        QTest::keyClick(completer->popup(), Qt::Key_Tab);
        QVERIFY(!completer->isOpen());
        QCOMPARE(edit.text(), QStringLiteral("na"));
        QTRY_VERIFY(next.hasFocus());
    }

    void allFiltersAreOfferedWhenAskedFor()
    {
        press(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(m_completer->isOpen());
        QCOMPARE(offered().size(), int(allSearchFilters.size()));
        QVERIFY(m_edit->text().isEmpty());
    }
};

QTEST_MAIN(tst_SearchCompleter)
#include "tst_searchcompleter.moc"
