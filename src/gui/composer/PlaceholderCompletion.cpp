// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/PlaceholderCompletion.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace herald {

namespace {

using Base = QsciScintillaBase;
constexpr int longestName = 80; // bytes looked at before the caret
constexpr char separator = '\n';

} // namespace

PlaceholderCompletion::PlaceholderCompletion(QsciScintilla& editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.SendScintilla(Base::SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>(separator));
    editor.SendScintilla(
        Base::SCI_AUTOCSETORDER, static_cast<unsigned long>(Base::SC_ORDER_CUSTOM));
    editor.SendScintilla(Base::SCI_AUTOCSETIGNORECASE, 1UL);
    editor.SendScintilla(Base::SCI_AUTOCSETDROPRESTOFWORD, 0UL);
    connect(&editor, &Base::SCN_CHARADDED, this, &PlaceholderCompletion::charAdded);
    connect(&editor, &Base::SCN_AUTOCCOMPLETED, this, &PlaceholderCompletion::close);
}

/// QScintilla's bytes() has a NUL more.
QByteArray PlaceholderCompletion::bytes(int from, int to) const
{
    return m_editor.bytes(from, to).left(to - from);
}

QByteArray PlaceholderCompletion::textBeforeCaret() const
{
    const auto caret = static_cast<int>(m_editor.SendScintilla(Base::SCI_GETCURRENTPOS));
    return bytes(std::max(0, caret - longestName), caret);
}

void PlaceholderCompletion::charAdded(int character)
{
    if (character == '{')
        offer();
}

void PlaceholderCompletion::offer()
{
    const QByteArray before = textBeforeCaret();
    const qsizetype braces = before.lastIndexOf("{{");
    if (braces < 0)
        return;
    const QByteArray begun = before.mid(braces + 2);
    if (begun.contains('}') || begun.contains('\n') || begun.contains('{'))
        return;
    QByteArrayList offered;
    for (const QString& name : std::as_const(m_names)) {
        if (name.toUtf8().startsWith(begun))
            offered.append(name.toUtf8());
    }
    if (!offered.isEmpty())
        m_editor.SendScintilla(Base::SCI_AUTOCSHOW, static_cast<unsigned long>(begun.size()),
            offered.join(separator).constData());
}

void PlaceholderCompletion::begin()
{
    const QByteArray before = textBeforeCaret();
    const qsizetype braces = before.lastIndexOf("{{");
    const QByteArray begun = braces < 0 ? QByteArray() : before.mid(braces);
    if (begun.isEmpty() || begun.contains('}') || begun.contains('\n'))
        m_editor.SendScintilla(Base::SCI_REPLACESEL, 0UL, "{{");
    offer();
}

void PlaceholderCompletion::close()
{
    const auto caret = static_cast<int>(m_editor.SendScintilla(Base::SCI_GETCURRENTPOS));
    if (bytes(caret, std::min(caret + 2, m_editor.length())) == "}}")
        return;
    m_editor.SendScintilla(Base::SCI_INSERTTEXT, static_cast<unsigned long>(caret), "}}");
    m_editor.SendScintilla(Base::SCI_GOTOPOS, static_cast<unsigned long>(caret + 2));
}

} // namespace herald
