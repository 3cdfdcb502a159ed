// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/HistoryModel.h"

#include "base/WhenDone.h"
#include "history/CellText.h"
#include "history/HistoryStore.h"
#include "history/PageFetcher.h"
#include "history/ReceiptStore.h"
#include "history/RowsBeingRead.h"
#include "history/search/QueryMatch.h"

#include <QFuture>
#include <QMap>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace herald {

namespace {
constexpr int topRows = int(PageCache::pageRows); // more than fit on a screen

constexpr auto soon = std::chrono::milliseconds(250);

bool asksFor(const HistoryQuery& query, SearchTerm::Field field)
{
    return std::any_of(query.terms.begin(), query.terms.end(),
        [field](const SearchTerm& term) { return term.field == field; });
}

Publish withoutBody(Publish publish)
{
    publish.result.answer.body.clear();
    return publish;
}

QString cellText(const Publish& publish, int column, int role)
{
    if (role == Qt::ToolTipRole)
        return toolTip(publish, column);
    return role == Qt::AccessibleTextRole ? spokenText(publish, column)
                                          : displayText(publish, column);
}
} // namespace

/// Keeps the cache in step with the store. What is on the screen is replaced only by what is
/// already here.
class HistoryModel::Private : public QObject {
public:
    Private(HistoryModel& model, HistoryStore& historyStore)
        : q(model)
        , store(historyStore)
        , fetcher(historyStore, cache, this)
    {
        connect(&store, &HistoryStore::added, this, &Private::onAdded);
        connect(&store, &HistoryStore::updated, this, &Private::onUpdated);
        connect(&store, &HistoryStore::rowsCameOrWent, this, [this] { refresh(Refresh::Reset); });
        connect(&store, &HistoryStore::changedElsewhere, this, [this] { refresh(Refresh::Merge); });
        connect(&fetcher, &PageFetcher::arrived, this, &Private::onArrived);
        connect(&fetcher, &PageFetcher::inconsistent, this, [this] { refresh(Refresh::Reset); });
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, [this] { refresh(Refresh::Merge); });
        connect(&fetcher, &PageFetcher::failed, &q, &HistoryModel::failed);
    }

    enum class Refresh {
        Query, ///< a new question: its first page is shown before the rest is counted
        Reset, ///< the same question, rows went or came anywhere
        Merge, ///< the same question, most likely with new rows on top
    };

    void refresh(Refresh wished);
    /// With what comes until then: a run adds many.
    void refreshSoon();
    void showTop(const Survey& below = {});
    bool merge(qint64 total);
    void insertOnTop(const QList<Publish>& oldestFirst);
    void end(const Error& error);

    void onAdded(const Publish& publish);
    void onUpdated(const Publish& publish);
    void onArrived(qint64 page);
    void onReceipts(const QList<ReceiptNews>& news);
    const Publish* wantedAt(int row);
    Publish withReceipt(const Publish& publish) const;

    bool isCounted() const { return m_running != Refresh::Query; }
    qint64 rows() const;

    HistoryModel& q;
    HistoryStore& store;
    const ReceiptStore* receipts = nullptr;
    HistoryQuery query;
    ShownOrder order;
    PageCache cache; ///< newest first: all here but the model's own rows are its places
    PageFetcher fetcher;

private:
    void countBelow(Refresh kind, const Survey& known);
    void growBelow(const Survey& survey);
    void growInTurns(const Survey& survey);
    void settle();
    void finishRefresh(const Survey& below, Refresh kind);
    void beginInsert(const ShownOrder::Rows& shown);
    void emitRowsChanged(qint64 first, qint64 last);

    quint64 m_generation = 0; ///< of the refresh under way
    std::optional<Refresh> m_running;
    std::optional<Refresh> m_next; ///< asked for meanwhile
    bool m_isSearchPrepared = false;
    bool m_isShown = false; ///< of a new question: its first page
    RowsBeingRead m_top; ///< of the refresh
    QMap<PublishId, Publish> m_addedMeanwhile;
    QFuture<void> m_reading;
    QTimer m_soon;
};

