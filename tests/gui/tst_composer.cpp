// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/Composer.h"
#include "gui/composer/DataEditor.h"
#include "gui/parts/ToneLabel.h"
#include "support/HeraldTest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPromise>
#include <QSignalSpy>
#include <QSpinBox>

#include <limits>

using namespace herald;

class tst_Composer : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void startsEmptyPrivateAndForAMinute();
    void keepsEventsWhole_data();
    void keepsEventsWhole();
    void typingTellsWhatIsTyped();
    void fillingTellsOnce();
    void nameFindingsStandUnderTheName_data();
    void nameFindingsStandUnderTheName();
    void errorsHideWarningsFromTheEyeOnly();
    void brokenJsonIsSaidWithItsPlace();
    void sizeIsSaidInWords_data();
    void sizeIsSaidInWords();
    void receiverIsToldOnlyWhenTheUserChooses();
    void formatAndMinifyAreOneUndoStep();
    void publicIsExplained();
    void ttlIsSpelledOut();
    void publishWithAnErrorSaysWhy();
    void sendingKeepsTheForm();
    void namesComeFromTheSource();
    void previewShowsTheRequestWithoutToken();
    void previewUrlWithPercentSurvives();
};

namespace {

template <typename T> T* part(const Composer& composer, const char* name)
{
    return composer.findChild<T*>(QString::fromLatin1(name));
}

QString textOf(const Composer& composer, const char* label)
{
    return part<ToneLabel>(composer, label)->text();
}

QString spoken(QObject* object, QAccessible::Text what = QAccessible::Description)
{
    return QAccessible::queryAccessibleInterface(object)->text(what);
}

Event doorEvent()
{
    return {.name = QStringLiteral("garage/door"),
        .data = QStringLiteral("{\"state\":\"open\"}"),
        .isPrivate = true,
        .ttlSeconds = 60};
}

QString withCode(char16_t code)
{
    return QStringLiteral("a") + QChar(code) + QStringLiteral("b");
}

} // namespace

void tst_Composer::startsEmptyPrivateAndForAMinute()
{
    const Composer composer;
    QCOMPARE(composer.event(), Event());
    QCOMPARE(composer.receiver(), defaultReceiverClass);
    QVERIFY(!composer.isSending());
    QVERIFY(!part<QAbstractButton>(composer, "publish")->isEnabled());
}

void tst_Composer::keepsEventsWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("data");
    QTest::newRow("plain") << QStringLiteral("a") << QStringLiteral("b");
    QTest::newRow("over-long name") << QString(100'000, u'n') << QString();
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\nc\rd") << QStringLiteral("a\r\nb\nc\rd");
    QTest::newRow("NUL") << withCode(0) << withCode(0);
    QTest::newRow("form characters")
        << QStringLiteral("a=b&c+d%20;e") << QStringLiteral("a=b&c+d%20;e");
    QTest::newRow("white space") << QStringLiteral("  a\t ") << QStringLiteral("\n\n  \t\n");
    QTest::newRow("unicode") << QStringLiteral("门🚪\u202e")
                             << QStringLiteral("门🚪\u202e\ufeff\u2028");
    QTest::newRow("html") << QStringLiteral("<b>x</b>&amp;") << QStringLiteral("<img src=x>");
    QTest::newRow("more than any receiver takes") << QStringLiteral("a") << QString(200'000, u'ü');
}

void tst_Composer::keepsEventsWhole()
{
    QFETCH(const QString, name);
    QFETCH(const QString, data);
    Composer composer;
    const Event event {.name = name, .data = data, .isPrivate = false, .ttlSeconds = maxTtlSeconds};
    composer.setEvent(event);
    QVERIFY(composer.event() == event);
}

void tst_Composer::typingTellsWhatIsTyped()
{
    Composer composer;
    QSignalSpy edited(&composer, &Composer::edited);
    QTest::keyClicks(part<QLineEdit>(composer, "eventName"), QStringLiteral("ab"));
    QCOMPARE(edited.size(), 2);
    QTest::keyClicks(part<DataEditor>(composer, "eventData"), QStringLiteral("xy"));
    QCOMPARE_GE(edited.size(), 4);
    edited.clear();
    part<QAbstractButton>(composer, "public")->click();
    QCOMPARE(edited.size(), 1);
    part<QSpinBox>(composer, "ttlInSeconds")->setValue(5);
    QCOMPARE(edited.size(), 2);
    const Event typed {.name = QStringLiteral("ab"),
        .data = QStringLiteral("xy"),
        .isPrivate = false,
        .ttlSeconds = 5};
    QCOMPARE(composer.event(), typed);
}

void tst_Composer::fillingTellsOnce()
{
    Composer composer;
    QSignalSpy edited(&composer, &Composer::edited);
    composer.setEvent({.name = QStringLiteral("a"),
        .data = QStringLiteral("b"),
        .isPrivate = false,
        .ttlSeconds = 1});
    QCOMPARE(edited.size(), 1);
    composer.setEvent(composer.event());
    QCOMPARE(edited.size(), 1);
}

void tst_Composer::nameFindingsStandUnderTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QString>("words"); ///< in the line under the name
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<bool>("canPublish");
    QTest::newRow("good") << QStringLiteral("a/b") << QStringLiteral("3 / 64") << QString()
                          << Tone::Neutral << true;
    QTest::newRow("empty") << QString() << QStringLiteral("0 / 64")
                           << QStringLiteral("needs a name") << Tone::Neutral << false;
    QTest::newRow("64") << QString(64, u'a') << QStringLiteral("64 / 64") << QString()
                        << Tone::Neutral << true;
    QTest::newRow("65") << QString(65, u'a') << QStringLiteral("65 / 64")
                        << QStringLiteral("65 characters") << Tone::Error << false;
    QTest::newRow("not ASCII") << QStringLiteral("tür") << QStringLiteral("3 / 64")
                               << QStringLiteral("ASCII") << Tone::Error << false;
    QTest::newRow("space") << QStringLiteral("a b") << QStringLiteral("3 / 64")
                           << QStringLiteral("space") << Tone::Warning << true;
    QTest::newRow("reserved") << QStringLiteral("Spark/x") << QStringLiteral("7 / 64")
                              << QStringLiteral("reserved") << Tone::Warning << true;
}

