// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Tokens.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace herald::practice {

namespace {

constexpr std::size_t maxGrants = 1000;
constexpr std::size_t maxLogins = 100;

QByteArray randomToken()
{
    std::array<quint32, 5> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray token;
    for (const quint32 word : words)
        token += QByteArray::number(word, 16).rightJustified(8, '0');
    return token;
}

} // namespace

Tokens::Tokens()
    : m_ownToken(randomToken())
{
    m_grants.push_back({.token = m_ownToken, .client = QStringLiteral("herald")});
}

Grant Tokens::issue(const QString& client, bool isApiUser, std::optional<QDateTime> expires)
{
    Grant grant {
        .token = randomToken(), .client = client, .isApiUser = isApiUser, .expires = expires};
    if (expires)
        grant.refreshToken = randomToken();
    const std::scoped_lock lock(m_mutex);
    if (m_grants.size() >= maxGrants) // the first is the run's own
        m_grants.erase(m_grants.begin() + 1);
    m_grants.push_back(grant);
    return grant;
}

std::optional<Grant> Tokens::find(const QByteArray& token) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(
        m_grants.begin(), m_grants.end(), [&](const Grant& grant) { return grant.token == token; });
    return found == m_grants.end() ? std::nullopt : std::optional(*found);
}

std::optional<Grant> Tokens::takeRefresh(const QByteArray& refreshToken)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_grants.begin(), m_grants.end(), [&](const Grant& grant) {
        return !refreshToken.isEmpty() && grant.refreshToken == refreshToken;
    });
    if (found == m_grants.end())
        return std::nullopt;
    const Grant grant = *found;
    found->refreshToken.clear();
    return grant;
}

void Tokens::revoke(const QByteArray& token)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_grants, [&](const Grant& grant) { return grant.token == token; });
}

void Tokens::revokeAll()
{
    const std::scoped_lock lock(m_mutex);
    m_grants.clear();
}

QByteArray Tokens::beginLogin(const QString& client, std::optional<QDateTime> expires)
{
    const std::scoped_lock lock(m_mutex);
    if (m_logins.size() >= maxLogins)
        m_logins.pop_front();
    m_logins.push_back({.token = randomToken(), .client = client, .expires = expires});
    return m_logins.back().token;
}

Tokens::CodeCheck Tokens::checkCode(const QByteArray& loginToken, bool isRight, PendingLogin& login)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_logins.begin(), m_logins.end(),
        [&](const PendingLogin& pending) { return pending.token == loginToken; });
    if (found == m_logins.end())
        return CodeCheck::UnknownLogin;
    if (found->triesLeft == 0)
        return CodeCheck::TooManyTries;
    if (!isRight) {
        --found->triesLeft;
        return CodeCheck::Wrong;
    }
    login = *found;
    m_logins.erase(found);
    return CodeCheck::Right;
}

} // namespace herald::practice
