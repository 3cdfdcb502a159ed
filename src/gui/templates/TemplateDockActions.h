// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/templates/TemplateFilter.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QPalette;
class QToolBar;

namespace herald {

/// What can be done with the templates: the same actions in the dock's buttons, its context menu
/// and the menu bar.
class TemplateDockActions : public QObject {
    Q_OBJECT
public:
    /// The keys work in the tree, undo in the whole dock.
    TemplateDockActions(QWidget& tree, QWidget& dock);

    void fillMenu(QMenu& menu) const;
    void fillBar(QToolBar& bar) const;
    void setOrder(TemplateFilter::Order order);
    /// Words like “Undo moving “open” to “Doors””; empty: there is nothing to undo.
    void offerUndo(const QString& text);
    void refreshIcons(const QPalette& palette);

    QAction* load;
    QAction* rename;
    QAction* duplicate;
    QAction* favourite; ///< checkable
    QAction* newFolder;
    QAction* remove;
    QAction* undo;
    QAction* readAgain;
    QAction* chooseFolder;
    QMenu* orders;

Q_SIGNALS:
    void orderChosen(herald::TemplateFilter::Order order);

private:
    void createOrders();

    QActionGroup* m_orders;
};

} // namespace herald