void tst_Composer::nameFindingsStandUnderTheName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    QFETCH(const bool, canPublish);
    Composer composer;
    part<QLineEdit>(composer, "eventName")->setText(name);
    QTEST(textOf(composer, "nameCounter"), "counter");
    const QString text = textOf(composer, "nameProblems");
    QCOMPARE(text.isEmpty(), words.isEmpty());
    QVERIFY2(text.contains(words), qPrintable(text));
    QTEST(part<ToneLabel>(composer, "nameProblems")->tone(), "tone");
    QCOMPARE(part<QAbstractButton>(composer, "publish")->isEnabled(), canPublish);
    // The one label that assistive technology looks at says it too, and so does the field itself.
    QVERIFY(spoken(part<ToneLabel>(composer, "eventProblems")).contains(words));
    QVERIFY(spoken(part<QLineEdit>(composer, "eventName")).contains(words));
}

void tst_Composer::errorsHideWarningsFromTheEyeOnly()
{
    Composer composer;
    part<QLineEdit>(composer, "eventName")->setText(QStringLiteral("spark tür"));
    QVERIFY(!textOf(composer, "nameProblems").contains(QStringLiteral("reserved")));
    QVERIFY(
        spoken(part<ToneLabel>(composer, "eventProblems")).contains(QStringLiteral("reserved")));
}

void tst_Composer::brokenJsonIsSaidWithItsPlace()
{
    Composer composer;
    auto& editor = *part<DataEditor>(composer, "eventData");
    QTest::keyClicks(&editor, QStringLiteral("{\"a\":x}"));
    QTRY_VERIFY(textOf(composer, "eventProblems").startsWith(QStringLiteral("Line 1, column 6: ")));
    QCOMPARE(part<ToneLabel>(composer, "eventProblems")->tone(), Tone::Warning);
    QVERIFY(
        spoken(part<ToneLabel>(composer, "eventProblems")).contains(QStringLiteral("column 6")));
    QVERIFY(!part<QAbstractButton>(composer, "format")->isEnabled());
    QVERIFY(editor.lexer() != nullptr);
    editor.setContent(QStringLiteral("{\"a\":1}"));
    QTRY_COMPARE(textOf(composer, "eventProblems"), QStringLiteral("JSON is valid"));
    QVERIFY(part<QAbstractButton>(composer, "format")->isEnabled());
    editor.setContent(QStringLiteral("21.5"));
    QTRY_COMPARE(textOf(composer, "eventProblems"), QStringLiteral("Text, sent as it is"));
    QVERIFY(editor.lexer() == nullptr);
}

