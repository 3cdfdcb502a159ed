// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace herald {

/// What the body of an answer says beside its status. Reads the five shapes that Particle's cloud
/// is known to send ({error, error_description}, {ok, error}, {ok, errors}, {error, info},
/// {error}), and HTML and plain text of whatever stands between.
struct ApiError {
    QString words = {}; ///< the cloud's own: plain, one line, at most maxCloudWords characters
    QString code = {}; ///< "invalid_token" of {error, error_description}; else empty
    bool saysNotOk = false; ///< "ok": false

    static ApiError fromBody(const QByteArray& body);
};

inline constexpr qsizetype maxCloudWords = 500;

/// One line without control or direction characters, at most `limit` characters.
QString plainLine(const QString& text, qsizetype limit = maxCloudWords);

} // namespace herald
