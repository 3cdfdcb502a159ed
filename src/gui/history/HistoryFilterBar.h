// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Clock.h"
#include "history/search/HistoryQuery.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class HistoryFilterBar;
}

namespace herald {

class LiveSearch;
class SearchCompleter;

/// Search, outcome, account and period: which publishes the table shows.
class HistoryFilterBar : public QWidget {
    Q_OBJECT
public:
    HistoryFilterBar(const Clock& clock, QWidget* parent = nullptr);
    ~HistoryFilterBar() override;

    HistoryQuery query() const;
    /// Else a piece of the search is wrong, and the query finds more than was meant: nothing may be
    /// deleted by it.
    bool isUnderstood() const;
    void setAccounts(const QList<Account>& accounts);
    /// Chooses a period that is in none of the choices, until another is chosen or clear(): it has
    /// an entry of its own meanwhile. `until` is exclusive; an invalid moment: open on that side.
    void setPeriod(const QDateTime& since, const QDateTime& until);
    void setTags(const QStringList& tags); ///< that the search offers
    void clear(); ///< search and filters
    void setSearch(const QString& text); ///< in place of search and filters
    void focusSearch();

    void setTotal(qint64 publishes); ///< in the whole history
    /// Beside the search; empty: hidden. Assistive technology is told when it stays so for a
    /// breath.
    void setMatches(const QString& text);
    /// What is listed is still the answer to the question before. Where that lasts it is said.
    void noteAsked();
    void noteAnswered();

    /// The choices, without the search text.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChanged();
    void periodMoved(); ///< the same choices now begin at a later moment
    void left(); ///< Esc or Down in the search field: the table may have the focus

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Period { Any, Today, LastHour, LastDay, LastWeek, LastMonth, Chosen };

    void fillOutcomes();
    void fillPeriods();
    void refreshIcons();
    void refreshDirection();
    Period period() const;
    std::optional<QDateTime> since() const;
    std::optional<QDateTime> until() const;
    void putChosenPeriod();
    void dropChosenPeriod();
    void takePeriod();
    void emitQuery();
    void movePeriod();
    void watchTime();
    void sayProblem();
    void hintLater();

    const Clock& m_clock;
    std::unique_ptr<Ui::HistoryFilterBar> m_ui;
    LiveSearch* m_search;
    SearchCompleter* m_completer;
    QTimer m_hintTimer; ///< what is still being typed is not corrected
    QTimer m_periodTimer; ///< the last hour moves on
    QTimer m_patience; ///< for an answer
    QTimer m_matchesTimer; ///< what changes all the time is not read out
    QDateTime m_chosenSince;
    QDateTime m_chosenUntil;
};

} // namespace herald
