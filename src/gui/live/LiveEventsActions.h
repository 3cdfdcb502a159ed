// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QPalette;
class QToolBar;
class QWidget;

namespace herald {

struct LiveEvent;

/// What can be done with the live events: the same actions in their bar and in the context menu.
class LiveEventsActions : public QObject {
    Q_OBJECT
public:
    /// Keys that are about a row work in the table, the others in the whole pane.
    LiveEventsActions(QWidget& table, QWidget& pane);

    void fillBar(QToolBar& bar) const;
    void fillContextMenu(QMenu& menu) const;
    void enableFor(const LiveEvent* current, bool hasEvents, bool canUndoClear);
    void refreshIcons(const QPalette& palette);

    QAction* pause; ///< checkable
    QAction* clear;
    QAction* undoClear;
    QAction* save;
    QAction* details;
    QAction* publishThis;
    QAction* saveAsTemplate;
    QAction* showInHistory;
    QAction* onlyName;
    QAction* onlyDevice;
    QAction* copyData;
    QAction* copyJson;
    QAction* copyCurl;
};

} // namespace herald
