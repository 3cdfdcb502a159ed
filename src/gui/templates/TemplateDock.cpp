// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/TemplateDock.h"

#include "base/WhenDone.h"
#include "gui/parts/EmptyNote.h"
#include "gui/templates/TemplateDockActions.h"
#include "templates/TemplateLibrary.h"
#include "templates/TemplateModel.h"
#include "templates/TemplatePath.h"
#include "ui_templatedock.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace herald {

namespace {

QString inFolder(const QString& folder, const QString& name)
{
    return folder.isEmpty() ? name : folder + u'/' + name;
}

} // namespace

TemplateDock::TemplateDock(TemplateLibrary& library, QWidget* parent)
    : QDockWidget(parent)
    , m_library(library)
    , m_model(new TemplateModel(library, this))
    , m_filter(new TemplateFilter(this))
    , m_ui(std::make_unique<Ui::TemplateDock>())
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_actions = new TemplateDockActions(*m_ui->templates, *this);
    m_actions->fillBar(*m_ui->templateTools);
    m_note = new EmptyNote(m_ui->templates);
    m_ui->searchTemplates->installEventFilter(this);
    m_ui->templates->show(*m_model, *m_filter);
    connectParts();
    connectActions();
    refreshIcons();
    refresh();
}

/// A name that is being typed is given up: the base class takes the focus from its editor, which
/// would ask a dock for the renaming that is no longer there.
TemplateDock::~TemplateDock()
{
    m_filter->disconnect(this);
    m_ui->templates->disconnect(this);
}

void TemplateDock::focusSearch()
{
    m_ui->searchTemplates->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchTemplates->selectAll();
}

void TemplateDock::select(const QString& path)
{
    m_ui->templates->select(path);
}

void TemplateDock::setMarks(const TemplateMarks& marks)
{
    m_model->setMarks(marks);
    refreshActions();
}

void TemplateDock::setOrder(TemplateFilter::Order order)
{
    m_filter->setOrder(order);
    m_actions->setOrder(order);
}

void TemplateDock::fillMenu(QMenu& menu) const
{
    m_actions->fillMenu(menu);
}

QAction* TemplateDock::loadAction() const
{
    return m_actions->load;
}

QAction* TemplateDock::renameAction() const
{
    return m_actions->rename;
}

QAction* TemplateDock::deleteAction() const
{
    return m_actions->remove;
}

QAction* TemplateDock::undoAction() const
{
    return m_actions->undo;
}

void TemplateDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    const bool isLook
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_actions)
        refreshIcons();
}

void TemplateDock::refreshIcons()
{
    const int size = std::max(fontMetrics().height(), 16);
    m_ui->templateTools->setIconSize(QSize(size, size));
    m_actions->refreshIcons(palette());
}

/// From the search into the tree.
bool TemplateDock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != m_ui->searchTemplates)
        return QDockWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape)
        m_ui->searchTemplates->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && !isReturn)
        return false;
    m_ui->templates->setFocus();
    return true;
}

void TemplateDock::connectParts()
{
    TemplateTree* tree = m_ui->templates;
    connect(m_ui->searchTemplates, &QLineEdit::textChanged, tree, &TemplateTree::setText);
    connect(tree, &TemplateTree::loadRequested, this, &TemplateDock::load);
    connect(tree, &TemplateTree::currentChangedTo, this, &TemplateDock::refreshActions);
    connect(tree, &TemplateTree::followed, this, &TemplateDock::refreshNote);
    connect(tree, &QWidget::customContextMenuRequested, this, &TemplateDock::showContextMenu);
    connect(m_filter, &TemplateFilter::renameRequested, this, &TemplateDock::rename);
    connect(m_model, &TemplateModel::moveRequested, this, &TemplateDock::move);
    connect(m_model, &TemplateModel::dropRefused, this, &TemplateDock::sayProblem);
    connect(&m_library, &TemplateLibrary::moved, tree, &TemplateTree::followMove);
    connect(&m_library, &TemplateLibrary::changed, this, &TemplateDock::refresh);
    connect(m_ui->undoBar, &UndoBar::undoRequested, this, &TemplateDock::undo);
    connect(m_note, &EmptyNote::actionTriggered, m_ui->searchTemplates, &QLineEdit::clear);
}

void TemplateDock::connectActions()
{
    const auto on
        = [this](QAction* action, auto take) { connect(action, &QAction::triggered, this, take); };
    on(m_actions->load, [this] { load(m_ui->templates->currentTemplate()); });
    on(m_actions->rename, [this] { m_ui->templates->edit(m_ui->templates->currentIndex()); });
    on(m_actions->duplicate, [this] { duplicate(); });
    on(m_actions->favourite, [this](bool isOn) { setFavourite(isOn); });
    on(m_actions->newFolder, [this] { addFolder(); });
    on(m_actions->remove, [this] { remove(); });
    on(m_actions->undo, [this] { undo(); });
    on(m_actions->readAgain, [this] {
        whenDone(m_library.load(), this, [this](const Result<void>& read) { finish(read); });
    });
    on(m_actions->chooseFolder, [this] { Q_EMIT folderChangeRequested(); });
    connect(
        m_actions, &TemplateDockActions::orderChosen, this, [this](TemplateFilter::Order order) {
            m_filter->setOrder(order);
            Q_EMIT orderChanged(order);
        });
}