void HistoryModel::Private::refresh(Refresh wished)
{
    if (m_running && wished != Refresh::Query) {
        if (m_next != Refresh::Reset)
            m_next = wished;
        return;
    }
    m_reading.cancel();
    m_next.reset();
    m_running = wished;
    m_isShown = false;
    m_addedMeanwhile.clear();
    m_top.begin();
    fetcher.setQuery(query);
    if (wished == Refresh::Query)
        fetcher.forget();
    auto page = store.page(query, {}, topRows);
    m_reading = QFuture<void>(page);
    whenDone(
        page, this, [this, wished, generation = ++m_generation](const Result<QList<Publish>>& top) {
            if (generation != m_generation)
                return;
            if (!top)
                return end(top.error());
            m_top.arrive(*top);
            if (wished == Refresh::Query) {
                showTop();
                m_isShown = true;
                Q_EMIT q.loaded();
                if (generation != m_generation) // a listener asked for something else
                    return;
            }
            if (top->size() < topRows)
                finishRefresh({}, wished);
            else
                countBelow(wished, {.next = top->last().id});
        });
}

/// Bit by bit: a new question grows by older rows while it is counted, for any other all of it
/// comes together.
void HistoryModel::Private::countBelow(Refresh kind, const Survey& known)
{
    auto survey = store.survey(query, known.next, int(PageCache::strideRows));
    m_reading = QFuture<void>(survey);
    whenDone(
        survey, this, [this, kind, known, generation = m_generation](const Result<Survey>& more) {
            if (generation != m_generation)
                return;
            if (!more)
                return end(more.error());
            const Survey all {.rows = known.rows + more->rows,
                .landmarks = known.landmarks + more->landmarks,
                .isComplete = more->isComplete,
                .next = more->next};
            if (kind == Refresh::Query)
                growBelow(*more);
            if (all.isComplete)
                finishRefresh(all, kind);
            else
                countBelow(kind, all);
        });
}

void HistoryModel::Private::growBelow(const Survey& survey)
{
    if (survey.rows > 0) {
        const qint64 room = std::numeric_limits<int>::max() - rows();
        beginInsert(order.older(std::min(survey.rows, room), rows()));
        cache.appendBelow(survey.rows, survey.landmarks);
        q.endInsertRows();
    }
}

/// A part in each turn of the event loop: a table takes its time for a million rows.
void HistoryModel::Private::growInTurns(const Survey& survey)
{
    if (survey.landmarks.size() <= PageCache::mostAtOnce) {
        growBelow(survey);
        return settle();
    }
    const qint64 rows = PageCache::mostAtOnce * PageCache::strideRows;
    growBelow({.rows = rows, .landmarks = survey.landmarks.first(PageCache::mostAtOnce)});
    const Survey rest {
        .rows = survey.rows - rows, .landmarks = survey.landmarks.sliced(PageCache::mostAtOnce)};
    QMetaObject::invokeMethod(
        this,
        [this, rest, generation = m_generation] {
            if (generation == m_generation)
                growInTurns(rest);
        },
        Qt::QueuedConnection);
}

void HistoryModel::Private::finishRefresh(const Survey& below, Refresh kind)
{
    const qint64 total = m_top.rows().size() + below.rows;
    if (kind == Refresh::Reset || (kind == Refresh::Merge && !merge(total))) {
        if (order.isOldestFirst()) { // what is read would move by what comes above it
            showTop(below);
            return settle();
        }
        showTop();
        return growInTurns(below);
    }
    settle();
}

void HistoryModel::Private::settle()
{
    const bool wasQuestion = m_running == Refresh::Query;
    m_running.reset();
    m_addedMeanwhile.clear();
    if (wasQuestion)
        Q_EMIT q.counted();
    if (!std::exchange(m_isSearchPrepared, true))
        store.prepareSearch(); // while nobody waits
    if (const auto again = std::exchange(m_next, std::nullopt))
        refresh(*again);
}

void HistoryModel::Private::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(soon);
}

void HistoryModel::Private::showTop(const Survey& below)
{
    q.beginResetModel();
    fetcher.forget();
    cache.reset(m_top.rows(), m_top.rows().size());
    cache.appendBelow(below.rows, below.landmarks);
    for (const Publish& publish : std::as_const(m_addedMeanwhile)) {
        if (publish.id > cache.newest())
            cache.prepend(publish);
    }
    m_addedMeanwhile.clear();
    q.endResetModel();
}

