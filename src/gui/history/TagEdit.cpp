// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/TagEdit.h"

#include "base/WhenDone.h"
#include "gui/parts/MarkedText.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>

#include <utility>

namespace herald {

TagEdit::TagEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_tags(new QStringListModel(this))
    , m_completer(new QCompleter(m_tags, this))
{
    m_completer->setWidget(this); // not setCompleter(): it is about one word, not about all of it
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(this, &QLineEdit::textEdited, this, &TagEdit::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagEdit::accept);
}

void TagEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (!m_source || event->reason() == Qt::PopupFocusReason)
        return;
    whenDone(m_source(), this, [this](const Result<QStringList>& tags) {
        if (tags)
            m_tags->setStringList(*tags);
    });
}

void TagEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isChoice = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (m_completer->popup()->isVisible() && isChoice)
        return event->ignore(); // is the list's
    QLineEdit::keyPressEvent(event);
}

bool TagEdit::offers(const QString& tag) const
{
    return m_tags->stringList().contains(tag);
}

/// A line edit takes formats of its text from an input method only.
void TagEdit::showMarks(const QList<MatchRange>& marks)
{
    if (!std::exchange(m_hasMarks, !marks.isEmpty()) && marks.isEmpty())
        return;
    QList<QInputMethodEvent::Attribute> formats;
    const QTextCharFormat format
        = markFormat(palette().color(QPalette::Base), palette().color(QPalette::Text));
    for (const MatchRange& mark : marks)
        formats.append({QInputMethodEvent::TextFormat, int(mark.from) - cursorPosition(),
            int(mark.length), format});
    QInputMethodEvent event({}, formats);
    QCoreApplication::sendEvent(this, &event);
}

TagEdit::Word TagEdit::wordAtCaret() const
{
    const QString line = text();
    const qsizetype caret = cursorPosition();
    const qsizetype start = caret == 0 ? 0 : line.lastIndexOf(u' ', caret - 1) + 1;
    const qsizetype space = line.indexOf(u' ', caret);
    return {start, (space < 0 ? line.size() : space) - start};
}

void TagEdit::offer()
{
    const Word word = wordAtCaret();
    const QString begun = text().mid(word.start, cursorPosition() - word.start);
    m_completer->setCompletionPrefix(begun);
    const bool isComplete = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(begun, Qt::CaseInsensitive) == 0;
    if (begun.isEmpty() || m_completer->completionCount() == 0 || isComplete)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagEdit::accept(const QString& tag)
{
    const Word word = wordAtCaret();
    setSelection(int(word.start), int(word.length));
    insert(tag + u' '); // an undo step, unlike setText()
    Q_EMIT textEdited(text());
}

} // namespace herald
