// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryPane.h"
#include "gui/history/HistoryProgressDialog.h"
#include "gui/history/HistoryTransfer.h"
#include "gui/parts/MessageBar.h"
#include "gui/SampleHistory.h"
#include "history/Awaited.h"
#include "history/HistoryStore.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace herald;

class tst_HistoryTransfer : public HeraldTest {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<QWidget> m_window;
    MessageBar* m_messages = nullptr;
    HistoryPane* m_pane = nullptr;
    HistoryTransfer* m_transfer = nullptr;
    QStringList m_announced;
    int m_round = 0;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path(name)
                                                                                  : QString();
    }
    static QByteArray line(int number)
    {
        return "{\"id\":\"344000000000000" + QByteArray::number(number)
            + "\",\"outcome\":\"accepted\",\"name\":\"n\"}\n";
    }
    qint64 count() const { return m_store->count({}).result().value_or(-1); }
    QString said() const
    {
        const auto labels = m_messages->findChildren<QLabel*>();
        QStringList texts;
        for (const QLabel* label : labels)
            texts.append(label->text());
        return texts.join(u' ');
    }
    QMessageBox* report() const
    {
        return m_window->findChild<QMessageBox*>(QStringLiteral("importReport"));
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<HistoryStore>(
            path(QStringLiteral("%1/herald.sqlite3").arg(++m_round)), m_clock);
        QVERIFY(m_store->open().result().has_value());
        for (const Sample& sample : sampleHistory()) {
            m_clock.advance(std::chrono::seconds(1));
            const auto id = awaited(m_store->begin(sample.order));
            QVERIFY(id.has_value());
            if (sample.result.outcome != Outcome::Sending)
                QVERIFY(awaited(m_store->finish(*id, sample.result)).has_value());
        }
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_messages = new MessageBar(m_window.get());
        m_pane = new HistoryPane(*m_store, m_clock, m_window.get());
        layout->addWidget(m_messages);
        layout->addWidget(m_pane);
        m_transfer = new HistoryTransfer(*m_store, m_clock, *m_pane, *m_messages, *m_window);
        m_announced.clear();
        connect(m_transfer, &HistoryTransfer::announced,
            [this](const QString& text) { m_announced.append(text); });
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void addsItsActionsToTheMenu()
    {
        QMenu menu;
        m_pane->actions().fillMenu(menu);
        QStringList names;
        for (const QAction* action : menu.actions())
            names.append(action->objectName());
        for (const char* name : {"exportSelected", "exportMatching", "exportHistory",
                 "importHistory", "backUpHistory", "checkHistory"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        QMenu context;
        m_pane->actions().fillContextMenu(context);
        const QList<QAction*> shown = context.actions();
        QVERIFY(std::any_of(shown.begin(), shown.end(), [](const QAction* action) {
            return action->objectName() == QStringLiteral("exportSelected");
        }));
    }

    void exportsAndImportsBack()
    {
        const qint64 all = count();
        QVERIFY(all > 3);
        m_transfer->exportTo({.file = path(QStringLiteral("all.jsonl"))});
        QTRY_COMPARE(m_announced.size(), 1);
        QVERIFY(m_announced.last().contains(QStringLiteral("all.jsonl")));
        QCOMPARE(bytes(QStringLiteral("all.jsonl")).count('\n'), all);
        QTRY_VERIFY(m_window->findChildren<HistoryProgressDialog*>().isEmpty());
        QSignalSpy came(m_store.get(), &HistoryStore::rowsCameOrWent);
        m_transfer->importFrom(path(QStringLiteral("all.jsonl")));
        QTRY_COMPARE(m_announced.size(), 2);
        QCOMPARE(came.size(), 1);
        QCOMPARE(count(), all);
        QTRY_VERIFY(m_window->findChildren<HistoryProgressDialog*>().isEmpty());
    }

    void theNameChoosesTheForm()
    {
        m_transfer->exportMatching();
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path(QStringLiteral("table.csv")));
        dialog->close();
        QTRY_COMPARE(m_announced.size(), 1);
        QVERIFY(bytes(QStringLiteral("table.csv")).startsWith("id,time,"));
    }

    void nothingSelectedIsSaid()
    {
        m_transfer->exportSelected();
        QTRY_VERIFY(said().contains(QStringLiteral("Select")));
        QVERIFY(m_window->findChild<QFileDialog*>() == nullptr);
    }

    void badLinesAreAskedAbout_data()
    {
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("import the good ones") << true;
        QTest::newRow("cancel") << false;
    }
    void badLinesAreAskedAbout()
    {
        QFETCH(bool, goesOn);
        const qint64 before = count();
        QByteArray text = line(1) + "garbage\n" + line(2);
        for (int i = 0; i < 20; ++i)
            text += "[]\n";
        m_transfer->importFrom(write(QStringLiteral("bad.jsonl"), text));
        QTRY_VERIFY(report() != nullptr);
        QVERIFY(report()->informativeText().contains(QStringLiteral("Line 2: ")));
        QVERIFY(report()->detailedText().contains(QStringLiteral("Line 22: ")));
        QCOMPARE(count(), before);
        auto* good = report()->findChild<QPushButton*>(QStringLiteral("importGoodLines"));
        QVERIFY(good->text().contains(u'2'));
        if (goesOn)
            good->click();
        else
            report()->reject();
        QTRY_COMPARE(m_announced.size(), 1);
        QCOMPARE(count(), before + (goesOn ? 2 : 0));
        QTRY_VERIFY(m_window->findChildren<HistoryProgressDialog*>().isEmpty());
    }

    void aFileWithoutAGoodLineIsRefused()
    {
        m_transfer->importFrom(write(QStringLiteral("none.jsonl"), "garbage\n"));
        QTRY_VERIFY(report() != nullptr);
        QVERIFY(report()->findChild<QPushButton*>(QStringLiteral("importGoodLines")) == nullptr);
        report()->reject();
        QTRY_COMPARE(m_announced.size(), 1);
    }

    void anotherImportHasToWait()
    {
        m_transfer->importFrom(write(QStringLiteral("bad.jsonl"), line(1) + "garbage\n"));
        QTRY_VERIFY(report() != nullptr);
        m_transfer->importFrom(path(QStringLiteral("bad.jsonl")));
        QVERIFY(said().contains(QStringLiteral("Another import")));
        report()->reject();
        QTRY_COMPARE(m_announced.size(), 1);
        m_transfer->importFrom(write(QStringLiteral("good.jsonl"), line(1)));
        QTRY_COMPARE(m_announced.size(), 2);
    }

    void canBeCancelled()
    {
        QByteArray text;
        for (int i = 0; i < 5; ++i)
            text += line(i);
        m_transfer->importFrom(write(QStringLiteral("good.jsonl"), text));
        auto* progress = m_window->findChild<HistoryProgressDialog*>();
        QVERIFY(progress != nullptr);
        const qint64 before = count();
        progress->reject();
        QTRY_COMPARE(m_announced.size(), 1);
        QVERIFY(m_announced.last().contains(QStringLiteral("cancelled")));
        QCOMPARE(count(), before);
    }

    void checks()
    {
        m_transfer->check();
        QTRY_COMPARE(m_announced.size(), 1);
        QVERIFY(m_announced.last().contains(QStringLiteral("in order")));
        QTRY_VERIFY(m_window->findChildren<HistoryProgressDialog*>().isEmpty());
    }

    void backsUp()
    {
        m_transfer->backUpTo(path(QStringLiteral("copy.sqlite3")));
        QTRY_COMPARE(m_announced.size(), 2);
        QVERIFY(m_announced.last().contains(QStringLiteral("copy.sqlite3")));
        QVERIFY(QFile::exists(path(QStringLiteral("copy.sqlite3"))));
        m_transfer->backUpTo(QStringLiteral("/nowhere/copy.sqlite3"));
        QTRY_VERIFY(said().contains(QStringLiteral("/nowhere/copy.sqlite3")));
    }

    void failuresAreSaid()
    {
        m_transfer->exportTo({.file = QStringLiteral("/nowhere/all.jsonl")});
        QTRY_VERIFY(said().contains(QStringLiteral("/nowhere/all.jsonl")));
        m_transfer->importFrom(QStringLiteral("/nowhere/else.jsonl"));
        QTRY_VERIFY(said().contains(QStringLiteral("/nowhere/else.jsonl")));
    }
};

QTEST_MAIN(tst_HistoryTransfer)
#include "tst_historytransfer.moc"
