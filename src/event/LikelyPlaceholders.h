// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Composition.h"

#include <QList>
#include <QString>

namespace herald {

/// A part of an event that is likely to be another one in the next event of its kind.
struct LikelyPlaceholder {
    enum class Kind {
        Number,
        Time, ///< ISO 8601, or Unix seconds or milliseconds of the years 2000 to 2099
        Identifier, ///< a UUID, a device's id, or 16 hexadecimal digits and more
    };
    struct Place {
        bool isInName = false; ///< else in the data
        qsizetype start = 0; ///< in UTF-16 units
        qsizetype length = 0;

        friend bool operator==(const Place&, const Place&) = default;
    };

    Kind kind = Kind::Number;
    QString text; ///< as it stands there
    QList<Place> places; ///< a time or an identifier may stand in several
    QString name; ///< that suits it: a JSON key, say; no other one has it
    /// "$now": a built-in placeholder whose value is of this kind. Empty: there is none.
    QString builtIn = {};
};

inline constexpr qsizetype maxLikelyPlaceholders = 200;

/// In order of appearance, the name first; no more than maxLikelyPlaceholders. In JSON these are
/// numbers and whole strings, in the name whole segments, in other data what stands between spaces
/// and signs. Takes time in proportion to the event.
QList<LikelyPlaceholder> likelyPlaceholders(const Event& event);

/// A likely placeholder, and what is to stand between the braces: a name, or a use of one that is
/// built in.
struct ChosenPlaceholder {
    LikelyPlaceholder likely;
    QString use;
};

/// The event with these placeholders, each with what stood there as its default: filled in with the
/// defaults it is the same event again, byte for byte. `{{` that is part of the event stays part of
/// it. The choices are of this event, and none has a place twice.
Composition withPlaceholders(const Event& event, const QList<ChosenPlaceholder>& chosen);

} // namespace herald
