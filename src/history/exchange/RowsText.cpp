// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exchange/RowsText.h"

#include "history/HistoryStore.h"
#include "history/HistoryThreads.h"

namespace herald {

namespace {

constexpr qsizetype quickRows = 200; // read within a frame

Result<RowsText> write(HistoryQueries& queries, const HistoryQueries::IsOvertaken& isOvertaken,
    const QList<PublishId>& ids, const RowText& textOf)
{
    RowsText written;
    for (const PublishId id : ids) {
        if (isOvertaken())
            return failure(ErrorKind::Cancelled, {});
        const Result<Publish> publish = queries.load(id);
        if (!publish && publish.error().kind == ErrorKind::NotFound)
            continue;
        if (!publish)
            return tl::unexpected(publish.error());
        const std::optional<QString> text = textOf(*publish);
        if (!text) {
            ++written.leftOut;
            continue;
        }
        if (written.rows > 0 && written.text.size() + text->size() > RowsText::longest) {
            written.isCut = true;
            break;
        }
        written.text += *text;
        ++written.rows;
        if (ids.size() > 1 && !written.text.endsWith(u'\n'))
            written.text += u'\n';
    }
    return written;
}

} // namespace

QFuture<Result<RowsText>> textOfRows(
    HistoryStore& store, const QList<PublishId>& ids, const RowText& textOf)
{
    const auto work
        = [ids, textOf](HistoryQueries& queries, const HistoryQueries::IsOvertaken& isOvertaken) {
              return write(queries, isOvertaken, ids, textOf);
          };
    return ids.size() <= quickRows ? store.threads().read<RowsText>(work)
                                   : store.threads().readAtLeisure<RowsText>(work);
}

} // namespace herald
