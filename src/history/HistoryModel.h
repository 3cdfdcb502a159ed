// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"
#include "history/search/HistoryQuery.h"
#include "history/ShownOrder.h"

#include <QAbstractTableModel>

#include <memory>

namespace herald {

class HistoryStore;
class ReceiptStore;

/// The history as a table, newest first or oldest first. Rows are fetched by key in pages, a
/// bounded number of pages is kept; rowCount() is the true number once everything is counted: a new
/// question shows its newest page at once, and the older ones come as rows below (oldest first:
/// above). A row whose page is on its way shows empty cells. New rows come on top (oldest first: at
/// the bottom) and move nothing; a removal resets the model, with the query kept. Asks its first
/// question by itself.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Time,
        OutcomeColumn,
        Name,
        Data,
        AccountColumn,
        Took,
        ReceiptColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< PublishId
        OutcomeRole, ///< int of Outcome
        IsPinnedRole,
        IsNotedRole, ///< has a note or tags
        IsLoadedRole,
    };

    explicit HistoryModel(HistoryStore& store, QObject* parent = nullptr);
    ~HistoryModel() override;

    /// Shows what of them is not in the rows yet; outlives the model.
    void followReceipts(const ReceiptStore& receipts);
    /// Overtakes the query before; what is shown stays until the first page of the new one is here.
    void setQuery(const HistoryQuery& query);
    HistoryQuery query() const;
    /// A change of the layout: every row stays what it is, in another place.
    void setTimeOrder(TimeOrder order);
    ShownOrder shownOrder() const;
    /// False while older rows may still come: rowCount() grows.
    bool isCounted() const;
    PublishId idAt(int row) const; ///< null while the row is on its way
    std::optional<int> rowOf(PublishId id) const; ///< only of rows that are in memory
    std::optional<Publish> publishAt(int row) const; ///< the answer's body is left out

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void counted(); ///< rowCount() is the true number from here on
    void loaded(); ///< the newest page of a query is there, or it is empty
    void failed(const herald::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace herald
