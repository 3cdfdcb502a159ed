// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "event/Composition.h"
#include "rows/Row.h"

#include <QMap>

namespace herald {

/// Which column each part of an event is read from.
struct ColumnMapping {
    QString name = {}; ///< empty: no column, as for the next three
    QString data = {};
    QString isPrivate = {};
    QString ttl = {};
    QMap<QString, QString> values = {}; ///< by the placeholder's name

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// What the columns' names suggest, in any letter case: a placeholder's own name first, then
/// name or event, data or payload, private, ttl.
ColumnMapping guessMapping(const QStringList& columns, const QList<Placeholder>& placeholders);

/// `field` is name, data, private, ttl, or a placeholder; value:NAME is always a placeholder. An
/// empty column takes the field's away.
Result<void> setColumn(ColumnMapping& mapping, const QString& field, const QString& column,
    const QList<Placeholder>& placeholders);

/// Every column is there, and where `base` has no name there is one for it. `columns` of a JSON
/// Lines file, whose rows may differ, say nothing: leave them empty.
Result<void> checkMapping(
    const ColumnMapping& mapping, const QStringList& columns, const Composition& base);

/// `base` with what the row has in its place. What the row does not give stays as it was; an event
/// without a base has no data, is private, and lives for 60 s. The error is a sentence.
tl::expected<Composition, QString> composedFrom(
    const Row& row, const ColumnMapping& mapping, const Composition& base);

} // namespace herald
