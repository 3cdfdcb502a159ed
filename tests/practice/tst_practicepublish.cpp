// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PracticeCloud.h"
#include "practice/RawClient.h"
#include "support/HeraldTest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace herald;

class tst_PracticePublish : public HeraldTest {
    Q_OBJECT

    std::unique_ptr<PracticeCloud> m_cloud;

    RawAnswer publish(
        const QByteArray& path, const QByteArray& headers, const QByteArray& body) const
    {
        return ask(m_cloud->url(), "POST " + path + "\r\n" + headers, body);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto cloud = PracticeCloud::start({});
        QVERIFY(cloud.has_value());
        m_cloud = std::move(*cloud);
        QCOMPARE(m_cloud->url().host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(m_cloud->token().size(), 40);
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray form = formType();
        const QByteArray json = jsonType();
        QTest::newRow("form") << QByteArray("/v1/devices/events") << form
                              << QByteArray("name=a&data=b&private=true&ttl=60");
        QTest::newRow("form, name only")
            << QByteArray("/v1/devices/events") << form << QByteArray("name=a");
        QTest::newRow("json") << QByteArray("/v1/devices/events") << json
                              << QByteArray(R"({"name":"a","data":"b","private":true,"ttl":60})");
        QTest::newRow("json with charset")
            << QByteArray("/v1/devices/events")
            << QByteArray("Content-Type: application/json; charset=utf-8\r\n")
            << QByteArray(R"({"name":"a"})");
        QTest::newRow("json, nested data") << QByteArray("/v1/devices/events") << json
                                           << QByteArray(R"({"name":"a","data":{"b":[1]}})");
        QTest::newRow("product by number")
            << QByteArray("/v1/products/4711/events") << form << QByteArray("name=a");
        QTest::newRow("product by slug, as device")
            << QByteArray("/v1/products/my-product-v1/events") << form
            << QByteArray("name=a&as_device_id=0123456789abcdef01234567");
        QTest::newRow("organisation")
            << QByteArray("/v1/orgs/acme/events") << json << QByteArray(R"({"name":"a"})");
        QTest::newRow("16 KB of data in a form") << QByteArray(
            "/v1/devices/events") << form << QByteArray("name=a&data=" + QByteArray(16'384, 'x'));
        QTest::newRow("name of 64 characters") << QByteArray("/v1/devices/events") << form
                                               << QByteArray("name=" + QByteArray(64, 'n'));
    }
    void accepts()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const RawAnswer answer = publish(path, bearer(m_cloud->token()) + type, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(answer.json(), (QJsonObject {{QStringLiteral("ok"), true}}));
    }

    void acceptsTokenInForm()
    {
        const RawAnswer answer = publish(
            "/v1/devices/events", formType(), "name=a&access_token=" + m_cloud->token().toLatin1());
        QCOMPARE(answer.status, 200);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const QByteArray token = m_cloud->token().toLatin1();
        const QByteArray good = bearer(m_cloud->token());
        const QByteArray here = "/v1/devices/events";
        const auto row = [&](const char* name, const QByteArray& path, const QByteArray& headers,
                             const QByteArray& body, int status, const char* error) {
            QTest::newRow(name) << path << headers << body << status << QString::fromLatin1(error);
        };
        row("no credentials", here, formType(), "name=a", 400, "The access token was not found");
        row("malformed header", here, "Authorization: " + token + "\r\n" + formType(), "name=a",
            400, "Malformed auth header");
        row("header and form", here, good + formType(), "name=a&access_token=" + token, 400,
            "Only one method may be used to authenticate at a time (Auth header,  GET or POST).");
        row("header and query", here + "?access_token=" + token, good + formType(), "name=a", 400,
            "Only one method may be used to authenticate at a time (Auth header,  GET or POST).");
        row("token in JSON", here, jsonType(), R"({"name":"a","access_token":")" + token + R"("})",
            400,
            "When putting the token in the body, content type must be "
            "application/x-www-form-urlencoded.");
        row("token in the query of a POST", here + "?access_token=" + token, formType(), "name=a",
            400, "The access token may be in the query of a GET request only");
        row("invalid token", here, "Authorization: Bearer 0123\r\n" + formType(), "name=a", 401,
            "The access token provided is invalid.");
        row("name missing", here, good + formType(), "data=b", 400, "name not provided");
        row("name empty", here, good + jsonType(), R"({"name":""})", 400, "name not provided");
        row("name too long", here, good + formType(), "name=" + QByteArray(65, 'n'), 400,
            "name must be 1 to 64 ASCII characters");
        row("name not ASCII", here, good + formType(), "name=%C3%A4", 400,
            "name must be 1 to 64 ASCII characters");
        row("name that would forge a stream", here, good + formType(), "name=a%0Adata:%20x", 400,
            "name must be 1 to 64 ASCII characters");
        row("broken JSON", here, good + jsonType(), R"({"name":)", 400,
            "the body is not a JSON object");
        row("JSON, no object", here, good + jsonType(), "[1]", 400,
            "the body is not a JSON object");
        row("multipart", here, good + "Content-Type: multipart/form-data; boundary=x\r\n", "--x--",
            400, "name not provided");
        row("no such product", "/v1/products/missing/events", good + formType(), "name=a", 404,
            "Product not found.");
        row("no such organisation", "/v1/orgs/missing/events", good + formType(), "name=a", 404,
            "Organization not found.");
        row("as an unknown device", "/v1/products/1/events", good + formType(),
            "name=a&as_device_id=nobody", 403, "Permission Denied");
        row("no such address", "/v1/devices/event", good + formType(), "name=a", 404, "Not found");
        row("root", "/", good + formType(), "name=a", 404, "Not found");
        row("body above 1 MiB", here, good + formType(),
            "name=a&data=" + QByteArray(1'100'000, 'x'), 413, "request entity too large");
    }
    void refuses()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, error);
        const RawAnswer answer = publish(path, headers, body);
        QCOMPARE(answer.status, status);
        const QJsonObject json = answer.json();
        const bool isLogInLayer = json.contains(u"error_description");
        QCOMPARE(json[isLogInLayer ? u"error_description" : u"error"].toString(), error);
        QCOMPARE(
            answer.header("Cache-Control"), isLogInLayer ? QByteArray("no-store") : QByteArray());
        QCOMPARE(answer.header("Pragma"), isLogInLayer ? QByteArray("no-cache") : QByteArray());
    }

    void refusesExpiredToken()
    {
        const RawAnswer login = publish("/oauth/token", formType(),
            "grant_type=password&client_id=particle&client_secret=particle&username=practice%"
            "40herald.example"
            "&password=practice&expires_at=2020-01-01T00:00:00.000Z");
        QCOMPARE(login.status, 200);
        const RawAnswer answer = publish("/v1/devices/events",
            bearer(login.json()[u"access_token"].toString()) + formType(), "name=a");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json()[u"error"].toString(), QStringLiteral("invalid_token"));
        QCOMPARE(answer.json()[u"error_description"].toString(),
            QStringLiteral("The access token provided has expired."));
    }

