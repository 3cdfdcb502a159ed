// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QsciScintilla;

namespace herald {

/// Where a text stands among the bytes of the data.
struct EditorMatch {
    int from = -1; ///< bytes; -1: nowhere
    int to = -1;

    bool isFound() const { return from >= 0; }
};

/// Plain searching in the editor's bytes; where letter case does not count, that of ASCII letters
/// does not: QScintilla folds no others.
class EditorSearch {
public:
    EditorSearch(QsciScintilla& editor, QByteArray text, bool matchesCase);

    /// The first match that begins at `position` or later; searching on from the top after the end.
    EditorMatch after(int position) const;
    EditorMatch before(int position) const;
    /// How many there are, counted up to `most`.
    int count(int most) const;
    /// All of them in one change, and so in one undo step; how many there were.
    int replaceAll(const QByteArray& replacement) const;

private:
    EditorMatch in(int from, int to) const;
    int length() const;

    QsciScintilla& m_editor;
    QByteArray m_text;
};

} // namespace herald
