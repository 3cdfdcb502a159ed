// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/MessageBar.h"
#include "gui/parts/Theme.h"
#include "gui/templates/ImportItemsModel.h"
#include "gui/templates/ImportTemplatesDialog.h"
#include "gui/templates/TemplateTransfer.h"
#include "support/HeraldTest.h"
#include "templates/TemplateLibrary.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace herald;

namespace {

/// Two publishes and a question.
QByteArray collection()
{
    return "{\"info\":{\"schema\":\"https://schema.getpostman.com/json/collection/v2.1.0/"
           "\"},\"item\":["
           "{\"name\":\"Doors\",\"item\":[{\"name\":\"open\",\"request\":{\"method\":\"POST\","
           "\"url\":\"/v1/devices/"
           "events\",\"body\":{\"mode\":\"raw\",\"raw\":\"name=a&data=1\"}}}]},\n"
           "{\"name\":\"ping\",\"request\":{\"method\":\"POST\",\"url\":\"/v1/devices/events\","
           "\"body\":{\"mode\":\"raw\",\"raw\":\"name=b\"}}},\n"
           "{\"name\":\"list\",\"request\":{\"method\":\"GET\",\"url\":\"/v1/devices\"}}]}";
}

EventTemplate carrying(const QString& data)
{
    return {.event = {.name = QStringLiteral("e"), .data = data}};
}

} // namespace