    void refusesApiUserOnMyDevices()
    {
        const RawAnswer login = publish("/oauth/token", formType(),
            "grant_type=client_credentials&client_id=particle&client_secret=particle");
        const QByteArray header = bearer(login.json()[u"access_token"].toString()) + formType();
        const RawAnswer refused = publish("/v1/devices/events", header, "name=a");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json()[u"error_description"].toString(),
            QStringLiteral("API users are not allowed to call this endpoint"));
        QCOMPARE(publish("/v1/products/1/events", header, "name=a").status, 200);
    }

    void rehearses_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("reject") << QByteArray("practice/reject") << 400 << QByteArray("on purpose");
        QTest::newRow("reject, more")
            << QByteArray("practice/reject/this/too") << 400 << QByteArray("\"ok\":false");
        QTest::newRow("401") << QByteArray("practice/reject/401") << 401
                             << QByteArray("invalid_token");
        QTest::newRow("403") << QByteArray("practice/reject/403") << 403 << QByteArray("\"info\"");
        QTest::newRow("404") << QByteArray("practice/reject/404") << 404
                             << QByteArray("Product not found.");
        QTest::newRow("413") << QByteArray("practice/reject/413") << 413 << QByteArray("too large");
        QTest::newRow("500") << QByteArray("practice/reject/500") << 500
                             << QByteArray("\"errors\":[");
        QTest::newRow("502") << QByteArray("practice/reject/502") << 502 << QByteArray("<html>");
        QTest::newRow("503") << QByteArray("practice/reject/503") << 503
                             << QByteArray("server_error");
        QTest::newRow("limit") << QByteArray("practice/limit") << 429 << QByteArray("\"error\"");
        QTest::newRow("limit, plain")
            << QByteArray("practice/limit/plain") << 429 << QByteArray("Please slow down");
        QTest::newRow("slow, for no time")
            << QByteArray("practice/slow/0") << 200 << QByteArray("\"ok\":true");
        QTest::newRow("drop") << QByteArray("practice/drop") << 0 << QByteArray();
        QTest::newRow("only the word")
            << QByteArray("practice") << 200 << QByteArray("\"ok\":true");
        QTest::newRow("another word")
            << QByteArray("practice/rejected") << 200 << QByteArray("\"ok\":true");
    }
    void rehearses()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const RawAnswer answer
            = publish("/v1/devices/events", bearer(m_cloud->token()) + formType(), "name=" + name);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(body), answer.body.constData());
        QCOMPARE(answer.header("Retry-After").isEmpty(), name != "practice/limit");
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("token") << QByteArray("/v1/access_tokens/current") << 200
                               << QByteArray("\"client\":\"herald\"");
        QTest::newRow("user") << QByteArray("/v1/user") << 200
                              << QByteArray("practice@herald.example");
        QTest::newRow("devices") << QByteArray("/v1/devices") << 200 << QByteArray("garage-door");
        QTest::newRow("device by name")
            << QByteArray("/v1/devices/greenhouse") << 200 << QByteArray("e00fce68112233");
        QTest::newRow("no device")
            << QByteArray("/v1/devices/nobody") << 403 << QByteArray("Permission Denied");
        QTest::newRow("product") << QByteArray("/v1/products/4711") << 200
                                 << QByteArray("\"id\":4711");
        QTest::newRow("no product")
            << QByteArray("/v1/products/missing") << 404 << QByteArray("Product not found.");
        QTest::newRow("no product's devices") << QByteArray("/v1/products/missing/devices") << 404
                                              << QByteArray("Product not found.");
        QTest::newRow("no address")
            << QByteArray("/v1/nothing") << 404 << QByteArray("\"ok\":false");
        QTest::newRow("no version") << QByteArray("/") << 404 << QByteArray("\"ok\":false");
    }
    void reads()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const RawAnswer answer
            = ask(m_cloud->url(), "GET " + path + "\r\n" + bearer(m_cloud->token()));
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(body), answer.body.constData());
        if (path.startsWith("/v1/user"))
            QCOMPARE(ask(m_cloud->url(), "GET " + path).status, 400);
    }

    void listsMyDevicesAsArrayNewestFirst()
    {
        const RawAnswer answer
            = ask(m_cloud->url(), "GET /v1/devices\r\n" + bearer(m_cloud->token()));
        const QJsonArray devices = QJsonDocument::fromJson(answer.body).array();
        QCOMPARE(devices.size(), 4);
        for (qsizetype i = 1; i < devices.size(); ++i)
            QVERIFY(devices[i - 1][u"last_handshake_at"].toString()
                > devices[i][u"last_handshake_at"].toString());
        QVERIFY(devices.last()[u"name"].isNull());
    }

    void pagesProductDevices_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("pages");
        QTest::newRow("default") << QByteArray() << 25 << 3;
        QTest::newRow("last") << QByteArray("?page=3") << 10 << 3;
        QTest::newRow("beyond") << QByteArray("?page=4") << 0 << 3;
        QTest::newRow("all") << QByteArray("?perPage=100") << 60 << 1;
        QTest::newRow("huge") << QByteArray("?perPage=2147483647&page=2147483647") << 0 << 1;
        QTest::newRow("nonsense") << QByteArray("?perPage=-5&page=x") << 25 << 3;
        QTest::newRow("filtered") << QByteArray("?deviceName=unit-01") << 10 << 1;
    }
    void pagesProductDevices()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, count);
        QFETCH(int, pages);
        const RawAnswer answer = ask(m_cloud->url(),
            "GET /v1/products/4711/devices" + query + "\r\n" + bearer(m_cloud->token()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"devices"].toArray().size(), count);
        QCOMPARE(answer.json()[u"meta"][u"total_pages"].toInt(), pages);
    }
};

QTEST_GUILESS_MAIN(tst_PracticePublish)
#include "tst_practicepublish.moc"
