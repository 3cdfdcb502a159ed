// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/LiveSearch.h"

#include <QLineEdit>

#include <algorithm>

namespace herald {

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
    const SearchText search = readSearch(m_edit.text(), m_clock.now());
    if (search.problems.isEmpty())
        m_terms = search.terms;
}

void LiveSearch::read()
{
    const SearchText search = readSearch(m_edit.text(), m_clock.now());
    if (search.problems != m_problems) {
        m_problems = search.problems;
        Q_EMIT problemsChanged();
    }
    if (!search.problems.isEmpty() || search.terms == m_terms)
        return;
    m_terms = search.terms;
    Q_EMIT termsChanged();
}

} // namespace herald
