// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryTable.h"

#include "gui/history/HistoryColumns.h"
#include "gui/history/HistoryDelegate.h"
#include "gui/history/HistorySorting.h"
#include "gui/history/PublishFinder.h"
#include "history/HistoryModel.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace herald {

namespace {

constexpr quint32 stateVersion = 2;
constexpr int mostIds = 1000; // more are asked of the store, not of the model

/// In line heights.
double rowLines(RowDensity density)
{
    switch (density) {
    case RowDensity::Compact:
        return 1.15;
    case RowDensity::Normal:
        return 1.5;
    case RowDensity::Roomy:
        return 2.1;
    }
    return 1.5;
}

} // namespace

HistoryTable::HistoryTable(QWidget* parent)
    : DayTable(parent)
    , m_densities(new QActionGroup(this))
    , m_densityMenu(new QMenu(tr("Row &height"), this))
{
    setItemDelegate(new HistoryDelegate(this));
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    createDensityMenu();

    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
        &HistoryTable::showHeaderMenu);
    connect(this, &QTableView::doubleClicked, this, &HistoryTable::useRequested);
}

void HistoryTable::setHistory(HistoryModel& history, HistoryStore& store, const Clock& clock)
{
    m_history = &history;
    m_finder = new PublishFinder(store, history, this);
    setClock(clock);
    connect(
        &history, &QAbstractItemModel::modelAboutToBeReset, this, &HistoryTable::rememberSelection);
    // The selection changes, or says so, when rows come and go. Before setModel(): we are told
    // first.
    const auto begin = [this] {
        m_isOurSelection = true;
        m_wasAtNewest = isAtNewest();
    };
    const auto end = [this] { m_isOurSelection = false; };
    connect(&history, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(&history, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    setModel(&history);
    // After setModel(): the view has done its part.
    connect(&history, &QAbstractItemModel::rowsInserted, this, end);
    connect(&history, &QAbstractItemModel::rowsRemoved, this, end);
    connect(&history, &QAbstractItemModel::modelReset, this, [this] {
        restoreScroll();
        restoreSelection();
        if (isOldestFirst() && !m_isOtherQuestion && !m_wasAtNewest)
            verticalScrollBar()->setValue(m_rememberedScroll);
    });
    connect(&history, &QAbstractItemModel::layoutChanged, this, &HistoryTable::showMoved);
    connect(&history, &QAbstractItemModel::rowsRemoved, this,
        [this](
            const QModelIndex&, int first, int last) { keepViewStill(first, first - last - 1); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isOurSelection)
            return;
        m_finder->cancel();
        m_isFollowing = !selectionModel()->hasSelection();
    });
    m_columns = new HistoryColumns(*this);
    m_sorting = new HistorySorting(*this, history);
    sizeRows();
}

QDate HistoryTable::dayOf(int row) const
{
    const PublishId id = m_history ? m_history->idAt(row) : PublishId();
    return id.isNull() ? QDate() : id.time().toLocalTime().date();
}

void HistoryTable::setSearch(const QList<SearchTerm>& terms)
{
    static_cast<HistoryDelegate*>(itemDelegate())->setSearch(terms);
}

void HistoryTable::showPublish(PublishId id, const std::function<void()>& notListed)
{
    m_finder->find(id, [this, notListed](int row, bool isIt) {
        if (!isIt)
            return notListed();
        m_isFollowing = false; // also where it is selected already
        selectionModel()->setCurrentIndex(m_history->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(currentIndex(), PositionAtCenter);
        setFocus();
    });
}

PublishId HistoryTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_history->idAt(current.row()) : PublishId();
}

int HistoryTable::selectedRowCount() const
{
    int rows = 0;
    for (const auto& [first, last] : selectedRanges())
        rows += last - first + 1;
    return rows;
}

QList<PublishId> HistoryTable::selectedIds() const
{
    if (selectedRowCount() > mostIds)
        return {};
    QList<PublishId> ids;
    for (const auto& [first, last] : selectedRanges()) {
        for (int row = first; row <= last; ++row)
            ids.append(m_history->idAt(row));
    }
    return ids.contains(PublishId()) ? QList<PublishId>() : ids;
}

QList<std::pair<int, int>> HistoryTable::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

bool HistoryTable::isAtNewest() const
{
    const QScrollBar* bar = verticalScrollBar();
    return bar->value() == (isOldestFirst() ? bar->maximum() : 0);
}

bool HistoryTable::isOldestFirst() const
{
    return m_history && m_history->shownOrder().isOldestFirst();
}

int HistoryTable::newestRow() const
{
    return isOldestFirst() ? m_history->rowCount() - 1 : 0;
}

QList<int> HistoryTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void HistoryTable::keyboardSearch(const QString&) { }

void HistoryTable::showHeaderMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(&m_sorting->action());
    menu->addSeparator();
    m_columns->fill(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void HistoryTable::createDensityMenu()
{
    const std::pair<RowDensity, QString> choices[] {
        {RowDensity::Compact, tr("&Compact")},
        {RowDensity::Normal, tr("&Normal")},
        {RowDensity::Roomy, tr("&Roomy")},
    };
    for (const auto& [density, text] : choices) {
        QAction* choice = m_densityMenu->addAction(text);
        choice->setCheckable(true);
        choice->setChecked(density == m_density);
        choice->setData(static_cast<int>(density));
        m_densities->addAction(choice);
    }
    connect(m_densities, &QActionGroup::triggered, this, [this](const QAction* choice) {
        setDensity(static_cast<RowDensity>(choice->data().toInt()));
    });
}

void HistoryTable::setDensity(RowDensity density)
{
    m_density = density;
    for (QAction* choice : m_densities->actions())
        choice->setChecked(choice->data().toInt() == static_cast<int>(density));
    sizeRows();
}

QByteArray HistoryTable::saveLook() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << static_cast<qint32>(m_density) << m_columns->save()
           << static_cast<qint32>(m_sorting->order());
    return state;
}

bool HistoryTable::restoreLook(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 version = 0;
    qint32 density = 0;
    QByteArray columns;
    auto order = static_cast<qint32>(TimeOrder::NewestFirst);
    stream >> version >> density >> columns;
    if (!stream.atEnd()) // written before there was a choice
        stream >> order;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return false;
    if (density >= 0 && density <= static_cast<qint32>(RowDensity::Roomy))
        setDensity(static_cast<RowDensity>(density));
    const bool isOldestFirst = order == static_cast<qint32>(TimeOrder::OldestFirst);
    m_sorting->setOrder(isOldestFirst ? TimeOrder::OldestFirst : TimeOrder::NewestFirst);
    const bool isRestored = m_columns->restore(columns);
    m_sorting->showIndicator();
    return isRestored;
}

void HistoryTable::changeEvent(QEvent* event)
{
    DayTable::changeEvent(event);
    const bool isOfSizes
        = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (!isOfSizes || !m_columns)
        return;
    sizeRows();
    m_columns->size();
}

void HistoryTable::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        scrollTo(currentIndex());
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    }
    Q_EMIT menuRequested(place);
}

