// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/upkeep/RetentionRule.h"

#include <QObject>
#include <QPointer>

namespace herald {

class HistoryActions;
class HistoryStore;
class RetentionDialog;

/// Remembers how much of the history is kept (herald.ini, history/keepDays and
/// history/keepMegabytes), and lets the user change it. A rule that was not agreed to in the dialog
/// deletes nothing.
class RetentionFlow : public QObject {
    Q_OBJECT
public:
    RetentionFlow(
        HistoryStore& store, const QString& settingsFile, HistoryActions& actions, QWidget& window);

Q_SIGNALS:
    void announced(const QString& text); ///< done, in one sentence for the status bar

private:
    void ask();
    void take(const RetentionRule& rule);

    HistoryStore& m_store;
    const QString m_settingsFile;
    QWidget& m_window;
    QPointer<RetentionDialog> m_dialog;
    RetentionRule m_rule;
};

} // namespace herald
