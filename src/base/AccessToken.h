// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>

class QDebug;

namespace herald {

/// A Particle access token. It can be stored in the keychain and put into one header; it prints
/// nowhere.
class AccessToken {
public:
    /// Trims; refuses the empty text, anything but visible ASCII (a line end would inject a header)
    /// and more than 4096 characters. The error never repeats the text.
    static Result<AccessToken> fromText(const QString& text);

    QByteArray authorizationHeader() const { return "Bearer " + m_text; }
    /// For the keychain and for nothing else.
    QString secretText() const { return QString::fromLatin1(m_text); }

    friend bool operator==(const AccessToken&, const AccessToken&) = default;
    friend QDebug operator<<(QDebug, const AccessToken&) = delete;

private:
    explicit AccessToken(QByteArray text)
        : m_text(std::move(text))
    {
    }
    QByteArray m_text;
};

} // namespace herald
