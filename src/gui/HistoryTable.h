// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/PublishId.h"

#include <QList>
#include <QTableView>

class QMenu;

namespace herald {

class HistoryModel;

/// The table of publishes. New rows neither move what the user reads nor take away what he
/// selected; until he selects something himself the newest publish is the current one.
class HistoryTable : public QTableView {
    Q_OBJECT
public:
    explicit HistoryTable(QWidget* parent = nullptr);

    void setHistory(HistoryModel& history);

    PublishId currentId() const; ///< null: none, or on its way
    int selectedRowCount() const;
    /// The selected publishes; nothing where some of them are not loaded, or there are very many.
    QList<PublishId> selectedIds() const;
    /// The same by rows: first and last of each range.
    QList<std::pair<int, int>> selectedRanges() const;
    bool isAtTop() const;

    /// Which columns are shown: a menu of its own, owned by the caller.
    QMenu* createColumnsMenu(QWidget* parent);
    /// Shown while there are several, unless the user chose the columns.
    void suggestAccountColumn(bool isShown);

    QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void currentPublishChanged();
    void useRequested(); ///< Return or double click

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

protected Q_SLOTS:
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

private:
    void rememberSelection();
    void restoreSelection();
    void selectIn(int row, QItemSelectionModel::SelectionFlags flags);
    void followNewest();
    void keepViewStill(int first, int count);
    void sizeForFont();
    void sizeNameColumn();
    void showHeaderMenu(const QPoint& position);
    int rowHeight() const;

    HistoryModel* m_history = nullptr;
    QList<PublishId> m_remembered;
    PublishId m_rememberedCurrent;
    bool m_isFollowing = true; ///< the newest publish is current
    bool m_isOurSelection = false;
    bool m_hasUserColumns = false;
    bool m_hasUserNameWidth = false;
    bool m_isSizing = false;
};

} // namespace herald
