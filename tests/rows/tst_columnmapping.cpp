// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows/ColumnMapping.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_ColumnMapping : public HeraldTest {
    Q_OBJECT

    static QStringList words(const char* text)
    {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    }
    static QString shown(const ColumnMapping& mapping)
    {
        QStringList parts {mapping.name, mapping.data, mapping.isPrivate, mapping.ttl};
        for (auto value = mapping.values.begin(); value != mapping.values.end(); ++value)
            parts.append(value.key() + u'=' + value.value());
        return parts.join(u'|');
    }
    static QList<Placeholder> placeholders(const char* names)
    {
        QList<Placeholder> all;
        for (const QString& name : words(names))
            all.append({.name = name});
        return all;
    }

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("takes");
        QTest::addColumn<QString>("mapping");
        const auto row = [](const char* columns, const char* takes, const char* mapping) {
            QTest::newRow(columns)
                << words(columns) << QString::fromLatin1(takes) << QString::fromLatin1(mapping);
        };
        row("name data private ttl", "", "name|data|private|ttl");
        row("TTL Payload Event", "", "Event|Payload||TTL");
        row("side name", "side", "name||||side=side");
        row("Side data", "side", "|data|||side=Side");
        row("name", "name", "||||name=name");
        row("x y", "side", "|||");
        row("a A", "A", "||||A=A");
    }
    void guesses()
    {
        QFETCH(QStringList, columns);
        QFETCH(QString, takes);
        QFETCH(QString, mapping);
        QCOMPARE(shown(guessMapping(columns, placeholders(takes.toLatin1().constData()))), mapping);
    }

    void isSetByHand()
    {
        ColumnMapping mapping;
        const auto known = placeholders("side name");
        QVERIFY(setColumn(mapping, QStringLiteral("name"), QStringLiteral("n"), known));
        QVERIFY(setColumn(mapping, QStringLiteral("side"), QStringLiteral("s"), known));
        QVERIFY(setColumn(mapping, QStringLiteral("value:name"), QStringLiteral("v"), known));
        QVERIFY(setColumn(mapping, QStringLiteral("ttl"), QStringLiteral("t"), known));
        QCOMPARE(shown(mapping), QStringLiteral("n|||t|name=v|side=s"));
        QVERIFY(setColumn(mapping, QStringLiteral("side"), {}, known));
        QVERIFY(setColumn(mapping, QStringLiteral("ttl"), {}, known));
        QCOMPARE(shown(mapping), QStringLiteral("n||||name=v"));
        QVERIFY(!setColumn(mapping, QStringLiteral("room"), QStringLiteral("r"), known));
        QVERIFY(!setColumn(mapping, QStringLiteral("value:data"), QStringLiteral("r"), known));
    }

    void isChecked()
    {
        const QStringList columns = words("a b");
        Composition named;
        named.event.name = QStringLiteral("door");
        QVERIFY(checkMapping({.name = QStringLiteral("a")}, columns, {}));
        QVERIFY(checkMapping({}, columns, named));
        QVERIFY(!checkMapping({.data = QStringLiteral("b")}, columns, {}));
        const auto missing = checkMapping({.data = QStringLiteral("c")}, columns, named);
        QVERIFY(!missing);
        QVERIFY(missing.error().text.contains(QStringLiteral("“c”")));
        QVERIFY(missing.error().text.contains(QStringLiteral("a, b")));
        QVERIFY(checkMapping({.data = QStringLiteral("c")}, {}, named)); // rows may differ
    }

    void composes()
    {
        const Composition base {.event = {.name = QStringLiteral("door"),
                                    .data = QStringLiteral("x"),
                                    .isPrivate = false,
                                    .ttlSeconds = 5},
            .values = {{QStringLiteral("side"), QStringLiteral("left")}}};
        const ColumnMapping mapping {.name = QStringLiteral("n"),
            .data = QStringLiteral("d"),
            .isPrivate = QStringLiteral("p"),
            .ttl = QStringLiteral("t"),
            .values = {{QStringLiteral("side"), QStringLiteral("s")}}};
        const QStringList columns = words("n d p t s");
        const auto made = [&](const QStringList& fields) {
            return composedFrom({.line = 2, .columns = columns, .fields = fields}, mapping, base);
        };
        // Nothing is given: as it was.
        QCOMPARE(*made({QString(), QString(), QString(), QString(), QString()}), base);
        const auto all = made({QStringLiteral("gate"), QStringLiteral(""), QStringLiteral("Yes"),
            QStringLiteral(" 60 "), QStringLiteral("")});
        QCOMPARE(all->event,
            (Event {
                .name = QStringLiteral("gate"), .data = {}, .isPrivate = true, .ttlSeconds = 60}));
        QCOMPARE(all->values.value(QStringLiteral("side"), QStringLiteral("?")), QString());
        QVERIFY(!made({QString(), QString(), QStringLiteral("perhaps"), QString(), QString()}));
        for (const char* ttl : {"-1", "1.5", "16777216", "soon", "99999999999999999999"})
            QVERIFY2(
                !made({QString(), QString(), QString(), QString::fromLatin1(ttl), QString()}), ttl);
        QCOMPARE(composedFrom({.problem = QStringLiteral("Broken.")}, mapping, base).error(),
            QStringLiteral("Broken."));
    }
};

QTEST_GUILESS_MAIN(tst_ColumnMapping)
#include "tst_columnmapping.moc"
