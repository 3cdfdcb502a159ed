// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/SaveTemplateDialog.h"
#include "support/HeraldTest.h"
#include "templates/TemplateLibrary.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

using namespace herald;

class TestSaveTemplateDialog : public HeraldTest {
    Q_OBJECT

private:
    static EventTemplate tied()
    {
        return {.description = QStringLiteral("why"),
            .tags = {QStringLiteral("door"), QStringLiteral("at, home")},
            .account = QStringLiteral("Workshop & Co"),
            .scope = Scope {.kind = Scope::Kind::Product, .id = QStringLiteral("4711")}};
    }
    template <typename T> static T* child(const QWidget& dialog, const char* name)
    {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    static QStringList choices(SaveTemplateDialog& dialog)
    {
        QMenu* menu = child<QToolButton>(dialog, "templateFolder")->menu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts += (action->isChecked() ? QStringLiteral("*") : QString()) + action->text();
        return texts;
    }

    QTemporaryDir m_folder;
    TemplateLibrary m_library {m_folder.path()};

private Q_SLOTS:
    void initTestCase()
    {
        m_library.save(QStringLiteral("Doors/North & South/open"), {});
        const auto made = m_library.newFolder(QStringLiteral("Attic"));
        QTRY_VERIFY(made.isFinished());
    }

    void changesNothingByItself()
    {
        SaveTemplateDialog dialog(m_library);
        EventTemplate content = tied();
        content.receiver = ReceiverClass::CloudEvent63;
        dialog.setContent(content,
            {.account = QStringLiteral("other"),
                .scope = Scope {},
                .receiver = ReceiverClass::DeviceOs08To2});
        EventTemplate applied = content;
        dialog.apply(applied);
        QCOMPARE(applied, content);
        QCOMPARE(dialog.description(), content.description);
        QCOMPARE(child<QCheckBox>(dialog, "keepAccount")->text(),
            QStringLiteral("&Account “Workshop && Co”"));
    }

    void keepsWhatIsTicked()
    {
        SaveTemplateDialog dialog(m_library);
        dialog.setContent(
            {}, {.account = QStringLiteral("Workshop"), .receiver = ReceiverClass::DeviceOs3Gen2});
        EventTemplate content;
        dialog.apply(content);
        QCOMPARE(content, EventTemplate());
        QVERIFY(!child<QCheckBox>(dialog, "keepAccount")->isHidden());
        QVERIFY(child<QCheckBox>(dialog, "keepScope")->isHidden());
        child<QCheckBox>(dialog, "keepAccount")->click();
        child<QCheckBox>(dialog, "keepReceiver")->click();
        dialog.apply(content);
        QCOMPARE(content.account, QStringLiteral("Workshop"));
        QCOMPARE(content.receiver, ReceiverClass::DeviceOs3Gen2);
        QVERIFY(!content.scope);
    }

    void unties()
    {
        SaveTemplateDialog dialog(m_library);
        EventTemplate content = tied();
        dialog.setContent(content, {});
        child<QCheckBox>(dialog, "keepAccount")->click();
        child<QCheckBox>(dialog, "keepScope")->click();
        child<QLineEdit>(dialog, "templateTags")->clear();
        dialog.setDescription({});
        dialog.apply(content);
        QCOMPARE(content, EventTemplate());
    }

    void readsTags()
    {
        SaveTemplateDialog dialog(m_library);
        child<QLineEdit>(dialog, "templateTags")
            ->setText(QStringLiteral(" door,, at  home ,door, "));
        EventTemplate content;
        dialog.apply(content);
        QCOMPARE(content.tags, QStringList({QStringLiteral("door"), QStringLiteral("at home")}));
    }

    void choosesAFolder()
    {
        SaveTemplateDialog dialog(m_library);
        dialog.setPath(QStringLiteral("Doors/half open"));
        QCOMPARE(choices(dialog),
            QStringList({QStringLiteral("(top)"), QStringLiteral("Attic"), QStringLiteral("*Doors"),
                QStringLiteral("Doors/North && South")}));
        QMenu* menu = child<QToolButton>(dialog, "templateFolder")->menu();
        menu->actions().at(3)->trigger();
        QCOMPARE(dialog.path(), QStringLiteral("Doors/North & South/half open"));
        choices(dialog);
        menu->actions().at(0)->trigger();
        QCOMPARE(dialog.path(), QStringLiteral("half open"));
        dialog.setPath({});
        choices(dialog);
        menu->actions().at(1)->trigger();
        QCOMPARE(dialog.path(), QStringLiteral("Attic/"));
    }

    void hasNames()
    {
        const SaveTemplateDialog dialog(m_library);
        for (const auto& [name, expected] :
            {std::pair("templatePath", "Template name"), std::pair("templateTags", "Template tags"),
                std::pair("templateDescription", "Template description"),
                std::pair("templateFolder", "Template folder")}) {
            QAccessibleInterface* accessible
                = QAccessible::queryAccessibleInterface(child<QWidget>(dialog, name));
            QCOMPARE(accessible->text(QAccessible::Name), QString::fromLatin1(expected));
        }
    }
};

QTEST_MAIN(TestSaveTemplateDialog)
#include "tst_savetemplatedialog.moc"
