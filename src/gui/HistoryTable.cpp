// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HistoryTable.h"

#include "gui/HistoryDelegate.h"
#include "gui/OutcomeWords.h"
#include "gui/Theme.h"
#include "history/HistoryModel.h"

#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace herald {

namespace {

constexpr quint32 stateVersion = 1;
constexpr int searchedRows = 1000; // where a selection is looked for after a new question
constexpr int mostIds = 1000; // more are asked of the store, not of the model
constexpr double nameShare = 0.34; // of what name and data have together

int widthOf(const QFontMetrics& metrics, const QString& text)
{
    return metrics.horizontalAdvance(text) + metrics.averageCharWidth() * 2;
}

int outcomeWidth(const QFontMetrics& metrics)
{
    int width = 0;
    for (const Outcome outcome : allOutcomes)
        width = std::max(width, widthOf(metrics, outcomeWord(outcome)));
    return width + metrics.height() + metrics.averageCharWidth();
}

} // namespace

HistoryTable::HistoryTable(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new HistoryDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
        &HistoryTable::showHeaderMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == HistoryModel::Name && !m_isSizing)
            m_hasUserNameWidth = true;
    });
    connect(this, &QTableView::doubleClicked, this, &HistoryTable::useRequested);
}

void HistoryTable::setHistory(HistoryModel& history)
{
    m_history = &history;
    connect(
        &history, &QAbstractItemModel::modelAboutToBeReset, this, &HistoryTable::rememberSelection);
    // The selection changes, or says so, when rows come and go. Before setModel(): we are told
    // first.
    const auto begin = [this] { m_isOurSelection = true; };
    const auto end = [this] { m_isOurSelection = false; };
    connect(&history, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(&history, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    setModel(&history);
    // After setModel(): the view has done its part.
    connect(&history, &QAbstractItemModel::rowsInserted, this, end);
    connect(&history, &QAbstractItemModel::rowsRemoved, this, end);
    connect(&history, &QAbstractItemModel::modelReset, this, &HistoryTable::restoreSelection);
    connect(&history, &QAbstractItemModel::rowsRemoved, this,
        [this](
            const QModelIndex&, int first, int last) { keepViewStill(first, first - last - 1); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isOurSelection)
            m_isFollowing = !selectionModel()->hasSelection();
    });
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(HistoryModel::Data, QHeaderView::Stretch);
    setColumnHidden(HistoryModel::AccountColumn, true);
    sizeForFont();
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
    return ranges;
}

bool HistoryTable::isAtTop() const
{
    return verticalScrollBar()->value() == 0;
}

QMenu* HistoryTable::createColumnsMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("Columns"), parent);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const QString name
            = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // Without its outcome a publish would tell half the truth.
        action->setEnabled(column != HistoryModel::OutcomeColumn);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            m_hasUserColumns = true;
            sizeNameColumn();
        });
    }
    return menu;
}

void HistoryTable::suggestAccountColumn(bool isShown)
{
    if (m_hasUserColumns || isColumnHidden(HistoryModel::AccountColumn) != isShown)
        return;
    setColumnHidden(HistoryModel::AccountColumn, !isShown);
    sizeNameColumn();
}

QByteArray HistoryTable::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_hasUserColumns << m_hasUserNameWidth
           << horizontalHeader()->saveState();
    return state;
}

bool HistoryTable::restoreColumns(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 version = 0;
    bool hasUserColumns = false;
    bool hasUserNameWidth = false;
    QByteArray header;
    stream >> version >> hasUserColumns >> hasUserNameWidth >> header;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return false;
    const QScopedValueRollback<bool> sizing(m_isSizing, true);
    if (!horizontalHeader()->restoreState(header))
        return false;
    m_hasUserColumns = hasUserColumns;
    m_hasUserNameWidth = hasUserNameWidth;
    setColumnHidden(HistoryModel::OutcomeColumn, false);
    return true;
}

void HistoryTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeForFont();
}

void HistoryTable::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isReturn && modifiers == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT useRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HistoryTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    sizeNameColumn();
}

void HistoryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentPublishChanged();
}

void HistoryTable::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    keepViewStill(first, last - first + 1);
    if (first == 0 && m_isFollowing && isAtTop())
        followNewest();
}

void HistoryTable::rememberSelection()
{
    m_remembered = m_isFollowing ? QList<PublishId>() : selectedIds();
    m_rememberedCurrent = m_isFollowing ? PublishId() : currentId();
}

void HistoryTable::restoreSelection()
{
    if (selectionModel()->hasSelection())
        return;
    const QScopedValueRollback<bool> ours(m_isOurSelection, true);
    const int rows = std::min(m_history->rowCount(), searchedRows);
    for (int row = 0; row < rows; ++row) {
        const PublishId id = m_history->idAt(row);
        if (!id.isNull() && m_remembered.contains(id))
            selectIn(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (!id.isNull() && id == m_rememberedCurrent)
            selectionModel()->setCurrentIndex(
                m_history->index(row, 0), QItemSelectionModel::NoUpdate);
    }
    m_isFollowing = !selectionModel()->hasSelection();
    if (m_isFollowing)
        followNewest();
}

void HistoryTable::selectIn(int row, QItemSelectionModel::SelectionFlags flags)
{
    selectionModel()->select(m_history->index(row, 0), flags);
}

void HistoryTable::followNewest()
{
    if (m_history->rowCount() == 0)
        return;
    const QScopedValueRollback<bool> ours(m_isOurSelection, true);
    selectionModel()->setCurrentIndex(
        m_history->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryTable::keepViewStill(int first, int count)
{
    QScrollBar* bar = verticalScrollBar();
    if (bar->value() == 0 || first * rowHeight() >= bar->value())
        return;
    updateGeometries();
    bar->setValue(bar->value() + count * rowHeight());
}

void HistoryTable::sizeForFont()
{
    if (!m_history)
        return;
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(metrics.height() + metrics.height() / 2);
    horizontalHeader()->setMinimumSectionSize(metrics.averageCharWidth() * 6);

    const QFontMetrics fixed(monospaceFont(font()));
    QHeaderView* header = horizontalHeader();
    header->resizeSection(HistoryModel::Time, widthOf(fixed, QStringLiteral("00:00:00.000")));
    header->resizeSection(HistoryModel::OutcomeColumn, outcomeWidth(metrics));
    header->resizeSection(HistoryModel::Took, widthOf(metrics, QStringLiteral("0,000 ms")));
    header->resizeSection(HistoryModel::AccountColumn, metrics.averageCharWidth() * 16);
    sizeNameColumn();
}

void HistoryTable::sizeNameColumn()
{
    if (!m_history || m_hasUserNameWidth)
        return;
    const QHeaderView* header = horizontalHeader();
    const int both
        = header->sectionSize(HistoryModel::Name) + header->sectionSize(HistoryModel::Data);
    const QScopedValueRollback<bool> sizing(m_isSizing, true);
    setColumnWidth(HistoryModel::Name, static_cast<int>(both * nameShare));
}

void HistoryTable::showHeaderMenu(const QPoint& position)
{
    QMenu* menu = createColumnsMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

int HistoryTable::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

} // namespace herald