/// New rows on top of the ones that are shown, and newer contents of those; false where it is
/// something else.
bool HistoryModel::Private::merge(qint64 total)
{
    const QList<Publish>& top = m_top.rows();
    QList<Publish> oldestFirst;
    for (const Publish& publish : top) {
        if (publish.id > cache.newest())
            oldestFirst.prepend(publish);
    }
    const qint64 alreadyShown = std::count_if(m_addedMeanwhile.begin(), m_addedMeanwhile.end(),
        [&](const Publish& added) { return top.isEmpty() || added.id > top.first().id; });
    if (oldestFirst.size() == topRows || cache.total() + oldestFirst.size() - alreadyShown != total)
        return false;
    insertOnTop(oldestFirst);
    cache.markStale();
    for (qsizetype i = 0; i < top.size(); ++i) {
        const qint64 row = alreadyShown + i;
        const Publish* shown = cache.at(row);
        if (shown && shown->id != top.at(i).id)
            return false;
        if (shown)
            cache.replace(row, top.at(i));
    }
    emitRowsChanged(0, cache.total() - 1);
    return true;
}

void HistoryModel::Private::insertOnTop(const QList<Publish>& oldestFirst)
{
    if (oldestFirst.isEmpty())
        return;
    beginInsert(order.newer(oldestFirst.size(), rows()));
    for (const Publish& publish : oldestFirst)
        cache.prepend(publish);
    q.endInsertRows();
}

void HistoryModel::Private::end(const Error& error)
{
    const bool isShown = m_isShown;
    const bool wasQuestion = m_running == Refresh::Query;
    m_running.reset();
    m_next.reset();
    m_top.arrive({});
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (wasQuestion && !isShown) // never the rows of another question
        showTop();
    Q_EMIT q.failed(error);
}

void HistoryModel::Private::onAdded(const Publish& publish)
{
    if (asksFor(query, SearchTerm::Field::Run))
        return refreshSoon(); // only the database tells
    if (!matches(query, SearchedRow::of(publish)))
        return;
    if (m_running)
        m_addedMeanwhile.insert(publish.id, publish);
    if (m_running == Refresh::Query && !m_isShown)
        return;
    if (publish.id > cache.newest())
        insertOnTop({publish});
    else if (!cache.rowOf(publish.id))
        refresh(Refresh::Reset); // the clock was set back
}

void HistoryModel::Private::onUpdated(const Publish& publish)
{
    if (m_running == Refresh::Query && !m_isShown)
        return void(m_next = Refresh::Reset);
    const Publish listed = withoutBody(publish);
    m_top.note(listed);
    if (m_addedMeanwhile.contains(listed.id))
        m_addedMeanwhile.insert(listed.id, listed);
    fetcher.note(listed);
    const auto row = cache.rowOf(publish.id);
    if (!row && asksFor(query, SearchTerm::Field::Run))
        return refreshSoon();
    SearchedRow searched = SearchedRow::of(publish);
    searched.run = neededRun(query).value_or(0); // what is listed is of it, and stays so
    const bool isWanted = matches(query, searched);
    if (row && isWanted) {
        cache.replace(*row, listed);
        emitRowsChanged(*row, *row);
    } else if (!row && isWanted && publish.id > cache.newest()) {
        insertOnTop({listed});
    } else if (row || query.outcome || !query.terms.isEmpty()) {
        refresh(Refresh::Merge); // it may have come into the question or left it
    }
}

void HistoryModel::Private::onReceipts(const QList<ReceiptNews>& news)
{
    const bool isAsked = asksFor(query, SearchTerm::Field::Receipt);
    qint64 first = cache.total();
    qint64 last = -1;
    for (const ReceiptNews& one : news) {
        const auto row = cache.rowOf(one.id);
        if (!row)
            continue;
        if (one.receipt) {
            Publish publish = *cache.at(*row);
            publish.receipt = one.receipt;
            publish.receipt->hooks.clear();
            cache.replace(*row, publish);
        }
        first = std::min(first, *row);
        last = std::max(last, *row);
    }
    emitRowsChanged(first, last);
    if (isAsked)
        refresh(Refresh::Merge); // some may have come into the question or left it
}

void HistoryModel::Private::onArrived(qint64 page)
{
    const qint64 first = cache.firstRow(page);
    emitRowsChanged(first, std::min(first + PageCache::pageRows, cache.total()) - 1);
}

/// As many as a table can have.
qint64 HistoryModel::Private::rows() const
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return std::min(cache.total(), most);
}

