// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/FindBar.h"

#include "gui/composer/DataEditor.h"
#include "gui/composer/EditorSearch.h"
#include "gui/parts/Icons.h"
#include "gui/parts/ToneLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace herald {

namespace {
using Base = QsciScintillaBase;
constexpr int mostCounted = 1000; // at each key; more is "many" to anybody
} // namespace

FindBar::FindBar(DataEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_matchCase(new QCheckBox(tr("Match case"), this))
    , m_replace(new QPushButton(tr("Replace"), this))
    , m_replaceAll(new QPushButton(tr("Replace all"), this))
    , m_found(new ToneLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findInData"));
    m_text->setAccessibleName(tr("Find in data"));
    m_text->setPlaceholderText(tr("Find in data"));
    m_replacement->setObjectName(QStringLiteral("replaceWith"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_matchCase->setObjectName(QStringLiteral("matchCase"));
    m_matchCase->setToolTip(tr("Without it, A to Z and a to z count as the same letters"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setAccessibleName(tr("Found"));
    buildRow();
    refreshIcons();
    hide();

    connect(m_text, &QLineEdit::textEdited, this, [this] { find(true, true); });
    connect(m_matchCase, &QCheckBox::toggled, this, [this] { find(true, true); });
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replace);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
}

void FindBar::buildRow()
{
    m_previous = addButton(
        QStringLiteral("findPrevious"), tr("Find previous"), tr("Find previous (Shift+F3)"));
    m_next = addButton(QStringLiteral("findNext"), tr("Find next"), tr("Find next (F3)"));
    m_close = addButton(QStringLiteral("closeFind"), tr("Close find"), tr("Close (Esc)"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_previous, 0, 1);
    grid->addWidget(m_next, 0, 2);
    grid->addWidget(m_matchCase, 0, 3);
    grid->addWidget(m_close, 0, 4);
    grid->addWidget(m_replacement, 1, 0);
    grid->addWidget(m_replace, 1, 1, 1, 2);
    grid->addWidget(m_replaceAll, 1, 3, 1, 2);
    grid->addWidget(m_found, 2, 0, 1, 5);
    followInTabOrder(nullptr);
}

void FindBar::followInTabOrder(QWidget* before)
{
    QWidget* const order[] = {
        m_text, m_previous, m_next, m_matchCase, m_replacement, m_replace, m_replaceAll, m_close};
    for (QWidget* next : order) {
        if (before != nullptr)
            setTabOrder(before, next);
        before = next;
    }
}

QToolButton* FindBar::addButton(
    const QString& objectName, const QString& accessibleName, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FindBar::open(bool withReplacing)
{
    const QString selected = m_editor.selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_text->setText(selected);
    for (QWidget* widget : {static_cast<QWidget*>(m_replacement), static_cast<QWidget*>(m_replace),
             static_cast<QWidget*>(m_replaceAll)})
        widget->setVisible(withReplacing);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    say();
}

void FindBar::findNext()
{
    if (m_text->text().isEmpty())
        open(m_replacement->isVisible());
    else
        find(true, false);
}

void FindBar::findPrevious()
{
    find(false, false);
}

void FindBar::find(bool forward, bool fromSelectionStart)
{
    const EditorSearch search(m_editor, m_text->text().toUtf8(), m_matchCase->isChecked());
    const auto start = static_cast<int>(m_editor.SendScintilla(Base::SCI_GETSELECTIONSTART));
    const auto end = static_cast<int>(m_editor.SendScintilla(Base::SCI_GETSELECTIONEND));
    const EditorMatch match
        = forward ? search.after(fromSelectionStart ? start : end) : search.before(start);
    if (match.isFound()) {
        m_editor.SendScintilla(
            Base::SCI_SETSEL, static_cast<unsigned long>(match.from), static_cast<long>(match.to));
        m_editor.ensureLineVisible(static_cast<int>(m_editor.SendScintilla(
            Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(match.from))));
    }
    say();
}

void FindBar::replace()
{
    const EditorSearch search(m_editor, m_text->text().toUtf8(), m_matchCase->isChecked());
    const auto start = static_cast<int>(m_editor.SendScintilla(Base::SCI_GETSELECTIONSTART));
    const auto end = static_cast<int>(m_editor.SendScintilla(Base::SCI_GETSELECTIONEND));
    const EditorMatch match = search.after(start);
    if (match.from == start && match.to == end) // else the first press only shows it
        m_editor.replaceSelectedText(m_replacement->text());
    find(true, false);
}

void FindBar::replaceAll()
{
    const EditorSearch search(m_editor, m_text->text().toUtf8(), m_matchCase->isChecked());
    const int replaced = search.replaceAll(m_replacement->text().toUtf8());
    m_found->announce(Tone::Neutral, u"info", tr("%n replaced.", "", replaced));
}

void FindBar::say()
{
    if (m_text->text().isEmpty()) {
        m_found->say(Tone::Neutral, {}, {});
        return;
    }
    const EditorSearch search(m_editor, m_text->text().toUtf8(), m_matchCase->isChecked());
    const int found = search.count(mostCounted + 1);
    if (found == 0)
        m_found->announce(Tone::Warning, u"warning", tr("Not in the data."));
    else if (found > mostCounted)
        m_found->announce(
            Tone::Neutral, {}, tr("More than %n time(s) in the data.", "", mostCounted));
    else
        m_found->announce(Tone::Neutral, {}, tr("%n time(s) in the data.", "", found));
}

void FindBar::leave()
{
    hide();
    m_editor.setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && isPlain && m_replacement->hasFocus())
        replace();
    else if (isEnter && isPlain)
        find(!event->modifiers().testFlag(Qt::ShiftModifier), false);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void FindBar::refreshIcons()
{
    m_previous->setIcon(icon(u"arrow-up", palette()));
    m_next->setIcon(icon(u"arrow-down", palette()));
    m_close->setIcon(icon(u"close", palette()));
}

} // namespace herald
