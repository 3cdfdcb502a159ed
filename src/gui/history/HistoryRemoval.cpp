// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryRemoval.h"

#include "base/WhenDone.h"
#include "gui/history/HistoryActions.h"
#include "gui/history/HistorySelection.h"
#include "gui/history/RemovalQuestion.h"
#include "gui/history/WorkBar.h"
#include "gui/parts/UndoBar.h"
#include "history/HistoryModel.h"

#include <QAction>
#include <QLocale>

#include <limits>

namespace herald {

namespace {
constexpr int allOfThem = std::numeric_limits<int>::max() / 2;

QString asWritten(qint64 number)
{
    return QLocale().toString(number);
}

int forPlural(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}
} // namespace

HistoryRemoval::HistoryRemoval(HistoryStore& store, HistoryModel& model,
    HistorySelection& selection, HistoryActions& actions, UndoBar& undoBar, WorkBar& workBar,
    QWidget& pane)
    : QObject(&pane)
    , m_model(model)
    , m_selection(selection)
    , m_actions(actions)
    , m_undoBar(undoBar)
    , m_workBar(workBar)
    , m_pane(pane)
    , m_removal(store)
    , m_removeMatching(new QAction(tr("Delete a&ll that match…"), this))
{
    m_removeMatching->setObjectName(QStringLiteral("removeMatching"));
    actions.add(HistoryActions::Group::Delete, m_removeMatching, QStringLiteral("delete"));
    connect(actions.remove, &QAction::triggered, this, &HistoryRemoval::removeSelected);
    connect(actions.undoRemove, &QAction::triggered, this, &HistoryRemoval::undo);
    connect(m_removeMatching, &QAction::triggered, this, &HistoryRemoval::measure);
    connect(&undoBar, &UndoBar::undoRequested, this, &HistoryRemoval::undo);
    connect(&workBar, &WorkBar::cancelRequested, this, &HistoryRemoval::stop);
    connect(&m_removal, &RowRemoval::progressed, this,
        [this](qint64 rows) { m_workBar.setProgress(rows, m_total); });
}

void HistoryRemoval::enableFor(int selectedRows, int rows)
{
    m_selectedRows = selectedRows;
    m_rows = rows;
    refresh();
}

void HistoryRemoval::refresh()
{
    m_actions.remove->setEnabled(!m_isBusy && m_selectedRows > 0);
    m_removeMatching->setEnabled(!m_isBusy && m_rows > 0);
    m_actions.undoRemove->setEnabled(!m_isBusy && m_removed > 0);
}

QString HistoryRemoval::deleting(qint64 rows)
{
    //: %1 is the number as it is written, %n the same number for the plural.
    return tr("Deleting %1 publishes…", nullptr, forPlural(rows)).arg(asWritten(rows));
}

void HistoryRemoval::removeSelected()
{
    m_selection.withIds(allOfThem, [this](const QList<PublishId>& ids) {
        if (m_isBusy)
            return;
        const qint64 wished = ids.size();
        begin(deleting(wished), wished);
        whenDone(m_removal.remove(ids), this,
            [this, wished](const RemovalEnd& end) { finishRemoval(end, wished); });
    });
}

/// The number beside the search may be old by now: it is counted anew.
void HistoryRemoval::measure()
{
    if (m_isBusy)
        return;
    m_query = m_model.query();
    begin(tr("Counting…"), 0);
    const auto extent = m_removal.measure(m_query);
    m_measuring = QFuture<void>(extent);
    whenDone(extent, this, [this](const Result<RemovalExtent>& measured) {
        end();
        if (!measured && measured.error().kind == ErrorKind::Cancelled)
            return;
        Q_EMIT failed(measured ? QString() : measured.error().text);
        if (measured)
            ask(*measured);
    });
}

void HistoryRemoval::ask(const RemovalExtent& extent)
{
    if (extent.rows == 0) {
        Q_EMIT announced(tr("Nothing matches any more: nothing was deleted."));
        return;
    }
    auto* question = new RemovalQuestion(extent, m_query == HistoryQuery(), &m_pane);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &RemovalQuestion::confirmed, this,
        [this, extent](KeepPinned keep) { removeMatching(extent, keep); });
    question->open();
}

void HistoryRemoval::removeMatching(const RemovalExtent& extent, KeepPinned keep)
{
    if (m_isBusy)
        return;
    const qint64 wished = extent.rows - (keep == KeepPinned::Yes ? extent.pinned : 0);
    begin(deleting(wished), wished);
    whenDone(m_removal.removeMatching(m_query, extent.newest, keep), this,
        [this, wished](const RemovalEnd& end) { finishRemoval(end, wished); });
}

void HistoryRemoval::finishRemoval(const RemovalEnd& removal, qint64 wished)
{
    if (removal.hasBegun)
        m_removed = removal.rows;
    end();
    Q_EMIT failed(removal.error ? removal.error->text : QString());
    if (!removal.hasBegun)
        return; // what was deleted before can be restored as it could
    if (removal.rows == 0)
        return m_undoBar.hide(); // what was deleted before is forgotten
    const bool isWhole = !removal.wasCancelled && !removal.error;
    m_undoBar.offer(isWhole
            //: %1 is the number as it is written, %n the same number for the plural.
            ? tr("%1 publishes deleted from the history.", nullptr, forPlural(removal.rows))
                  .arg(asWritten(removal.rows))
            //: %1 of %2 are numbers as they are written, %n is the first one for the plural.
            : tr("Stopped: %1 of %2 publishes deleted from the history.", nullptr,
                forPlural(removal.rows))
                  .arg(asWritten(removal.rows), asWritten(wished)));
}

void HistoryRemoval::undo()
{
    if (m_isBusy)
        return;
    m_undoBar.hide();
    begin(tr("Restoring %1 publishes…", nullptr, forPlural(m_removed)).arg(asWritten(m_removed)),
        m_removed);
    whenDone(m_removal.restore(), this, [this](const RemovalEnd& end) { finishUndo(end); });
}

void HistoryRemoval::finishUndo(const RemovalEnd& undone)
{
    const bool isWhole = !undone.wasCancelled && !undone.error;
    m_removed = isWhole ? 0 : std::max<qint64>(0, m_removed - undone.rows);
    end();
    Q_EMIT failed(undone.error ? undone.error->text : QString());
    if (m_removed > 0) {
        //: %1 and %2 are numbers as they are written, %n is the second one for the plural.
        m_undoBar.offer(tr(
            "Stopped: %1 restored, %2 publishes are still deleted.", nullptr, forPlural(m_removed))
                            .arg(asWritten(undone.rows), asWritten(m_removed)));
        return;
    }
    Q_EMIT restored();
    //: %1 is the number as it is written, %n the same number for the plural.
    Q_EMIT announced(
        tr("%1 publishes restored.", nullptr, forPlural(undone.rows)).arg(asWritten(undone.rows)));
}

void HistoryRemoval::stop()
{
    if (m_removal.isRunning())
        m_removal.cancel();
    else
        m_measuring.cancel();
    if (!m_removal.isRunning())
        end(); // a cancelled question is not answered
}

void HistoryRemoval::begin(const QString& what, qint64 total)
{
    m_isBusy = true;
    m_total = total;
    m_workBar.begin(what);
    refresh();
}

void HistoryRemoval::end()
{
    m_isBusy = false;
    m_workBar.end();
    refresh();
}

} // namespace herald
