// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace herald {

/// The templates in whose path, event name, data, description or tags every word is found, with
/// their folders; `tag:door` is found in tags only, "in quotes" is one word. Adds what a view
/// needs: an order, descriptions for assistive technology, names that can be edited in place.
class TemplateFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Order { ByName, RecentlyUsedFirst, FavouritesFirst };

    explicit TemplateFilter(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override; ///< once
    void setText(const QString& text);
    /// On each level; a folder stands where the foremost of its templates would.
    void setOrder(Order order);
    Order order() const { return m_order; }

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renameRequested(const QString& path, bool isFolder, const QString& name);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool holdsWords(const QModelIndex& index) const;

    /// What was found by the words, by the source's ids: a folder asks for all that it holds.
    mutable QHash<quintptr, bool> m_found;
    QStringList m_words; ///< as TemplateEntry::searchText holds them
    Order m_order = Order::ByName;
};

} // namespace herald
