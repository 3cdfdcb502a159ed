// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace herald {

class TemplateFilter;
class TemplateModel;

/// The tree of the templates: keeps what is selected and which folders are closed while the library
/// changes, is searched, or puts its things elsewhere.
class TemplateTree : public QTreeView {
    Q_OBJECT
public:
    explicit TemplateTree(QWidget* parent = nullptr);

    /// Both must outlive the tree.
    void show(TemplateModel& model, TemplateFilter& filter);

    /// As soon as it is there.
    void select(const QString& path, bool isFolder = false);
    void setText(const QString& text); ///< what is searched for

    QString currentPath() const; ///< of a folder too; empty: nothing is selected
    bool isFolderCurrent() const;
    QString currentFolder() const; ///< the one selected, or the one around; empty: the top
    QModelIndex currentTemplate() const; ///< invalid: nothing is selected, or a folder

Q_SIGNALS:
    void loadRequested(const QModelIndex& index);
    void currentChangedTo(const QModelIndex& current);
    void followed(); ///< the tree shows what the library holds

public Q_SLOTS:
    void followMove(const QString& from, const QString& to);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void follow();
    void fold();

    TemplateModel* m_model = nullptr;
    TemplateFilter* m_filter = nullptr;
    QSet<QString> m_folded; ///< paths of the folders that the user has closed
    QString m_selectedPath; ///< by the user, whether it is shown or not
    bool m_isFolderSelected = false;
    bool m_isSearching = false;
    bool m_isFollowing = false; ///< the tree is being put back; its signals are ours
    QTimer m_followSoon; ///< many rows come at once
};

} // namespace herald
