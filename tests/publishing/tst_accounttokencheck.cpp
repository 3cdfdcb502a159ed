// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Clock.h"
#include "cloud/CloudClient.h"
#include "publishing/PracticeHost.h"
#include "publishing/TokenCheck.h"
#include "support/FakeVault.h"
#include "support/HeraldTest.h"
#include "support/ScriptedServer.h"

#include <QNetworkAccessManager>

using namespace herald;

class tst_AccountTokenCheck : public HeraldTest {
    Q_OBJECT
private:
    SystemClock m_clock;
    ScriptedServer m_server;
    QNetworkAccessManager m_network;
    CloudClient m_cloud {m_network, m_clock};
    FakeVault m_vault;
    PracticeHost m_practice;

    QFuture<Result<AccessTokenInfo>> check(
        const Account& account, std::optional<AccessToken> token = std::nullopt)
    {
        return checkToken(account, std::move(token), m_vault, m_cloud, m_practice, this);
    }

private Q_SLOTS:
    void asksTheAccountsServer_data()
    {
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("about the stored token") << false;
        QTest::newRow("about a token that is not stored yet") << true;
    }
    void asksTheAccountsServer()
    {
        QFETCH(bool, isGiven);
        Account account = Account::create(QStringLiteral("A"));
        account.server = m_server.url();
        const auto token = *AccessToken::fromText(QStringLiteral("abc"));
        if (!isGiven)
            m_vault.put(account.id, token);
        m_server.setStanding(Script::answer(
            200, R"({"expires_at":null,"client":"particle","scopes":["events:send"],"orgs":[]})"));
        const auto before = m_server.requestCount();
        const auto info = check(account, isGiven ? std::optional(token) : std::nullopt);
        QTRY_VERIFY(info.isFinished());
        QVERIFY(info.result().has_value());
        QCOMPARE(info.result()->client, QStringLiteral("particle"));
        QCOMPARE(m_server.requestCount(), before + 1);
        QCOMPARE(m_server.lastRequest().header("Authorization"), QByteArray("Bearer abc"));
        QVERIFY(m_server.lastRequest().requestLine().startsWith("GET /v1/access_tokens/current "));
    }

    void tellsThatThereIsNoToken()
    {
        const auto before = m_server.requestCount();
        Account account = Account::create(QStringLiteral("B"));
        account.server = m_server.url();
        const auto info = check(account);
        QTRY_VERIFY(info.isFinished());
        QCOMPARE(info.result().error().kind, ErrorKind::NotFound);
        QCOMPARE(m_server.requestCount(), before);
    }

    void tellsThatTheTokenIsRefused()
    {
        m_server.setStanding(Script::answer(401, R"({"error":"invalid_token"})"));
        Account account = Account::create(QStringLiteral("C"));
        account.server = m_server.url();
        const auto info = check(account, *AccessToken::fromText(QStringLiteral("old")));
        QTRY_VERIFY(info.isFinished());
        QCOMPARE(info.result().error().kind, ErrorKind::Unauthorized);
    }

    void practiceHasAToken()
    {
        const auto info = check(Account::practice());
        QTRY_VERIFY(info.isFinished());
        QVERIFY(info.result().has_value());
    }
};

QTEST_GUILESS_MAIN(tst_AccountTokenCheck)
#include "tst_accounttokencheck.moc"
