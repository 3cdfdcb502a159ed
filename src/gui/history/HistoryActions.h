// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace herald {

/// What can be done with the history: the same actions in the menu bar and in the table's context
/// menu. Other classes add theirs.
class HistoryActions : public QObject {
    Q_OBJECT
public:
    /// In the order of the menus, a line between two of them.
    enum class Group { Publish, Copy, Mark, Exchange, Delete, View };
    enum class Place { BothMenus, MenuBar };

    /// The keys of what is done with rows work in the table, undo in the whole pane.
    HistoryActions(QWidget& table, QWidget& pane);

    /// At the end of its group; enabling it is up to whoever made it. `iconName` as of icon().
    void add(
        Group group, QAction* action, const QString& iconName = {}, Place place = Place::BothMenus);
    void fillMenu(QMenu& menu) const; ///< of the menu bar
    void fillContextMenu(QMenu& menu) const;

    /// What is selected.
    struct Selected {
        int rows = 0;
        std::optional<Publish> publish = {}; ///< the one that is, where it is in memory
        QString whyNoTemplate = {}; ///< it cannot be filled in anew; empty: it can
    };
    /// What cannot be done says why in its status tip.
    void enableFor(const Selected& selected);
    void refreshIcons();

    QAction* useInComposer;
    QAction* publishAgain;
    QAction* publishAnew; ///< with today's values
    QAction* saveAsTemplate;
    QAction* compare;
    QAction* remove;
    QAction* undoRemove;

private:
    struct Entry {
        Group group;
        QAction* action;
        QString iconName;
        Place place;
    };
    void fill(QMenu& menu, bool isContextMenu) const;
    void setIcon(const Entry& entry) const;
    static QString whyNotAgain(const Selected& selected);

    const QWidget& m_pane;
    QList<Entry> m_entries; ///< by group
};

} // namespace herald
