// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/SearchProblemText.h"

#include "cli/PlainText.h"

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype shownBefore = 40; // characters
constexpr qsizetype shownLine = 78;

bool isHalf(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate()
        && text[at - 1].isHighSurrogate();
}

/// A terminal gives a mark no column of its own, and most pairs (emoji) two.
qsizetype columns(QStringView text)
{
    return text.size()
        - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isMark(); });
}

QString pointedAt(const QString& search, const SearchProblem& problem)
{
    qsizetype from = problem.from <= shownBefore ? 0 : problem.from - shownBefore;
    if (isHalf(search, from))
        --from;
    const QString cut = from > 0 ? QStringLiteral("…") : QString();
    const QString shown = cut + search.mid(from);
    const qsizetype at = cut.size() + problem.from - from;
    const QString line = oneLine(shown, shownLine);
    const qsizetype wide
        = columns(QStringView(line).sliced(at).first(std::min(problem.length, line.size() - at)));
    return QStringLiteral("    ") + line + QStringLiteral("\n    ")
        + QString(columns(QStringView(shown).first(at)), u' ') + u'^'
        + QString(std::max<qsizetype>(wide - 1, 0), u'~');
}

} // namespace

QString searchProblemText(
    const QString& search, const QList<SearchProblem>& problems, bool isTerminal)
{
    QStringList lines;
    for (const SearchProblem& problem : problems) {
        lines.append(problem.text);
        if (isTerminal)
            lines.append(pointedAt(search, problem));
    }
    return lines.join(u'\n');
}

} // namespace herald
