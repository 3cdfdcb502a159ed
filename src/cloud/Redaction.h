// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AccessToken.h"

#include <QList>

namespace herald {

/// Takes a token out of what a server answered, should the server repeat it.
class Redaction {
public:
    explicit Redaction(const AccessToken& token);

    QByteArray clean(const QByteArray& bytes) const;
    QString clean(const QString& text) const;
    /// Also drops the beginning of the token at the end of bytes that were cut there.
    QByteArray cleanCut(const QByteArray& bytes) const;

private:
    QList<QByteArray> m_spellings; ///< as it is, in a URL, in JSON
};

} // namespace herald
