// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/RetentionFlow.h"

#include "gui/history/HistoryActions.h"
#include "gui/history/RetentionDialog.h"
#include "gui/WindowSettings.h"
#include "history/HistoryStore.h"

#include <QAction>
#include <QSettings>

namespace herald {

namespace {
const QString daysKey = QStringLiteral("history/keepDays");
const QString megabytesKey = QStringLiteral("history/keepMegabytes");
const QString agreedKey = QStringLiteral("history/keepAgreed");

/// What was agreed to, so that a changed file alone deletes nothing.
QString agreement(const RetentionRule& rule)
{
    return QStringLiteral("%1 days, %2 MB").arg(rule.days).arg(rule.megabytes);
}
} // namespace

RetentionFlow::RetentionFlow(
    HistoryStore& store, const QString& settingsFile, HistoryActions& actions, QWidget& window)
    : QObject(&window)
    , m_store(store)
    , m_settingsFile(settingsFile)
    , m_window(window)
{
    const QSettings settings(settingsFile, QSettings::IniFormat);
    m_rule = {.days = std::max(settings.value(daysKey).toInt(), 0),
        .megabytes = std::max(settings.value(megabytesKey).toLongLong(), qint64(0))};
    if (settings.value(agreedKey).toString() == agreement(m_rule) && !m_rule.isEmpty())
        m_store.setRetention(m_rule);

    auto* action = new QAction(tr("&How long to keep…"), this);
    action->setObjectName(QStringLiteral("howLongToKeep"));
    action->setStatusTip(tr("Delete old publishes by themselves; off unless you say so"));
    connect(action, &QAction::triggered, this, &RetentionFlow::ask);
    actions.add(HistoryActions::Group::Delete, action, {}, HistoryActions::Place::MenuBar);
}

void RetentionFlow::ask()
{
    if (!m_dialog) {
        m_dialog = new RetentionDialog(m_store, m_rule, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this, [this] { take(m_dialog->rule()); });
    }
    m_dialog->open();
}

void RetentionFlow::take(const RetentionRule& rule)
{
    m_rule = rule;
    writeSettings(m_settingsFile,
        {{daysKey, rule.days}, {megabytesKey, rule.megabytes}, {agreedKey, agreement(rule)}});
    m_store.setRetention(rule);
    Q_EMIT announced(rule.isEmpty() ? tr("Every publish is kept from now on.")
                                    : tr("Old publishes are deleted while nothing else is done."));
}

} // namespace herald
