// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/DayTable.h"
#include "history/PublishId.h"
#include "history/search/HistoryQuery.h"
#include "history/search/SearchTerm.h"

#include <QList>

#include <functional>

class QActionGroup;
class QMenu;

namespace herald {

class HistoryColumns;
class HistoryModel;
class HistorySorting;
class HistoryStore;
class PublishFinder;

/// How much room a row takes; stored, never renumber.
enum class RowDensity { Compact = 0, Normal = 1, Roomy = 2 };

/// The table of publishes. New rows neither move what the user reads nor take away what he
/// selected; until he selects something himself the newest publish is the current one. Sorted the
/// oldest first it is read as a log: the newest is at the bottom, and so the view begins there.
class HistoryTable : public DayTable {
    Q_OBJECT
public:
    explicit HistoryTable(QWidget* parent = nullptr);

    /// All of them outlive the table.
    void setHistory(HistoryModel& history, HistoryStore& store, const Clock& clock);

    /// Selects it, wherever it is; `notListed` is called where it is not in the list.
    void showPublish(PublishId id, const std::function<void()>& notListed);
    PublishId currentId() const; ///< null: none, or on its way
    int selectedRowCount() const;
    /// The selected publishes; nothing where some of them are not loaded, or there are very many.
    QList<PublishId> selectedIds() const;
    /// The same by rows, from the top: first and last of each range.
    QList<std::pair<int, int>> selectedRanges() const;
    bool isAtNewest() const; ///< of the list's ends the view is at the one where new rows come
    QList<int> shownColumns() const; ///< in their order on the screen
    void setSearch(const QList<SearchTerm>& terms); ///< what is marked
    /// A letter typed by accident moves nothing; Ctrl+F searches.
    void keyboardSearch(const QString& search) override;

    /// Which columns are shown, how wide; after setHistory().
    HistoryColumns& columns() { return *m_columns; }
    RowDensity density() const { return m_density; }
    void setDensity(RowDensity density);
    QMenu& densityMenu() { return *m_densityMenu; }

    /// Whether the oldest are first; after setHistory().
    HistorySorting& sorting() { return *m_sorting; }

    /// Columns, density and order.
    QByteArray saveLook() const;
    bool restoreLook(const QByteArray& state);

Q_SIGNALS:
    void currentPublishChanged();
    void useRequested(); ///< Return or double click
    /// With the keyboard, below the current row.
    void menuRequested(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QDate dayOf(int row) const override;

protected Q_SLOTS:
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

private:
    void rememberSelection();
    void restoreSelection();
    void restoreScroll();
    void returnScroll();
    void showMoved();
    void showHeaderMenu(const QPoint& place);
    bool isOldestFirst() const;
    int newestRow() const;
    void goToNewest();
    void restoreCurrent(int row, bool isIt);
    void setCurrentRow(int row, QItemSelectionModel::SelectionFlags flags);
    void followNewest();
    void keepViewStill(int first, int count);
    void createDensityMenu();
    void sizeRows();

    HistoryModel* m_history = nullptr;
    QList<PublishId> m_remembered;
    PublishId m_rememberedCurrent;
    HistoryQuery m_shownQuery; ///< whose rows are shown
    bool m_isOtherQuestion = false; ///< than before the last reset
    int m_rememberedScroll = 0;
    int m_scrollToReturn = 0; ///< 0: it stands where it should
    PublishFinder* m_finder = nullptr;
    bool m_isFollowing = true; ///< the newest publish is current
    bool m_wasAtNewest = true; ///< before rows came
    bool m_isOurSelection = false;
    HistoryColumns* m_columns = nullptr;
    HistorySorting* m_sorting = nullptr;
    RowDensity m_density = RowDensity::Normal;
    QActionGroup* m_densities;
    QMenu* m_densityMenu;
};

} // namespace herald
