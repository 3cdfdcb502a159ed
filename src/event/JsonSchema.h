// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QList>
#include <QString>

#include <memory>

namespace herald {

/// What keeps a JSON text from fitting its schema, and where.
struct SchemaProblem {
    qsizetype start = 0; ///< of the value that does not fit, in UTF-16 units of the JSON text
    qsizetype length = 0;
    QString text; ///< translated
};

/// A JSON Schema, draft 7. Nothing is fetched: a reference to another document is refused.
/// Immutable and cheap to copy; check() may run on any thread, and takes as long as the text and
/// the schema make it take: not for the window's thread.
class JsonSchema {
public:
    static Result<JsonSchema> fromText(const QString& schema);

    /// Empty where the text fits. The text must be valid JSON.
    QList<SchemaProblem> check(const QString& json) const;
    /// A JSON text that fits, formatted; where the schema is too hard for that, one that comes
    /// near.
    QString sample() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace herald
