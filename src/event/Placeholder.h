// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace herald {

/// A placeholder as a draft or a template defines it: {{name}} in an event's name or data. One that
/// is used and not defined is a text without a default.
struct Placeholder {
    enum class Kind {
        Text,
        Number, ///< a JSON number
        Boolean, ///< true or false
        Choice, ///< one of `choices`
    };

    QString name;
    Kind kind = Kind::Text;
    QString defaultValue = {};
    QString description = {};
    QStringList choices = {}; ///< Choice only

    friend bool operator==(const Placeholder&, const Placeholder&) = default;
};

/// What each placeholder becomes, by name. A placeholder without a value here has its default.
using PlaceholderValues = QMap<QString, QString>;

} // namespace herald
