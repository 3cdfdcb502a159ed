// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/live/LiveEventsColumns.h"

#include "gui/live/LiveEventsModel.h"
#include "gui/parts/Theme.h"

#include <QDataStream>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace herald {

namespace {
constexpr quint32 stateVersion = 1;
constexpr double nameShare = 0.35; // of what name and data have together
constexpr int leastNameLetters = 12;
constexpr int leastDataLetters = 16;
constexpr int deviceLetters = 26; // an id has 24
} // namespace

LiveEventsColumns::LiveEventsColumns(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_header(*table.horizontalHeader())
{
    m_header.setSectionsMovable(true);
    m_header.setStretchLastSection(false);
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == LiveEventsModel::Name && !m_isSizing && width > 0)
            m_nameWidth = width;
    });
    size();
}

void LiveEventsColumns::size()
{
    const QScopedValueRollback<bool> sizing(m_isSizing, true);
    const QFontMetrics metrics = m_table.fontMetrics();
    const QFontMetrics fixed(monospaceFont(m_table.font()));
    const int letter = metrics.averageCharWidth();
    m_header.setMinimumSectionSize(letter * 5);
    m_header.resizeSection(LiveEventsModel::Time,
        fixed.horizontalAdvance(QStringLiteral("00:00:00.000")) + 2 * letter);
    m_header.resizeSection(LiveEventsModel::Device, fixed.averageCharWidth() * deviceLetters);
    const QString title = m_table.model()
                              ->headerData(LiveEventsModel::Mine, Qt::Horizontal, Qt::DisplayRole)
                              .toString();
    const int word
        = std::max(metrics.horizontalAdvance(tr("mine")), metrics.horizontalAdvance(title));
    m_header.resizeSection(LiveEventsModel::Mine, word + metrics.height() + 3 * letter);
    m_header.setSectionResizeMode(LiveEventsModel::Data, QHeaderView::Stretch);
    fit();
}

void LiveEventsColumns::fit()
{
    const QScopedValueRollback<bool> sizing(m_isSizing, true);
    const int letter = m_table.fontMetrics().averageCharWidth();
    m_header.setSectionHidden(LiveEventsModel::Device, false); // a hidden one has no size
    const int room = m_table.viewport()->width();
    const int others
        = m_header.sectionSize(LiveEventsModel::Time) + m_header.sectionSize(LiveEventsModel::Mine);
    const int device = m_header.sectionSize(LiveEventsModel::Device);
    const int leastName = leastNameLetters * letter;
    const int leastData = leastDataLetters * letter;
    const bool hasDevice = room >= others + device + leastName + leastData;
    m_header.setSectionHidden(LiveEventsModel::Device, !hasDevice);
    const int both = room - others - (hasDevice ? device : 0);
    const int wished = m_nameWidth > 0 ? m_nameWidth : static_cast<int>(both * nameShare);
    m_header.resizeSection(LiveEventsModel::Name,
        std::clamp(wished, leastName, std::max(leastName, both - leastData)));
}

QByteArray LiveEventsColumns::save() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_nameWidth << m_header.saveState();
    return state;
}

bool LiveEventsColumns::restore(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 version = 0;
    int nameWidth = 0;
    QByteArray header;
    stream >> version >> nameWidth >> header;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return false;
    const QScopedValueRollback<bool> sizing(m_isSizing, true);
    if (!m_header.restoreState(header))
        return false;
    m_nameWidth = nameWidth;
    fit();
    return true;
}

} // namespace herald
