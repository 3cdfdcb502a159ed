// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/Composer.h"
#include "gui/composer/DataEditor.h"
#include "gui/parts/ToneLabel.h"
#include "support/HeraldTest.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace herald;

/// The composer for who uses keys, hears it, reads large letters or reads from the right.
class tst_ComposerAccess : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void controlReturnPublishesFromEverywhere();
    void escapeCancelsOnlyInFlight();
    void controlLGoesToTheName();
    void tabReachesEverything();
    void statusIsHeard();
    void accessibleNamesAreStable_data();
    void accessibleNamesAreStable();
    void nothingOverlaps_data();
    void nothingOverlaps();
};

namespace {

template <typename T> T* part(const Composer& composer, const char* name)
{
    return composer.findChild<T*>(QString::fromLatin1(name));
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

} // namespace

void tst_ComposerAccess::controlReturnPublishesFromEverywhere()
{
    Composer composer;
    composer.setEvent(doorEvent());
    composer.show();
    QVERIFY(QTest::qWaitForWindowActive(&composer));
    QSignalSpy requested(&composer, &Composer::publishRequested);
    int count = 0;
    for (const char* name : {"eventName", "eventData", "format", "receiver", "private", "public",
             "ttlInSeconds", "preview", "saveTemplate", "publish"}) {
        auto* widget = part<QWidget>(composer, name);
        widget->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        ++count;
        QVERIFY2(requested.size() == count, name);
        QTest::keyClick(
            QApplication::focusWidget(), Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        ++count;
        QVERIFY2(requested.size() == count, name);
    }
    QCOMPARE(requested.first().first().value<ComposerDraft>().content.event, doorEvent());
    QCOMPARE(composer.event(), doorEvent());
}

void tst_ComposerAccess::escapeCancelsOnlyInFlight()
{
    Composer composer;
    composer.setEvent(doorEvent());
    composer.show();
    QSignalSpy cancelled(&composer, &Composer::cancelRequested);
    for (const char* name : {"eventName", "eventData", "receiver", "ttlInSeconds", "preview"})
        QTest::keyClick(part<QWidget>(composer, name), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 0);
    composer.setSending(true);
    int count = 0;
    for (const char* name : {"eventName", "eventData", "receiver", "ttlInSeconds", "preview"}) {
        QTest::keyClick(part<QWidget>(composer, name), Qt::Key_Escape);
        ++count;
        QVERIFY2(cancelled.size() == count, name);
    }
}

void tst_ComposerAccess::controlLGoesToTheName()
{
    Composer composer;
    composer.setEvent(doorEvent());
    composer.show();
    QVERIFY(QTest::qWaitForWindowActive(&composer));
    part<DataEditor>(composer, "eventData")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>(composer, "eventName")->hasFocus());
    QCOMPARE(part<QLineEdit>(composer, "eventName")->selectedText(), doorEvent().name);
    QCOMPARE(composer.event(), doorEvent());
}

void tst_ComposerAccess::tabReachesEverything()
{
    Composer composer;
    composer.setEvent(doorEvent());
    composer.show();
    QVERIFY(QTest::qWaitForWindowActive(&composer));
    composer.focusName();
    const QStringList expected {QStringLiteral("eventName"), QStringLiteral("eventData"),
        QStringLiteral("dataType"), QStringLiteral("format"), QStringLiteral("minify"),
        QStringLiteral("dataMenu"), QStringLiteral("receiver"), QStringLiteral("private"),
        QStringLiteral("ttlInSeconds"), QStringLiteral("doNotRecord"), QStringLiteral("preview"),
        QStringLiteral("saveTemplate"), QStringLiteral("publish")};
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers shift) {
        QWidget* focused = QApplication::focusWidget();
        const bool isEditor = focused->objectName() == QStringLiteral("eventData");
        QTest::keyClick(focused, key, isEditor ? shift | Qt::ControlModifier : shift);
    };
    QStringList forwards;
    QStringList backwards;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        forwards += QApplication::focusWidget()->objectName();
        press(Qt::Key_Tab, Qt::NoModifier);
    }
    QCOMPARE(forwards, expected);
    QCOMPARE(QApplication::focusWidget()->objectName(), expected.first());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        backwards.prepend(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(backwards, expected);
    QCOMPARE(composer.event(), doorEvent());
}

