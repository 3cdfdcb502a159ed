// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/DataEditor.h"
#include "gui/composer/PlaceholderCompletion.h"
#include "support/HeraldTest.h"

#include <QTest>

using namespace herald;

class tst_PlaceholderCompletion : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void bracesOfferTheNames();
    void typingNarrowsTheList();
    void whatIsTakenIsClosed();
    void bracesThatAreThereAreNotDoubled();
    void aSingleBraceOffersNothing();
    void canBeAskedFor();
};

namespace {

struct Desk {
    DataEditor editor;
    PlaceholderCompletion completion {editor};

    Desk()
    {
        completion.setNames({QStringLiteral("side"), QStringLiteral("size"), QStringLiteral("$now"),
            QStringLiteral("$uuid")});
        editor.show();
        editor.setFocus();
    }
    bool isOpen() const { return editor.SendScintilla(QsciScintillaBase::SCI_AUTOCACTIVE) != 0; }
    void type(const char* text) { QTest::keyClicks(editor.viewport(), QString::fromLatin1(text)); }
    void take() { QTest::keyClick(editor.viewport(), Qt::Key_Return); }
};

} // namespace

void tst_PlaceholderCompletion::bracesOfferTheNames()
{
    Desk desk;
    desk.type("{\"at\": \"{{");
    QVERIFY(desk.isOpen());
}

void tst_PlaceholderCompletion::typingNarrowsTheList()
{
    Desk desk;
    desk.type("{{$u");
    QVERIFY(desk.isOpen());
    desk.take();
    QCOMPARE(desk.editor.content(), QStringLiteral("{{$uuid}}"));
    desk.editor.setContent({});
    desk.type("{{xy");
    QVERIFY(!desk.isOpen());
}

void tst_PlaceholderCompletion::whatIsTakenIsClosed()
{
    Desk desk;
    desk.type("a {{si");
    desk.take();
    desk.type("!");
    QCOMPARE(desk.editor.content(), QStringLiteral("a {{side}}!"));
}

void tst_PlaceholderCompletion::bracesThatAreThereAreNotDoubled()
{
    Desk desk;
    desk.editor.setContent(QStringLiteral("}}"));
    desk.type("{{siz");
    desk.take();
    QCOMPARE(desk.editor.content(), QStringLiteral("{{size}}"));
}

void tst_PlaceholderCompletion::aSingleBraceOffersNothing()
{
    Desk desk;
    desk.type("{\"a\": {");
    QVERIFY(!desk.isOpen());
    desk.editor.setContent({});
    desk.type("{{side}} {");
    QVERIFY(!desk.isOpen());
}

void tst_PlaceholderCompletion::canBeAskedFor()
{
    Desk desk;
    desk.completion.begin();
    QVERIFY(desk.isOpen());
    QCOMPARE(desk.editor.content(), QStringLiteral("{{"));
    desk.take();
    QCOMPARE(desk.editor.content(), QStringLiteral("{{side}}"));
}

QTEST_MAIN(tst_PlaceholderCompletion)
#include "tst_placeholdercompletion.moc"
