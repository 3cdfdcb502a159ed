// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/BuiltIns.h"
#include "event/Composition.h"
#include "event/EventLint.h"
#include "event/PlaceholderText.h"
#include "json/JsonSchema.h"

#include <QSet>

namespace herald {

/// A text with its placeholders filled in.
struct ExpandedText {
    QString text;
    QList<PlaceholderProblem> problems; ///< where there is one, `text` must not be sent: it has
                                        ///< what could not be filled in as it was written
    PlaceholderValues used; ///< as Lineage has them

    /// Where a place of `text` comes from in the text as written; inside a value: its placeholder.
    qsizetype sourcePosition(qsizetype position) const;

    struct Piece {
        qsizetype start = 0; ///< in `text`
        qsizetype sourceStart = 0;
        qsizetype length = 0; ///< in `text`
        bool isValue = false;
    };
    QList<Piece> pieces;
};

/// Of a text that placeholders were filled in to, in UTF-16 units; the next value is a problem.
inline constexpr qsizetype maxExpandedLength = 1'048'576;

/// Fills in once; values are never searched for placeholders. Inside a JSON string a value is
/// escaped; elsewhere in JSON it must be one JSON value by itself, and a JSON string where a key
/// stands. A value that is there and empty is a text of no characters; a default that is empty is
/// none.
ExpandedText expandText(const QString& text, TextKind kind, const Composition& composition,
    const BuiltInSource& source);

/// What would be published.
struct ExpandedEvent {
    Event event; ///< the bytes that go out, minified where the composition says so
    QList<Finding> findings; ///< errors first; lines and columns are those of the text as written
    PlaceholderValues used; ///< as Lineage has them
    ExpandedText data; ///< the data before it is minified, and where it comes from
};

/// Every rule of EventLint on the event as it would go out, and what is wrong with placeholders.
ExpandedEvent expandEvent(
    const Composition& composition, const BuiltInSource& source, ReceiverClass receiver);

/// What a JSON Schema finds in `expanded.data`: warnings, at their places in the data as written.
QList<Finding> schemaFindings(
    const QString& written, const ExpandedEvent& expanded, QList<SchemaProblem> problems);

/// Which kind of text the data is, by its mode and, for Auto, its content. `{{x}}` at the very
/// beginning does not make it JSON.
TextKind dataKind(const Composition& composition);

/// Names of the counters and environment variables that the name and the data ask for.
QSet<QString> countersIn(const Composition& composition);
QSet<QString> environmentIn(const Composition& composition);
/// The placeholders that are used and not built in, in order of appearance (the name first), with
/// their definitions where there are some.
QList<Placeholder> placeholdersIn(const Composition& composition);

} // namespace herald