void tst_ComposerAccess::statusIsHeard()
{
    Composer composer;
    composer.setStatus(QStringLiteral("Accepted in 84 ms"), Outcome::Accepted);
    auto* status = part<ToneLabel>(composer, "publishStatus");
    QCOMPARE(status->text(), QStringLiteral("Accepted in 84 ms"));
    QCOMPARE(spoken(status), QStringLiteral("Accepted in 84 ms"));
    QCOMPARE(status->tone(), Tone::Ok);
    composer.setStatus(QStringLiteral("<b>Unknown</b>"), Outcome::Unknown);
    QCOMPARE(status->textFormat(), Qt::PlainText);
    QCOMPARE(spoken(status), QStringLiteral("<b>Unknown</b>"));
}

void tst_ComposerAccess::accessibleNamesAreStable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::newRow("eventName") << QStringLiteral("Event name") << QAccessible::EditableText;
    QTest::newRow("eventData") << QStringLiteral("Event data") << QAccessible::EditableText;
    QTest::newRow("private") << QStringLiteral("Private") << QAccessible::RadioButton;
    QTest::newRow("public") << QStringLiteral("Public") << QAccessible::RadioButton;
    QTest::newRow("ttlInSeconds") << QStringLiteral("TTL in seconds") << QAccessible::SpinBox;
    QTest::newRow("publish") << QStringLiteral("Publish") << QAccessible::Button;
    QTest::newRow("cancelPublish") << QStringLiteral("Cancel publish") << QAccessible::Button;
    QTest::newRow("saveTemplate") << QStringLiteral("Save template") << QAccessible::Button;
    QTest::newRow("preview") << QStringLiteral("Preview") << QAccessible::Button;
    QTest::newRow("eventProblems") << QStringLiteral("Event problems") << QAccessible::StaticText;
    QTest::newRow("dataSize") << QStringLiteral("Data size") << QAccessible::StaticText;
    QTest::newRow("publishStatus") << QStringLiteral("Publish status") << QAccessible::StaticText;
}

void tst_ComposerAccess::accessibleNamesAreStable()
{
    const Composer composer;
    auto* widget = part<QWidget>(composer, QTest::currentDataTag());
    QVERIFY(widget != nullptr);
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    QTEST(interface->text(QAccessible::Name), "name");
    QTEST(interface->role(), "role");
}

void tst_ComposerAccess::nothingOverlaps_data()
{
    QTest::addColumn<qreal>("pointSize");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::addColumn<int>("width");
    for (const qreal points : {9.0, 18.0, 24.0}) {
        for (const bool isRightToLeft : {false, true}) {
            for (const int width : {1, 1000, 1600})
                QTest::addRow("%g pt, %s, %d px", points, isRightToLeft ? "rtl" : "ltr", width)
                    << points << isRightToLeft << width;
        }
    }
}

void tst_ComposerAccess::nothingOverlaps()
{
    QFETCH(const qreal, pointSize);
    QFETCH(const bool, isRightToLeft);
    QFETCH(const int, width);
    Composer composer;
    QFont font = composer.font();
    font.setPointSizeF(pointSize);
    composer.setFont(font);
    composer.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    composer.setEvent({.name = QString(70, u'W') + QStringLiteral(" ü"),
        .data = QStringLiteral("{\"a\":") + QString(1'000, u'x'),
        .isPrivate = false,
        .ttlSeconds = maxTtlSeconds});
    composer.setSending(true);
    composer.setStatus(
        QStringLiteral("Ein sehr langer Satz darüber, dass nicht bekannt ist, ob das "
                       "Ereignis veröffentlicht wurde."),
        Outcome::Unknown);
    composer.resize(width, 10);
    composer.show();
    composer.resize(composer.minimumSizeHint().expandedTo({width, 0}));
    composer.resize(composer.minimumSizeHint().expandedTo({width, 0})); // the height for that width
    QCoreApplication::processEvents();

    const QList<QWidget*> parts
        = composer.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* one : parts) {
        if (!one->isVisible() || one->isWindow())
            continue;
        QVERIFY2(composer.rect().contains(one->geometry()), qPrintable(one->objectName()));
        if (one->hasHeightForWidth())
            QVERIFY2(
                one->height() >= one->heightForWidth(one->width()), qPrintable(one->objectName()));
        for (const QWidget* other : parts) {
            if (other != one && other->isVisible() && !other->isWindow())
                QVERIFY2(!one->geometry().intersects(other->geometry()),
                    qPrintable(one->objectName() + u' ' + other->objectName()));
        }
    }
}

QTEST_MAIN(tst_ComposerAccess)
#include "tst_composeraccess.moc"
