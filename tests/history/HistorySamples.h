// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/Publish.h"
#include "history/Samples.h"

#include <QMetaType>

Q_DECLARE_METATYPE(herald::Publish)

namespace herald::samples {

/// With everything that a publish can hold beside withheld data.
inline Publish completePublish()
{
    Publish publish;
    publish.id = PublishId(
        PublishId::earliest(QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC)).value() + 1);
    publish.order = order();
    publish.order.scope = {.kind = Scope::Kind::Product,
        .id = QStringLiteral("4711"),
        .asDeviceId = QStringLiteral("e00fce68")};
    publish.order.lineage = {.templateId = QStringLiteral("t-1"),
        .templatePath = QStringLiteral("Doors/open"),
        .templateVersion = QStringLiteral("0123456789ab"),
        .values = {{QStringLiteral("side"), QStringLiteral("left")},
            {QStringLiteral("$now"), QStringLiteral("1")}}};
    publish.result = {.outcome = Outcome::Rejected,
        .reason = QStringLiteral("No."),
        .cloudWords = QStringLiteral("Unknown product"),
        .answer = {.httpStatus = 404,
            .reasonPhrase = "Not Found",
            .headers = {{"Date", "Mon, 23 Nov 2026 00:00:00 GMT"}, {"X-\xff", "\x01"}},
            .body = "{\"ok\":false}",
            .isCut = true,
            .isHttp2 = true},
        .timings = {.queuedUs = 120, .writtenUs = 1000, .firstByteUs = 80'000, .doneUs = 84'500}};
    publish.mark = {.isPinned = true,
        .note = QStringLiteral("odd"),
        .tags = {QStringLiteral("a"), QStringLiteral("b")}};
    return publish;
}

/// Texts that get lost easily; without half pairs of surrogates, which are stored as "?".
inline QStringList hostileTexts()
{
    return {QString(), QChar(0xfeff) + QStringLiteral("bom"),
        QString(2, QChar(0xfeff)) + QStringLiteral("two"),
        QStringLiteral("a") + QChar(0xfffe) + QChar(0xffff) + QStringLiteral("b"),
        QString(QChar(u'\0')) + QStringLiteral("nul") + QChar(u'\0'),
        QStringLiteral("\"\\/\b\f\n\r\t\x1b[2J\x7f"), QString::fromUtf8("\xf0\x9f\x9a\xaa door"),
        QChar(0x202e) + QStringLiteral("evil") + QChar(0x2028), QStringLiteral("=1+1"),
        QString(65'536, QChar(0x1)), QString(30'000, QChar(0x20ac))};
}

/// Rows of every kind, each of a millisecond of its own.
inline QList<std::pair<QByteArray, Publish>> hostilePublishes()
{
    QList<std::pair<QByteArray, Publish>> all;
    const auto add = [&all](const QByteArray& name, Publish publish) {
        const qint64 first = PublishId::earliest(publish.id.time()).value();
        publish.id = PublishId(first + (qint64(all.size()) << 21) + 1);
        all.append({name, publish});
    };
    add("complete", completePublish());
    Publish bare;
    bare.id = completePublish().id;
    bare.result.outcome = Outcome::NotSent;
    add("bare", bare);
    for (const Outcome outcome : {Outcome::Accepted, Outcome::Rejected, Outcome::NotSent,
             Outcome::Unknown, Outcome::Cancelled}) {
        Publish publish = completePublish();
        publish.result.outcome = outcome;
        add(outcomeKeyword(outcome).toLatin1(), publish);
    }
    Publish usual = completePublish();
    usual.result = accepted();
    add("usual answer", usual);
    usual.result.answer = {.httpStatus = 200};
    add("status only", usual);
    usual.result.answer = {.httpStatus = 200, .body = QByteArray("\xff\x00\xfe", 3)};
    add("bytes", usual);
    usual.result.answer.body = QByteArray(maxAnswerBytes, '\xff');
    add("64 KB of bytes", usual);
    usual.result.answer.body = "\xef\xbb\xbf{}";
    add("body with a byte order mark", usual);
    Publish practice = completePublish();
    practice.order.isPractice = true;
    practice.order.server = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    add("practice", practice);
    for (const char* server :
        {"", "http://[::1]:1/a%2Fb%20c?q=%26#x", "https://b%C3%BCcher.example"}) {
        practice.order.server = QUrl(QString::fromLatin1(server));
        add(QByteArray("server ") + server, practice);
    }
    Publish withheld = completePublish();
    withheld.order.event.data.clear();
    withheld.withheld = WithheldData {.bytes = 5, .sha256 = QByteArray(32, '\x7f')};
    add("withheld", withheld);
    for (const auto state : {Receipt::State::Seen, Receipt::State::NotSeen,
             Receipt::State::Ambiguous, Receipt::State::NotConnected}) {
        Publish publish = completePublish();
        publish.receipt = Receipt {.state = state};
        if (state == Receipt::State::Seen)
            publish.receipt->seenAfterUs = 61'000;
        add("receipt " + QByteArray::number(int(state)), publish);
    }
    int number = 0;
    for (const QString& text : hostileTexts()) {
        Publish publish = completePublish();
        publish.order.event.name = text;
        publish.order.event.data = text;
        publish.order.accountName = text;
        publish.order.lineage.values = {{text, text}};
        publish.result.reason = text;
        publish.result.cloudWords = text;
        publish.result.answer.body = text.toUtf8().left(maxAnswerBytes);
        publish.mark.note = text.left(PublishMark::longestNote);
        publish.receipt = Receipt {.state = Receipt::State::Ambiguous,
            .seenAfterUs = 0,
            .hooks = {{.event = text},
                {.kind = HookAnswer::Kind::Response,
                    .event = QStringLiteral("hook-response/a"),
                    .text = text.toUtf8(),
                    .isWhole = false,
                    .isAmbiguous = true,
                    .afterUs = 7},
                {.kind = HookAnswer::Kind::Error, .text = "\xff\xfe", .afterUs = 8}}};
        add("text " + QByteArray::number(number++), publish);
    }
    return all;
}

} // namespace herald::samples
