// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/TemplateTree.h"

#include "gui/templates/TemplateDelegate.h"
#include "gui/templates/TemplateFilter.h"
#include "templates/TemplateModel.h"
#include "templates/TemplatePath.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace herald {

namespace {

constexpr int openFolderAfterMs = 600; // a dragged thing rests on a closed folder

QString pathOf(const QModelIndex& index)
{
    return index.data(TemplateModel::PathRole).toString();
}

bool isFolder(const QModelIndex& index)
{
    return index.data(TemplateModel::IsFolderRole).toBool();
}

} // namespace

TemplateTree::TemplateTree(QWidget* parent)
    : QTreeView(parent)
{
    setItemDelegate(new TemplateDelegate(this));
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(openFolderAfterMs);
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(0);
    connect(&m_followSoon, &QTimer::timeout, this, &TemplateTree::follow);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& folder) {
        if (!m_isFollowing)
            m_folded.insert(pathOf(folder));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& folder) {
        if (!m_isFollowing)
            m_folded.remove(pathOf(folder));
    });
    connect(this, &QTreeView::doubleClicked, this, &TemplateTree::loadRequested);
}

void TemplateTree::show(TemplateModel& model, TemplateFilter& filter)
{
    m_model = &model;
    m_filter = &filter;
    setModel(m_filter);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, &m_followSoon, qOverload<>(&QTimer::start));
    follow();
}

void TemplateTree::select(const QString& path, bool isFolder)
{
    m_selectedPath = path;
    m_isFolderSelected = isFolder;
    follow();
}

void TemplateTree::setText(const QString& text)
{
    m_isSearching = !text.isEmpty();
    {
        const QScopedValueRollback<bool> following(m_isFollowing, true);
        m_filter->setText(text);
    }
    follow();
}

QString TemplateTree::currentPath() const
{
    return pathOf(currentIndex());
}

bool TemplateTree::isFolderCurrent() const
{
    return isFolder(currentIndex());
}

QString TemplateTree::currentFolder() const
{
    return isFolderCurrent() ? currentPath() : templateBaseFolder(currentPath());
}

QModelIndex TemplateTree::currentTemplate() const
{
    return isFolderCurrent() ? QModelIndex() : currentIndex();
}

void TemplateTree::followMove(const QString& from, const QString& to)
{
    m_selectedPath = movedPath(m_selectedPath, from, to);
    QSet<QString> folded;
    for (const QString& path : std::as_const(m_folded))
        folded.insert(movedPath(path, from, to));
    m_folded = folded;
}

void TemplateTree::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !currentIndex().isValid() || state() == QAbstractItemView::EditingState)
        return QTreeView::keyPressEvent(event);
    if (isFolderCurrent())
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    else
        Q_EMIT loadRequested(currentIndex());
}

/// Assistive technology selects a row without making it the current one.
void TemplateTree::selectionChanged(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (!m_isFollowing && rows.size() == 1 && rows.first() != currentIndex())
        selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
}

void TemplateTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid()) {
        m_selectedPath = pathOf(current);
        m_isFolderSelected = isFolder(current);
    }
    Q_EMIT currentChangedTo(current);
}

void TemplateTree::follow()
{
    m_followSoon.stop();
    {
        const QScopedValueRollback<bool> following(m_isFollowing, true);
        fold();
        const QModelIndex source = m_isFolderSelected ? m_model->indexOfFolder(m_selectedPath)
                                                      : m_model->indexOf(m_selectedPath);
        const QModelIndex current = m_filter->mapFromSource(source);
        if (current.isValid() && current != currentIndex())
            setCurrentIndex(current);
    }
    Q_EMIT followed();
}

/// All is open but what the user has closed; while one searches, all.
void TemplateTree::fold()
{
    expandAll();
    if (m_isSearching)
        return;
    for (const QString& path : std::as_const(m_folded))
        collapse(m_filter->mapFromSource(m_model->indexOfFolder(path)));
}

} // namespace herald
