// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event/EventLint.h"
#include "event/Scope.h"

#include <QByteArray>
#include <QUrl>

#include <utility>

namespace herald {

/// What a publish would be, to the byte. The token is nowhere in it.
struct PublishPlan {
    QString url;
    /// Those that Herald sets, the token masked. What the network library adds (Connection,
    /// Accept-Encoding, Accept-Language) depends on the connection and is left out.
    QList<std::pair<QString, QString>> headers;
    QByteArray body;
    QList<std::pair<QString, QString>> fields; ///< what the body says, decoded
    qsizetype dataBytes = 0; ///< in UTF-8
    QList<ReceiverClass> missed; ///< receivers that do not get so much data
    QList<Finding> findings;
    QString curl; ///< CommandText
    QString particle;
};

/// `event` as it goes out, `findings` what is to be said of it.
PublishPlan planPublish(
    const Event& event, const Scope& scope, const QUrl& server, const QList<Finding>& findings);

// How it reads, in the window as on the command line. No final line end.

QString requestText(
    const PublishPlan& plan); ///< request line, headers and body, as HTTP/1.1 has it
QString fieldsText(const PublishPlan& plan); ///< "name: garage/door", a field a line
QString sizeText(const PublishPlan& plan); ///< "97 bytes of body, for 58 bytes of data"
QString receiversText(const PublishPlan& plan); ///< who does not get it
QString planText(const PublishPlan& plan); ///< all of it under headings, the commands included

} // namespace herald
