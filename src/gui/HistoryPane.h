// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Clock.h"
#include "history/Publish.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class HistoryPane;
}

namespace herald {

class EmptyNote;
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

    /// For the menu bar. Each is enabled while it can be done, and its key works while the pane has
    /// the focus.
    QAction* useInComposerAction() const { return m_useInComposer; }
    QAction* publishAgainAction() const { return m_publishAgain; }
    QAction* copyAsCurlAction() const { return m_copyAsCurl; }
    QAction* copyAsParticleAction() const { return m_copyAsParticle; }
    QAction* deleteAction() const { return m_delete; }
    QAction* undoDeleteAction() const { return m_undoDelete; }

Q_SIGNALS:
    void useInComposer(const herald::Event& event);
    void publishAgain(const herald::Publish& publish);
    void announced(const QString& text); ///< done, in one sentence for the status bar

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createDetailsSide();
    void createActions();
    void connectParts();
    void applyQuery();

    void refreshActions();
    void refreshCounts();
    void refreshIcons();
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
    qint64 m_total = 0; ///< in the whole history
    QAction* m_useInComposer = nullptr;
    QAction* m_publishAgain = nullptr;
    QAction* m_copyAsCurl = nullptr;
    QAction* m_copyAsParticle = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_undoDelete = nullptr;
};

} // namespace herald
