// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/Event.h"
#include "event/ReceiverClass.h"

#include <QList>

namespace herald {

/// One thing to say about an event before it is sent, in the user's language.
struct Finding {
    enum class Severity {
        Warning, ///< can be published
        Error, ///< cannot be published
    };
    enum class Field { Name, Data, Ttl, Privacy };

    Severity severity = Severity::Warning;
    Field field = Field::Name;
    QString text;
    int line = 0; ///< data only: from 1; 0 where no place is known
    int column = 0; ///< data only: in characters, from 1
    int length = 0; ///< data only: of what is wrong, in characters; 0 where it is not known

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// All findings, errors first. Source of the rules: Device OS API, Particle.publish().
QList<Finding> lintName(QStringView name);
QList<Finding> lintTtl(int seconds);
/// Broken JSON, where the data looks like JSON.
QList<Finding> lintData(const QString& data);
/// Data larger than the receiver class takes: a warning, nothing is cut.
QList<Finding> lintSize(const QString& data, ReceiverClass receiver);
QList<Finding> lintEvent(const Event& event, ReceiverClass receiver);

bool canPublish(const QList<Finding>& findings);

} // namespace herald
