// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/TemplateFilter.h"

#include "gui/parts/PlainText.h"
#include "templates/TemplateEntry.h"
#include "templates/TemplateModel.h"

#include <algorithm>

namespace herald {

namespace {

/// What is in quotes is one word; an open quote ends with the text, as it does while one types.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u' ' && !isQuoted) {
            words += word;
            word.clear();
        } else {
            word += c;
        }
    }
    words += word;
    words.removeAll(QString());
    return words;
}

QStringList needlesOf(const QString& text)
{
    static constexpr QStringView tag = u"tag:";
    QStringList needles = wordsOf(text.toCaseFolded());
    for (QString& needle : needles) {
        if (needle.startsWith(tag))
            needle = tagMark + needle.sliced(tag.size());
    }
    return needles;
}

} // namespace

TemplateFilter::TemplateFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void TemplateFilter::setSourceModel(QAbstractItemModel* model)
{
    // Before the base class listens, and asks.
    const auto forget = [this] { m_found.clear(); };
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

void TemplateFilter::setText(const QString& text)
{
    const QStringList words = needlesOf(text);
    if (words == m_words)
        return;
    m_words = words;
    m_found.clear();
    invalidate(); // one new layout; invalidateFilter() would tell of each row
}

void TemplateFilter::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (order == Order::ByName)
        return sort(-1); // the library's own order
    invalidate();
    sort(0);
}

QVariant TemplateFilter::data(const QModelIndex& index, int role) const
{
    if (role == Qt::EditRole)
        return QSortFilterProxyModel::data(index, Qt::DisplayRole);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return QSortFilterProxyModel::data(index, role);
    const QString problem = index.data(TemplateModel::ProblemRole).toString();
    if (!problem.isEmpty() && role == Qt::AccessibleDescriptionRole)
        return problem;
    const QString text = QSortFilterProxyModel::data(index, Qt::ToolTipRole).toString();
    return role == Qt::ToolTipRole ? toolTipOf(text) : text;
}

Qt::ItemFlags TemplateFilter::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool TemplateFilter::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty())
        return false;
    if (name != index.data(Qt::EditRole).toString())
        Q_EMIT renameRequested(index.data(TemplateModel::PathRole).toString(),
            index.data(TemplateModel::IsFolderRole).toBool(), name);
    return false; // the file decides: the tree follows when it has its new name
}

bool TemplateFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (sourceModel()->hasChildren(index))
        return false; // stays where one of its templates stays
    const auto known = m_found.constFind(index.internalId());
    if (known != m_found.constEnd())
        return *known;
    return *m_found.insert(index.internalId(), holdsWords(index));
}

bool TemplateFilter::holdsWords(const QModelIndex& index) const
{
    const QString text = index.data(TemplateModel::SearchTextRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString& word) { return text.contains(word); });
}

bool TemplateFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto rank = [this](const QModelIndex& index) -> qint64 {
        if (m_order == Order::FavouritesFirst)
            return index.data(TemplateModel::FavouriteRole).toBool() ? 1 : 0;
        return index.data(TemplateModel::LastUsedRole).toLongLong();
    };
    const qint64 ofLeft = rank(left);
    const qint64 ofRight = rank(right);
    return ofLeft != ofRight ? ofLeft > ofRight : left.row() < right.row();
}

} // namespace herald
