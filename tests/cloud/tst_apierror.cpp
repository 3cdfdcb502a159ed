// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloud/ApiError.h"
#include "cloud/RetryAfter.h"
#include "cloud/StatusText.h"
#include "support/FakeClock.h"
#include "support/HeraldTest.h"

using namespace herald;
using namespace std::chrono_literals;

namespace {

Answer answerWith(int status, const QByteArray& retryAfterValue = {})
{
    Answer answer {.httpStatus = status};
    if (!retryAfterValue.isNull())
        answer.headers += {"retry-AFTER", retryAfterValue};
    return answer;
}

} // namespace

class tst_ApiError : public HeraldTest {
    Q_OBJECT
private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("saysNotOk");
        const auto row = [](const char* name, const char* body, const char* words,
                             const char* code = "", bool saysNotOk = false) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(words)
                                << QString::fromUtf8(code) << saysNotOk;
        };
        row("A",
            R"({"error":"invalid_token","error_description":"The access token provided has expired."})",
            "The access token provided has expired.", "invalid_token");
        row("B", R"({"ok":false,"error":"Product not found."})", "Product not found.", "", true);
        row("C, text", R"({"ok":false,"errors":["Bad password"]})", "Bad password", "", true);
        row("C, text and code", R"({"ok":false,"errors":[["Unknown user",404]]})", "Unknown user",
            "", true);
        row("C, object", R"({"ok":false,"errors":[{"error":"nope"}],"code":400})", "nope", "",
            true);
        row("C, several", R"({"ok":false,"errors":["a",["b",1],{"error":"c"},7,null]})", "a; b; c",
            "", true);
        row("D", R"({"error":"Permission Denied","info":"I didn't recognize that device"})",
            "Permission Denied: I didn't recognize that device");
        row("E", R"({"error":"name not provided"})", "name not provided");
        row("success", R"({"ok":true})", "");
        row("empty", "", "");
        row("spaces", " \r\n ", "");
        row("empty object", "{}", "");
        row("array", R"(["x"])", "");
        row("JSON text", "\"x\"", "\"x\""); // Qt's reader takes documents only
        row("error is a number", R"({"error":404})", "");
        row("error is null", R"({"ok":false,"error":null})", "", "", true);
        row("error is an object", R"({"error":{"message":"inner"}})", "inner");
        row("error is an array", R"({"error":["first","second"]})", "first");
        row("error is an empty array", R"({"error":[]})", "");
        row("errors is text", R"({"ok":false,"errors":"x"})", "", "", true);
        row("description is not text", R"({"error":"code","error_description":7})", "code", "code");
        row("ok is text", R"({"ok":"false"})", "");
        row("ok is 0", R"({"ok":0})", "");
        row("message", R"({"message":"Too Many Requests"})", "Too Many Requests");
        row("plain text", "upstream connect error\n", "upstream connect error");
        row("html title",
            "<!DOCTYPE html><html><head><TITLE>502 Bad\nGateway</TITLE></head><body>x</body>",
            "502 Bad Gateway");
        row("html without title", "<html><body><h1>Oops</h1><p>broken</p></body></html>",
            "Oops broken");
        row("html that breaks off", "<html><title>half", "half");
        row("broken JSON", "{\"error\": ", "{\"error\":");
        row("control characters", "{\"error\":\"a\\u0000b\\u001b[31m\\r\\nX\\u202e\"}",
            "a b [31m X");
        row("not UTF-8", "caf\xe9", "caf\xef\xbf\xbd");
    }
    void shapes()
    {
        QFETCH(QByteArray, body);
        const ApiError error = ApiError::fromBody(body);
        QTEST(error.words, "words");
        QTEST(error.code, "code");
        QTEST(error.saysNotOk, "saysNotOk");
    }

    void wordsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("JSON") << QByteArray("{\"error\":\"" + QByteArray(60'000, 'x') + "\"}");
        QTest::newRow("text") << QByteArray(60'000, 'x');
        QTest::newRow("tags") << QByteArray("<a>").repeated(20'000);
        QTest::newRow("titles") << QByteArray("<title>").repeated(9'000);
        QTest::newRow("emoji") << QByteArray("x" + QByteArray("😀").repeated(10'000));
        QTest::newRow("deep") << QByteArray(QByteArray("{\"error\":").repeated(2000));
        QTest::newRow("deep arrays")
            << QByteArray("{\"error\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}");
        QTest::newRow("many") << QByteArray(
            "{\"errors\":[" + QByteArray("\"e\",").repeated(10'000) + "\"e\"]}");
    }
    void wordsAreBounded()
    {
        QFETCH(QByteArray, body);
        const QString words = ApiError::fromBody(body).words;
        QVERIFY(words.size() <= maxCloudWords);
        QVERIFY(words.isValidUtf16());
    }

    void retryAfterValues_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: none
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("empty") << QByteArray("") << -1;
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("spaces") << QByteArray(" 5 ") << 5;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("huge") << QByteArray("99999999999") << 86'400;
        QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << -1;
        QTest::newRow("fraction") << QByteArray("1.5") << -1;
        QTest::newRow("words") << QByteArray("soon") << -1;
        // The fake clock stands at 2026-01-01T00:00:00Z, a Thursday.
        QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 00:01:30 GMT") << 90;
        QTest::newRow("old date form") << QByteArray("Thursday, 01-Jan-26 00:01:30 GMT") << 90;
        QTest::newRow("C date form") << QByteArray("Thu Jan  1 00:01:30 2026") << 90;
        QTest::newRow("past date") << QByteArray("Wed, 31 Dec 2025 23:59:00 GMT") << 0;
        QTest::newRow("far date") << QByteArray("Fri, 01 Jan 2027 00:00:00 GMT") << 86'400;
    }
    void retryAfterValues()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const auto wait = retryAfter(answerWith(429, value), FakeClock().now());
        QCOMPARE(wait.has_value(), seconds >= 0);
        if (wait)
            QCOMPARE(wait->count(), seconds);
    }

    void sentences_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("wait");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, int status, const char* says, const char* body = "",
                             const QByteArray& wait = {}) {
            QTest::newRow(name) << status << QByteArray(body) << wait << QString::fromUtf8(says);
        };
        row("no credentials", 400, "saw no token",
            R"({"error":"invalid_request","error_description":"The access token was not found"})");
        row("scope", 400, "may not publish here",
            R"({"error":"invalid_scope","error_description":"x"})");
        row("API user", 400, "may not publish here",
            R"({"error":"unauthorized","error_description":"API users are not allowed to call this endpoint"})");
        row("other 400", 400, "did not accept the request");
        row("401", 401, "invalid or has expired");
        row("403", 403, "not allowed");
        row("404", 404, "does not know");
        row("407", 407, "proxy");
        row("408", 408, "gave up waiting");
        row("413", 413, "too large");
        row("418", 418, "refused");
        row("429", 429, "Wait a few minutes");
        row("429 with a wait", 429, "wait 30 second", "", "30");
        row("529", 529, "Too many requests");
        row("529 with a wait", 529, "wait 30 second", "", "30");
        row("500", 500, "fault of its own");
        row("503 with a wait", 503, "wait 30 second", "", "30");
        row("502", 502, "in front of the cloud");
        row("504", 504, "in front of the cloud");
        row("307", 307, "moved");
        row("200 but not ok", 200, "did not take");
    }
    void sentences()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, wait);
        QFETCH(QString, says);
        const QString text
            = statusSentence(answerWith(status, wait), ApiError::fromBody(body), FakeClock().now());
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(text.contains(QString::number(status)), qPrintable(text));
    }

    void plainLines()
    {
        QCOMPARE(plainLine(QStringLiteral(" a\tb\n c ")), QStringLiteral("a b c"));
        QCOMPARE(plainLine(QStringLiteral("abcdef"), 4), QStringLiteral("abc…"));
        QCOMPARE(plainLine(QStringLiteral("abcd"), 4), QStringLiteral("abcd"));
        QCOMPARE(plainLine(QString::fromUtf8("ab😀d😀"), 4), QStringLiteral("ab…"));
        QCOMPARE(plainLine({}), QString());
    }
};

QTEST_GUILESS_MAIN(tst_ApiError)
#include "tst_apierror.moc"
