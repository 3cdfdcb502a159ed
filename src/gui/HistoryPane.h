// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Clock.h"
#include "history/Publish.h"

#include <QWidget>

#include <memory>

namespace Ui {
class HistoryPane;
}

namespace herald {

class EmptyNote;
class HistoryActions;
class HistoryFilterBar;
class HistoryModel;
class HistoryStore;
class PublishDetails;

/// The history as the user reads it: filters, table, and the selected publish complete.
class HistoryPane : public QWidget {
    Q_OBJECT
public:
    HistoryPane(HistoryStore& store, const Clock& clock, QWidget* parent = nullptr);
    ~HistoryPane() override;

    /// The accounts that can be filtered by.
    void setAccounts(const QList<Account>& accounts);
    void focusSearch();

    /// Columns, splitter and filters; the search text is not kept.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    /// For the menu bar, and for others to add theirs.
    HistoryActions& actions() { return *m_actions; }

Q_SIGNALS:
    void useInComposer(const herald::Event& event);
    void publishAgain(const herald::Publish& publish);
    void announced(const QString& text); ///< done, in one sentence for the status bar

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createDetailsSide();
    void connectParts();
    void connectActions();
    void applyQuery();

    void refreshActions();
    void refreshCounts();
    void showCurrent();
    void showContextMenu(const QPoint& position);
    void sayProblem(const QString& text);

    std::optional<Publish> currentPublish() const;
    void copy(const QString& command);
    void removeSelected();
    void removeMany();
    void remove(const QList<PublishId>& ids);
    void undoRemove();

    HistoryStore& m_store;
    HistoryModel* m_model;
    std::unique_ptr<Ui::HistoryPane> m_ui;
    HistoryFilterBar* m_filters;
    PublishDetails* m_details;
    EmptyNote* m_note;
    HistoryActions* m_actions = nullptr;
    qint64 m_total = 0; ///< in the whole history
};

} // namespace herald
