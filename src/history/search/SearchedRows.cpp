// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/SearchedRows.h"

#include "history/PublishRow.h"
#include "history/search/FoldedText.h"

namespace herald {

namespace {
enum Column {
    Id,
    Name,
    Data,
    OutcomeNumber,
    DoneUs,
    TargetNumber,
    AccountId,
    Account,
    Flags,
    Body,
    Template,
    Origin,
    IsPinned,
    Note,
    Tags,
    ReceiptState,
    Run,
};

QString selectSearched(RowOrder order)
{
    static const QString select = QStringLiteral(
        "SELECT p.id, CAST(n.name AS BLOB), CAST(p.data AS BLOB), p.outcome, p.done_us, p.target,"
        " CAST(t.account_id AS BLOB), CAST(t.account_name AS BLOB), p.answer_flags, p.answer_body,"
        " CAST(o.template_path AS BLOB), l.origin, k.is_pinned, CAST(k.note AS BLOB), CAST(k.tags "
        "AS BLOB), e.state, r.run"
        " FROM publish p LEFT JOIN event_name n ON n.id = p.name"
        " LEFT JOIN target t ON t.id = p.target"
        " LEFT JOIN lineage l ON l.id = p.id LEFT JOIN origin o ON o.id = l.origin"
        " LEFT JOIN mark k ON k.id = p.id LEFT JOIN receipt e ON e.id = p.id"
        " LEFT JOIN run_row r ON r.id = p.id"
        " WHERE p.id >= ? AND p.id < ? ORDER BY p.id %1 LIMIT ?");
    static const QString newestFirst = select.arg(QStringLiteral("DESC"));
    static const QString oldestFirst = select.arg(QStringLiteral("ASC"));
    return order == RowOrder::NewestFirst ? newestFirst : oldestFirst;
}

QString foldedAnswer(const QSqlQuery& row, bool isUsual)
{
    static const QString usual = foldedText(QString::fromUtf8(usualAnswerBody()));
    return isUsual ? usual : foldedText(QString::fromUtf8(row.value(Body).toByteArray()));
}

SearchedRow searchedRow(const QSqlQuery& row)
{
    const auto folded = [&row](Column column) { return foldedText(textOf(row.value(column))); };
    const bool isUsual = (row.value(Flags).toInt() & AnswerBodyIsUsual) != 0;
    SearchedRow searched {.id = PublishId(row.value(Id).toLongLong()),
        .name = folded(Name),
        .data = folded(Data),
        .answer = foldedAnswer(row, isUsual),
        .account = folded(Account),
        .templatePath = folded(Template),
        .accountId = textOf(row.value(AccountId)),
        .outcome = outcomeOf(row.value(OutcomeNumber).toInt()),
        .run = row.value(Run).toLongLong(),
        .hasUsualAnswer = isUsual,
        .target = row.value(TargetNumber).toLongLong(),
        .origin = row.value(Origin).toLongLong()};
    if (!row.value(DoneUs).isNull())
        searched.tookUs = row.value(DoneUs).toLongLong();
    if (!row.value(ReceiptState).isNull())
        searched.receipt = receiptStateOf(row.value(ReceiptState).toInt());
    if (row.value(IsPinned).isNull())
        return searched;
    searched.isPinned = row.value(IsPinned).toBool();
    searched.note = folded(Note);
    searched.tags = folded(Tags).split(u' ', Qt::SkipEmptyParts);
    return searched;
}
} // namespace

Result<int> readSearchedRows(Statements& statements, const RowRange& range,
    const std::function<bool(const SearchedRow& row)>& visit)
{
    auto rows = statements.rows(selectSearched(range.order), {range.from, range.end, range.limit});
    if (!rows)
        return tl::unexpected(rows.error());
    int read = 0;
    while (rows->next()) {
        ++read;
        if (!visit(searchedRow(rows->row())))
            return read;
    }
    if (const auto end = statements.ended(*rows); !end)
        return tl::unexpected(end.error());
    return read;
}

} // namespace herald