class tst_ImportTemplates : public HeraldTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemplateLibrary> m_library;
    QString m_file;

    std::unique_ptr<ImportTemplatesDialog> open()
    {
        auto dialog = std::make_unique<ImportTemplatesDialog>(*m_library, QStringList {m_file});
        dialog->open();
        return dialog;
    }
    void keep(const QString& path, const QString& data)
    {
        const auto saved = m_library->save(path, carrying(data));
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
    }
    static QStringList rows(const QDialog& dialog)
    {
        const auto* model = dialog.findChild<QTableView*>()->model();
        QStringList list;
        for (int row = 0; row < model->rowCount(); ++row)
            list += model->index(row, 0).data().toString() + QStringLiteral(" | ")
                + model->index(row, 1).data().toString();
        return list;
    }
    static QPushButton* button(const QDialog& dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(which);
    }
    static QString status(const QDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("importStatus"))->text();
    }

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_library
            = std::make_unique<TemplateLibrary>(m_folder->filePath(QStringLiteral("library")));
        m_file = m_folder->filePath(QStringLiteral("c.json"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(collection()) > 0);
    }

    void showsWhatWillBecomeOfIt()
    {
        keep(QStringLiteral("ping"), QStringLiteral("mine"));
        const auto dialog = open();
        const QAbstractItemModelTester tester(dialog->findChild<QTableView*>()->model());
        QVERIFY(!button(*dialog, QDialogButtonBox::Ok)->isEnabled());
        QTRY_VERIFY(button(*dialog, QDialogButtonBox::Ok)->isEnabled());
        QCOMPARE(rows(*dialog),
            (QStringList {QStringLiteral("c.json: list, line 3 | Not imported: A GET request "
                                         "publishes nothing."),
                QStringLiteral("Doors/open | Becomes a template"),
                QStringLiteral("ping 2 | Becomes a template; “ping” is taken")}));
        auto* taken = dialog->findChild<QComboBox*>(QStringLiteral("takenNames"));
        taken->setCurrentIndex(1);
        QCOMPARE(rows(*dialog).last(), QStringLiteral("ping | Left out: the name is taken"));
        taken->setCurrentIndex(2);
        QCOMPARE(rows(*dialog).last(), QStringLiteral("ping | Replaces the template of this name"));
        dialog->findChild<QLineEdit*>(QStringLiteral("intoFolder"))->setText(QStringLiteral("New"));
        QCOMPARE(rows(*dialog).last(), QStringLiteral("New/ping | Becomes a template"));
        dialog->findChild<QLineEdit*>(QStringLiteral("intoFolder"))
            ->setText(QStringLiteral("a//b"));
        QVERIFY(status(*dialog).contains(u"a//b"));
        QVERIFY(!button(*dialog, QDialogButtonBox::Ok)->isEnabled());
        QCOMPARE(m_library->entries().size(), 1);
    }

    void importsAndCloses()
    {
        const auto dialog = open();
        QSignalSpy imported(dialog.get(), &ImportTemplatesDialog::imported);
        QTRY_VERIFY(button(*dialog, QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(status(*dialog).startsWith(u"2 template"));
        button(*dialog, QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported.first().first().value<ImportReport>().added, 2);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(m_library->find(QStringLiteral("Doors/open")));
    }

    void importsNothingWhereNothingFits()
    {
        m_file = m_folder->filePath(QStringLiteral("none.json"));
        const auto dialog = open();
        QTRY_COMPARE(rows(*dialog).size(), 1);
        QVERIFY(status(*dialog).startsWith(u"There is nothing to import."));
        QVERIFY(!button(*dialog, QDialogButtonBox::Ok)->isEnabled());
        button(*dialog, QDialogButtonBox::Cancel)->click();
        QVERIFY(!dialog->isVisible());
    }

    void staysWhereNotAllCameIn()
    {
        QVERIFY(QDir().mkpath(m_library->folder()));
        QFile blocked(m_library->folder() + QStringLiteral("/Doors"));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        const auto dialog = open();
        QTRY_VERIFY(button(*dialog, QDialogButtonBox::Ok)->isEnabled());
        button(*dialog, QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(status(*dialog).contains(u"could not be written"));
        QVERIFY(status(*dialog).contains(u"not imported"));
        QVERIFY(dialog->isVisible());
        QVERIFY(rows(*dialog).first().startsWith(u"Doors/open | Not imported: "));
        button(*dialog, QDialogButtonBox::Cancel)->click();
        QVERIFY(!dialog->isVisible());
    }

    /// Goes away while it reads and while it writes.
    void mayBeDestroyedAtAnyTime()
    {
        open().reset();
        auto dialog = open();
        QTRY_VERIFY(button(*dialog, QDialogButtonBox::Ok)->isEnabled());
        button(*dialog, QDialogButtonBox::Ok)->click();
        dialog.reset();
        const auto loaded = m_library->load();
        QTRY_VERIFY(loaded.isFinished());
        QVERIFY(m_library->entries().size() <= 2);
    }

    void exportsAndSaysSo()
    {
        keep(QStringLiteral("Doors/open"), QStringLiteral("1"));
        keep(QStringLiteral("ping"), QStringLiteral("2"));
        QWidget window;
        auto* messages = new MessageBar(&window);
        window.show();
        TemplateTransfer transfer(*m_library, *messages, window);
        QSignalSpy announced(&transfer, &TemplateTransfer::announced);
        const QString target = m_folder->filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(target + QStringLiteral("/Doors")));
        QFile mine(target + QStringLiteral("/Doors/open.event.json"));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();

        transfer.exportToFolder({QStringLiteral("Doors")});
        choose(window, target);
        QTRY_VERIFY(messages->isVisible());
        auto* replace = messages->findChild<QPushButton*>();
        QVERIFY(replace);
        QVERIFY(mine.open(QIODevice::ReadOnly) && mine.readAll() == "mine");
        mine.close();
        replace->click();
        QTRY_COMPARE(announced.size(), 1);
        QVERIFY(mine.open(QIODevice::ReadOnly) && mine.readAll() != "mine");

        transfer.exportToFile();
        choose(window, m_folder->filePath(QStringLiteral("all.zip")));
        QTRY_COMPARE(announced.size(), 2);
        m_file = m_folder->filePath(QStringLiteral("all.zip"));
        const auto dialog = open();
        QTRY_COMPARE(rows(*dialog),
            (QStringList {QStringLiteral("Doors/open | Is there already, the same"),
                QStringLiteral("ping | Is there already, the same")}));

        transfer.exportToFile({QStringLiteral("nowhere")});
        QVERIFY(messages->isVisible());
    }

private:
    static void choose(const QWidget& window, const QString& path)
    {
        const auto dialogs = window.findChildren<QFileDialog*>();
        for (QFileDialog* dialog : dialogs) {
            if (!dialog->isVisible())
                continue;
            Q_EMIT dialog->fileSelected(path);
            dialog->close();
        }
    }
};

QTEST_MAIN(tst_ImportTemplates)
#include "tst_importtemplates.moc"
