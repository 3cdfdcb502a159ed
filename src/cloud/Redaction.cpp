// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/Redaction.h"

#include <algorithm>

namespace herald {

namespace {

constexpr QByteArrayView scheme = "Bearer ";
constexpr QByteArrayView mask = "••••";
/// A shorter beginning is any text's.
constexpr qsizetype minBeginning = 4;

} // namespace

Redaction::Redaction(const AccessToken& token)
{
    const QByteArray text = token.authorizationHeader().sliced(scheme.size());
    m_spellings = {text, text.toPercentEncoding(), QByteArray(text).replace('/', "\\/")};
    m_spellings.erase(std::unique(m_spellings.begin(), m_spellings.end()), m_spellings.end());
}

QByteArray Redaction::clean(const QByteArray& bytes) const
{
    QByteArray cleaned = bytes;
    for (const QByteArray& spelling : m_spellings)
        cleaned.replace(spelling, mask);
    return cleaned;
}

QString Redaction::clean(const QString& text) const
{
    QString cleaned = text;
    for (const QByteArray& spelling : m_spellings)
        cleaned.replace(QString::fromLatin1(spelling), QString::fromUtf8(mask));
    return cleaned;
}

QByteArray Redaction::cleanCut(const QByteArray& bytes) const
{
    QByteArray cleaned = clean(bytes);
    for (const QByteArray& spelling : m_spellings) {
        for (qsizetype length = spelling.size() - 1; length >= minBeginning; --length) {
            if (cleaned.endsWith(QByteArrayView(spelling).first(length))) {
                cleaned.chop(length);
                break;
            }
        }
    }
    return cleaned;
}

} // namespace herald
