// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeCloud.h"
#include "practice/RawClient.h"
#include "support/HeraldTest.h"

#include <QJsonArray>

using namespace herald;

namespace {
const QByteArray client = "&client_id=particle&client_secret=particle";
const QByteArray user = "&username=practice%40herald.example&password=practice";
const QByteArray oneTimeUser = "&username=practice%2Botp%40herald.example&password=practice";
} // namespace

class tst_PracticeLogin : public HeraldTest {
    Q_OBJECT

    mutable std::unique_ptr<PracticeCloud> m_cloud;

    /// A new one for each test, from its first use on.
    PracticeCloud& cloud() const
    {
        if (!m_cloud)
            m_cloud = PracticeCloud::start({}).value_or(nullptr);
        return *m_cloud;
    }

    RawAnswer logIn(const QByteArray& form, const QByteArray& headers = {}) const
    {
        return ask(cloud().url(), "POST /oauth/token\r\n" + headers + formType(), form);
    }
    RawAnswer tokenInfo(const QString& token) const
    {
        return ask(cloud().url(), "GET /v1/access_tokens/current\r\n" + bearer(token));
    }

private Q_SLOTS:
    void cleanup() { m_cloud.reset(); }

    void grants_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("seconds"); // 0: never
        const QByteArray none;
        const QByteArray basic
            = "Authorization: Basic " + QByteArray("particle:particle").toBase64() + "\r\n";
        const QByteArray oldCli = "&client_id=CLI2&client_secret=client_secret_here";
        QTest::newRow("password") << none << "grant_type=password" + client + user << 7'776'000;
        QTest::newRow("password, basic") << basic << "grant_type=password" + user << 7'776'000;
        QTest::newRow("password, old command line")
            << none << "grant_type=password" + oldCli + user << 7'776'000;
        QTest::newRow("an hour") << none << "grant_type=password&expires_in=3600" + client + user
                                 << 3600;
        QTest::newRow("never") << none << "grant_type=password&expires_in=0" + client + user << 0;
        QTest::newRow("client") << none << "grant_type=client_credentials" + client << 7'776'000;
        QTest::newRow("client, basic")
            << basic << QByteArray("grant_type=client_credentials") << 7'776'000;
    }
    void grants()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, form);
        QFETCH(int, seconds);
        const RawAnswer answer = logIn(form, headers);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        const QJsonObject json = answer.json();
        QCOMPARE(json[u"token_type"].toString(), QStringLiteral("bearer"));
        QCOMPARE(json[u"access_token"].toString().size(), 40);
        QVERIFY(std::abs(json[u"expires_in"].toInt() - seconds) <= 5);
        QCOMPARE(json[u"refresh_token"].toString().size(), seconds == 0 ? 0 : 40);

        const RawAnswer info = tokenInfo(json[u"access_token"].toString());
        QCOMPARE(info.status, 200);
        QCOMPARE(info.json()[u"expires_at"].isNull(), seconds == 0);
        QCOMPARE(info.json()[u"scopes"].toArray().isEmpty(), !form.contains("client_credentials"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("description");
        const auto row = [](const char* name, const QByteArray& headers, const QByteArray& form,
                             int status, const char* error, const char* description) {
            QTest::newRow(name) << headers << form << status << QString::fromLatin1(error)
                                << QString::fromLatin1(description);
        };
        row("wrong password", {},
            "grant_type=password&username=practice%40herald.example&password=x" + client, 400,
            "invalid_grant", "User credentials are invalid");
        row("unknown user", {}, "grant_type=password&username=x&password=practice" + client, 400,
            "invalid_grant", "User credentials are invalid");
        row("no password", {}, "grant_type=password&username=x" + client, 400, "invalid_client",
            "Missing parameters. \"username\" and \"password\" are required");
        row("single sign-on", {},
            "grant_type=password&username=sso%40herald.example&password=x" + client, 403,
            "sso_user", "This user logs in with single sign-on");
        row("bad client", {}, "grant_type=password&client_id=particle&client_secret=x" + user, 400,
            "invalid_client", "Client credentials are invalid");
        row("bad client, basic",
            "Authorization: Basic " + QByteArray("particle:x").toBase64() + "\r\n",
            "grant_type=password" + user, 400, "invalid_client", "Client credentials are invalid");
        row("no client", {}, "grant_type=password" + user, 400, "invalid_client",
            "Invalid or missing client_id parameter");
        row("no secret", {}, "grant_type=password&client_id=particle" + user, 400, "invalid_client",
            "Missing client_secret parameter");
        row("no grant type", {}, client.mid(1) + user, 400, "invalid_request",
            "Invalid or missing grant_type parameter");
        row("unknown grant type", {}, "grant_type=wish" + client + user, 400, "invalid_request",
            "Invalid or missing grant_type parameter");
        row("code missing", {}, "grant_type=urn%3Acustom%3Amfa-otp&mfa_token=x" + client, 400,
            "invalid_request", "You must provide otp and mfa token.");
        row("unknown log-in", {},
            "grant_type=urn%3Acustom%3Amfa-otp&mfa_token=x&otp=123456" + client, 400,
            "invalid_grant", "OTP expired");
        row("no refresh token", {}, "grant_type=refresh_token" + client, 400, "invalid_request",
            "No \"refresh_token\" parameter");
        row("unknown refresh token", {}, "grant_type=refresh_token&refresh_token=x" + client, 400,
            "invalid_grant", "Invalid refresh token");
    }
    void refuses()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, form);
        QFETCH(int, status);
        QFETCH(QString, error);
        QFETCH(QString, description);
        const RawAnswer answer = logIn(form, headers);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json()[u"error"].toString(), error);
        QCOMPARE(answer.json()[u"error_description"].toString(), description);
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(answer.header("WWW-Authenticate"),
            error == u"invalid_client" ? QByteArray("Basic realm=\"Service\"") : QByteArray());
    }

    void wantsAForm_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("JSON") << "POST /oauth/token\r\n" + jsonType()
                              << QByteArray(R"({"grant_type":"password"})");
        QTest::newRow("GET") << QByteArray("GET /oauth/token?grant_type=password") << QByteArray();
        QTest::newRow("no body") << QByteArray("POST /oauth/token") << QByteArray();
    }
    void wantsAForm()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        const RawAnswer answer = ask(cloud().url(), head, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"error_description"].toString(),
            QStringLiteral("Method must be POST with application/x-www-form-urlencoded encoding"));
    }

    void asksForOneTimeCode()
    {
        const RawAnswer first = logIn("grant_type=password&expires_in=3600" + client + oneTimeUser);
        QCOMPARE(first.status, 403);
        QCOMPARE(first.json()[u"error"].toString(), QStringLiteral("mfa_required"));
        const QByteArray loginToken = first.json()[u"mfa_token"].toString().toLatin1();
        QCOMPARE(loginToken.size(), 40);
        const QByteArray form
            = "grant_type=urn%3Acustom%3Amfa-otp&mfa_token=" + loginToken + client + "&otp=";

        const RawAnswer wrong = logIn(form + "000000");
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.json()[u"error_description"].toString(),
            QStringLiteral("Could not validate OTP."));

        const RawAnswer right = logIn(form + cloud().oneTimeCode().toLatin1());
        QCOMPARE(right.status, 200);
        QVERIFY(std::abs(right.json()[u"expires_in"].toInt() - 3600) <= 5);
        QCOMPARE(tokenInfo(right.json()[u"access_token"].toString()).status, 200);

        QCOMPARE(logIn(form + cloud().oneTimeCode().toLatin1()).status, 400); // used up
    }

    void stopsGuessingOfCodes()
    {
        const QString loginToken
            = logIn("grant_type=password" + client + oneTimeUser).json()[u"mfa_token"].toString();
        const QByteArray form = "grant_type=urn%3Acustom%3Amfa-otp&mfa_token="
            + loginToken.toLatin1() + client + "&otp=";
        for (int i = 0; i < 5; ++i)
            QCOMPARE(logIn(form + "000000").status, 401);
        const RawAnswer answer = logIn(form + cloud().oneTimeCode().toLatin1());
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.json()[u"error"].toString(), QStringLiteral("rate_limit_exceeded"));
        QVERIFY(answer.header("Retry-After").isEmpty());
    }

    void refreshesOnce()
    {
        const QByteArray refresh = logIn("grant_type=password" + client + user)
                                       .json()[u"refresh_token"]
                                       .toString()
                                       .toLatin1();
        const QByteArray form = "grant_type=refresh_token&refresh_token=" + refresh + client;
        const RawAnswer answer = logIn(form);
        QCOMPARE(answer.status, 200);
        QCOMPARE(tokenInfo(answer.json()[u"access_token"].toString()).status, 200);
        QCOMPARE(logIn(form).status, 400);
    }

    void revokesCurrent()
    {
        const RawAnswer answer
            = ask(cloud().url(), "DELETE /v1/access_tokens/current\r\n" + bearer(cloud().token()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"ok"].toBool(), true);
        QCOMPARE(tokenInfo(cloud().token()).status, 401);
        QCOMPARE(ask(cloud().url(), "DELETE /v1/access_tokens/current").status, 400);
    }

    void revokesByTokenWithoutCredentials()
    {
        const QByteArray path = "DELETE /v1/access_tokens/" + cloud().token().toLatin1();
        QCOMPARE(ask(cloud().url(), path).status, 200);
        QCOMPARE(tokenInfo(cloud().token()).status, 401);
    }

    void revokesAll()
    {
        const QString other
            = logIn("grant_type=password" + client + user).json()[u"access_token"].toString();
        QCOMPARE(
            ask(cloud().url(), "DELETE /v1/access_tokens\r\n" + bearer(cloud().token())).status,
            200);
        QCOMPARE(tokenInfo(other).status, 401);
        QCOMPARE(tokenInfo(cloud().token()).status, 401);
    }

    void keepsABoundedNumberOfTokens()
    {
        RawClient connection(cloud().url());
        const QByteArray head = "POST /oauth/token\r\n" + formType();
        const QByteArray form = "grant_type=client_credentials" + client;
        const QString first = connection.ask(head, form).json()[u"access_token"].toString();
        QCOMPARE(tokenInfo(first).status, 200);
        for (int i = 0; i < 1000; ++i)
            connection.request(head, form);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(connection.answer().status, 200);
        QCOMPARE(tokenInfo(first).status, 401);
        QCOMPARE(tokenInfo(cloud().token()).status, 200); // the run's own stays
    }
};

QTEST_GUILESS_MAIN(tst_PracticeLogin)
#include "tst_practicelogin.moc"
