// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"

#include <QMap>

#include <optional>

namespace herald {

/// Rows that are being read, and then kept for a while, while news of them arrive: what is told
/// after a row was read is newer than the row.
class RowsBeingRead {
public:
    void begin();
    /// Also with nothing, where the reading failed: until then all news are kept.
    void arrive(const QList<Publish>& rows);
    void note(const Publish& publish);

    /// Only once they have arrived.
    const QList<Publish>& rows() const { return *m_rows; }

private:
    std::optional<QList<Publish>> m_rows = QList<Publish>(); ///< none: on their way
    QMap<PublishId, Publish> m_news; ///< until they arrive
};

} // namespace herald
