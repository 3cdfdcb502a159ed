// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/EditorMarks.h"

#include "gui/EditorLook.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace herald {

namespace {

using Base = QsciScintillaBase;
constexpr std::size_t mostMarks = 200; // nobody reads more, and each costs time to draw

unsigned long word(int value)
{
    return static_cast<unsigned long>(value);
}

} // namespace

void EditorMarks::setProblems(const QList<Finding>& findings)
{
    m_editor.markerDeleteAll(problemMarker);
    clear(ProblemIndicator);
    m_problems.clear();
    for (const Finding& finding : findings) {
        if (finding.line == 0 || m_problems.size() == mostMarks)
            continue;
        const Problem problem = place(finding);
        draw(ProblemIndicator, problem.from, problem.to);
        m_editor.markerAdd(problem.line, problemMarker);
        m_problems.push_back(problem);
    }
}

EditorMarks::Problem EditorMarks::place(const Finding& finding) const
{
    const auto ask = [this](unsigned int message, int first, int second = 0) {
        return static_cast<int>(
            m_editor.SendScintilla(message, word(first), static_cast<long>(second)));
    };
    const int row = std::clamp(finding.line - 1, 0, m_editor.lines() - 1);
    const int lineStart = ask(Base::SCI_POSITIONFROMLINE, row);
    const int lineEnd = ask(Base::SCI_GETLINEENDPOSITION, row);
    const int found = ask(Base::SCI_POSITIONRELATIVE, lineStart, finding.column - 1);
    // Where the text ends too early there is no character to underline but the last one.
    int from = found == 0 && finding.column > 1 ? lineEnd : std::min(found, lineEnd);
    if (from == lineEnd && from > lineStart)
        from = ask(Base::SCI_POSITIONBEFORE, from);
    int to = ask(Base::SCI_POSITIONAFTER, from);
    if (finding.length > 1) {
        const int end = ask(Base::SCI_POSITIONRELATIVE, from, finding.length);
        to = end == 0 ? lineEnd : std::max(to, end);
    }
    return {row, from, to, finding.text};
}

void EditorMarks::setPlaceholders(const QString& text, const QList<PlaceholderUse>& uses)
{
    clear(PlaceholderIndicator);
    qsizetype counted = 0;
    int bytes = 0;
    std::size_t drawn = 0;
    for (const PlaceholderUse& use : uses) {
        if (++drawn > mostMarks)
            return;
        bytes += static_cast<int>(
            QStringView(text).sliced(counted, use.start - counted).toUtf8().size());
        const auto length
            = static_cast<int>(QStringView(text).sliced(use.start, use.length).toUtf8().size());
        draw(PlaceholderIndicator, bytes, bytes + length);
        bytes += length;
        counted = use.start + use.length;
    }
}

QString EditorMarks::reasonAt(QPoint point) const
{
    const auto position = static_cast<int>(m_editor.SendScintilla(
        Base::SCI_POSITIONFROMPOINT, word(std::max(point.x(), 0)), static_cast<long>(point.y())));
    const int line
        = static_cast<int>(m_editor.SendScintilla(Base::SCI_LINEFROMPOSITION, word(position)));
    const int margins = m_editor.marginWidth(NumberColumn) + m_editor.marginWidth(ProblemColumn)
        + m_editor.marginWidth(FoldColumn);
    QStringList reasons;
    for (const Problem& problem : m_problems) {
        const bool isUnder = position >= problem.from && position <= problem.to;
        const bool isBeside = point.x() < margins && line == problem.line;
        if (isUnder || isBeside)
            reasons.append(problem.text);
    }
    return reasons.join(u'\n');
}

int EditorMarks::nextProblem() const
{
    if (m_problems.empty())
        return -1;
    const auto caret = static_cast<int>(m_editor.SendScintilla(Base::SCI_GETCURRENTPOS));
    int next = -1;
    int first = m_problems.front().from;
    for (const Problem& problem : m_problems) {
        first = std::min(first, problem.from);
        if (problem.from > caret && (next < 0 || problem.from < next))
            next = problem.from;
    }
    return next < 0 ? first : next;
}

void EditorMarks::clear(int indicator)
{
    m_editor.SendScintilla(Base::SCI_SETINDICATORCURRENT, word(indicator));
    m_editor.SendScintilla(Base::SCI_INDICATORCLEARRANGE, 0UL,
        static_cast<long>(m_editor.SendScintilla(Base::SCI_GETLENGTH)));
}

void EditorMarks::draw(int indicator, int from, int to)
{
    m_editor.SendScintilla(Base::SCI_SETINDICATORCURRENT, word(indicator));
    m_editor.SendScintilla(Base::SCI_INDICATORFILLRANGE, word(from), static_cast<long>(to - from));
}

} // namespace herald
