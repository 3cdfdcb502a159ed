// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TemplateDock.h"

#include "base/WhenDone.h"
#include "gui/EmptyNote.h"
#include "gui/Icons.h"
#include "gui/TemplateDelegate.h"
#include "gui/TemplateFilter.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplateModel.h"
#include "ui_templatedock.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace herald {

TemplateDock::TemplateDock(TemplateLibrary& library, QWidget* parent)
    : QDockWidget(parent)
    , m_library(library)
    , m_model(new TemplateModel(library, this))
    , m_filter(new TemplateFilter(this))
    , m_ui(std::make_unique<Ui::TemplateDock>())
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_ui->templates->setModel(m_filter);
    m_ui->templates->setItemDelegate(new TemplateDelegate(this));
    m_ui->templates->installEventFilter(this);
    m_ui->searchTemplates->installEventFilter(this);
    m_note = new EmptyNote(m_ui->templates);
    createActions();
    connectParts();
    refreshIcons();
    followLibrary();
}

TemplateDock::~TemplateDock() = default;

void TemplateDock::focusSearch()
{
    m_ui->searchTemplates->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchTemplates->selectAll();
}

void TemplateDock::select(const QString& path)
{
    m_currentPath = path;
    followLibrary();
}

void TemplateDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

bool TemplateDock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDockWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_ui->templates && isReturn && currentTemplate().isValid()) {
        load(currentTemplate());
        return true;
    }
    if (watched != m_ui->searchTemplates)
        return QDockWidget::eventFilter(watched, event);
    if (key == Qt::Key_Escape)
        m_ui->searchTemplates->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && !isReturn)
        return false;
    m_ui->templates->setFocus();
    return true;
}

void TemplateDock::createActions()
{
    m_load = new QAction(tr("&Load into composer"), this);
    m_rename = new QAction(tr("&Rename"), this);
    m_delete = new QAction(tr("&Delete template"), this);
    m_undoDelete = new QAction(tr("U&ndo delete"), this);

    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_ui->templates->addAction(m_delete);
    m_undoDelete->setShortcut(QKeySequence::Undo);
    m_undoDelete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undoDelete->setEnabled(false);
    addAction(m_undoDelete);

    connect(m_load, &QAction::triggered, this, [this] { load(currentTemplate()); });
    connect(
        m_rename, &QAction::triggered, this, [this] { m_ui->templates->edit(currentTemplate()); });
    connect(m_delete, &QAction::triggered, this,
        [this] { remove(currentTemplate().data(TemplateModel::PathRole).toString()); });
    connect(m_undoDelete, &QAction::triggered, this, &TemplateDock::undoRemove);
}

void TemplateDock::connectParts()
{
    QTreeView* tree = m_ui->templates;
    connect(m_ui->searchTemplates, &QLineEdit::textChanged, this, &TemplateDock::filter);
    connect(tree, &QTreeView::doubleClicked, this, &TemplateDock::load);
    connect(tree, &QWidget::customContextMenuRequested, this, &TemplateDock::showContextMenu);
    connect(tree, &QTreeView::collapsed, this, [this](const QModelIndex& folder) {
        if (!m_isFollowing)
            m_folded.insert(folder.data(TemplateModel::PathRole).toString());
    });
    connect(tree, &QTreeView::expanded, this, [this](const QModelIndex& folder) {
        if (!m_isFollowing)
            m_folded.remove(folder.data(TemplateModel::PathRole).toString());
    });
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (!m_isFollowing && current.isValid())
                m_currentPath = current.data(TemplateModel::PathRole).toString();
            refreshActions();
        });
    connect(m_filter, &TemplateFilter::renameRequested, this, &TemplateDock::rename);
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(0);
    connect(&m_followSoon, &QTimer::timeout, this, &TemplateDock::followLibrary);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, &m_followSoon, qOverload<>(&QTimer::start));
    connect(
        &m_library, &TemplateLibrary::changed, this, [this] { sayProblem(m_library.problem()); });
    connect(m_ui->undoBar, &UndoBar::undoRequested, this, &TemplateDock::undoRemove);
    connect(m_note, &EmptyNote::actionTriggered, m_ui->searchTemplates, &QLineEdit::clear);
}

