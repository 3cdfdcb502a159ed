// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composer/PlaceholdersDialog.h"
#include "support/HeraldTest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace herald;

class tst_PlaceholdersDialog : public HeraldTest {
    Q_OBJECT

    struct Asked {
        Asked(const QList<Placeholder>& used, const QList<Placeholder>& defined)
            : dialog(used, defined)
        {
            dialog.show();
        }
        template <typename T> T& part(const char* name)
        {
            return *dialog.findChild<T*>(QString::fromLatin1(name));
        }
        void select(int row) { part<QListWidget>("placeholders").setCurrentRow(row); }
        void choose(Placeholder::Kind kind)
        {
            auto& type = part<QComboBox>("placeholderType");
            type.setCurrentIndex(type.findData(int(kind)));
        }
        PlaceholdersDialog dialog;
    };
    static Placeholder named(const char* name) { return {.name = QString::fromUtf8(name)}; }

private Q_SLOTS:
    void whatIsEnteredIsKeptForEach()
    {
        Asked asked({named("a"), named("b")}, {});
        asked.part<QLineEdit>("defaultValue").setText(QStringLiteral("1"));
        asked.choose(Placeholder::Kind::Number);
        asked.select(1);
        QCOMPARE(asked.part<QLineEdit>("defaultValue").text(), QString());
        asked.choose(Placeholder::Kind::Choice);
        QVERIFY(asked.part<QPlainTextEdit>("choices").isVisible());
        asked.part<QPlainTextEdit>("choices").setPlainText(QStringLiteral("left\n\nright\nleft\n"));
        asked.part<QLineEdit>("description").setText(QStringLiteral("which side"));
        asked.select(0);
        QVERIFY(!asked.part<QPlainTextEdit>("choices").isVisible());
        asked.dialog.accept();
        const Placeholder first {.name = QStringLiteral("a"),
            .kind = Placeholder::Kind::Number,
            .defaultValue = QStringLiteral("1")};
        const Placeholder second {.name = QStringLiteral("b"),
            .kind = Placeholder::Kind::Choice,
            .description = QStringLiteral("which side"),
            .choices = {QStringLiteral("left"), QStringLiteral("right")}};
        QCOMPARE(asked.dialog.placeholders(), QList<Placeholder>({first, second}));
    }

    void onlyWhatIsNotUsedCanBeRemoved()
    {
        for (int row = 1; row < 4; ++row) {
            Asked asked({named("used")}, {named("used"), named("x"), named("y"), named("z")});
            auto& remove = asked.part<QPushButton>("removePlaceholder");
            QVERIFY(!remove.isVisible());
            asked.select(row);
            QVERIFY(remove.isVisible());
            asked.part<QLineEdit>("description").setText(QStringLiteral("typed"));
            remove.click();
            auto& list = asked.part<QListWidget>("placeholders");
            QCOMPARE(list.count(), 3);
            asked.select(1);
            asked.part<QLineEdit>("description").setText(QStringLiteral("of this one"));
            asked.dialog.accept();
            QStringList names;
            QStringList descriptions;
            for (const Placeholder& placeholder : asked.dialog.placeholders()) {
                names += placeholder.name;
                descriptions += placeholder.description;
            }
            QStringList expected {QStringLiteral("used"), QStringLiteral("x"), QStringLiteral("y"),
                QStringLiteral("z")};
            expected.removeAt(row);
            QCOMPARE(names, expected);
            QCOMPARE(descriptions, QStringList({{}, QStringLiteral("of this one"), {}}));
        }
    }

    void allCanBeRemovedOneAfterTheOther()
    {
        Asked asked({}, {named("x"), named("y")});
        auto& remove = asked.part<QPushButton>("removePlaceholder");
        remove.click();
        remove.click();
        QVERIFY(!remove.isVisible());
        asked.dialog.accept();
        QVERIFY(asked.dialog.placeholders().isEmpty());
    }

    void nothingToDefineIsNoTrouble()
    {
        Asked asked({}, {});
        asked.part<QLineEdit>("description").setText(QStringLiteral("of nothing"));
        asked.dialog.accept();
        QVERIFY(asked.dialog.placeholders().isEmpty());
    }
};

QTEST_MAIN(tst_PlaceholdersDialog)
#include "tst_placeholdersdialog.moc"
