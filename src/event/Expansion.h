// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Composition.h"
#include "event/EventLint.h"
#include "event/PlaceholderText.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

class QRandomGenerator;

namespace herald {

/// What the built-in placeholders of one publish are made from. The same moment and the same count
/// for every use in it; a new random value for each.
struct BuiltInSource {
    QDateTime now;
    QHash<QString, qint64> counters; ///< by counter name; the unnamed one is ""
    QMap<QString, QString> environment; ///< only what the user allowed
    QRandomGenerator* random = nullptr; ///< borrowed, never null when expanding
};

/// A text with its placeholders filled in.
struct ExpandedText {
    QString text;
    QList<PlaceholderProblem> problems; ///< where there is one, `text` must not be sent

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

/// Fills in once; values are never searched for placeholders. Inside a JSON string a value is
/// escaped; elsewhere in JSON it must be one JSON value by itself.
ExpandedText expandText(const QString& text, TextKind kind, const Composition& composition,
    const BuiltInSource& source);

/// What would be published.
struct ExpandedEvent {
    Event event; ///< the bytes that go out, minified where the composition says so
    QList<Finding> findings; ///< errors first; lines and columns are those of the text as written
};

/// Every rule of EventLint on the event as it would go out, and what is wrong with placeholders.
ExpandedEvent expandEvent(
    const Composition& composition, const BuiltInSource& source, ReceiverClass receiver);

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
