// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventDialog.h"
#include "gui/live/LiveEventsModel.h"
#include "gui/live/LiveEventsPane.h"
#include "gui/live/LiveEventsSave.h"
#include "gui/live/LiveEventsTable.h"
#include "gui/LiveSamples.h"
#include "gui/parts/EmptyNote.h"
#include "gui/parts/UndoBar.h"
#include "history/FileLimit.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace herald;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class tst_LiveEventsPane : public HeraldTest {
    Q_OBJECT

    template <typename T> T* child(const char* name) const
    {
        return m_pane->findChild<T*>(QString::fromLatin1(name));
    }
    LiveEventsTable* table() const { return child<LiveEventsTable>("liveEvents"); }
    QString note() const { return m_pane->findChild<EmptyNote*>()->text(); }
    QString counts() const { return child<QLabel>("liveEventsCount")->text(); }
    int scroll() const { return table()->verticalScrollBar()->value(); }
    /// By its words without the mnemonic.
    QAction* action(const char* text) const
    {
        for (QAction* each : m_pane->findChildren<QAction*>()) {
            if (each->text().remove(u'&') == QString::fromUtf8(text))
                return each;
        }
        qFatal("there is no action %s", text);
    }
    void add(qint64 first, qint64 count) const
    {
        const int before = m_model->rowCount();
        m_model->append(liveSamples(first, count));
        QTRY_COMPARE(m_model->rowCount(), before + count);
    }
    void select(int row) const { table()->selectRow(row); }
    /// What the user reads: the number of the row at the top, and where it stands.
    std::pair<qint64, int> read() const
    {
        const QModelIndex top = table()->indexAt({5, 60});
        return {top.data(LiveEventsModel::NumberRole).toLongLong(), table()->visualRect(top).y()};
    }

    FakeClock m_clock;
    std::unique_ptr<LiveEventsModel> m_model;
    std::unique_ptr<LiveEventsPane> m_pane;

