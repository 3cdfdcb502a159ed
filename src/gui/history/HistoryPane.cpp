// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryPane.h"

#include "base/WhenDone.h"
#include "gui/history/CompareDialog.h"
#include "gui/history/HistoryActions.h"
#include "gui/history/HistoryColumns.h"
#include "gui/history/HistoryCopy.h"
#include "gui/history/HistoryFilterBar.h"
#include "gui/history/HistoryMarking.h"
#include "gui/history/HistoryRemoval.h"
#include "gui/history/HistorySelection.h"
#include "gui/history/HistorySorting.h"
#include "gui/history/MarkEditor.h"
#include "gui/history/PublishDetails.h"
#include "gui/history/TimelineView.h"
#include "gui/history/WorkBar.h"
#include "gui/parts/EmptyNote.h"
#include "history/HistoryModel.h"
#include "history/HistoryStore.h"
#include "history/ReceiptStore.h"
#include "ui_historypane.h"

#include <QAction>
#include <QDataStream>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace herald {

namespace {

constexpr quint32 stateVersion = 1;

QString asWritten(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

HistoryPane::HistoryPane(HistoryStore& store, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(new HistoryModel(store, this))
    , m_ui(std::make_unique<Ui::HistoryPane>())
    , m_filters(new HistoryFilterBar(clock, this))
    , m_timeline(new TimelineView(store, clock, this))
    , m_details(new PublishDetails(store, this))
    , m_marks(store)
    , m_markEditor(new MarkEditor(m_marks, this))
    , m_whyNoTemplate([](const Lineage&) { return tr("There are no templates here."); })
{
    m_ui->setupUi(this);
    m_ui->rows->insertWidget(0, m_filters);
    m_ui->rows->insertWidget(1, m_timeline);
    m_ui->splitter->addWidget(createDetailsSide());
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setCollapsible(0, false);
    m_ui->history->setHistory(*m_model, store, clock);
    m_note = new EmptyNote(m_ui->history);
    setTabOrder(m_ui->history, m_details);
    m_markEditor->followInTabOrder(m_details);
    m_actions = new HistoryActions(*m_ui->history, *this);
    m_actions->add(HistoryActions::Group::View, &m_ui->history->sorting().action());
    m_actions->add(HistoryActions::Group::View, m_ui->history->columns().menu().menuAction());
    m_actions->add(HistoryActions::Group::View, m_ui->history->densityMenu().menuAction());
    m_selection = new HistorySelection(store, *m_model, *m_ui->history);
    m_copy = new HistoryCopy(store, *m_ui->history, *m_selection, *m_actions);
    m_actions->add(
        HistoryActions::Group::View, m_timeline->shownAction(), {}, HistoryActions::Place::MenuBar);
    m_actions->add(
        HistoryActions::Group::View, m_timeline->tableAction(), {}, HistoryActions::Place::MenuBar);
    createDeeds();
    connectParts();
    connectActions();
    refreshActions();
    applyQuery();
}

HistoryPane::~HistoryPane()
{
    delete m_markEditor; // saves what was typed last, while there is somewhere to save it
}

void HistoryPane::setAccounts(const QList<Account>& accounts)
{
    m_filters->setAccounts(accounts);
    m_ui->history->columns().suggestAccount(accounts.size() > 1);
}

void HistoryPane::focusSearch()
{
    m_filters->focusSearch();
}

void HistoryPane::search(const QString& text)
{
    m_filters->setSearch(text);
    m_ui->history->setFocus(Qt::OtherFocusReason);
}

void HistoryPane::followReceipts(const ReceiptStore& receipts)
{
    m_model->followReceipts(receipts);
    m_details->followReceipts(receipts);
    connect(&receipts, &ReceiptStore::failed, this,
        [this](const Error& error) { sayProblem(error.text); });
}

void HistoryPane::showPublish(PublishId id)
{
    m_ui->history->showPublish(id, [this] {
        Q_EMIT announced(tr("That publish is not listed. Clear the history's search and filters, "
                            "then show it again."));
    });
}

QByteArray HistoryPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_ui->splitter->saveState() << m_ui->history->saveLook()
           << m_filters->saveState() << m_timeline->shownAction()->isChecked();
    return state;
}

bool HistoryPane::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray splitter;
    QByteArray look;
    QByteArray filters;
    bool showsTimeline = true;
    stream >> version >> splitter >> look >> filters;
    if (!stream.atEnd()) // written before there was one
        stream >> showsTimeline;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return false;
    m_timeline->shownAction()->setChecked(showsTimeline);
    return m_ui->splitter->restoreState(splitter) && m_ui->history->restoreLook(look)
        && m_filters->restoreState(filters);
}

void HistoryPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->refreshIcons();
}

void HistoryPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_timeline->setRoom(height());
}

