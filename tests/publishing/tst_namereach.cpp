// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryStore.h"
#include "publishing/NameReach.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"
#include "templates/TemplateLibrary.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace herald;

class tst_NameReach : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void namesMeetByPrefix_data();
    void namesMeetByPrefix();
};

void tst_NameReach::namesMeetByPrefix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("beginnings");
    QTest::addColumn<QStringList>("continuations");
    const auto list = [](const char* names) {
        return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    };
    QTest::newRow("in the middle") << QStringLiteral("food") << list("fo") << list("food/indian");
    QTest::newRow("letter case counts") << QStringLiteral("FOOD") << list("") << list("");
    QTest::newRow("with itself") << QStringLiteral("fo") << list("") << list("food/indian");
    QTest::newRow("to a template") << QStringLiteral("doo") << list("") << list("door/{{side}}");
    QTest::newRow("perhaps of a template") << QStringLiteral("door/left") << list("") << list("");
    QTest::newRow("alone") << QStringLiteral("x") << list("") << list("");
    QTest::newRow("empty") << QString() << list("") << list("");
}

void tst_NameReach::namesMeetByPrefix()
{
    QFETCH(const QString, name);
    const QTemporaryDir home;
    const FakeClock clock;
    HistoryStore history(home.filePath(QStringLiteral("herald.sqlite3")), clock);
    TemplateLibrary templates(home.filePath(QStringLiteral("templates")));
    const auto opened = history.open();
    QTRY_VERIFY(opened.isFinished());
    for (const char* used : {"fo", "food/indian"}) {
        PublishOrder order;
        order.event.name = QString::fromLatin1(used);
        const auto begun = history.begin(order);
        QTRY_VERIFY(begun.isFinished());
    }
    EventTemplate content;
    content.event.name = QStringLiteral("door/{{side}}");
    const auto saved = templates.save(QStringLiteral("door"), content);
    QTRY_VERIFY(saved.isFinished());

    std::optional<NameReach> reach;
    lookUpReach(name, history, templates, this, [&](const NameReach& found) { reach = found; });
    QTRY_VERIFY(reach.has_value());
    QTEST(reach->beginnings, "beginnings");
    QTEST(reach->continuations, "continuations");
}

QTEST_GUILESS_MAIN(tst_NameReach)
#include "tst_namereach.moc"
