// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/SearchCompleter.h"

#include "gui/parts/Icons.h"
#include "gui/parts/OutcomeWords.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace herald {

namespace {

constexpr int visibleOffers = 13; // all filters
constexpr int widestList = 64; // characters

bool asksForOffers(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier;
}

bool movesOn(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
}

QStandardItem* makeItem(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

SearchCompleter::SearchCompleter(QLineEdit& edit, const Clock& clock)
    : QCompleter(&edit)
    , m_edit(edit)
    , m_clock(clock)
    , m_rows(new QStandardItemModel(0, 2, this))
{
    setModel(m_rows);
    setCompletionMode(UnfilteredPopupCompletion); // what does not fit is left out already
    setMaxVisibleItems(visibleOffers);
    setWidget(&edit);
    connect(&edit, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(
        this, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchCompleter::take);
}

bool SearchCompleter::isOpen() const
{
    return m_list && m_list->isVisible();
}

void SearchCompleter::offer(bool isAsked)
{
    const SearchOffers found
        = searchOffers(m_edit.text(), m_edit.cursorPosition(), m_names, m_clock.now(), isAsked);
    m_from = found.from;
    if (found.offers.isEmpty() || !m_edit.hasFocus())
        close();
    else
        open(found.offers);
}

void SearchCompleter::open(const QList<SearchOffer>& offers)
{
    if (!m_list)
        createList();
    fill(offers);
    const int widest = m_list->fontMetrics().averageCharWidth() * widestList;
    QRect place = m_edit.rect();
    place.setWidth(std::max(place.width(), std::min(widest, m_edit.window()->width())));
    if (m_edit.isRightToLeft())
        place.moveRight(m_edit.rect().right());
    complete(place);
    m_list->setCurrentIndex({}); // or Return would take the first unasked
}

void SearchCompleter::close()
{
    if (m_list)
        m_list->hide();
}

/// Made when it is needed. Never asked of popup(), which makes one from within eventFilter().
void SearchCompleter::createList()
{
    auto* list = new QTreeView;
    list->setObjectName(QStringLiteral("searchOffers"));
    list->setAccessibleName(tr("Search offers"));
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPopup(list);
    list->setSelectionBehavior(QAbstractItemView::SelectRows); // setPopup() wants items
    list->header()->setStretchLastSection(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list = list;
}

void SearchCompleter::fill(const QList<SearchOffer>& offers)
{
    m_list->setFont(m_edit.font());
    m_list->setLayoutDirection(m_edit.layoutDirection());
    m_rows->setRowCount(0);
    for (const SearchOffer& offer : offers) {
        QStandardItem* item = makeItem(offer.text);
        if (offer.outcome)
            item->setIcon(
                icon(outcomeIconName(*offer.outcome), toneOf(*offer.outcome), m_edit.palette()));
        m_rows->appendRow({item, makeItem(offer.description)});
    }
}

void SearchCompleter::take(const QModelIndex& index)
{
    const QString text = index.siblingAtColumn(0).data().toString();
    const bool isFilter = text.endsWith(u':');
    const auto from = static_cast<int>(m_from);
    m_edit.setSelection(from, m_edit.cursorPosition() - from);
    m_edit.insert(isFilter ? text : text + u' ');
    if (isFilter) // once this list has been closed
        QMetaObject::invokeMethod(
            this, [this] { offer(true); }, Qt::QueuedConnection);
}

bool SearchCompleter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isTaken
        = watched == &m_edit ? takeEditKey(event) : watched == m_list && takeListKey(event);
    return isTaken || QCompleter::eventFilter(watched, event);
}

bool SearchCompleter::takeEditKey(QEvent* event)
{
    const bool isKey
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !asksForOffers(*static_cast<QKeyEvent*>(event)))
        return false;
    event->accept(); // the window has another use for the key
    if (event->type() == QEvent::KeyPress)
        offer(true);
    return true;
}

/// Tab takes what was moved to; else it leaves the field, as ever.
bool SearchCompleter::takeListKey(QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_list->currentIndex().isValid()
        || !movesOn(*static_cast<QKeyEvent*>(event)))
        return false;
    close();
    QCoreApplication::sendEvent(&m_edit, event);
    return true;
}

} // namespace herald
