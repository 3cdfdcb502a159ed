// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "history/search/SearchText.h"

#include <QObject>

class QLineEdit;

namespace herald {

/// Reads a search while it is typed. As long as a piece of it cannot be understood, the rest is in
/// force: so a filter can be typed without the letters of its name being searched for.
class LiveSearch : public QObject {
    Q_OBJECT
public:
    LiveSearch(QLineEdit& edit, const Clock& clock);

    const QList<SearchTerm>& terms() const { return m_terms; } ///< what is understood
    const QList<SearchProblem>& problems() const { return m_problems; } ///< of what stands there
    /// Whether the terms mean something else as time goes by: "after:2h".
    bool dependsOnTime() const;
    /// Reads again what counts from now. Says nothing.
    void moveOn();

Q_SIGNALS:
    void termsChanged();
    void problemsChanged();

private:
    void read();

    QLineEdit& m_edit;
    const Clock& m_clock;
    QList<SearchTerm> m_terms;
    QList<SearchProblem> m_problems;
};

} // namespace herald
