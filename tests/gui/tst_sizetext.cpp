// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/SizeText.h"
#include "support/HeraldTest.h"

using namespace herald;

class tst_SizeText : public HeraldTest {
    Q_OBJECT

    static QLocale english() { return {QLocale::English, QLocale::UnitedStates}; }

private Q_SLOTS:
    void saysTheFirstThatWouldNotGetIt_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<ReceiverClass>("missed");
        QTest::addColumn<bool>("isMissed");
        for (std::size_t at = 0; at < receiverClasses.size(); ++at) {
            const ReceiverClass receiver = receiverClasses[at];
            if (at + 1 < receiverClasses.size()) {
                QTest::addRow("one more than class %d", int(at))
                    << byteLimit(receiver) + 1 << receiver << true;
            }
            QTest::addRow("all of class %d", int(at))
                << byteLimit(receiver) << receiverClasses[at == 0 ? 0 : at - 1] << (at > 0);
        }
        QTest::newRow("nothing") << 0 << receiverClasses[0] << false;
    }

    void saysTheFirstThatWouldNotGetIt()
    {
        QFETCH(const int, bytes);
        QFETCH(const ReceiverClass, missed);
        QFETCH(const bool, isMissed);
        const QString text = sizeText({.bytes = bytes, .characters = bytes},
            receiverClasses[receiverClasses.size() - 1], english());
        QVERIFY(text.contains(QStringLiteral("fits")));
        QVERIFY2(text.contains(QStringLiteral("not ")) == isMissed, qPrintable(text));
        if (isMissed)
            QVERIFY2(text.endsWith(QStringLiteral(" · not ") + receiverClassLabel(missed)),
                qPrintable(text));
    }

    void tooLongForTheChosenOneIsEnough()
    {
        const QString text = sizeText({.bytes = 623}, ReceiverClass::DeviceOs08To2, english());
        QCOMPARE(text,
            QStringLiteral("623 of 622 bytes – too long for %1; nothing is cut")
                .arg(receiverClassLabel(ReceiverClass::DeviceOs08To2)));
    }

    void charactersAreSaidWhereTheyDiffer()
    {
        const auto text = [](int bytes, int characters) {
            return sizeText({.bytes = bytes, .characters = characters},
                ReceiverClass::DeviceOsBefore08, english());
        };
        QVERIFY(text(4, 2).endsWith(QStringLiteral(" · 2 character(s)")));
        QVERIFY(!text(4, 4).contains(QStringLiteral("character")));
        QVERIFY(!text(4, -1).contains(QStringLiteral("character"))); // not counted yet
    }

    void detailsHaveALineForEachClass()
    {
        const QString details = sizeDetails({.bytes = 700, .bytesMinified = 600}, english());
        const QStringList lines = details.split(u'\n');
        QCOMPARE(lines.size(), qsizetype(receiverClasses.size()) + 1);
        for (std::size_t at = 0; at < receiverClasses.size(); ++at) {
            const bool fits = 700 <= byteLimit(receiverClasses[at]);
            const QString& line = lines.at(qsizetype(at));
            QVERIFY(line.contains(receiverClassLabel(receiverClasses[at])));
            QVERIFY2(line.startsWith(fits ? QStringLiteral("✓ fits") : QStringLiteral("✗ too")),
                qPrintable(line));
        }
        QVERIFY(lines.last().contains(QStringLiteral("600")));
        QVERIFY(!sizeDetails({.bytes = 7, .bytesMinified = 7}, english())
                     .contains(QStringLiteral("inified")));
    }
};

QTEST_GUILESS_MAIN(tst_SizeText)
#include "tst_sizetext.moc"
