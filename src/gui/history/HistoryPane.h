// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Clock.h"
#include "history/Publish.h"
#include "history/PublishMarks.h"
#include "history/search/HistoryQuery.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class HistoryPane;
}

namespace herald {

class EmptyNote;
class HistoryActions;
class HistoryCopy;
class HistoryFilterBar;
class HistoryMarking;
class HistoryModel;
class HistoryRemoval;
class HistorySelection;
class HistoryStore;
class MarkEditor;
class PublishDetails;
class ReceiptStore;
class TimelineView;

/// The history as the user reads it: filters, table, and the selected publish complete.
class HistoryPane : public QWidget {
    Q_OBJECT
public:
    HistoryPane(HistoryStore& store, const Clock& clock, QWidget* parent = nullptr);
    ~HistoryPane() override;

    /// The accounts that can be filtered by.
    void setAccounts(const QList<Account>& accounts);
    void focusSearch();
    /// Lists what this search finds, without the filters chosen before, and goes to the list.
    void search(const QString& text);
    /// Shows what the event streams tell of the publishes; outlives the pane.
    void followReceipts(const ReceiptStore& receipts);
    /// Selects it, or says that it is not among those listed.
    void showPublish(PublishId id);

    /// Columns, splitter and filters; the search text is not kept.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    /// For the menu bar, and for others to add theirs.
    HistoryActions& actions() { return *m_actions; }
    HistorySelection& selection() { return *m_selection; }
    HistoryQuery query() const; ///< of what is listed

    /// Tells why a publish's template cannot be filled in anew; empty: it can.
    using TemplateCheck = std::function<QString(const Lineage&)>;
    void setTemplateCheck(TemplateCheck check);
    /// What can be done with the selection may have changed.
    void refreshActions();

Q_SIGNALS:
    void useInComposer(const herald::Event& event);
    void publishAgain(const herald::Publish& publish);
    void publishAnew(const herald::Publish& publish); ///< from its template, with today's values
    void saveAsTemplate(const herald::Event& event);
    void announced(const QString& text); ///< done, in one sentence for the status bar

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createDetailsSide();
    void connectParts();
    void connectActions();
    void createDeeds();
    void applyQuery();
    void jumpTo(const QDateTime& moment); ///< once all rows are counted
    void showRowsBefore(const QDateTime& moment);

    void refreshCounts();
    QString foundText(int rows) const;
    void offerTags(); ///< in the search
    void showCurrent();
    void showContextMenu(const QPoint& globalPosition);
    void showMark();
    void sayProblem(const QString& text);

    std::optional<Publish> selectedPublish() const;
    void compareSelected();

    HistoryStore& m_store;
    HistoryModel* m_model;
    std::unique_ptr<Ui::HistoryPane> m_ui;
    HistoryFilterBar* m_filters;
    TimelineView* m_timeline;
    QFuture<void> m_jumping;
    std::optional<QDateTime> m_jump; ///< waits for the rows to be counted
    PublishDetails* m_details;
    PublishMarks m_marks;
    MarkEditor* m_markEditor;
    EmptyNote* m_note;
    HistoryActions* m_actions = nullptr;
    HistorySelection* m_selection = nullptr;
    HistoryCopy* m_copy = nullptr;
    HistoryMarking* m_marking = nullptr;
    HistoryRemoval* m_removal = nullptr;
    TemplateCheck m_whyNoTemplate;
    bool m_isCurrentOnItsWay = false; ///< its row is still being read
    qint64 m_total = 0; ///< in the whole history
};

} // namespace herald
