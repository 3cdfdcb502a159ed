// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ShortcutsDialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace herald {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShortcutsDialog)
};

using Rows = QList<std::pair<QString, QString>>;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

void collect(const QMenu& menu, Rows& rows)
{
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (const QMenu* below = action->menu())
            collect(*below, rows);
        if (!action->shortcut().isEmpty())
            rows.append({withoutMnemonic(action->text()),
                action->shortcut().toString(QKeySequence::NativeText)});
    }
}

/// Keys that live in a widget, not in a menu.
Rows widgetKeys()
{
    const auto native = [](const char* keys) {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    };
    return {{Text::tr("Leave a search, cancel a publish in flight"), native("Esc")},
        {Text::tr("Offer what can be searched for, in the search field"), native("Ctrl+Space")},
        {Text::tr("Leave the data editor forwards"), native("Ctrl+Tab")},
        {Text::tr("Leave the data editor backwards"), native("Ctrl+Shift+Tab")},
        {Text::tr("Next section of the publish details"), native("Ctrl+Down")},
        {Text::tr("Previous section of the publish details"), native("Ctrl+Up")}};
}

Rows allKeys(const QMainWindow& window)
{
    Rows rows = widgetKeys();
    const QList<QAction*> menus = window.menuBar()->actions();
    for (const QAction* action : menus) {
        if (const QMenu* menu = action->menu())
            collect(*menu, rows);
    }
    return rows;
}

QTableWidget* makeTable(const Rows& rows, QWidget* parent)
{
    auto* table = new QTableWidget(int(rows.size()), 2, parent);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(Text::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({Text::tr("Action"), Text::tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(rows.at(row).second));
    }
    return table;
}

} // namespace

void showShortcuts(QMainWindow& window)
{
    auto* dialog = new QDialog(&window);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("Keyboard shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(makeTable(allKeys(window), dialog));
    column->addWidget(buttons);
    dialog->resize(
        dialog->fontMetrics().averageCharWidth() * 70, dialog->fontMetrics().height() * 26);
    dialog->open();
}

} // namespace herald
