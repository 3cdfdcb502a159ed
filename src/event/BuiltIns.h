// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "event/PlaceholderText.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <optional>

class QRandomGenerator;

namespace herald {

/// What the built-in placeholders of one publish are made from. The same moment and the same count
/// for every use in it; a new random value for each.
struct BuiltInSource {
    QDateTime now;
    QHash<QString, qint64> counters; ///< by counter name; the unnamed one is ""; 1 where missing
    QMap<QString, QString> environment; ///< only what the user allowed
    QRandomGenerator* random = nullptr; ///< borrowed, never null when expanding
};

/// One built-in placeholder, for completion and help.
struct BuiltInHelp {
    QString name; ///< "$now"
    QString signature; ///< "$now [FORMAT] [OFFSET] [local]"
    QString description; ///< translated, one sentence
    QString example; ///< "{{$now yyyy-MM-dd +1d}}"
};

QList<BuiltInHelp> builtInHelp();

/// What keeps the use from ever having a value: an unknown name, or arguments that do not fit. A
/// sentence in the user's language.
std::optional<QString> builtInProblem(const QString& name, const QStringList& arguments);
/// The value of a use that has no such problem; the error is a sentence in the user's language.
Result<QString> builtInValue(const PlaceholderUse& use, const BuiltInSource& source);

} // namespace herald