QWidget* HistoryPane::createDetailsSide()
{
    auto* side = new QWidget(this);
    auto* showAll = new QPushButton(tr("Show all of it"), side);
    showAll->setObjectName(QStringLiteral("showAll"));
    showAll->hide();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_details, 1);
    layout->addWidget(showAll);
    layout->addWidget(m_markEditor);
    connect(m_details, &PublishDetails::shortenedChanged, showAll, &QWidget::setVisible);
    connect(showAll, &QPushButton::clicked, m_details, &PublishDetails::showAll);
    return side;
}

void HistoryPane::connectParts()
{
    HistoryTable* table = m_ui->history;
    connect(m_filters, &HistoryFilterBar::queryChanged, this, &HistoryPane::applyQuery);
    connect(m_filters, &HistoryFilterBar::periodMoved, this, [this] {
        if (m_ui->history->isAtNewest() && isVisible()) // else someone is reading
            applyQuery();
    });
    connect(m_filters, &HistoryFilterBar::left, table, qOverload<>(&QWidget::setFocus));
    connect(m_timeline, &TimelineView::periodChosen, m_filters, &HistoryFilterBar::setPeriod);
    connect(m_timeline, &TimelineView::momentChosen, this, &HistoryPane::jumpTo);
    connect(m_note, &EmptyNote::actionTriggered, m_filters, &HistoryFilterBar::clear);

    connect(table, &HistoryTable::currentPublishChanged, this, &HistoryPane::showCurrent);
    connect(table, &HistoryTable::useRequested, m_actions->useInComposer, &QAction::trigger);
    connect(table, &HistoryTable::menuRequested, this, &HistoryPane::showContextMenu);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryPane::refreshActions);

    connect(m_model, &HistoryModel::loaded, this, [this] {
        m_filters->noteAnswered();
        sayProblem({});
        refreshCounts();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        refreshActions();
        if (m_ui->history->currentIndex().data(HistoryModel::IsLoadedRole).toBool())
            showMark(); // a row on its way must not take a note away that is being written
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPane::refreshCounts);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryPane::refreshCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPane::refreshCounts);
    connect(m_model, &HistoryModel::counted, this, &HistoryPane::refreshCounts);
    connect(m_model, &HistoryModel::counted, this, [this] {
        if (const auto moment = std::exchange(m_jump, std::nullopt))
            showRowsBefore(*moment);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_isCurrentOnItsWay)
            showCurrent();
    });
    connect(m_model, &HistoryModel::failed, this, [this](const Error& error) {
        m_filters->noteAnswered();
        sayProblem(error.text);
    });
    const auto say = [this](const Error& error) { sayProblem(error.text); };
    connect(m_details, &PublishDetails::failed, this, say);
    connect(m_selection, &HistorySelection::failed, this, say);
    connect(m_copy, &HistoryCopy::failed, this, say);
    connect(m_copy, &HistoryCopy::announced, this, &HistoryPane::announced);
}

void HistoryPane::connectActions()
{
    const auto withSelected = [this](QAction* action, auto deed) {
        connect(action, &QAction::triggered, this, [this, deed] {
            if (const auto publish = selectedPublish())
                deed(*publish);
        });
    };
    withSelected(m_actions->useInComposer,
        [this](const Publish& publish) { Q_EMIT useInComposer(publish.order.event); });
    withSelected(
        m_actions->publishAgain, [this](const Publish& publish) { Q_EMIT publishAgain(publish); });
    withSelected(
        m_actions->publishAnew, [this](const Publish& publish) { Q_EMIT publishAnew(publish); });
    withSelected(m_actions->saveAsTemplate,
        [this](const Publish& publish) { Q_EMIT saveAsTemplate(publish.order.event); });
    connect(m_actions->compare, &QAction::triggered, this, &HistoryPane::compareSelected);
}

/// What marks and deletes.
void HistoryPane::createDeeds()
{
    auto* workBar = new WorkBar(this);
    m_ui->rows->insertWidget(m_ui->rows->indexOf(m_ui->undoBar), workBar);
    m_marking = new HistoryMarking(m_marks, *m_selection, *m_actions, *m_ui->history, *this);
    connect(m_marking, &HistoryMarking::failed, this, &HistoryPane::sayProblem);
    connect(m_marking, &HistoryMarking::announced, this, &HistoryPane::announced);
    connect(m_marking, &HistoryMarking::noteRequested, m_markEditor, &MarkEditor::focusNote);
    m_removal = new HistoryRemoval(
        m_store, *m_model, *m_selection, *m_actions, *m_ui->undoBar, *workBar, *this);
    connect(&m_store, &HistoryStore::updated, this, [this](const Publish& publish) {
        if (!publish.mark.tags.isEmpty())
            offerTags();
    });
    offerTags();
    connect(m_removal, &HistoryRemoval::failed, this, &HistoryPane::sayProblem);
    connect(m_removal, &HistoryRemoval::announced, this, &HistoryPane::announced);
    connect(m_removal, &HistoryRemoval::restored, m_ui->history, qOverload<>(&QWidget::setFocus));
}

