// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "gui/history/SearchOffers.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace herald {

/// Offers filters and their values under a search while it is typed, and at Ctrl+Space. Puts
/// nothing into the text that was not chosen.
class SearchCompleter : public QCompleter {
    Q_OBJECT
public:
    SearchCompleter(QLineEdit& edit, const Clock& clock);

    void setAccounts(const QStringList& names) { m_names.accounts = names; }
    void setTags(const QStringList& tags) { m_names.tags = tags; }
    bool isOpen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(bool isAsked);
    void open(const QList<SearchOffer>& offers);
    void close();
    void createList();
    void fill(const QList<SearchOffer>& offers);
    void take(const QModelIndex& index);
    bool takeEditKey(QEvent* event);
    bool takeListKey(QEvent* event);

    QLineEdit& m_edit;
    const Clock& m_clock;
    QStandardItemModel* m_rows;
    QTreeView* m_list = nullptr; ///< once there was something to offer
    SearchNames m_names;
    qsizetype m_from = 0; ///< what is chosen goes from here to the caret
};

} // namespace herald