void tst_Composer::sizeIsSaidInWords_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<ReceiverClass>("receiver");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << QString() << ReceiverClass::DeviceOs08To2
                             << QStringLiteral("0 of 622 bytes – fits ") << true;
    QTest::newRow("just fits") << QString(622, u'x') << ReceiverClass::DeviceOs08To2
                               << QStringLiteral("622 of 622 bytes – fits ") << true;
    QTest::newRow("one too many") << QString(623, u'x') << ReceiverClass::DeviceOs08To2
                                  << QStringLiteral("623 of 622 bytes – too long for ") << false;
    QTest::newRow("bytes, not characters")
        << QString(200, u'ü') << ReceiverClass::DeviceOsBefore08
        << QStringLiteral("400 of 255 bytes – too long for ") << false;
    QTest::newRow("thousands") << QString(2'000, u'x') << ReceiverClass::CloudEvent63
                               << QStringLiteral("2,000 of 16,384 bytes – fits ") << true;
}

void tst_Composer::sizeIsSaidInWords()
{
    QFETCH(const QString, data);
    QFETCH(const QString, words);
    QFETCH(const ReceiverClass, receiver);
    QFETCH(const bool, fits);
    Composer composer;
    composer.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    composer.setReceiver(receiver);
    part<DataEditor>(composer, "eventData")->setContent(data);
    auto* label = part<ToneLabel>(composer, "dataSize");
    QVERIFY2(
        label->text().startsWith(words + receiverClassLabel(receiver)), qPrintable(label->text()));
    QCOMPARE(label->text().endsWith(QStringLiteral("nothing is cut")), !fits);
    QCOMPARE(spoken(label), label->text());
    QCOMPARE(label->tone(), fits ? Tone::Ok : Tone::Warning);
}

void tst_Composer::receiverIsToldOnlyWhenTheUserChooses()
{
    Composer composer;
    QSignalSpy changed(&composer, &Composer::receiverChanged);
    composer.setReceiver(ReceiverClass::DeviceOs3Gen3);
    QCOMPARE(composer.receiver(), ReceiverClass::DeviceOs3Gen3);
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(part<QComboBox>(composer, "receiver"), Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<ReceiverClass>(), ReceiverClass::CloudEvent63);
}

void tst_Composer::formatAndMinifyAreOneUndoStep()
{
    Composer composer;
    composer.setEvent(doorEvent());
    auto& editor = *part<DataEditor>(composer, "eventData");
    part<QAbstractButton>(composer, "format")->click();
    QCOMPARE(editor.content(), QStringLiteral("{\n  \"state\": \"open\"\n}"));
    part<QAbstractButton>(composer, "minify")->click();
    QCOMPARE(editor.content(), doorEvent().data);
    editor.undo();
    editor.undo();
    QCOMPARE(editor.content(), doorEvent().data);
}

void tst_Composer::publicIsExplained()
{
    Composer composer;
    composer.show();
    QVERIFY(!part<ToneLabel>(composer, "publicNote")->isVisible());
    part<QAbstractButton>(composer, "public")->click();
    QVERIFY(part<ToneLabel>(composer, "publicNote")->isVisible());
    QVERIFY(textOf(composer, "publicNote").contains(QStringLiteral("August 2020")));
    QVERIFY(
        part<QAbstractButton>(composer, "private")->whatsThis().contains(QStringLiteral("2020")));
}