void HistoryTable::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isReturn && modifiers == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT useRequested();
        return;
    }
    DayTable::keyPressEvent(event);
}

void HistoryTable::resizeEvent(QResizeEvent* event)
{
    const bool wasAtEnd = isOldestFirst() && isAtNewest();
    DayTable::resizeEvent(event);
    if (m_columns)
        m_columns->fit();
    if (wasAtEnd) // which is farther down in a lower view
        goToNewest();
}

void HistoryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    DayTable::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentPublishChanged();
}

void HistoryTable::rowsInserted(const QModelIndex& parent, int first, int last)
{
    DayTable::rowsInserted(parent, first, last);
    keepViewStill(first, last - first + 1);
    returnScroll();
    if (isOldestFirst() && m_wasAtNewest)
        goToNewest();
    if (m_isFollowing && isAtNewest() && newestRow() >= first && newestRow() <= last)
        followNewest();
}

void HistoryTable::returnScroll()
{
    if (m_scrollToReturn <= 0)
        return;
    updateGeometries();
    verticalScrollBar()->setValue(m_scrollToReturn);
}

void HistoryTable::goToNewest()
{
    if (m_history->rowCount() > 0)
        scrollTo(m_history->index(newestRow(), 0), PositionAtBottom);
}

/// The rows were turned round: what is current is seen again, in its new place.
void HistoryTable::showMoved()
{
    m_scrollToReturn = 0;
    updateGeometries();
    const QModelIndex current = currentIndex();
    if (m_isFollowing || !current.isValid())
        goToNewest();
    else
        scrollTo(current, PositionAtCenter);
    viewport()->update();
}