void HistoryPane::applyQuery()
{
    const HistoryQuery query = m_filters->query();
    m_jump.reset();
    m_model->setQuery(query);
    m_timeline->setQuery(query);
    m_ui->history->setSearch(query.terms);
    m_details->setSearch(query.terms);
    m_markEditor->setSearch(query.terms);
    m_filters->noteAsked();
}

void HistoryPane::jumpTo(const QDateTime& moment)
{
    m_jumping.cancel();
    m_jump.reset();
    if (m_model->isCounted())
        showRowsBefore(moment);
    else
        m_jump = moment;
}

/// How many rows are older tells which row it is. Oldest first the others of its time are above it.
void HistoryPane::showRowsBefore(const QDateTime& moment)
{
    const auto older = m_store.count(m_model->query(), PublishId::earliest(moment));
    m_jumping = QFuture<void>(older);
    whenDone(older, this, [this](const Result<qint64>& count) {
        if (!count)
            return;
        const int rows = m_model->rowCount();
        const auto place = std::clamp<qint64>(rows - *count, 0, std::max(0, rows - 1));
        const ShownOrder order = m_model->shownOrder();
        const QModelIndex index = m_model->index(int(order.other(place, rows)), 0);
        m_ui->history->setCurrentIndex(index);
        m_ui->history->scrollTo(index,
            order.isOldestFirst() ? QAbstractItemView::PositionAtBottom
                                  : QAbstractItemView::PositionAtTop);
    });
}

HistoryQuery HistoryPane::query() const
{
    return m_model->query();
}

void HistoryPane::setTemplateCheck(TemplateCheck check)
{
    m_whyNoTemplate = std::move(check);
    refreshActions();
}

void HistoryPane::refreshActions()
{
    HistoryActions::Selected selected {.rows = m_selection->count(), .publish = selectedPublish()};
    if (selected.publish)
        selected.whyNoTemplate = m_whyNoTemplate(selected.publish->order.lineage);
    m_actions->enableFor(selected);
    m_copy->enableFor(selected.rows);
    m_marking->enableFor(selected.rows);
    // While a piece of the search is wrong, more is shown than was meant.
    m_removal->enableFor(selected.rows, m_filters->isUnderstood() ? m_model->rowCount() : 0);
}

QString HistoryPane::foundText(int rows) const
{
    if (!m_model->isCounted())
        //: So many publishes were found until now: %1 is the number as it is written.
        return tr("%1 found so far", nullptr, rows).arg(asWritten(rows));
    //: How many publishes the search found: %1 is the number as it is written.
    return tr("%1 found", nullptr, rows).arg(asWritten(rows));
}

void HistoryPane::offerTags()
{
    constexpr int mostTags = 200;
    whenDone(m_marks.allTags(mostTags), this, [this](const Result<QStringList>& tags) {
        if (tags)
            m_filters->setTags(*tags);
    });
}

void HistoryPane::refreshCounts()
{
    const int rows = m_model->rowCount();
    const bool isWhole = m_model->query() == HistoryQuery();
    if (isWhole)
        m_total = rows;
    m_filters->setTotal(m_total);
    m_filters->setMatches(isWhole ? QString() : foundText(rows));

    if (rows > 0)
        m_note->hide();
    else if (isWhole)
        m_note->say(tr("Nothing published yet"),
            tr("Compose an event above and press Ctrl+Return: what becomes of it is written down "
               "here."));
    else
        m_note->say(tr("No publish matches"),
            tr("Nothing in the history fits the search and the filters."),
            tr("Show all publishes"));
}

void HistoryPane::showCurrent()
{
    const QModelIndex current = m_ui->history->currentIndex();
    const auto publish = current.isValid() ? m_model->publishAt(current.row()) : std::nullopt;
    m_isCurrentOnItsWay = current.isValid() && !publish;
    m_details->show(publish);
    showMark();
}

void HistoryPane::showMark()
{
    const QModelIndex current = m_ui->history->currentIndex();
    const auto publish = current.isValid() ? m_model->publishAt(current.row()) : std::nullopt;
    m_markEditor->show(publish);
    m_marking->setCurrent(publish);
}

void HistoryPane::showContextMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillContextMenu(*menu);
    menu->popup(globalPosition);
}

void HistoryPane::sayProblem(const QString& text)
{
    m_ui->historyProblem->say(text);
}

/// The current row may be another one, or not be selected at all.
std::optional<Publish> HistoryPane::selectedPublish() const
{
    if (m_selection->count() != 1)
        return std::nullopt;
    return m_model->publishAt(m_ui->history->selectedRanges().constFirst().first);
}

void HistoryPane::compareSelected()
{
    m_selection->withIds(2, [this](const QList<PublishId>& ids) {
        if (ids.size() != 2)
            return;
        whenDone(m_store.load(ids.at(0)), this, [this, ids](const Result<Publish>& one) {
            if (!one)
                return sayProblem(one.error().text);
            whenDone(m_store.load(ids.at(1)), this, [this, one](const Result<Publish>& other) {
                if (!other)
                    return sayProblem(other.error().text);
                auto* dialog = new CompareDialog(*one, *other, window());
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
        });
    });
}

} // namespace herald