private Q_SLOTS:
    void init()
    {
        HeraldTest::init();
        m_model = std::make_unique<LiveEventsModel>();
        m_pane = std::make_unique<LiveEventsPane>(*m_model, m_clock);
        m_pane->setStream({.kind = StreamState::Kind::Connected}, u("Workshop"));
        m_pane->resize(1000, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void saysWhyThereAreNone()
    {
        QVERIFY(note().startsWith(u("Waiting for events")));
        QVERIFY(note().contains(u("Workshop")));
        const auto described = [this] {
            return QAccessible::queryAccessibleInterface(table())->text(QAccessible::Description);
        };
        QCOMPARE(described(), note());
        QVERIFY(!child<QPushButton>("emptyAction")->isVisible());
        m_pane->setStream(
            {.kind = StreamState::Kind::Refused, .reason = u("The token is not accepted.")},
            u("Workshop"));
        QVERIFY(note().contains(u("The token is not accepted.")));
        QSignalSpy wanted(m_pane.get(), &LiveEventsPane::connectRequested);
        child<QPushButton>("emptyAction")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(described(), note());
        m_pane->setStream({.kind = StreamState::Kind::Connecting}, u("Workshop"));
        QVERIFY(!child<QPushButton>("emptyAction")->isVisible());
        QVERIFY(!child<QPushButton>("connectLiveStream")->isVisible());
        add(1, 1);
        QVERIFY(described().isEmpty());
    }

    void saysThatTheStreamIsGone()
    {
        add(1, 3);
        QVERIFY(note().isEmpty());
        QVERIFY(!child<QLabel>("liveStreamState")->isVisible());
        m_pane->setStream({.kind = StreamState::Kind::Waiting,
                              .reason = u("The connection was lost."),
                              .retryAtMs = 1'795'000'000'000},
            u("Workshop"));
        QVERIFY(child<QLabel>("liveStreamState")->isVisible());
        QVERIFY(child<QLabel>("liveStreamState")->text().startsWith(u("The connection was lost.")));
        QSignalSpy wanted(m_pane.get(), &LiveEventsPane::connectRequested);
        child<QPushButton>("connectLiveStream")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void searchesAndCounts()
    {
        add(1, 30);
        QCOMPARE(counts(), u("30 events"));
        child<QLineEdit>("searchLiveEvents")->setText(u("room/3"));
        QCOMPARE(counts(), u("3 of 30 events"));
        child<QLineEdit>("liveEventsPrefix")->setText(u("hall"));
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(note().startsWith(u("No event matches")));
        child<QPushButton>("emptyAction")->click();
        QCOMPARE(counts(), u("30 events"));
        child<QComboBox>("liveEventsShown")->setCurrentIndex(1);
        QCOMPARE(m_model->rowCount(), 0);
        child<QComboBox>("liveEventsShown")->setCurrentIndex(0);

        select(2);
        action("Only events of this name")->trigger();
        QCOMPARE(child<QLineEdit>("liveEventsPrefix")->text(), u("room/8"));
        action("Only events of this device")->trigger();
        QCOMPARE(
            child<QLineEdit>("searchLiveEvents")->text(), u("device:0123456789abcdef01234567"));
        QCOMPARE(m_model->rowCount(), 3);
        child<QLineEdit>("searchLiveEvents")->setFocus();
        QTest::keyClick(child<QLineEdit>("searchLiveEvents"), Qt::Key_Escape);
        QVERIFY(child<QLineEdit>("searchLiveEvents")->text().isEmpty());
    }

    void followsTheNewest()
    {
        add(1, 200);
        QVERIFY(table()->isFollowing());
        table()->setFocus(); // which makes the first row the current one
        QVERIFY(table()->isFollowing());
        add(201, 10);
        QCOMPARE(scroll(), 0);
        QCOMPARE(table()->unseenCount(), 0);
        QVERIFY(!child<QToolButton>("newestLiveEvents")->isVisible());
    }

    void newOnesMoveNothingThatIsRead()
    {
        add(1, 200);
        table()->verticalScrollBar()->setValue(table()->rowHeight() * 50 + 3);
        const auto before = read();
        add(201, 25);
        QCOMPARE(read(), before);
        QCOMPARE(table()->unseenCount(), 25);
        QVERIFY(child<QToolButton>("newestLiveEvents")->isVisible());
        QCOMPARE(child<QToolButton>("newestLiveEvents")->text(), u("25 new"));
        child<QToolButton>("newestLiveEvents")->click();
        QCOMPARE(scroll(), 0);
        QVERIFY(table()->isFollowing());
        QVERIFY(!child<QToolButton>("newestLiveEvents")->isVisible());
    }

    void aSelectedRowStaysWhereItIs()
    {
        add(1, 200);
        select(1);
        const qint64 number = table()->currentNumber();
        QCOMPARE(number, 199);
        const int y = table()->visualRect(table()->currentIndex()).y();
        add(201, 7);
        QCOMPARE(table()->currentNumber(), number);
        QCOMPARE(table()->visualRect(table()->currentIndex()).y(), y);
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(table()->isFollowing());
        QCOMPARE(table()->currentNumber(), 0);
    }

    void aSearchKeepsWhatIsSelected()
    {
        add(1, 200);
        select(150); // number 50, room/0
        table()->scrollTo(table()->currentIndex());
        child<QLineEdit>("searchLiveEvents")->setText(u("room/0"));
        QCOMPARE(table()->currentNumber(), 50);
        QVERIFY(table()->isWhole(table()->currentIndex().row()));
        child<QLineEdit>("searchLiveEvents")->clear();
        QCOMPARE(table()->currentNumber(), 50);
        QVERIFY(table()->isWhole(table()->currentIndex().row()));
        child<QLineEdit>("searchLiveEvents")->setText(u("room/1"));
        QCOMPARE(table()->currentNumber(), 0);
    }

    void pauses()
    {
        add(1, 3);
        action("Pause")->trigger();
        m_model->append(liveSamples(4, 12));
        QTRY_COMPARE(counts(), u("3 events · paused, 12 waiting"));
        QCOMPARE(m_model->rowCount(), 3);
        action("Pause")->trigger();
        QCOMPARE(counts(), u("15 events"));
    }

    void clearsAndBringsBack()
    {
        QVERIFY(!action("Clear")->isEnabled());
        add(1, 3);
        action("Clear")->trigger();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(child<UndoBar>("clearedLiveEvents")->isVisible());
        child<QPushButton>("undo")->click();
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(!child<UndoBar>("clearedLiveEvents")->isVisible());
        QVERIFY(!action("Undo clearing")->isEnabled());
    }

    void copies()
    {
        add(1, 1);
        QVERIFY(!action("Copy as JSON")->isEnabled());
        select(0);
        QSignalSpy said(m_pane.get(), &LiveEventsPane::announced);
        action("Copy as JSON")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u("{\"name\":\"room/1\"")));
        action("Copy data")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u("1"));
        QCOMPARE(said.size(), 2);
    }

    void enterAsksForTheDetails()
    {
        add(1, 2);
        QSignalSpy wanted(m_pane.get(), &LiveEventsPane::detailsRequested);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        select(1);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_pane->current()->number, 1);
    }

    void everyControlHasAName()
    {
        add(1, 1);
        for (const QWidget* widget : m_pane->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface* access
                = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + u(widget->metaObject()->className())));
        }
        QCOMPARE(QAccessible::queryAccessibleInterface(table())->text(QAccessible::Name),
            u("Live events"));
    }

    void remembersColumnsAndFilters()
    {
        QHeaderView& header = *table()->horizontalHeader();
        header.resizeSection(LiveEventsModel::Name, 321);
        header.moveSection(header.visualIndex(LiveEventsModel::Device), 1);
        child<QComboBox>("liveEventsShown")->setCurrentIndex(1);
        child<QLineEdit>("liveEventsPrefix")->setText(u("größe/"));
        child<QLineEdit>("searchLiveEvents")->setText(u("once"));
        m_pane->resize(360, 400); // what has no room is not forgotten
        const QByteArray state = m_pane->saveState();

        LiveEventsPane other(*m_model, m_clock);
        other.resize(1000, 400);
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        QVERIFY(other.restoreState(state));
        const QHeaderView& restored = *other.findChild<LiveEventsTable*>()->horizontalHeader();
        QCOMPARE(restored.sectionSize(LiveEventsModel::Name), 321);
        QCOMPARE(restored.visualIndex(LiveEventsModel::Device), 1);
        QVERIFY(!restored.isSectionHidden(LiveEventsModel::Device));
        QCOMPARE(other.findChild<QComboBox*>(u("liveEventsShown"))->currentIndex(), 1);
        QCOMPARE(other.findChild<QLineEdit*>(u("liveEventsPrefix"))->text(), u("größe/"));
        QVERIFY(other.findChild<QLineEdit*>(u("searchLiveEvents"))->text().isEmpty());
        QVERIFY(!m_model->filter().isOpen());

        for (qsizetype length = 0; length < state.size(); ++length)
            other.restoreState(state.left(length)); // whatever stands there, nothing bad happens
        QVERIFY(!other.restoreState("nonsense"));
    }

    void theKeyboardReachesEveryControl()
    {
        add(1, 3);
        select(1);
        m_pane->setStream({.kind = StreamState::Kind::Refused, .reason = u("No.")}, u("Workshop"));
        QSet<QWidget*> missed;
        for (QWidget* widget : m_pane->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
                missed += widget;
        }
        QVERIFY(missed.size() >= 10);
        QWidget* first = child<QWidget>("searchLiveEvents");
        first->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), first);
        QStringList walk;
        do {
            missed -= QApplication::focusWidget();
            walk += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && walk.size() < 40);
        QVERIFY2(walk.size() < 40, qPrintable(walk.join(u' '))); // the table can be left too
        QStringList left;
        for (const QWidget* widget : std::as_const(missed))
            left += widget->objectName();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        const auto place = [&walk](const char* name) { return walk.indexOf(QLatin1String(name)); };
        QVERIFY(place("searchLiveEvents") < place("liveEventsPrefix"));
        QVERIFY(place("liveEventsPrefix") < place("liveEventsShown"));
        QVERIFY(place("liveEventsShown") < place("liveEvents"));
    }

    void isNarrowToo()
    {
        add(1, 3);
        m_pane->resize(360, 400);
        QVERIFY(table()->isColumnHidden(LiveEventsModel::Device));
        m_pane->resize(1000, 400);
        QVERIFY(!table()->isColumnHidden(LiveEventsModel::Device));
    }

    void showsOneEvent()
    {
        LiveEvent event {.number = 7, .event = liveSample(u("room/1"), u("{\"t\":[1,2]}"))};
        event.mine = *PublishId::fromString(u"00000000000000ff");
        LiveEventDialog dialog(event, u("curl"));
        const auto label = [&dialog](const char* name) {
            return dialog.findChild<QLabel*>(QString::fromLatin1(name))->text();
        };
        QCOMPARE(label("liveEventName"), u("room/1"));
        QCOMPARE(label("liveEventTtl"), u("60 second(s)"));
        QCOMPARE(label("liveEventSize"), u("%1 bytes").arg(11));
        auto* data = dialog.findChild<QPlainTextEdit*>(u("liveEventData"));
        QCOMPARE(data->toPlainText(), u("{\n  \"t\": [\n    1,\n    2\n  ]\n}"));
        dialog.findChild<QCheckBox*>(u("liveEventAsReceived"))->setChecked(true);
        QCOMPARE(data->toPlainText(), u("{\"t\":[1,2]}"));
        QSignalSpy published(&dialog, &LiveEventDialog::publishThisRequested);
        QSignalSpy shown(&dialog, &LiveEventDialog::showInHistoryRequested);
        dialog.findChild<QPushButton*>(u("publishThis"))->click();
        dialog.findChild<QPushButton*>(u("showLiveEventInHistory"))->click();
        QCOMPARE(published.size(), 1);
        QCOMPARE(shown.at(0).at(0).value<PublishId>(), event.mine);
        const auto actions = dialog.findChild<QPushButton*>(u("copyLiveEvent"))->menu()->actions();
        actions.at(2)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u("curl"));
    }

    void anEventThatIsNotWholeIsNotPublished()
    {
        LiveEvent event {.number = 7, .event = liveSample(u("room/1"), u("{\"t\":"))};
        event.event.defect = StreamEvent::Defect::CutOff;
        LiveEventDialog dialog(event, {});
        QVERIFY(!dialog.findChild<QPushButton*>(u("publishThis"))->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton*>(u("saveLiveEventAsTemplate"))->isEnabled());
        QVERIFY(!dialog.findChild<QLabel*>(u("liveEventProblem"))->text().isEmpty());
    }

    void savesLines()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u("events.jsonl"));
        const auto saved = saveLiveEvents(name, liveSamples(1, 3));
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(saved.result().value_or(-1), 3);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith("{\"name\":\"room/1\",\"data\":\"1\""));
        QVERIFY(lines.last().isEmpty());
    }

    void saysThatItCannotSave()
    {
        const QTemporaryDir folder;
        for (const QString& file : {folder.filePath(u("nowhere/events.jsonl")), folder.path()}) {
            const auto saved = saveLiveEvents(file, liveSamples(1, 3));
            QTRY_VERIFY(saved.isFinished());
            QVERIFY(!saved.result());
            QCOMPARE(saved.result().error().kind, ErrorKind::Storage);
        }
    }

    /// The file is as it was before.
    void aFullDiskCutsNothing()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u("events.jsonl"));
        const auto first = saveLiveEvents(name, liveSamples(1, 3));
        QTRY_VERIFY(first.isFinished());
        {
            const FileLimit full(1000);
            const auto saved = saveLiveEvents(name, liveSamples(1, 50));
            QTRY_VERIFY(saved.isFinished());
            QVERIFY(!saved.result());
        }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 3);
    }
};

QTEST_MAIN(tst_LiveEventsPane)
#include "tst_liveeventspane.moc"
