// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/EventLint.h"
#include "event/PlaceholderText.h"

#include <QPoint>

#include <vector>

class QsciScintilla;

namespace herald {

/// What is drawn upon the text of the data editor: problems at their places, with their reasons,
/// and placeholders. Typing moves the marks with the text; the caller sets them anew when it knows
/// more.
class EditorMarks {
public:
    explicit EditorMarks(QsciScintilla& editor)
        : m_editor(editor)
    {
    }

    /// Findings without a place are passed over.
    void setProblems(const QList<Finding>& findings);
    /// Places in UTF-16 units of `text`, the editor's.
    void setPlaceholders(const QString& text, const QList<PlaceholderUse>& uses);

    /// What is wrong at this place of the viewport, or in the line whose mark stands there.
    QString reasonAt(QPoint point) const;
    /// Where the next problem after the caret begins, from the top again after the last; -1: none.
    int nextProblem() const;

private:
    struct Problem {
        int line; ///< of the editor, from 0
        int from; ///< bytes
        int to;
        QString text;
    };

    /// Where a finding begins; each search goes on where the one before it, in the same line,
    /// ended.
    struct Walk {
        int row = -1;
        int column = 1;
        int position = 0;
    };
    Problem place(const Finding& finding, Walk& walk) const;
    int ask(unsigned int message, int first, int second = 0) const;
    void clear(int indicator);
    void draw(int indicator, int from, int to);

    QsciScintilla& m_editor;
    std::vector<Problem> m_problems;
};

} // namespace herald
