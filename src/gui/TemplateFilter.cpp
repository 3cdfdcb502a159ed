// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TemplateFilter.h"

#include "gui/PlainText.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplateModel.h"

#include <algorithm>

namespace herald {

TemplateFilter::TemplateFilter(const TemplateLibrary& library, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_library(library)
{
    setRecursiveFilteringEnabled(true);
}

void TemplateFilter::setText(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

QVariant TemplateFilter::data(const QModelIndex& index, int role) const
{
    if (role == Qt::EditRole)
        return QSortFilterProxyModel::data(index, Qt::DisplayRole);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return QSortFilterProxyModel::data(index, role);
    const auto entry = m_library.find(index.data(TemplateModel::PathRole).toString());
    if (!entry || index.data(TemplateModel::IsFolderRole).toBool())
        return {};
    QString text = entry->problem;
    if (text.isEmpty())
        text = entry->content.event.name;
    if (!entry->content.description.isEmpty())
        text += u'\n' + entry->content.description;
    return role == Qt::ToolTipRole ? toolTipOf(text) : text;
}

Qt::ItemFlags TemplateFilter::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    return flags.setFlag(
        Qt::ItemIsEditable, index.isValid() && !index.data(TemplateModel::IsFolderRole).toBool());
}

bool TemplateFilter::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty())
        return false;
    if (name != index.data(Qt::EditRole).toString())
        Q_EMIT renameRequested(index.data(TemplateModel::PathRole).toString(), name);
    return false; // the file decides: the tree follows when it has its new name
}

bool TemplateFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (index.data(TemplateModel::IsFolderRole).toBool())
        return false; // stays where one of its templates stays
    const QString text = index.data(TemplateModel::SearchTextRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace herald
