// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/AccessToken.h"

#include <QCoreApplication>

#include <algorithm>

namespace herald {

namespace {
constexpr qsizetype maxTokenLength = 4096;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccessToken)
};
} // namespace

Result<AccessToken> AccessToken::fromText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorKind::InvalidInput, Text::tr("The token is empty."));
    if (trimmed.size() > maxTokenLength)
        return failure(
            ErrorKind::InvalidInput, Text::tr("The token is longer than 4096 characters."));
    const bool visible = std::all_of(
        trimmed.begin(), trimmed.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (!visible)
        return failure(ErrorKind::InvalidInput,
            Text::tr("The token holds a space, a line end or a character that no token has."));
    return AccessToken(trimmed.toLatin1());
}

} // namespace herald
