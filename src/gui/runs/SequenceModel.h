// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/composer/ComposerDraft.h"

#include <QAbstractTableModel>

namespace herald {

/// One event of a sequence that is being put together.
struct SequenceStep {
    ComposerDraft draft = {}; ///< of a template, or the composer's
    qint64 pauseMs = firstPauseMs; ///< from it to the next one

    static constexpr qint64 firstPauseMs = 1000;
};

/// The steps of a sequence in their order.
class SequenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Source, Name, Pause, Number, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<SequenceStep>& steps() const { return m_steps; }
    void insert(int row, const SequenceStep& step);
    void change(int row, const SequenceStep& step);
    void remove(int row);
    /// One place up (-1) or down (1).
    void move(int row, int by);
    bool canMove(int row, int by) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void renumber();

    QList<SequenceStep> m_steps;
};

} // namespace herald