void TemplateDock::refresh()
{
    sayProblem(m_library.problem());
    m_ui->templateNotice->setText(m_library.notice());
    m_ui->templateNotice->setVisible(!m_library.notice().isEmpty());
    refreshActions();
    refreshNote();
    refreshUndo();
}

void TemplateDock::refreshActions()
{
    const QModelIndex current = m_ui->templates->currentIndex();
    const QModelIndex one = m_ui->templates->currentTemplate();
    const bool isWhole = one.isValid() && one.data(TemplateModel::ProblemRole).toString().isEmpty();
    for (QAction* action : {m_actions->load, m_actions->duplicate, m_actions->favourite})
        action->setEnabled(isWhole);
    for (QAction* action : {m_actions->rename, m_actions->remove})
        action->setEnabled(current.isValid());
    m_actions->favourite->setChecked(isWhole && one.data(TemplateModel::FavouriteRole).toBool());
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

/// The bar never offers what a press would not take back.
void TemplateDock::refreshUndo()
{
    const std::optional<TemplateDeed> last = m_library.lastDeed();
    m_actions->offerUndo(last ? last->undoText() : QString());
    if (m_offered && m_offered != last) {
        m_offered.reset();
        m_ui->undoBar->hide();
    }
}

void TemplateDock::showContextMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_ui->templates->viewport()->mapToGlobal(position));
}

void TemplateDock::sayProblem(const QString& text)
{
    m_ui->templateProblem->say(text);
}

template <typename T> void TemplateDock::finish(const Result<T>& result)
{
    sayProblem(result ? m_library.problem() : result.error().text);
    const std::optional<TemplateDeed> last = m_library.lastDeed();
    const bool isSeen = last
        && (last->kind == TemplateDeed::Kind::Delete || last->kind == TemplateDeed::Kind::Move);
    if (!result || !isSeen || m_offered == last)
        return;
    m_offered = last;
    m_ui->undoBar->offer(last->doneText());
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
    renameTo(path, isFolder, inFolder(templateBaseFolder(path), name));
}

void TemplateDock::move(const QString& path, bool isFolder, const QString& folder)
{
    const QString to = inFolder(folder, templateName(path));
    if (to == path)
        return sayProblem(folder.isEmpty()
                ? tr("“%1” is at the top already.").arg(templateName(path))
                : tr("“%1” is in “%2” already.").arg(templateName(path), folder));
    renameTo(path, isFolder, to);
}

void TemplateDock::renameTo(const QString& path, bool isFolder, const QString& to)
{
    const QFuture<Result<void>> renamed
        = isFolder ? m_library.renameFolder(path, to) : m_library.rename(path, to);
    whenDone(renamed, this, [this, isFolder, to](const Result<void>& result) {
        finish(result);
        if (result)
            m_ui->templates->select(to, isFolder);
    });
}

void TemplateDock::duplicate()
{
    whenDone(m_library.duplicate(m_ui->templates->currentPath()), this,
        [this](const Result<QString>& copy) {
            finish(copy);
            if (copy)
                m_ui->templates->select(*copy);
        });
}

/// Made with a name that is free, and offered for renaming.
void TemplateDock::addFolder()
{
    const QStringList taken = m_library.folders();
    const QString first = inFolder(m_ui->templates->currentFolder(), tr("New folder"));
    QString path = first;
    for (int number = 2; taken.contains(path, Qt::CaseInsensitive); ++number)
        path = QStringLiteral("%1 %2").arg(first).arg(number);
    whenDone(m_library.newFolder(path), this, [this, path](const Result<void>& made) {
        finish(made);
        if (!made)
            return;
        m_ui->searchTemplates->clear();
        m_ui->templates->select(path, true);
        m_ui->templates->setFocus();
        m_ui->templates->edit(m_ui->templates->currentIndex());
    });
}

void TemplateDock::remove()
{
    const QString path = m_ui->templates->currentPath();
    if (path.isEmpty())
        return;
    const bool isFolder = m_ui->templates->isFolderCurrent();
    whenDone(isFolder ? m_library.removeFolder(path) : m_library.remove(path), this,
        [this](const Result<void>& removed) { finish(removed); });
}

void TemplateDock::undo()
{
    const std::optional<TemplateDeed> last = m_library.lastDeed();
    m_actions->offerUndo({}); // until it is known what is left
    whenDone(m_library.undo(), this, [this, last](const Result<QString>& restored) {
        refreshUndo();
        sayProblem(restored ? m_library.problem() : restored.error().text);
        if (!restored)
            return;
        m_ui->templates->setFocus();
        m_ui->templates->select(*restored, last && last->isFolder);
    });
}

void TemplateDock::setFavourite(bool isFavourite)
{
    const QString key = m_ui->templates->currentTemplate().data(TemplateModel::KeyRole).toString();
    if (key.isEmpty())
        return;
    TemplateMarks marks = m_model->marks();
    if (isFavourite)
        marks.favourites.insert(key);
    else
        marks.favourites.remove(key);
    m_model->setMarks(marks);
    Q_EMIT favouriteChanged(key, isFavourite);
}

} // namespace herald
