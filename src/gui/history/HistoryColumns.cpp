// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryColumns.h"

#include "gui/parts/OutcomeWords.h"
#include "gui/parts/Theme.h"
#include "history/ReceiptText.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace herald {

namespace {

constexpr quint32 stateVersion = 2;
constexpr quint32 versionWithoutReceipt = 1;
constexpr double nameShare = 0.42; // of what name and data have together: some 18 letters at first
constexpr int leastNameLetters = 14;
constexpr int leastDataLetters = 12;

int widthOf(const QFontMetrics& metrics, const QString& text)
{
    return metrics.horizontalAdvance(text) + metrics.averageCharWidth() * 2;
}

int receiptWidth(const QFontMetrics& metrics)
{
    constexpr qint64 longest = 8'888'000;
    int width = 0;
    for (const auto state : {Receipt::State::Awaited, Receipt::State::Seen, Receipt::State::NotSeen,
             Receipt::State::Ambiguous, Receipt::State::NotConnected}) {
        const Receipt receipt {.state = state, .seenAfterUs = longest};
        width = std::max(width, widthOf(metrics, receiptText(receipt)));
    }
    return width;
}

int outcomeWidth(const QFontMetrics& metrics)
{
    Publish seen;
    seen.result.outcome = Outcome::Unknown;
    seen.receipt = Receipt {.state = Receipt::State::Seen};
    int width = widthOf(metrics, outcomeText(seen));
    for (const Outcome outcome : allOutcomes)
        width = std::max(width, widthOf(metrics, outcomeWord(outcome)));
    return width + metrics.height() + metrics.averageCharWidth();
}

} // namespace

HistoryColumns::HistoryColumns(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_header(*table.horizontalHeader())
    , m_menu(new QMenu(tr("Co&lumns"), &table))
{
    m_wanted.set();
    m_wanted.reset(HistoryModel::AccountColumn);
    m_header.setSectionResizeMode(QHeaderView::Interactive);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        fill(*m_menu);
    });
    connect(&m_header, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { noteResized(column, width); });
    size();
}

void HistoryColumns::fill(QMenu& menu)
{
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const QVariant name = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole);
        QAction* action = menu.addAction(name.toString());
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        // Without its outcome a publish would tell half the truth.
        action->setEnabled(column != HistoryModel::OutcomeColumn);
        connect(action, &QAction::toggled, this,
            [this, column](bool isShown) { want(column, isShown); });
    }
}

void HistoryColumns::want(int column, bool isShown)
{
    m_wanted.set(static_cast<std::size_t>(column), isShown);
    m_isUserChoice = true;
    fit();
}

void HistoryColumns::suggestAccount(bool isShown)
{
    if (m_isUserChoice || isWanted(HistoryModel::AccountColumn) == isShown)
        return;
    m_wanted.set(HistoryModel::AccountColumn, isShown);
    fit();
}

void HistoryColumns::size()
{
    const QScopedValueRollback<bool> sizing(m_isSizing, true);
    const QFontMetrics metrics = m_table.fontMetrics();
    const QFontMetrics fixed(monospaceFont(m_table.font()));
    m_header.setMinimumSectionSize(metrics.averageCharWidth() * 6);
    m_header.resizeSection(HistoryModel::Time,
        widthOf(fixed, QStringLiteral("00:00:00.000")) + fixed.height()); // with the mark
    m_header.resizeSection(HistoryModel::OutcomeColumn, outcomeWidth(metrics));
    m_header.resizeSection(HistoryModel::Took, widthOf(metrics, QStringLiteral("0,000 ms")));
    m_header.resizeSection(HistoryModel::ReceiptColumn, receiptWidth(metrics));
    m_header.resizeSection(HistoryModel::AccountColumn, metrics.averageCharWidth() * 16);
    fit();
}

int HistoryColumns::leastWidth(int column) const
{
    const int letter = m_table.fontMetrics().averageCharWidth();
    if (column == HistoryModel::Name)
        return letter * leastNameLetters;
    if (column == HistoryModel::Data)
        return letter * leastDataLetters;
    return m_header.sectionSize(column);
}

int HistoryColumns::leastWidth(const Columns& columns) const
{
    int width = 0;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        if (columns.test(static_cast<std::size_t>(column)))
            width += leastWidth(column);
    }
    return width;
}

void HistoryColumns::fit()
{
    const QScopedValueRollback<bool> sizing(m_isSizing, true);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_header.setSectionHidden(column, !isWanted(column)); // a hidden one has no size
    const int room = m_table.viewport()->width();
    Columns shown = m_wanted;
    for (const int column : {HistoryModel::Took, HistoryModel::AccountColumn, HistoryModel::Data,
             HistoryModel::ReceiptColumn}) {
        if (leastWidth(shown) <= room)
            break;
        shown.reset(static_cast<std::size_t>(column));
    }
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_header.setSectionHidden(column, !shown.test(static_cast<std::size_t>(column)));

    const bool hasData = shown.test(HistoryModel::Data);
    m_header.setSectionResizeMode(
        HistoryModel::Data, hasData ? QHeaderView::Stretch : QHeaderView::Interactive);
    m_header.setSectionResizeMode(
        HistoryModel::Name, hasData ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (!hasData)
        return;
    const int spare = std::max(0, room - leastWidth(shown));
    const int least = leastWidth(HistoryModel::Name);
    const int both = spare + least + leastWidth(HistoryModel::Data);
    const int wished = m_nameWidth > 0 ? m_nameWidth : static_cast<int>(both * nameShare);
    m_header.resizeSection(HistoryModel::Name, std::clamp(wished, least, least + spare));
}

void HistoryColumns::noteResized(int column, int width)
{
    if (column == HistoryModel::Name && !m_isSizing && width > 0
        && m_header.sectionResizeMode(HistoryModel::Name) == QHeaderView::Interactive)
        m_nameWidth = width;
}

QByteArray HistoryColumns::save() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_isUserChoice << static_cast<quint32>(m_wanted.to_ulong())
           << m_nameWidth << m_header.saveState();
    return state;
}

bool HistoryColumns::restore(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 version = 0;
    bool isUserChoice = false;
    quint32 wanted = 0;
    int nameWidth = 0;
    QByteArray header;
    stream >> version >> isUserChoice >> wanted >> nameWidth >> header;
    const bool isOlder = version == versionWithoutReceipt;
    if ((version != stateVersion && !isOlder) || stream.status() != QDataStream::Ok)
        return false;
    const QScopedValueRollback<bool> sizing(m_isSizing, true);
    if (!isOlder && !m_header.restoreState(header))
        return false;
    m_isUserChoice = isUserChoice;
    m_wanted = Columns(wanted);
    m_wanted.set(HistoryModel::OutcomeColumn);
    if (isOlder) // it knew one column less
        m_wanted.set(HistoryModel::ReceiptColumn);
    m_nameWidth = nameWidth;
    fit();
    return true;
}

} // namespace herald
