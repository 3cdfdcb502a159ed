// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/DataActions.h"

#include "gui/composer/DataEditor.h"
#include "gui/composer/FindBar.h"
#include "gui/composer/PlaceholderCompletion.h"

#include <QMenu>

namespace herald {

DataActions::DataActions(DataEditor& editor, FindBar& findBar, QWidget* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_menu(new QMenu(tr("&Data"), parent))
    , m_completion(new PlaceholderCompletion(editor))
{
    m_menu->setObjectName(QStringLiteral("dataActions"));
    addEditing(findBar);
    m_menu->addSeparator();
    addLooking();
}

QAction* DataActions::add(const QString& name, const QString& text, const char* keys)
{
    QAction* action = m_menu->addAction(text);
    action->setObjectName(name);
    if (keys != nullptr)
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    return action;
}

void DataActions::addEditing(FindBar& findBar)
{
    const auto on
        = [this](QAction* action, auto run) { connect(action, &QAction::triggered, this, run); };
    on(add(QStringLiteral("findInDataAction"), tr("&Find in data…"), "Ctrl+Shift+F"),
        [&findBar] { findBar.open(false); });
    on(add(QStringLiteral("replaceInDataAction"), tr("&Replace in data…"), "Ctrl+H"),
        [&findBar] { findBar.open(true); });
    on(add(QStringLiteral("findNextAction"), tr("Find &next"), "F3"),
        [&findBar] { findBar.findNext(); });
    on(add(QStringLiteral("findPreviousAction"), tr("Find &previous"), "Shift+F3"),
        [&findBar] { findBar.findPrevious(); });
    on(add(QStringLiteral("nextProblem"), tr("Go to the next pro&blem"), "F8"),
        [this] { m_editor.goToNextProblem(); });
    m_menu->addSeparator();
    on(add(QStringLiteral("loadData"), tr("&Load from a file…"), "Ctrl+O"),
        [this] { Q_EMIT loadRequested(); });
    on(add(QStringLiteral("insertPlaceholder"), tr("&Insert a placeholder"), "Ctrl+Space"), [this] {
        m_editor.setFocus(Qt::OtherFocusReason);
        m_completion->begin();
    });
    on(add(QStringLiteral("editPlaceholdersAction"), tr("&Edit placeholders…")),
        [this] { Q_EMIT editPlaceholdersRequested(); });
    on(add(QStringLiteral("editSchema"), tr("JSON &Schema…")),
        [this] { Q_EMIT schemaRequested(); });
}

void DataActions::addLooking()
{
    QAction* wrap = add(QStringLiteral("wrapData"), tr("&Wrap long lines"));
    wrap->setCheckable(true);
    wrap->setChecked(m_editor.isWrapped());
    connect(wrap, &QAction::toggled, &m_editor, &DataEditor::setWrapped);
    connect(add(QStringLiteral("toggleFold"), tr("Fold or &unfold here"), "Ctrl+Shift+."),
        &QAction::triggered, &m_editor, [this] { m_editor.toggleFoldAtCaret(); });
    connect(add(QStringLiteral("foldAll"), tr("Fold or unfold &all")), &QAction::triggered,
        &m_editor, [this] { m_editor.foldAll(); });
    connect(add(QStringLiteral("zoomIn"), tr("Lar&ger text"), "Ctrl++"), &QAction::triggered,
        &m_editor, [this] { m_editor.zoomIn(); });
    connect(add(QStringLiteral("zoomOut"), tr("S&maller text"), "Ctrl+-"), &QAction::triggered,
        &m_editor, [this] { m_editor.zoomOut(); });
    connect(add(QStringLiteral("zoomReset"), tr("Text in usual si&ze"), "Ctrl+0"),
        &QAction::triggered, &m_editor, [this] { m_editor.zoomTo(0); });
}

} // namespace herald
