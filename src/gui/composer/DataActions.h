// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace herald {

class DataEditor;
class FindBar;
class PlaceholderCompletion;

/// What can be done with the data in its editor, as one menu: the composer's button and the
/// window's Edit menu show the same actions.
class DataActions : public QObject {
    Q_OBJECT
public:
    DataActions(DataEditor& editor, FindBar& findBar, QWidget* parent);

    QMenu& menu() { return *m_menu; }
    PlaceholderCompletion& completion() { return *m_completion; }

Q_SIGNALS:
    void loadRequested();
    void editPlaceholdersRequested();
    void schemaRequested();

private:
    QAction* add(const QString& name, const QString& text, const char* keys = nullptr);
    void addEditing(FindBar& findBar);
    void addLooking();

    DataEditor& m_editor;
    QMenu* m_menu;
    PlaceholderCompletion* m_completion;
};

} // namespace herald
