// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/parts/LiveSearch.h"

#include <QLineEdit>

#include <algorithm>

namespace herald {

namespace {

/// What is left without the pieces that are wrong.
QList<SearchTerm> understoodTerms(QString text, const SearchText& search, const QDateTime& now)
{
    if (search.problems.isEmpty())
        return search.terms;
    for (auto problem = search.problems.rbegin(); problem != search.problems.rend(); ++problem)
        text.remove(problem->from, problem->length);
    return readSearch(text, now).terms;
}

} // namespace

LiveSearch::LiveSearch(QLineEdit& edit, const Clock& clock)
    : QObject(&edit)
    , m_edit(edit)
    , m_clock(clock)
{
    connect(&edit, &QLineEdit::textChanged, this, &LiveSearch::read);
}

bool LiveSearch::dependsOnTime() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
        [](const SearchTerm& term) { return !term.moment.isNull(); });
}

void LiveSearch::moveOn()
{
    const QDateTime now = m_clock.now();
    m_terms = understoodTerms(m_edit.text(), readSearch(m_edit.text(), now), now);
}

void LiveSearch::read()
{
    const QDateTime now = m_clock.now();
    const SearchText search = readSearch(m_edit.text(), now);
    if (search.problems != m_problems) {
        m_problems = search.problems;
        Q_EMIT problemsChanged();
    }
    const QList<SearchTerm> terms = understoodTerms(m_edit.text(), search, now);
    if (terms == m_terms)
        return;
    m_terms = terms;
    Q_EMIT termsChanged();
}

} // namespace herald
