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

/// A JSON Schema, draft 7, formats included (event/JsonSchemaFormat.h). Nothing is fetched: a
/// reference to another document is refused. Immutable and cheap to copy; every function may run on
/// any thread, needs up to 2 MiB of its stack, and gives up after a fraction of a second: not for
/// the window's thread. One made by default allows everything.
class JsonSchema {
public:
    /// Says what is wrong with the schema, and where. Refuses more than 1,048,576 characters,
    /// and the drafts from 2019-09 on.
    static Result<JsonSchema> fromText(const QString& schema);

    /// Empty where the text fits; at most 100 problems, in the order of the schema. What takes too
    /// many steps to check has that as its one problem, over the whole value. A text that is not
    /// valid JSON has that.
    QList<SchemaProblem> check(const QString& json) const;
    /// A JSON text that fits, formatted; where the schema is too hard for that, one that comes
    /// near.
    QString sample() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace herald
