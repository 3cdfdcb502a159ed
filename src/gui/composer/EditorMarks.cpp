// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composer/EditorMarks.h"

#include "gui/composer/EditorLook.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <utility>

namespace herald {

namespace {

using Base = QsciScintillaBase;
constexpr int mostMarks = 200; // nobody reads more, and each costs time to draw

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
    QList<Finding> placed;
    for (const Finding& finding : findings) {
        if (finding.line > 0 && placed.size() < mostMarks)
            placed.append(finding);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Finding& one, const Finding& other) {
        return std::pair(one.line, one.column) < std::pair(other.line, other.column);
    });
    Walk walk;
    for (const Finding& finding : std::as_const(placed)) {
        const Problem problem = place(finding, walk);
        draw(ProblemIndicator, problem.from, problem.to);
        m_editor.markerAdd(problem.line, problemMarker);
        m_problems.push_back(problem);
    }
}

int EditorMarks::ask(unsigned int message, int first, int second) const
{
    return static_cast<int>(
        m_editor.SendScintilla(message, word(first), static_cast<long>(second)));
}

EditorMarks::Problem EditorMarks::place(const Finding& finding, Walk& walk) const
{
    const int row = std::clamp(finding.line - 1, 0, m_editor.lines() - 1);
    if (row != walk.row)
        walk = {row, 1, ask(Base::SCI_POSITIONFROMLINE, row)};
    const int lineStart = ask(Base::SCI_POSITIONFROMLINE, row);
    const int lineEnd = ask(Base::SCI_GETLINEENDPOSITION, row);
    const int steps = finding.column - walk.column;
    const int found = ask(Base::SCI_POSITIONRELATIVE, walk.position, steps);
    const bool isBehindTheText = found == 0 && finding.column > 1;
    if (!isBehindTheText && found <= lineEnd)
        walk = {row, finding.column, found};
    // Where the text ends too early there is no character to underline but the last one.
    int from = isBehindTheText ? lineEnd : std::min(found, lineEnd);
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
    int drawn = 0;
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
