// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "gui/templates/TemplateFilter.h"
#include "templates/EventTemplate.h"
#include "templates/TemplateDeed.h"
#include "templates/TemplateMarks.h"

#include <QDockWidget>
#include <QFuture>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QModelIndex;

namespace Ui {
class TemplateDock;
}

namespace herald {

class EmptyNote;
class TemplateDockActions;
class TemplateLibrary;
class TemplateModel;

/// The templates as a tree that can be searched, loaded from, put in order, and in which all can be
/// moved, renamed, deleted and undone.
class TemplateDock : public QDockWidget {
    Q_OBJECT
public:
    explicit TemplateDock(TemplateLibrary& library, QWidget* parent = nullptr);
    ~TemplateDock() override;

    void focusSearch();
    void select(const QString& path);

    /// The user's own marks and order, kept by the owner; shown at once when the user changes them
    /// here.
    void setMarks(const TemplateMarks& marks);
    void setOrder(TemplateFilter::Order order);

    /// For the menu bar; each is enabled while it can be done.
    void fillMenu(QMenu& menu) const;
    QAction* loadAction() const;
    QAction* renameAction() const;
    QAction* deleteAction() const;
    QAction* undoAction() const;

Q_SIGNALS:
    void loadRequested(const QString& path, const herald::EventTemplate& content);
    void favouriteChanged(const QString& key, bool isFavourite); ///< templateKey()
    void orderChanged(herald::TemplateFilter::Order order);
    void folderChangeRequested(); ///< the owner asks which, and calls TemplateLibrary::setFolder()

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void connectActions();
    void refreshIcons();
    void refresh(); ///< words and actions, after the tree or the library has changed
    void refreshActions();
    void refreshNote();
    void refreshUndo();
    void showContextMenu(const QPoint& position);
    void sayProblem(const QString& text);
    /// Says what went wrong; else that it is done, where that can be undone with one press.
    template <typename T> void finish(const Result<T>& result);

    void load(const QModelIndex& index);
    void rename(const QString& path, bool isFolder, const QString& name);
    void move(const QString& path, bool isFolder, const QString& folder);
    void renameTo(const QString& path, bool isFolder, const QString& to);
    void duplicate();
    void addFolder();
    void remove();
    void undo();
    void setFavourite(bool isFavourite);

    TemplateLibrary& m_library;
    TemplateModel* m_model;
    TemplateFilter* m_filter;
    std::unique_ptr<Ui::TemplateDock> m_ui;
    TemplateDockActions* m_actions = nullptr;
    EmptyNote* m_note = nullptr;
    std::optional<TemplateDeed> m_offered; ///< what the undo bar offers to take back
};

} // namespace herald