/// One that is still being looked for stays remembered, and one that no row was left of: a search
/// that finds nothing may be a slip of the fingers.
void HistoryTable::rememberSelection()
{
    m_rememberedScroll = verticalScrollBar()->value();
    m_wasAtNewest = isAtNewest();
    if (m_finder->isSearching() || m_history->rowCount() == 0)
        return;
    m_remembered = m_isFollowing ? QList<PublishId>() : selectedIds();
    m_rememberedCurrent = m_isFollowing ? PublishId() : currentId();
}

/// Newest first the rows come in two steps: those at the top, and the others at once after them.
/// Oldest first all of them come together. What was being read is seen again.
void HistoryTable::restoreScroll()
{
    m_isOtherQuestion = m_shownQuery != m_history->query();
    m_shownQuery = m_history->query();
    if (isOldestFirst()) {
        updateGeometries();
        if (m_isOtherQuestion || m_wasAtNewest)
            goToNewest();
        return;
    }
    m_scrollToReturn = m_isOtherQuestion ? 0 : m_rememberedScroll;
    QTimer::singleShot(0, this, [this] { m_scrollToReturn = 0; });
}

void HistoryTable::restoreSelection()
{
    if (m_history->rowCount() == 0)
        Q_EMIT currentPublishChanged(); // a reset takes the current one away without a word
    if (selectionModel()->hasSelection() || m_history->rowCount() == 0)
        return;
    const QScopedValueRollback<bool> ours(m_isOurSelection, true);
    constexpr auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    for (const PublishId id : std::as_const(m_remembered)) {
        if (const auto row = m_history->rowOf(id))
            selectionModel()->select(m_history->index(*row, 0), select);
    }
    const bool hadCurrent = !m_rememberedCurrent.isNull();
    const auto current = hadCurrent ? m_history->rowOf(m_rememberedCurrent) : std::nullopt;
    if (current)
        setCurrentRow(*current, QItemSelectionModel::NoUpdate);
    m_isFollowing = !hadCurrent && !selectionModel()->hasSelection();
    if (hadCurrent && !current)
        m_finder->find(
            m_rememberedCurrent, [this](int row, bool isIt) { restoreCurrent(row, isIt); });
    else if (m_isFollowing)
        followNewest();
}

/// The current publish is far down, or it is gone: then the one that took its place is current,
/// unless the question is another one.
void HistoryTable::restoreCurrent(int row, bool isIt)
{
    const QScopedValueRollback<bool> ours(m_isOurSelection, true);
    m_isFollowing = !isIt && m_isOtherQuestion && !selectionModel()->hasSelection();
    if (m_isFollowing)
        return followNewest();
    const bool wasSelected = m_remembered.contains(m_rememberedCurrent);
    const bool isSelected = isIt ? wasSelected : !selectionModel()->hasSelection();
    setCurrentRow(row,
        isSelected ? QItemSelectionModel::Select | QItemSelectionModel::Rows
                   : QItemSelectionModel::NoUpdate);
}

/// After a new question it is shown amidst its neighbours; else what is being read stays.
void HistoryTable::setCurrentRow(int row, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = m_history->index(row, 0);
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(index, flags);
    setAutoScroll(true);
    if (m_isOtherQuestion && !isWhole(row))
        scrollTo(index, PositionAtCenter);
}

void HistoryTable::followNewest()
{
    if (m_history->rowCount() == 0)
        return;
    const QScopedValueRollback<bool> ours(m_isOurSelection, true);
    selectionModel()->setCurrentIndex(m_history->index(newestRow(), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// At the very top, newest first, the new rows are seen.
void HistoryTable::keepViewStill(int first, int count)
{
    QScrollBar* bar = verticalScrollBar();
    const bool isAbove = first * rowHeight() < bar->value() || (first == 0 && isOldestFirst());
    if (!isAbove)
        return;
    updateGeometries();
    bar->setValue(bar->value() + count * rowHeight());
}

/// What was at the top stays there.
void HistoryTable::sizeRows()
{
    const int top = topRow();
    const int line = fontMetrics().height();
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setDefaultSectionSize(static_cast<int>(line * rowLines(m_density)));
    if (top > 0)
        scrollTo(model()->index(top, currentIndex().column()), PositionAtTop);
}

} // namespace herald
