// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/EventTemplate.h"

#include <QDockWidget>
#include <QSet>
#include <QTimer>

#include <memory>

class QAction;
class QModelIndex;

namespace Ui {
class TemplateDock;
}

namespace herald {

class EmptyNote;
class TemplateFilter;
class TemplateLibrary;
class TemplateModel;

/// The templates as a tree that can be searched, loaded from, renamed and deleted in.
class TemplateDock : public QDockWidget {
    Q_OBJECT
public:
    explicit TemplateDock(TemplateLibrary& library, QWidget* parent = nullptr);
    ~TemplateDock() override;

    void focusSearch();
    void select(const QString& path);

    /// For the menu bar; each is enabled while it can be done.
    QAction* loadAction() const { return m_load; }
    QAction* renameAction() const { return m_rename; }
    QAction* deleteAction() const { return m_delete; }
    QAction* undoDeleteAction() const { return m_undoDelete; }

Q_SIGNALS:
    void loadRequested(const QString& path, const herald::EventTemplate& content);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createActions();
    void connectParts();

    void followLibrary(); ///< folders, selection and words, after the tree has changed
    void filter(const QString& text);
    void refreshActions();
    void refreshNote();
    void refreshIcons();
    void showContextMenu(const QPoint& position);
    void sayProblem(const QString& text);

    QModelIndex currentTemplate() const; ///< invalid: nothing selected, or a folder
    void load(const QModelIndex& index);
    void rename(const QString& path, bool isFolder, const QString& name);
    void remove(const QString& path);
    void undoRemove();

    TemplateLibrary& m_library;
    TemplateModel* m_model;
    TemplateFilter* m_filter;
    std::unique_ptr<Ui::TemplateDock> m_ui;
    EmptyNote* m_note;
    QSet<QString> m_folded; ///< paths of the folders that the user has closed
    QString m_currentPath;
    QTimer m_followSoon; ///< many rows come at once
    bool m_isFollowing = false; ///< the tree is being put back; its signals are ours
    QAction* m_load = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_undoDelete = nullptr;
};

} // namespace herald
