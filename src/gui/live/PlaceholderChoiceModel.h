// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/LikelyPlaceholders.h"

#include <QAbstractTableModel>
#include <QSet>

namespace herald {

/// The likely placeholders of an event, one a row: which of them it shall be, and what stands
/// between the braces. Both can be edited.
class PlaceholderChoiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Text, Kind, Use, ColumnCount };
    /// QStringList: what may stand between the braces, the name first.
    static constexpr int OffersRole = Qt::UserRole;

    /// All are chosen; a time is that of publishing.
    explicit PlaceholderChoiceModel(
        const QList<LikelyPlaceholder>& likely, QObject* parent = nullptr);

    QList<ChosenPlaceholder> chosen() const;
    void chooseAll(bool isChosen);
    /// What keeps the choices from being used, for the user; empty: nothing.
    QString problem() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        LikelyPlaceholder likely;
        QString use;
        bool isChosen = true;
    };

    QList<Row> m_rows;
};

} // namespace herald