void TemplateDock::followLibrary()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    QTreeView* tree = m_ui->templates;
    tree->expandAll();
    if (m_ui->searchTemplates->text().isEmpty()) {
        for (const QString& path : std::as_const(m_folded))
            tree->collapse(m_filter->mapFromSource(m_model->indexOf(path)));
    }
    const QModelIndex current = m_filter->mapFromSource(m_model->indexOf(m_currentPath));
    if (current.isValid() && current != tree->currentIndex())
        tree->setCurrentIndex(current);
    refreshActions();
    refreshNote();
}

void TemplateDock::filter(const QString& text)
{
    m_filter->setText(text);
    followLibrary();
}

void TemplateDock::refreshActions()
{
    const QModelIndex current = currentTemplate();
    const bool isWhole = current.data(TemplateModel::ProblemRole).toString().isEmpty();
    m_load->setEnabled(current.isValid() && isWhole);
    m_rename->setEnabled(current.isValid());
    m_delete->setEnabled(current.isValid());
}

void TemplateDock::refreshNote()
{
    if (m_filter->rowCount() > 0)
        m_note->hide();
    else if (m_ui->searchTemplates->text().isEmpty())
        m_note->say(tr("No templates yet"), tr("Press Ctrl+S to keep the event that you compose."));
    else
        m_note->say(tr("No template matches"), {}, tr("Clear the search"));
}

void TemplateDock::refreshIcons()
{
    const std::pair<QAction*, QStringView> pictures[] {
        {m_load, u"template"},
        {m_rename, u"edit"},
        {m_delete, u"delete"},
        {m_undoDelete, u"undo"},
    };
    for (const auto& [action, name] : pictures)
        action->setIcon(icon(name, palette()));
}

void TemplateDock::showContextMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_load, m_rename});
    menu->addSeparator();
    menu->addActions({m_delete, m_undoDelete});
    menu->popup(m_ui->templates->viewport()->mapToGlobal(position));
}

void TemplateDock::sayProblem(const QString& text)
{
    m_ui->templateProblem->say(text);
}

QModelIndex TemplateDock::currentTemplate() const
{
    const QModelIndex current = m_ui->templates->currentIndex();
    return current.data(TemplateModel::IsFolderRole).toBool() ? QModelIndex() : current;
}

void TemplateDock::load(const QModelIndex& index)
{
    if (!index.isValid() || index.data(TemplateModel::IsFolderRole).toBool())
        return;
    const auto entry = m_library.find(index.data(TemplateModel::PathRole).toString());
    if (!entry)
        return;
    sayProblem(entry->problem);
    if (entry->problem.isEmpty())
        Q_EMIT loadRequested(entry->path, entry->content);
}

void TemplateDock::rename(const QString& path, bool isFolder, const QString& name)
{
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    const QString to = folder + name;
    whenDone(isFolder ? m_library.renameFolder(path, to) : m_library.rename(path, to), this,
        [this, to](const Result<void>& renamed) {
            sayProblem(renamed ? QString() : renamed.error().text);
            if (renamed)
                select(to);
        });
}

void TemplateDock::remove(const QString& path)
{
    if (path.isEmpty())
        return;
    whenDone(m_library.remove(path), this, [this, path](const Result<void>& removed) {
        sayProblem(removed ? QString() : removed.error().text);
        if (!removed)
            return;
        m_undoDelete->setEnabled(true);
        //: %1 is the name of a template.
        m_ui->undoBar->offer(tr("“%1” deleted.").arg(path.section(u'/', -1)));
    });
}

void TemplateDock::undoRemove()
{
    m_undoDelete->setEnabled(false);
    whenDone(m_library.undo(), this, [this](const Result<QString>& restored) {
        m_undoDelete->setEnabled(!restored);
        sayProblem(restored ? QString() : restored.error().text);
        if (!restored)
            return;
        m_ui->undoBar->hide();
        m_ui->templates->setFocus();
        select(*restored);
    });
}

} // namespace herald
