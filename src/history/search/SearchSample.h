// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/database/Statements.h"

#include <QStringList>

namespace herald {

/// Some rows of the history, to guess how common a text is in all of them. A wrong guess costs
/// time, never a row.
class SearchSample {
public:
    /// From 0, in no row of the sample, to 1. `text` is folded.
    double share(const QString& text) const;
    /// Of the newest rows of it, how many hold all of the texts; likewise.
    double newestShare(const QStringList& texts) const;
    /// Reads the sample where there is none, or the history has grown by much since. `rows`: in the
    /// index.
    Result<void> refresh(Statements& statements, qint64 rows);

private:
    QStringList m_texts; ///< the newest first
    qsizetype m_newest = 0; ///< so many of them
    qint64 m_rows = -1; ///< in the index when it was taken
};

} // namespace herald