void HistoryModel::Private::beginInsert(const ShownOrder::Rows& shown)
{
    q.beginInsertRows({}, int(shown.first), int(shown.second));
}

void HistoryModel::Private::emitRowsChanged(qint64 first, qint64 last)
{
    if (first > last)
        return;
    const auto [top, bottom] = order.other({first, last}, rows());
    Q_EMIT q.dataChanged(q.index(int(top), 0), q.index(int(bottom), ColumnCount - 1));
}

/// Null where the page has to be read first, which this orders.
const Publish* HistoryModel::Private::wantedAt(int row)
{
    const qint64 place = order.other(row, rows());
    const qint64 page = cache.pageOf(place);
    if (!cache.isFresh(page))
        fetcher.want(page);
    return cache.at(place);
}

/// With what is not in the row yet.
Publish HistoryModel::Private::withReceipt(const Publish& publish) const
{
    Publish shown = publish;
    if (receipts)
        shown.receipt = receipts->of(publish);
    return shown;
}

HistoryModel::HistoryModel(HistoryStore& store, QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, store))
{
    d->refresh(Private::Refresh::Query);
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::followReceipts(const ReceiptStore& receipts)
{
    d->receipts = &receipts;
    connect(&receipts, &ReceiptStore::changed, d.get(), &Private::onReceipts);
}

void HistoryModel::setQuery(const HistoryQuery& query)
{
    d->query = query;
    d->refresh(Private::Refresh::Query);
}

void HistoryModel::setTimeOrder(TimeOrder order)
{
    const ShownOrder wanted(order);
    if (wanted.isOldestFirst() == d->order.isOldestFirst())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    const int last = rowCount() - 1;
    for (const QModelIndex& old : before)
        after.append(index(last - old.row(), old.column()));
    d->order = wanted;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

ShownOrder HistoryModel::shownOrder() const
{
    return d->order;
}

bool HistoryModel::isCounted() const
{
    return d->isCounted();
}

HistoryQuery HistoryModel::query() const
{
    return d->query;
}

PublishId HistoryModel::idAt(int row) const
{
    const Publish* publish = row >= 0 && row < rowCount() ? d->wantedAt(row) : nullptr;
    return publish ? publish->id : PublishId();
}

std::optional<Publish> HistoryModel::publishAt(int row) const
{
    const Publish* publish = row >= 0 && row < rowCount() ? d->wantedAt(row) : nullptr;
    return publish ? std::optional(d->withReceipt(*publish)) : std::nullopt;
}

std::optional<int> HistoryModel::rowOf(PublishId id) const
{
    const auto place = d->cache.rowOf(id);
    return place ? std::optional(int(d->order.other(*place, d->rows()))) : std::nullopt;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(d->rows());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Took ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    const bool needsRow = role == Qt::DisplayRole || role == Qt::ToolTipRole
        || role == Qt::AccessibleTextRole || (role >= IdRole && role <= IsLoadedRole);
    if (!needsRow)
        return {};
    const Publish* publish = d->wantedAt(index.row());
    if (role == IsLoadedRole)
        return publish != nullptr;
    if (!publish)
        return {};
    const bool tellsReceipt = index.column() == ReceiptColumn || index.column() == OutcomeColumn;
    if (tellsReceipt && role < Qt::UserRole)
        return cellText(d->withReceipt(*publish), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(*publish, index.column(), role);
    case IdRole:
        return QVariant::fromValue(publish->id);
    case IsPinnedRole:
        return publish->mark.isPinned;
    case IsNotedRole:
        return !publish->mark.note.isEmpty() || !publish->mark.tags.isEmpty();
    case OutcomeRole:
        return int(publish->result.outcome);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Took ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (section == Time && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return d->order.isOldestFirst()
            ? tr("Sorted by time, the oldest first. A click lists the newest first.")
            : tr("Sorted by time, the newest first. A click lists the oldest first.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case OutcomeColumn:
        return tr("Outcome");
    case Name:
        return tr("Name");
    case Data:
        return tr("Data");
    case AccountColumn:
        return tr("Account");
    case Took:
        //: column heading: how long the publish took
        return tr("Took");
    case ReceiptColumn:
        //: column heading: what the event stream showed of the publish
        return tr("Receipt");
    default:
        return {};
    }
}

} // namespace herald