void tst_Composer::ttlIsSpelledOut()
{
    Composer composer;
    auto& ttl = *part<QSpinBox>(composer, "ttlInSeconds");
    QCOMPARE(textOf(composer, "ttlMeaning"), QStringLiteral("= 1 minute(s)"));
    QCOMPARE(ttl.minimum(), 0);
    QCOMPARE(ttl.maximum(), maxTtlSeconds);
    ttl.setValue(3'600);
    QCOMPARE(textOf(composer, "ttlMeaning"), QStringLiteral("= 1 hour(s)"));
}

void tst_Composer::publishWithAnErrorSaysWhy()
{
    Composer composer;
    composer.show();
    QVERIFY(QTest::qWaitForWindowActive(&composer));
    QSignalSpy requested(&composer, &Composer::publishRequested);
    part<DataEditor>(composer, "eventData")->setFocus();
    composer.publish();
    QCOMPARE(requested.size(), 0);
    QVERIFY(part<QLineEdit>(composer, "eventName")->hasFocus());
    QVERIFY(textOf(composer, "publishStatus").contains(QStringLiteral("needs a name")));
    QVERIFY(part<QAbstractButton>(composer, "publish")
                ->toolTip()
                .contains(QStringLiteral("needs a name")));
}

void tst_Composer::sendingKeepsTheForm()
{
    Composer composer;
    composer.setEvent(doorEvent());
    composer.show();
    QSignalSpy sending(&composer, &Composer::sendingChanged);
    QSignalSpy requested(&composer, &Composer::publishRequested);
    QSignalSpy cancelled(&composer, &Composer::cancelRequested);
    auto* cancel = part<QAbstractButton>(composer, "cancelPublish");
    QVERIFY(!cancel->isVisible());
    const int editorHeight = part<DataEditor>(composer, "eventData")->height();

    composer.setSending(true);
    QVERIFY(cancel->isVisible());
    QVERIFY(part<QProgressBar>(composer, "progress")->isVisible());
    QVERIFY(!part<QAbstractButton>(composer, "publish")->isEnabled());
    QVERIFY(textOf(composer, "publishStatus").contains(QStringLiteral("garage/door")));
    QCOMPARE(part<DataEditor>(composer, "eventData")->height(), editorHeight);
    composer.publish();
    QCOMPARE(requested.size(), 0);
    QTest::keyClicks(part<QLineEdit>(composer, "eventName"), QStringLiteral("s"));
    QCOMPARE(composer.event().name, QStringLiteral("garage/doors"));
    QVERIFY(!part<QAbstractButton>(composer, "publish")->isEnabled());
    cancel->click();
    QCOMPARE(cancelled.size(), 1);

    composer.setSending(false);
    QVERIFY(!cancel->isVisible());
    QVERIFY(part<QAbstractButton>(composer, "publish")->isEnabled());
    QCOMPARE(sending.size(), 2);
}

void tst_Composer::namesComeFromTheSource()
{
    Composer composer;
    QStringList asked;
    composer.setNameSource([&asked](const QString& prefix, int) {
        asked += prefix;
        QPromise<Result<QStringList>> promise;
        promise.start();
        promise.addResult(QStringList {QStringLiteral("garage/door")});
        promise.finish();
        return promise.future();
    });
    composer.show();
    QVERIFY(QTest::qWaitForWindowActive(&composer));
    composer.focusName();
    QTest::keyClicks(part<QLineEdit>(composer, "eventName"), QStringLiteral("ga"));
    QCOMPARE(asked, QStringList({QStringLiteral("g"), QStringLiteral("ga")}));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    // The list is open, and the key that publishes still publishes what was typed.
    QSignalSpy requested(&composer, &Composer::publishRequested);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(
        requested.first().first().value<ComposerDraft>().content.event.name, QStringLiteral("ga"));
}

void tst_Composer::previewShowsTheRequestWithoutToken()
{
    Composer composer;
    composer.setEvent(doorEvent());
    composer.setDestination(QUrl(QStringLiteral("https://api.particle.io")),
        {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")});
    QSignalSpy requested(&composer, &Composer::publishRequested);
    part<QAbstractButton>(composer, "preview")->click();
    const auto* request = part<QPlainTextEdit>(composer, "previewRequest");
    QVERIFY(request->isVisible());
    QVERIFY(!request->window()->isModal());
    const QStringList lines = request->toPlainText().split(u'\n');
    QCOMPARE(lines.first(), QStringLiteral("POST https://api.particle.io/v1/products/4711/events"));
    QVERIFY(lines.contains(QStringLiteral("Authorization: Bearer ••••••••")));
    const QString body = QStringLiteral(
        "name=garage%2Fdoor&data=%7B%22state%22%3A%22open%22%7D&private=true&ttl=60");
    QCOMPARE(lines.last(), body);
    QVERIFY(lines.contains(QStringLiteral("Content-Length: %1").arg(body.size())));
    QVERIFY(part<QPlainTextEdit>(composer, "previewCurl")->toPlainText().contains(u"curl"));
    QVERIFY(part<QPlainTextEdit>(composer, "previewParticle")->toPlainText().contains(u"particle"));
    QCOMPARE(requested.size(), 0);
}

void tst_Composer::previewUrlWithPercentSurvives()
{
    Composer composer;
    composer.setEvent(doorEvent());
    composer.setDestination(QUrl(QStringLiteral("https://example.org/a%2520b")), {});
    composer.preview();
    const QString text = part<QPlainTextEdit>(composer, "previewRequest")->toPlainText();
    QVERIFY2(
        text.startsWith(QStringLiteral("POST https://example.org/a%2520b/v1/devices/events\n")),
        qPrintable(text));
}

QTEST_MAIN(tst_Composer)
#include "tst_composer.moc"
