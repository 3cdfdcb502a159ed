// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Clock.h"
#include "history/HistoryQuery.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class HistoryFilterBar;
}

namespace herald {

/// Search, outcome, account and period: which publishes the table shows.
class HistoryFilterBar : public QWidget {
    Q_OBJECT
public:
    HistoryFilterBar(const Clock& clock, QWidget* parent = nullptr);
    ~HistoryFilterBar() override;

    HistoryQuery query() const;
    void setAccounts(const QList<Account>& accounts);
    void clear(); ///< search and filters
    void focusSearch();

    void setTotal(qint64 publishes); ///< in the whole history
    void setMatches(const QString& text); ///< beside the search; empty: hidden

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
    enum class Period { Any, Today, LastHour, LastDay, LastWeek, LastMonth };

    void fillOutcomes();
    void fillPeriods();
    void refreshIcons();
    void refreshDirection();
    std::optional<QDateTime> since() const;
    void emitQuery();

    const Clock& m_clock;
    std::unique_ptr<Ui::HistoryFilterBar> m_ui;
    QTimer m_periodTimer; ///< the last hour moves on
};

} // namespace herald
