// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/EditorSearch.h"

#include <Qsci/qsciscintilla.h>

#include <utility>

namespace herald {

namespace {
using Base = QsciScintillaBase;
} // namespace

EditorSearch::EditorSearch(QsciScintilla& editor, QByteArray text, bool matchesCase)
    : m_editor(editor)
    , m_text(std::move(text))
{
    editor.SendScintilla(Base::SCI_SETSEARCHFLAGS,
        matchesCase ? static_cast<unsigned long>(Base::SCFIND_MATCHCASE) : 0UL);
}

int EditorSearch::length() const
{
    return static_cast<int>(m_editor.SendScintilla(Base::SCI_GETLENGTH));
}

/// Backwards where `to` is before `from`.
EditorMatch EditorSearch::in(int from, int to) const
{
    if (m_text.isEmpty())
        return {};
    m_editor.SendScintilla(
        Base::SCI_SETTARGETRANGE, static_cast<unsigned long>(from), static_cast<long>(to));
    const auto found = static_cast<int>(m_editor.SendScintilla(
        Base::SCI_SEARCHINTARGET, static_cast<uintptr_t>(m_text.size()), m_text.constData()));
    if (found < 0)
        return {};
    return {found, static_cast<int>(m_editor.SendScintilla(Base::SCI_GETTARGETEND))};
}

EditorMatch EditorSearch::after(int position) const
{
    const EditorMatch match = in(position, length());
    return match.isFound() ? match : in(0, length());
}

EditorMatch EditorSearch::before(int position) const
{
    const EditorMatch match = in(position, 0);
    return match.isFound() ? match : in(length(), 0);
}

int EditorSearch::count(int most) const
{
    int found = 0;
    for (EditorMatch match = in(0, length()); match.isFound() && found < most;
         match = in(match.to, length()))
        ++found;
    return found;
}

int EditorSearch::replaceAll(const QByteArray& replacement) const
{
    const auto* bytes
        = static_cast<const char*>(m_editor.SendScintillaPtrResult(Base::SCI_GETCHARACTERPOINTER));
    const EditorMatch first = in(0, length());
    QByteArray replaced;
    int count = 0;
    int copiedTo = first.from;
    for (EditorMatch match = first; match.isFound(); match = in(match.to, length())) {
        replaced.append(bytes + copiedTo, match.from - copiedTo);
        replaced.append(replacement);
        copiedTo = match.to;
        ++count;
    }
    if (count == 0)
        return 0;
    m_editor.SendScintilla(Base::SCI_SETTARGETRANGE, static_cast<unsigned long>(first.from),
        static_cast<long>(copiedTo));
    m_editor.SendScintilla(
        Base::SCI_REPLACETARGET, static_cast<uintptr_t>(replaced.size()), replaced.constData());
    return count;
}

} // namespace herald
