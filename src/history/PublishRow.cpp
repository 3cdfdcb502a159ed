// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/PublishRow.h"

#include "history/AnswerHead.h"
#include "history/database/Database.h"
#include "history/HookBlob.h"
#include "history/LineageValues.h"

#include <QSqlQuery>
#include <QVariant>

namespace herald {

namespace {
/// The columns of selectPublish().
enum Column {
    Id,
    AccountId,
    AccountName,
    Server,
    ScopeKind,
    ScopeId,
    AsDevice,
    IsPractice,
    Name,
    Data,
    IsPrivate,
    Ttl,
    OutcomeNumber,
    Reason,
    CloudWords,
    HttpStatus,
    Shape,
    Own,
    Flags,
    QueuedUs,
    ConnectedUs,
    EncryptedUs,
    WrittenUs,
    FirstByteUs,
    DoneUs,
    TemplateId,
    TemplatePath,
    TemplateVersion,
    Filled,
    IsPinned,
    Note,
    Tags,
    WithheldBytes,
    WithheldSha256,
    ReceiptState,
    SeenUs,
    Hooks,
    Body,
};

Scope::Kind scopeKind(int number)
{
    switch (number) {
    case int(Scope::Kind::Product):
        return Scope::Kind::Product;
    case int(Scope::Kind::Organisation):
        return Scope::Kind::Organisation;
    default:
        return Scope::Kind::MyDevices;
    }
}

PublishOrder readOrder(const QSqlQuery& row)
{
    PublishOrder order;
    order.event.name = textOf(row.value(Name));
    order.event.data = textOf(row.value(Data));
    order.event.isPrivate = row.value(IsPrivate).toBool();
    order.event.ttlSeconds = row.value(Ttl).toInt();
    order.scope.kind = scopeKind(row.value(ScopeKind).toInt());
    order.scope.id = textOf(row.value(ScopeId));
    order.scope.asDeviceId = textOf(row.value(AsDevice));
    order.server = QUrl(row.value(Server).toString());
    order.accountId = textOf(row.value(AccountId));
    order.accountName = textOf(row.value(AccountName));
    order.isPractice = row.value(IsPractice).toBool();
    if (!row.value(Filled).isNull())
        order.lineage = {.templateId = textOf(row.value(TemplateId)),
            .templatePath = textOf(row.value(TemplatePath)),
            .templateVersion = textOf(row.value(TemplateVersion)),
            .values = valuesOf(row.value(Filled).toByteArray())};
    return order;
}

Timings readTimings(const QSqlQuery& row)
{
    const auto time = [&row](Column column) {
        const QVariant value = row.value(column);
        return value.isNull() ? qint64(-1) : value.toLongLong();
    };
    return {.queuedUs = time(QueuedUs),
        .connectedUs = time(ConnectedUs),
        .encryptedUs = time(EncryptedUs),
        .writtenUs = time(WrittenUs),
        .firstByteUs = time(FirstByteUs),
        .doneUs = time(DoneUs)};
}

Answer readAnswer(const QSqlQuery& row, BodyPart body)
{
    Answer answer;
    answer.httpStatus = row.value(HttpStatus).toInt();
    const int flags = row.value(Flags).toInt();
    answer.isCut = (flags & AnswerIsCut) != 0;
    answer.isHttp2 = (flags & AnswerIsHttp2) != 0;
    const QVariant shape = row.value(Shape);
    if (!shape.isNull()) // an unreadable head leaves the answer without headers, not the row unread
        unpackAnswerHead({shape.toByteArray(), row.value(Own).toByteArray()}, answer);
    if (body == BodyPart::With)
        answer.body
            = (flags & AnswerBodyIsUsual) != 0 ? usualAnswerBody() : row.value(Body).toByteArray();
    return answer;
}
/// From columns is_pinned, note, tags, beginning with `first`.
PublishMark readMark(const QSqlQuery& row, int first)
{
    if (row.value(first).isNull())
        return {};
    return {.isPinned = row.value(first).toBool(),
        .note = textOf(row.value(first + 1)),
        .tags = textOf(row.value(first + 2)).split(u' ', Qt::SkipEmptyParts)};
}

/// From columns state, seen_us, hooks, beginning with `first`.
std::optional<Receipt> readReceipt(const QSqlQuery& row, int first, BodyPart body)
{
    if (row.value(first).isNull())
        return {};
    return Receipt {.state = receiptStateOf(row.value(first).toInt()),
        .seenAfterUs = row.value(first + 1).toLongLong(),
        .hooks = body == BodyPart::With ? unpackHooks(row.value(first + 2).toByteArray())
                                        : QList<HookAnswer>()};
}
} // namespace

Outcome outcomeOf(int number)
{
    const bool isKnown = number >= int(Outcome::Sending) && number <= int(Outcome::Cancelled);
    return isKnown ? Outcome(number) : Outcome::Unknown;
}

Receipt::State receiptStateOf(int number)
{
    const bool isKnown
        = number >= int(Receipt::State::Awaited) && number <= int(Receipt::State::NotConnected);
    return isKnown ? Receipt::State(number) : Receipt::State::NotConnected;
}

QByteArray usualAnswerBody()
{
    return QByteArrayLiteral("{\"ok\":true}");
}

QString publishColumnList()
{
    return QStringLiteral(
        "id, target, name, is_private, ttl, outcome, owner, data, reason, cloud_words,"
        " http_status, answer_shape, answer_own, answer_flags, queued_us,"
        " connected_us, encrypted_us, written_us, first_byte_us, done_us, answer_body");
}

QStringList publishBelongings()
{
    return {QStringLiteral("lineage"), QStringLiteral("mark"), QStringLiteral("withheld"),
        QStringLiteral("receipt")};
}

QString selectPublish(BodyPart body)
{
    const QString bodyColumn
        = body == BodyPart::With ? QStringLiteral(", e.hooks, p.answer_body") : QString();
    return QStringLiteral(
        "SELECT p.id, CAST(t.account_id AS BLOB), CAST(t.account_name AS BLOB), t.server, "
        "t.scope_kind,"
        " CAST(t.scope_id AS BLOB), CAST(t.as_device AS BLOB), t.is_practice, CAST(n.name AS BLOB),"
        " CAST(p.data AS BLOB), p.is_private, p.ttl, p.outcome, r.bytes, w.bytes, p.http_status, "
        "s.bytes,"
        " p.answer_own, p.answer_flags, p.queued_us, p.connected_us, p.encrypted_us, p.written_us,"
        " p.first_byte_us, p.done_us, CAST(o.template_id AS BLOB), CAST(o.template_path AS BLOB),"
        " CAST(o.template_version AS BLOB), CAST(l.filled AS BLOB),"
        " k.is_pinned, CAST(k.note AS BLOB), CAST(k.tags AS BLOB), h.bytes, h.sha256,"
        " e.state, e.seen_us%1"
        " FROM publish p LEFT JOIN target t ON t.id = p.target LEFT JOIN event_name n ON n.id = "
        "p.name"
        " LEFT JOIN phrase r ON r.id = p.reason LEFT JOIN phrase w ON w.id = p.cloud_words"
        " LEFT JOIN phrase s ON s.id = p.answer_shape"
        " LEFT JOIN lineage l ON l.id = p.id LEFT JOIN origin o ON o.id = l.origin"
        " LEFT JOIN mark k ON k.id = p.id LEFT JOIN withheld h ON h.id = p.id"
        " LEFT JOIN receipt e ON e.id = p.id ")
        .arg(bodyColumn);
}

QString selectBelongings()
{
    return QStringLiteral("SELECT k.is_pinned, CAST(k.note AS BLOB), CAST(k.tags AS BLOB),"
                          " e.state, e.seen_us, e.hooks FROM (SELECT ? AS id) p"
                          " LEFT JOIN mark k ON k.id = p.id LEFT JOIN receipt e ON e.id = p.id");
}

void readBelongings(const QSqlQuery& row, Publish& publish)
{
    publish.mark = readMark(row, 0);
    publish.receipt = readReceipt(row, 3, BodyPart::With);
}

Publish readPublish(const QSqlQuery& row, BodyPart body)
{
    Publish publish;
    publish.id = PublishId(row.value(Id).toLongLong());
    publish.order = readOrder(row);
    publish.result.outcome = outcomeOf(row.value(OutcomeNumber).toInt());
    publish.result.reason = textOf(row.value(Reason));
    publish.result.cloudWords = textOf(row.value(CloudWords));
    publish.result.answer = readAnswer(row, body);
    publish.result.timings = readTimings(row);
    publish.mark = readMark(row, IsPinned);
    if (!row.value(WithheldSha256).isNull())
        publish.withheld = WithheldData {.bytes = row.value(WithheldBytes).toLongLong(),
            .sha256 = row.value(WithheldSha256).toByteArray()};
    publish.receipt = readReceipt(row, ReceiptState, body);
    return publish;
}

} // namespace herald
